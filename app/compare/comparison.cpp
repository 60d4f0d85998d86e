// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/comparison.h"

#include <algorithm>
#include <utility>

#include <QFileInfo>
#include <QMultiHash>
#include <QSet>

#include "app/data/jsoncopy.h"
#include "app/data/jsontext.h"

namespace mielto {
namespace {

/// By what a row is found again in another list: the user who was asked for and the id. A row
/// without an id is known by all of its text but its secrets, which one side may mask.
using RowKey = std::pair<QString, QByteArray>;

QByteArray idOf(const RowRef &row)
{
    const std::string_view json = row.json(Field::Id);
    if (json.empty() || json == "null" || json == "\"\"") {
        return QByteArray::fromStdString(
            connectionJson(row.block->objectJson(row.row), Secrets::Masked));
    }
    return isJsonString(json) ? QByteArray::fromStdString(jsonStringBytes(json))
                              : QByteArray(json.data(), static_cast<qsizetype>(json.size()));
}

std::vector<RowKey> keysOf(const ViewedRows &rows, bool matchesUsers)
{
    std::vector<RowKey> keys;
    keys.reserve(static_cast<std::size_t>(rows.list.rowCount()));
    rows.list.forEachRun([&](const BlockPointer &block, int first, int count, int group) {
        for (int row = first; row < first + count; ++row) {
            const RowRef ref{block.get(), row, group};
            keys.emplace_back(matchesUsers ? rows.userOf(ref) : QString(), idOf(ref));
        }
    });
    return keys;
}

/// Rows with a key that another row before them has.
int duplicatesIn(const std::vector<RowKey> &keys)
{
    return static_cast<int>(std::ssize(keys) - QSet<RowKey>(keys.begin(), keys.end()).size());
}

void compareRows(Difference &difference, int oldRow, int newRow)
{
    const RowRef before = difference.oldSide.rows.list.at(oldRow);
    const RowRef after = difference.newSide.rows.list.at(newRow);
    const FieldChanges found =
        fieldChanges(before.block->objectJson(before.row), after.block->objectJson(after.row));
    difference.counts.masked += found.masked;
    if (found.changes.empty()) {
        ++difference.counts.unchanged;
    } else {
        ++difference.counts.changed;
        difference.entries.push_back({ChangeKind::Changed, oldRow, newRow});
    }
}

Result<ComparedSide> sideOf(const CompareSource &source, const std::function<bool()> &isCancelled)
{
    if (source.side) {
        return *source.side;
    }
    const auto snapshot = readSnapshot(source.path, isCancelled);
    return snapshot ? Result<ComparedSide>(comparedSide(*snapshot)) : snapshot.error();
}

} // namespace

DifferencePointer compareLists(const ComparedSide &oldSide, const ComparedSide &newSide,
    const std::function<bool()> &isCancelled)
{
    constexpr std::size_t rowsBetweenChecks = 1024;
    const auto made = std::make_shared<Difference>();
    made->oldSide = oldSide;
    made->newSide = newSide;
    made->matchesUsers = !oldSide.rows.users.isEmpty() && !newSide.rows.users.isEmpty();
    const std::vector<RowKey> olds = keysOf(oldSide.rows, made->matchesUsers);
    const std::vector<RowKey> news = keysOf(newSide.rows, made->matchesUsers);
    made->counts.oldDuplicates = duplicatesIn(olds);
    made->counts.newDuplicates = duplicatesIn(news);
    QMultiHash<RowKey, int> unmatched;
    unmatched.reserve(std::ssize(news));
    // From behind: of several values of a key, the hash gives the latest first.
    for (std::size_t row = news.size(); row-- > 0;) {
        unmatched.insert(news[row], static_cast<int>(row));
    }
    for (std::size_t row = 0; row < olds.size(); ++row) {
        if (row % rowsBetweenChecks == 0 && isCancelled()) {
            return nullptr;
        }
        const auto found = unmatched.constFind(olds[row]);
        if (found == unmatched.cend()) {
            made->entries.push_back({ChangeKind::Removed, static_cast<int>(row), -1});
            ++made->counts.removed;
        } else {
            compareRows(*made, static_cast<int>(row), *found);
            unmatched.erase(found);
        }
    }
    QList<int> added = unmatched.values();
    std::ranges::sort(added);
    for (const int row : added) {
        made->entries.push_back({ChangeKind::Added, -1, row});
    }
    made->counts.added = static_cast<int>(added.size());
    return made;
}

QString CompareSource::name() const { return side ? side->name : QFileInfo(path).fileName(); }

void compareSources(
    QPromise<Compared> &promise, const CompareSource &oldSource, const CompareSource &newSource)
{
    const auto isCancelled = [&promise] { return promise.isCanceled(); };
    const auto oldSide = sideOf(oldSource, isCancelled);
    if (!oldSide) {
        promise.addResult(Compared(oldSide.error()));
        return;
    }
    const auto newSide = sideOf(newSource, isCancelled);
    promise.addResult(newSide ? Compared(compareLists(*oldSide, *newSide, isCancelled))
                              : Compared(newSide.error()));
}

} // namespace mielto
