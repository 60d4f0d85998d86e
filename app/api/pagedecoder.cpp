// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/pagedecoder.h"

#include <limits>

#include "app/data/rowdecoder.h"

namespace mielto {
namespace {

/// Levels around a connection's value: the reply's object, its array, the connection.
constexpr int kOuterDepth = 3;
/// More do not fit into the largest reply, unless they are no connections: a row here takes a
/// hundred bytes, `0,` in the reply two.
constexpr std::size_t kMostRows = 250'000;

/// Walks one page. Every byte is checked on the way; a page of another shape ends the walk.
class PageWalk final {
public:
    PageWalk(std::string_view text, const char *begin)
        : m_cursor(text)
        , m_decoder(begin)
    {
    }

    /// Whether it is a page of connections. What is wrong with it otherwise is found by explain().
    bool run()
    {
        const bool isObject = m_cursor.object([this](std::string_view quotedKey) {
            const std::string key = jsonStringBytes(quotedKey);
            if (key == "connections") {
                return connections();
            }
            const std::string_view value = m_cursor.value(kMaxJsonDepth + kOuterDepth - 1);
            if (key == "total") {
                totalCount = jsonCount(value);
            }
            return !value.empty();
        });
        return isObject && m_cursor.end() && m_hasConnections;
    }

    std::vector<ConnectionRow> rows;
    std::optional<qint64> totalCount;

private:
    bool connections()
    {
        // A page with two lists contradicts itself.
        if (m_hasConnections || m_cursor.next() != '[') {
            return false;
        }
        m_hasConnections = true;
        return m_cursor.array([this] {
            return rows.size() < kMostRows && m_decoder.take(m_cursor, rows.emplace_back());
        });
    }

    JsonCursor m_cursor;
    RowDecoder m_decoder;
    bool m_hasConnections = false;
};

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
    if (const auto fault = checkJsonAndUtf8(text, kMaxJsonDepth + kOuterDepth)) {
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
    PageWalk walk(text, bytes.constData());
    walk.rows.reserve(m_lastRows);
    if (!isUtf8(text) || !walk.run()) {
        return explain(text, skip);
    }
    m_lastRows = walk.rows.size();
    walk.rows.shrink_to_fit();
    return BlockPointer(std::make_shared<const ConnectionBlock>(
        std::move(bytes), std::move(walk.rows), walk.totalCount));
}

} // namespace mielto
