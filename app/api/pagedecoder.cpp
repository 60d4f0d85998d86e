// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/pagedecoder.h"

#include <limits>

#include "app/data/listdocument.h"
#include "app/data/rowdecoder.h"

namespace mielto {
namespace {

/// More do not fit into the largest reply, unless they are no connections: a row here takes a
/// hundred bytes, `0,` in the reply two.
constexpr std::size_t kMostRows = 250'000;

DecodeFault::Kind kindOf(JsonFault::Kind kind)
{
    switch (kind) {
    case JsonFault::Kind::Syntax:
        return DecodeFault::Kind::NotJson;
    case JsonFault::Kind::Utf8:
        return DecodeFault::Kind::NotUtf8;
    case JsonFault::Kind::TooDeep:
        return DecodeFault::Kind::TooDeep;
    case JsonFault::Kind::Truncated:
        return DecodeFault::Kind::Truncated;
    }
    return DecodeFault::Kind::NotJson;
}

DecodeFault explain(std::string_view text, qsizetype skip)
{
    if (trimmedJson(text).empty()) {
        return {DecodeFault::Kind::Empty, skip + static_cast<qsizetype>(text.size())};
    }
    if (const auto fault = checkJsonAndUtf8(text, kMaxJsonDepth + kListDocumentDepth)) {
        return {kindOf(fault->kind), fault->offset + skip};
    }
    return {DecodeFault::Kind::WrongShape, skip};
}

} // namespace

Result<BlockPointer, DecodeFault> PageDecoder::decode(QByteArray bytes)
{
    if (bytes.size() > std::numeric_limits<qint32>::max()) {
        return DecodeFault{DecodeFault::Kind::TooLarge, 0};
    }
    const qsizetype skip = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const std::string_view text(
        bytes.constData() + skip, static_cast<std::size_t>(bytes.size() - skip));
    std::vector<ConnectionRow> rows;
    rows.reserve(m_lastRows);
    std::optional<qint64> total;
    JsonCursor cursor(text);
    const bool isPage = isUtf8(text) && walkListDocument(cursor, total, [&] {
        return rows.size() < kMostRows && decodeRow(cursor, bytes.constData(), rows.emplace_back());
    });
    if (!isPage || !cursor.end()) {
        return explain(text, skip);
    }
    m_lastRows = rows.size();
    rows.shrink_to_fit();
    return BlockPointer(
        std::make_shared<const ConnectionBlock>(std::move(bytes), std::move(rows), total));
}

} // namespace mielto
