// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QFutureWatcher>
#include <QObject>

#include "app/compare/snapshot.h"

namespace mielto {

/// Opens exports in the background, one at a time. Lives in a thread with an event loop.
class SnapshotReader final : public QObject {
    Q_OBJECT
public:
    using Opened = Result<Snapshot, SnapshotFault>;
    static constexpr int kWhole = 1000;

    explicit SnapshotReader(QObject *parent = nullptr);
    ~SnapshotReader() override; ///< Gives up what is under way without waiting for it.

    /// Whatever was under way is given up.
    void start(const QString &path);
    /// Nothing more is told of what is under way.
    void cancel();
    bool isReading() const { return m_watcher.isRunning(); }
    /// What finished() told of last; null before.
    const std::shared_ptr<const Opened> &result() const { return m_result; }

Q_SIGNALS:
    /// How much of the file was read, of kWhole; a few times a second.
    void progressed(int part);
    /// Once for each start() that was not given up.
    void finished();

private:
    using Future = std::shared_ptr<const Opened>;
    void takeResult();

    QFutureWatcher<Future> m_watcher;
    Future m_result;
};

} // namespace mielto
