// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QObject>

#include "app/base/background.h"
#include "app/compare/snapshot.h"

namespace mielto {

/// Opens exports in the background, one at a time. Lives in a thread with an event loop.
class SnapshotReader final : public QObject {
    Q_OBJECT
public:
    using Opened = Result<Snapshot>;
    static constexpr int kWhole = 1000;

    explicit SnapshotReader(QObject *parent = nullptr);

    /// Whatever was under way is given up.
    void start(const QString &path);
    /// Nothing more is told of what is under way.
    void cancel() { m_reading.cancel(); }
    bool isReading() const { return m_reading.isBusy(); }
    /// What finished() told of last; null before.
    const std::shared_ptr<const Opened> &result() const { return m_result; }

Q_SIGNALS:
    /// How much of the file was read, of kWhole; a few times a second.
    void progressed(int part);
    /// Once for each start() that was not given up.
    void finished();

private:
    std::shared_ptr<const Opened> m_result;
    Background<std::shared_ptr<const Opened>> m_reading;
};

} // namespace mielto
