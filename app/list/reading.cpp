// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/reading.h"

#include <algorithm>
#include <utility>

#include "app/data/jsontext.h"
#include "app/list/pagesize.h"

namespace mielto {
namespace {

/// An id that can tell rows apart.
bool hasId(const ConnectionBlock &page, int row)
{
    return !page.json(row, Field::Id).empty() && !page.isFaulty(row, Field::Id);
}

bool hasEscapes(std::string_view json)
{
    return json.find('\\') != std::string_view::npos && isJsonString(json);
}

std::string idOf(const ConnectionBlock &page, int row)
{
    const std::string_view json = page.json(row, Field::Id);
    return hasEscapes(json) ? '"' + jsonStringBytes(json) + '"' : std::string(json);
}

/// False when it was there already.
bool insert(IdSet &ids, quint64 id)
{
    const qsizetype before = ids.size();
    ids.insert(id);
    return ids.size() > before;
}

RowMark markOf(const ConnectionBlock &page, int row)
{
    return {idOf(page, row), std::string(page.json(row, Field::Status)),
        std::string(page.json(row, Field::UpdatedAt))};
}

} // namespace

quint64 idHashOf(const ConnectionBlock &page, int row)
{
    static_assert(sizeof(size_t) == sizeof(quint64));
    const auto hashOf = [](std::string_view id) {
        return qHashBits(id.data(), id.size(), QHashSeed::globalSeed());
    };
    // No copy of nearly all of them.
    const std::string_view json = page.json(row, Field::Id);
    return hasEscapes(json) ? hashOf(idOf(page, row)) : hashOf(json);
}

Reading::Reading(ListQuery query, int pageSize, bool lastChance, int maxPages)
    : m_query(std::move(query))
    , m_pageSize(pageSize)
    , m_lastChance(lastChance)
    , m_maxPages(maxPages)
{
}

Reading::Step Reading::add(const BlockPointer &page)
{
    const bool isFirst = m_pages == 0;
    // With another total, rows may have come in front.
    if (!isFirst && page->total() == m_newestTotal && startsOver(*page)) {
        return Step::SkipIgnored;
    }
    m_newestTotal = page->total();
    m_total = isFirst ? m_newestTotal : m_total;
    const bool asExpected = isFirst || fits(*page);
    if (std::exchange(m_checksEnd, false) && page->rowCount() > 1) {
        m_changed = true;
        m_pageSize = m_cap = static_cast<int>(m_received);
    }
    const qint64 passed = skip() + page->rowCount();
    const bool endsEarly =
        page->rowCount() < m_pageSize && asExpected && m_total && passed < *m_total;
    // The first page tells how many rows the server gives at a time.
    const bool isCapped = !m_isSizeKnown && endsEarly && page->rowCount() > 1;
    if (endsEarly && !isCapped && !std::exchange(m_askedAgain, true)) {
        return Step::SamePageAgain;
    }
    m_askedAgain = false;
    ++m_pages;
    const bool overlaps = asExpected && !isFirst && page->rowCount() > 0;
    const bool distinct = takeRows(page, overlaps ? 1 : 0);
    m_changed = m_changed || !asExpected || !distinct;
    m_received = qMax(m_received, passed);
    return m_changed && !m_lastChance ? Step::Drifted : stepAfter(page->rowCount(), isCapped);
}

/// After a page of so many rows that fits, or in the last reading.
Reading::Step Reading::stepAfter(int rows, bool isCapped)
{
    m_isSizeKnown = true;
    if (isCapped) {
        m_pageSize = m_cap = rows;
    } else if (rows < m_pageSize) {
        m_checksEnd = m_pages == 1 && m_total == m_received && isUsualCap(rows);
        return m_checksEnd ? Step::CheckEnd : atEnd();
    }
    return m_pages >= m_maxPages ? Step::TooLong : Step::More;
}

void Reading::askFor(int pageSize)
{
    pageSize = std::min(pageSize, m_cap);
    m_isSizeKnown = m_isSizeKnown && pageSize == m_pageSize;
    m_pageSize = pageSize;
}

/// The total is still the same and the first row repeats the last one known; or nothing came
/// although the server says that there is more.
bool Reading::fits(const ConnectionBlock &page) const
{
    if (page.total() != m_total) {
        return false;
    }
    return page.rowCount() > 0 ? markOf(page, 0) == m_last : m_total && *m_total > m_received;
}

bool Reading::startsOver(const ConnectionBlock &page) const
{
    if (m_received < 2 || page.rowCount() < 2 || m_first.id.empty()
        || idOf(page, 0) != m_first.id) {
        return false;
    }
    for (int row = 1; row < page.rowCount(); ++row) {
        if (!m_ids.contains(idHashOf(page, row))) {
            return false;
        }
    }
    return true;
}

/// Adds the rows from `first` on, each id once. False when an id was there already.
bool Reading::takeRows(const BlockPointer &page, int first)
{
    bool distinct = true;
    int start = first;
    const int count = page->rowCount();
    for (int row = first; row < count; ++row) {
        const bool isKnown = hasId(*page, row) && !insert(m_ids, idHashOf(*page, row));
        if (isKnown) {
            distinct = false;
            m_list.append(page, start, row - start);
            start = row + 1;
        } else {
            look(page->row(row));
        }
    }
    m_list.append(page, start, count - start);
    if (m_pages == 1 && count > 0) {
        m_first = markOf(*page, 0);
    }
    if (count > 0) {
        m_last = markOf(*page, count - 1);
    }
    return distinct;
}

void Reading::look(const ConnectionRow &row)
{
    if (row.faults & kContractFaults) {
        ++m_faultyRows;
    } else if ((m_query.status && row.status != *m_query.status)
        || (m_query.type && row.type != *m_query.type)) {
        ++m_strayRows;
    }
}

Reading::Step Reading::atEnd()
{
    // More rows than the total, by a total that stood still: one of them is not true.
    if (m_total && m_list.rowCount() > *m_total) {
        m_changed = true;
        if (!m_lastChance) {
            return Step::Drifted;
        }
    }
    m_ended = true;
    return Step::End;
}

Verdict Reading::verdict() const
{
    if (!m_ended) {
        return Verdict::Partial;
    }
    if (m_changed) {
        return Verdict::Changed;
    }
    const bool allThere =
        m_total && m_list.rowCount() == *m_total && m_faultyRows == 0 && m_strayRows == 0;
    return allThere ? Verdict::Complete : Verdict::Partial;
}

} // namespace mielto
