// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <span>

#include <QByteArray>

#include "app/compare/difference.h"

namespace mielto {

enum class DifferenceFormat { Text, Csv, Json };
/// By the ending: .csv, .json, else text.
DifferenceFormat differenceFormatOf(const QString &fileName);

/// Writes the entries, all or some, in pieces of about a megabyte; false when the sink
/// refused one. Masks stay masks. Blocks as the sink does; any thread.
///
/// Text: a line a change, for people and scripts, between tabs: what happened, requested user, id,
/// then of a changed one the path, the old and the new value as JSON, of others the label. What is
/// not known or not there is “-”. Foreign text is made visible, so that a tab is always a boundary.
///
/// CSV: RFC 4180, a row a change; values as JSON text, an empty cell where there is none.
///
/// JSON: one document, an entry a line:
///
///     {"schema": 1,
///      "old": {"name": "monday.ndjson", "rows": 20, "complete": true, "duplicates": 0,
///              "damaged_lines": 0},                    always: such files are refused
///      "new": {…},
///      "matched_by": ["requested_user", "id"],         or ["id"] when one side knows no users
///      "added": 1, "removed": 0, "changed": 1, "unchanged": 19,
///      "masked": 4,                                    values that were not compared
///      "caveats": ["…"],                               sentences for people, in English
///      "differences": [
///        {"change": "changed", "requested_user": "alice", "id": "c-1", "label": "Mail",
///         "integration": "gmail", "changes": [
///           {"path": "status", "old": "active", "new": "error"},
///           {"path": "config.sync[\"a.b\"][0]", "new": 1}]},
///        {"change": "added", …}]}
///
/// `id`, `label` and `integration` are the row's own JSON values, null when it has none (of a row
/// that was changed, the new ones); `requested_user` is null when unknown. `old` or `new` is left
/// out where the value is not there; values are JSON, their numbers as received, `"***"` where they
/// are masked. Counts are of the whole difference, even when only some entries are written.
bool writeDifference(DifferenceFormat format, const Difference &difference,
    std::span<const DifferenceEntry> entries, const std::function<bool(const QByteArray &)> &sink);

/// Saves the entries in the format of the ending, whole or not at all. Blocks on the disk: not for
/// the GUI thread.
std::optional<Failure> saveDifference(const QString &path, const DifferencePointer &difference,
    const std::vector<DifferenceEntry> &entries);

} // namespace mielto
