// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <unordered_map>
#include <vector>

#include <QByteArray>
#include <QObject>
#include <QPointer>
#include <QString>

#include "app/base/atomicfile.h"
#include "app/base/mailbox.h"

namespace mielto {

/// Writes small files (settings, profiles) on a thread of its own, so that the caller never waits
/// for the disk. Lives in, and is called from, one thread with an event loop.
class DiskWriter final : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(std::optional<FileError>)>;

    explicit DiskWriter(QObject *parent = nullptr);
    /// Blocks until everything asked for is on the disk. Answers that were not delivered by then
    /// are dropped: their receivers may be half gone.
    ~DiskWriter() override;

    /// Replaces the file as writeFileAtomically() does, after making its folder. `done` is called
    /// exactly once from the event loop, unless `context` is gone by then. Writes of one path that
    /// have not begun become one, of the newest bytes; each caller still gets its answer.
    void write(const QString &path, const QByteArray &bytes, QObject *context, Done done);

private:
    struct Work {
        QString path;
        QByteArray bytes;
        std::vector<quint64> callers;
    };
    struct Outcome {
        std::vector<quint64> callers;
        std::optional<FileError> error;
    };
    struct Caller {
        QPointer<QObject> context;
        Done done;
    };

    void work();
    void deliver();

    std::unordered_map<quint64, Caller> m_callers; ///< The owner's thread only.
    quint64 m_lastCaller = 0;
    Mailbox<Outcome> m_outcomes;
    std::mutex m_mutex; ///< Guards the two below.
    std::deque<Work> m_pending;
    bool m_ending = false;
    std::condition_variable m_wake;
    std::thread m_thread;
};

} // namespace mielto
