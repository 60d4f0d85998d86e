// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <vector>

#include "app/list/listreader.h"

namespace mielto {

/// Asks for the first row of several lists, and with it for what the server counts in each: the
/// first list alone, so that a server that is down is not asked for all of them, then a few side by
/// side. They have one budget of retries, and the first error that stays ends it. Lives in the
/// thread of its source, which outlives it.
class ProbeReader final : public QObject {
    Q_OBJECT
public:
    /// Those that wait to be asked again count.
    static constexpr std::size_t kAtOnce = 4;

    ProbeReader(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent = nullptr);
    ~ProbeReader() override;

    /// One list at least.
    void start(const std::vector<ListQuery> &lists);
    void stop();
    /// Lists that were asked for have not all been answered.
    bool isBusy() const { return m_open > 0; }

    /// In the order of the lists; nothing of those that were not read.
    const std::vector<std::optional<ListProbe>> &probes() const { return m_probes; }
    /// On the wire, when it has ended or was stopped.
    int requests() const { return m_requests; }
    const std::optional<ApiError> &error() const { return m_error; }
    /// The latest of the waits under way, UTC; invalid: none waits.
    QDateTime retryAt() const;

Q_SIGNALS:
    /// One waits, or does so no longer.
    void changed();
    /// Once after start(), unless it was stopped. Not from inside start().
    void ended();

private:
    void askNext();
    void ask(std::size_t place);
    void follow(std::size_t place);

    PageSource &m_source;
    RetryPolicy m_policy;
    Timing m_timing;
    std::vector<ListQuery> m_lists;
    std::size_t m_next = 0; ///< The first list that was not asked for.
    int m_retries = 0; ///< Of all of them; the readers count there.
    std::vector<std::unique_ptr<ListReader>> m_readers; ///< Null: not open.
    std::vector<std::optional<ListProbe>> m_probes;
    int m_requests = 0;
    std::optional<ApiError> m_error;
    std::size_t m_open = 0;
    quint64 m_generation = 0;
};

} // namespace mielto
