// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/compare/differencewriter.h"

namespace mielto {

/// One document, an entry a line:
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
class DifferenceJsonWriter final : public DifferenceWriter {
public:
    using DifferenceWriter::DifferenceWriter;
    void begin(QByteArray &out) override;
    void entry(const DifferenceEntry &entry, QByteArray &out) override;
    void end(QByteArray &out) override;

private:
    bool m_isFirst = true;
};

} // namespace mielto
