// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/probereader.h"

namespace mielto {

ProbeReader::ProbeReader(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_policy(policy)
    , m_timing(std::move(timing))
{
}

ProbeReader::~ProbeReader() = default;

void ProbeReader::start(const std::vector<ListQuery> &lists)
{
    stop();
    m_retries = 0;
    m_requests = 0;
    m_error.reset();
    m_lists = lists;
    m_probes.assign(lists.size(), std::nullopt);
    m_readers.resize(lists.size());
    askNext();
}

void ProbeReader::stop()
{
    ++m_generation;
    for (const auto &reader : m_readers) {
        if (reader) {
            reader->stop();
            m_requests += reader->state().requests;
        }
    }
    m_readers.clear();
    m_next = 0;
    m_open = 0;
}

void ProbeReader::askNext()
{
    const std::size_t atOnce = m_probes.front() ? kAtOnce : 1;
    while (m_open < atOnce && m_next < m_lists.size()) {
        ++m_open;
        ask(m_next++);
    }
}

void ProbeReader::ask(std::size_t place)
{
    m_readers[place] = std::make_unique<ListReader>(m_source, m_policy, m_timing);
    ListReader &reader = *m_readers[place];
    reader.shareRetries(m_retries);
    // Not from inside the reader's own signal: it ends here. The word of its beginning may come as
    // late as that of its end, so that both find it at its end.
    connect(
        &reader, &ListReader::stateChanged, this,
        [this, place, generation = m_generation] {
            if (generation == m_generation && m_readers[place]) {
                follow(place);
            }
        },
        Qt::QueuedConnection);
    reader.start(m_lists[place], 1);
}

void ProbeReader::follow(std::size_t place)
{
    const ListState state = m_readers[place]->state();
    if (state.isBusy()) {
        Q_EMIT changed();
        return;
    }
    if (state.error) {
        m_error = state.error;
        stop();
    } else {
        m_requests += state.requests;
        m_probes[place] = m_readers[place]->probe();
        m_readers[place].reset();
        --m_open;
        askNext();
    }
    if (m_open == 0) {
        Q_EMIT ended();
    }
}

QDateTime ProbeReader::retryAt() const
{
    QDateTime latest;
    for (const auto &reader : m_readers) {
        if (reader && reader->state().retryAt.isValid()
            && (!latest.isValid() || reader->state().retryAt > latest)) {
            latest = reader->state().retryAt;
        }
    }
    return latest;
}

} // namespace mielto
