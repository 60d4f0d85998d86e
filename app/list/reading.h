// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>

#include <QSet>

#include "app/api/pagequery.h"
#include "app/data/connectionlist.h"
#include "app/list/verdict.h"

namespace mielto {

/// A row that two answers must agree on; its other fields may be made anew for each answer. A
/// value.
struct RowMark {
    std::string id; ///< JSON text without escapes; empty: there is no row.
    std::string status; ///< JSON text,
    std::string updatedAt; ///< and here.
    bool operator==(const RowMark &) const = default;
};

/// Ids as 64-bit hashes with a seed of this process, whatever their length. (A million ids meet a
/// false "seen" once in some 37 million lists; it costs a reading.)
using IdSet = QSet<quint64>;
/// Of the row's id as it is compared: JSON text without escapes.
quint64 idHashOf(const ConnectionBlock &page, int row);

/// One reading of one list, page after page: which page comes next, and whether each page fits to
/// what came before. Pages overlap by one row; the overlapping row, all ids, the total and the
/// count must agree, else the list changed while it was read. Knows no network and no clock.
class Reading final {
public:
    enum class Step {
        More, ///< A full page: there is a next one.
        CheckEnd, ///< The list ended, or the server gives no more rows at a time: the next page
                  ///< will tell.
        End, ///< A page that is not full: the list ended.
        Drifted, ///< The list changed since this reading began. Only when `lastChance` is false.
        SamePageAgain, ///< It ended before its total: worth asking for the page once more.
        SkipIgnored, ///< The server gave its first page again: paging does not work there.
        TooLong, ///< It has had so many pages that it may never end.
    };

    /// With `lastChance` the reading goes on after a change, each id once, and ends as Changed.
    /// `pageSize` rows are asked for at a time; more than `maxPages` pages are not read.
    Reading(ListQuery query, int pageSize, bool lastChance, int maxPages);

    /// skip and limit of the page that is wanted next.
    qint64 skip() const { return m_received == 0 ? 0 : m_received - 1; }
    int limit() const { return m_pageSize; }

    Step add(const BlockPointer &page);

    /// From here on, pages of another size, but never more rows than the server gives at a time.
    void askFor(int pageSize);
    /// The server has given a page of this size: others of it may be asked for ahead.
    bool isSizeKnown() const { return m_isSizeKnown; }

    const ConnectionList &list() const { return m_list; }
    const IdSet &ids() const { return m_ids; }
    const RowMark &first() const { return m_first; }
    std::optional<qint64> total() const { return m_total; }
    bool hasChanged() const { return m_changed; }
    bool hasEnded() const { return m_ended; }
    int faultyRows() const { return m_faultyRows; }
    /// Rows that contradict the query's filter.
    int strayRows() const { return m_strayRows; }
    int pages() const { return m_pages; }
    /// Of what was read so far; nothing is complete before the end was seen.
    Verdict verdict() const;

private:
    bool fits(const ConnectionBlock &page) const;
    bool startsOver(const ConnectionBlock &page) const;
    bool takeRows(const BlockPointer &page, int first);
    void look(const ConnectionRow &row);
    Step stepAfter(int rows, bool isCapped);
    Step atEnd();

    ListQuery m_query;
    int m_pageSize;
    int m_cap = kMaxPageSize; ///< Rows that the server gives at a time.
    bool m_isSizeKnown = false;
    bool m_checksEnd = false; ///< The next page tells whether the first one was the last.
    bool m_lastChance;
    int m_maxPages;
    ConnectionList m_list;
    IdSet m_ids;
    qint64 m_received = 0; ///< Rows of the server's list that were passed, doubles included.
    std::optional<qint64> m_total;
    std::optional<qint64> m_newestTotal; ///< Of the newest page.
    RowMark m_first;
    RowMark m_last;
    int m_pages = 0;
    int m_faultyRows = 0;
    int m_strayRows = 0;
    bool m_changed = false;
    bool m_askedAgain = false;
    bool m_ended = false;
};

} // namespace mielto
