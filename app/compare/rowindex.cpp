// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/rowindex.h"

#include "app/data/jsoncopy.h"
#include "app/data/jsontext.h"

namespace mielto {
namespace {

QByteArray idOf(const RowRef &row)
{
    const std::string_view json = row.json(Field::Id);
    if (json.empty() || json == "null" || json == "\"\"") {
        const std::string_view object = row.block->objectJson(row.row);
        return QByteArray::fromStdString(connectionJson(object, Secrets::Masked));
    }
    return isJsonString(json) ? QByteArray::fromStdString(jsonStringBytes(json))
                              : QByteArray(json.data(), static_cast<qsizetype>(json.size()));
}

} // namespace

RowIndex::RowIndex(const ViewedRows &rows, bool matchesUsers)
{
    m_keys.reserve(static_cast<std::size_t>(rows.list.rowCount()));
    m_rows.reserve(rows.list.rowCount());
    rows.list.forEachRun([&](const BlockPointer &block, int first, int count, int group) {
        for (int row = first; row < first + count; ++row) {
            const RowRef ref{block.get(), row, group};
            m_keys.emplace_back(matchesUsers ? rows.userOf(ref) : QString(), idOf(ref));
        }
    });
    // From behind: of several values of a key, the hash gives the latest first.
    for (int row = rowCount() - 1; row >= 0; --row) {
        m_duplicates += m_rows.contains(keyOf(row)) ? 1 : 0;
        m_rows.insert(keyOf(row), row);
    }
}

} // namespace mielto
