// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view/sortranks.h"

#include <algorithm>
#include <array>
#include <cstring>

#include "app/data/jsontext.h"
#include "app/data/timestamp.h"
#include "app/view/listparts.h"
#include "app/view/wordranks.h"

namespace mielto {
namespace {

constexpr int kRowsBetweenChecks = 4096;

/// Least urgent first, so that descending shows what is broken.
qint64 severity(Status status)
{
    switch (status) {
    case Status::Active:
        return 0;
    case Status::Inactive:
        return 1;
    case Status::Testing:
        return 2;
    case Status::Unknown:
        return 3;
    case Status::Expired:
        return 4;
    case Status::Error:
        return 5;
    }
    return 0;
}

/// Calls use(row, place) for each row until cancelled.
template <class Use>
void forEachRow(const ConnectionList &list, const IsCancelled &isCancelled, Use use)
{
    std::size_t place = 0;
    list.forEachRun([&](const BlockPointer &block, int first, int count, int group) {
        for (int i = 0; i < count; ++i, ++place) {
            if (place % kRowsBetweenChecks == 0 && isCancelled()) {
                return;
            }
            use(RowRef{block.get(), first + i, group}, place);
        }
    });
}

/// The instants of a run's times, kNoRank for what is none.
void rankTimes(const RowRun &run, Field field, qint64 *ranks)
{
    // Some cells are gathered before they are read: so the processor waits for many of them at
    // once. What is longer than this is no time.
    struct Cell {
        std::array<char, 46> text;
        unsigned short length;
    };
    std::array<Cell, 64> cells; // NOLINT(*-member-init): only what is gathered is read.
    for (int start = 0; start < run.count; start += int(cells.size())) {
        const int count = std::min(int(cells.size()), run.count - start);
        for (int i = 0; i < count; ++i) {
            const std::string_view json = run.at(start + i).json(field);
            Cell &cell = cells[std::size_t(i)];
            cell.length =
                json.size() <= cell.text.size() ? static_cast<unsigned short>(json.size()) : 0;
            std::memcpy(cell.text.data(), json.data(), cell.length);
        }
        for (int i = 0; i < count; ++i) {
            const Cell &cell = cells[std::size_t(i)];
            const std::string_view json(cell.text.data(), cell.length);
            const auto instant =
                isJsonString(json) ? parseTimestamp(json.substr(1, json.size() - 2)) : std::nullopt;
            ranks[start + i] = instant ? instant->microseconds : kNoRank;
        }
    }
}

void rankStatuses(const RowRun &run, qint64 *ranks)
{
    for (int i = 0; i < run.count; ++i) {
        const RowRef row = run.at(i);
        const std::string_view json = row.json(Field::Status);
        const bool isNone = json.empty() || json == "null";
        ranks[i] = isNone ? kNoRank : severity(row.data().status);
    }
}

/// Each part of the list fills its own piece of the ranks: rank(run, where).
template <class Rank>
void rankParts(const ViewedRows &rows, const IsCancelled &isCancelled, std::vector<qint64> &ranks,
    const Rank &rank)
{
    inParts<char>(rows.list, [&](const ListPart &part) {
        for (const RowRun &run : part) {
            if (isCancelled()) {
                break;
            }
            rank(run, ranks.data() + run.start);
        }
        return char();
    });
}

void rankWords(const ViewedRows &rows, RowColumn column, const IsCancelled &isCancelled,
    std::vector<qint64> &ranks)
{
    WordRanks words(rows.list.rowCount());
    forEachRow(rows.list, isCancelled, [&](const RowRef &row, std::size_t place) {
        if (!column) {
            words.add(rows.userOf(row), place);
        } else if (const auto json = row.json(*column); !json.empty() && json != "null") {
            words.add(json, place);
        }
    });
    words.rank(ranks);
}

} // namespace

std::vector<qint64> sortRanks(
    const ViewedRows &rows, RowColumn column, const IsCancelled &isCancelled)
{
    std::vector<qint64> ranks(std::size_t(rows.list.rowCount()), kNoRank);
    const FieldKind kind = column ? fieldInfo(*column).kind : FieldKind::Text;
    if (kind == FieldKind::Time) {
        rankParts(rows, isCancelled, ranks,
            [&](const RowRun &run, qint64 *to) { rankTimes(run, *column, to); });
    } else if (kind == FieldKind::Status) {
        rankParts(rows, isCancelled, ranks, rankStatuses);
    } else {
        rankWords(rows, column, isCancelled, ranks);
    }
    return ranks;
}

} // namespace mielto
