// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

#include <QUrl>

namespace mielto::testing {

/// A server that is never what one waits for, on 127.0.0.1 and in a thread of its own. It answers
/// the contract's GET (skip, limit, status, integration_type) for the users `rows-N` and
/// `rows-N-anything`, who have N connections each; others are 404. HTTP/1.1 with keep-alive. Any
/// token will do. Also the program `fast_peer`. Linux.
class FastPeer final {
public:
    using Clock = std::chrono::steady_clock;

    /// Each answer is held back for the latency, however many are held back at once.
    explicit FastPeer(std::chrono::microseconds latency = {}, quint16 port = 0);
    ~FastPeer();
    Q_DISABLE_COPY_MOVE(FastPeer)

    /// http://127.0.0.1:PORT; empty when the port could not be had.
    QUrl url() const;

    // Any thread may ask.
    qint64 requests() const { return m_counts.requests; }
    /// The most answers that were owed at once since resetCounts().
    int mostAtOnce() const { return m_counts.mostAtOnce; }
    /// When the last byte of the latest answer was handed to the system.
    Clock::time_point lastByteAt() const;
    void resetCounts();

private:
    friend class FastPeerLoop;
    struct Counts {
        std::atomic<qint64> requests = 0;
        std::atomic<int> mostAtOnce = 0;
        std::atomic<Clock::rep> lastByteAt = 0;
    };

    Counts m_counts;
    quint16 m_port = 0;
    int m_listener = -1;
    int m_stop = -1; ///< An eventfd.
    std::thread m_thread;
};

} // namespace mielto::testing
