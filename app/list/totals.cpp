// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/totals.h"

#include <numeric>

namespace mielto {
namespace {

template <class Counts> bool addsUp(const Counts &counts, std::optional<qint64> all)
{
    const qint64 sum = std::accumulate(counts.begin(), counts.end(), qint64(0),
        [](qint64 before, const auto &entry) { return before + entry.second; });
    return all == sum;
}

} // namespace

bool Totals::isWhole() const
{
    return all && byStatus.size() == knownStatuses().size() && byType.size() == knownTypes().size();
}

bool Totals::statusesAddUp() const { return addsUp(byStatus, all); }

bool Totals::typesAddUp() const { return addsUp(byType, all); }

Totals totalsOf(const QString &user, const ConnectionList &list)
{
    Totals totals;
    totals.user = user;
    totals.all = list.rowCount();
    for (const auto &status : knownStatuses()) {
        totals.byStatus[status.value] = 0;
    }
    for (const auto &type : knownTypes()) {
        totals.byType[type.value] = 0;
    }
    list.forEachRun([&totals](const BlockPointer &block, int first, int count, int /*group*/) {
        for (int row = first; row < first + count; ++row) {
            const ConnectionRow &data = block->row(row);
            if (data.status != Status::Unknown) {
                ++totals.byStatus[data.status];
            }
            if (data.type != IntegrationType::Unknown) {
                ++totals.byType[data.type];
            }
        }
    });
    return totals;
}

TotalsReader::TotalsReader(PageSource &source, RetryPolicy policy, Timing timing, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_policy(policy)
    , m_timing(std::move(timing))
{
}

TotalsReader::~TotalsReader() = default;

void TotalsReader::start(const QString &user)
{
    stop();
    m_totals = {};
    m_totals.user = user;
    ask({user, {}, {}});
    for (const auto &status : knownStatuses()) {
        ask({user, status.value, {}});
    }
    for (const auto &type : knownTypes()) {
        ask({user, {}, type.value});
    }
}

void TotalsReader::stop()
{
    m_readers.clear();
    m_open.clear();
}

void TotalsReader::ask(const ListQuery &query)
{
    auto reader = std::make_unique<ListReader>(m_source, m_policy, m_timing);
    ListReader *one = reader.get();
    // Not from inside the reader's own signal: who hears of the end may start anew. The word of the
    // beginning may come as late as that of the end, so that both find the reader at its end.
    connect(
        one, &ListReader::stateChanged, one,
        [this, one] {
            if (!one->state().isBusy() && m_open.erase(one) > 0) {
                take(*one);
            }
        },
        Qt::QueuedConnection);
    m_readers.push_back(std::move(reader));
    m_open.insert(one);
    one->start(query, 1);
}

void TotalsReader::take(const ListReader &reader)
{
    const ListState &state = reader.state();
    m_totals.requests += state.requests;
    if (state.error && !m_totals.error) {
        m_totals.error = state.error;
    }
    if (state.total && !state.error) {
        const ListQuery &query = reader.query();
        if (query.status) {
            m_totals.byStatus[*query.status] = *state.total;
        } else if (query.type) {
            m_totals.byType[*query.type] = *state.total;
        } else {
            m_totals.all = state.total;
        }
    }
    if (m_open.empty()) {
        Q_EMIT ended();
    }
}

} // namespace mielto
