// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/reading.h"

namespace mielto {
namespace {

std::string_view idOf(const ConnectionBlock &page, int row) { return page.json(row, Field::Id); }

/// An id that can tell rows apart.
bool hasId(const ConnectionBlock &page, int row)
{
    return !idOf(page, row).empty() && !page.isFaulty(row, Field::Id);
}

} // namespace

Reading::Reading(int pageSize, bool lastChance, int maxPages, RowKeeping keeping)
    : m_pageSize(pageSize)
    , m_lastChance(lastChance)
    , m_maxPages(maxPages)
    , m_keeping(keeping)
{
}

Reading::Step Reading::add(const BlockPointer &page)
{
    const bool isFirst = m_pages == 0;
    if (!isFirst && startsOver(*page)) {
        return Step::SkipIgnored;
    }
    const bool asExpected = isFirst || fits(*page);
    if (isFirst) {
        m_total = page->total();
    }
    const qint64 passed = skip() + page->rowCount();
    const bool isShort = page->rowCount() < m_pageSize;
    const bool endsEarly = isShort && asExpected && m_total && passed < *m_total;
    // The first page tells how many rows the server gives at a time.
    const bool isCapped = !m_isSizeKnown && endsEarly && page->rowCount() > 1;
    if (endsEarly && !isCapped && !m_askedAgain) {
        m_askedAgain = true;
        return Step::SamePageAgain;
    }
    m_askedAgain = false;
    ++m_pages;
    const bool overlaps = asExpected && !isFirst && page->rowCount() > 0;
    const bool distinct = takeRows(page, overlaps ? 1 : 0);
    m_changed = m_changed || !asExpected || !distinct;
    m_received = qMax(m_received, passed);
    if (m_changed && !m_lastChance) {
        return Step::Drifted;
    }
    m_isSizeKnown = true;
    if (isCapped) {
        m_pageSize = page->rowCount();
    } else if (isShort) {
        return atEnd();
    }
    return m_pages >= m_maxPages ? Step::TooLong : Step::More;
}

void Reading::askFor(int pageSize)
{
    if (pageSize > m_pageSize) {
        m_pageSize = pageSize;
        m_isSizeKnown = false;
    }
}

/// The total is still the same and the first row repeats the last one known; or nothing came
/// although the server says that there is more.
bool Reading::fits(const ConnectionBlock &page) const
{
    if (page.total() != m_total) {
        return false;
    }
    return page.rowCount() > 0 ? idOf(page, 0) == m_lastId : m_total && *m_total > m_received;
}

bool Reading::startsOver(const ConnectionBlock &page) const
{
    if (m_received < 2 || page.rowCount() < 2 || m_firstId.empty() || idOf(page, 0) != m_firstId) {
        return false;
    }
    for (int row = 1; row < page.rowCount(); ++row) {
        if (!m_ids.contains(idOf(page, row))) {
            return false;
        }
    }
    return true;
}

/// Adds the rows from `first` on, each id once. False when an id was there already.
bool Reading::takeRows(const BlockPointer &page, int first)
{
    if (m_keeping == RowKeeping::NewestPage) {
        m_list.clear();
    }
    const int before = m_list.rowCount();
    bool distinct = true;
    int start = first;
    const int count = page->rowCount();
    for (int row = first; row < count; ++row) {
        if (hasId(*page, row) && !m_ids.insert(idOf(*page, row))) {
            distinct = false;
            m_list.append(page, start, row - start);
            start = row + 1;
        } else if (page->row(row).faults & kContractFaults) {
            ++m_faultyRows;
        }
    }
    m_list.append(page, start, count - start);
    m_rowCount += m_list.rowCount() - before;
    if (m_pages == 1 && count > 0) {
        m_firstId = idOf(*page, 0);
    }
    if (count > 0) {
        m_lastId = idOf(*page, count - 1);
    }
    return distinct;
}

Reading::Step Reading::atEnd()
{
    // More rows than the total, by a total that stood still: one of them is not true.
    if (m_total && m_rowCount > *m_total) {
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
    const bool allThere = m_total && m_rowCount == *m_total && m_faultyRows == 0;
    return allThere ? Verdict::Complete : Verdict::Partial;
}

} // namespace mielto
