// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/pagedecoder.h"

#include "app/data/listdocument.h"
#include "app/data/rowdecoder.h"

namespace mielto {
namespace {

/// More do not fit into the largest reply, unless they are no connections: a row here takes a
/// hundred bytes, `0,` in the reply two.
constexpr std::size_t kMostRows = 250'000;

DecodeFault explain(std::string_view text, qsizetype skip)
{
    if (trimmedJson(text).empty()) {
        return {JsonFault::Kind::Syntax, skip + static_cast<qsizetype>(text.size())};
    }
    if (const auto fault = checkJsonAndUtf8(text, kMaxJsonDepth + kListDocumentDepth)) {
        return {fault->kind, fault->offset + skip};
    }
    return {std::nullopt, skip};
}

} // namespace

Result<BlockPointer, DecodeFault> decodePage(QByteArray bytes)
{
    const qsizetype skip = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const std::string_view text(
        bytes.constData() + skip, static_cast<std::size_t>(bytes.size() - skip));
    std::vector<ConnectionRow> rows;
    std::optional<qint64> total;
    JsonCursor cursor(text);
    const bool isPage = isUtf8(text) && walkListDocument(cursor, total, [&] {
        return rows.size() < kMostRows && decodeRow(cursor, bytes.constData(), rows.emplace_back());
    });
    if (!isPage || !cursor.end()) {
        return explain(text, skip);
    }
    rows.shrink_to_fit();
    return BlockPointer(
        std::make_shared<const ConnectionBlock>(std::move(bytes), std::move(rows), total));
}

} // namespace mielto
