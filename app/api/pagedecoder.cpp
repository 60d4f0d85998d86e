// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/pagedecoder.h"

#include <charconv>
#include <limits>

#include "app/data/jsoncursor.h"

namespace mielto {
namespace {

/// Levels around a connection's value: the reply's object, its array, the connection.
constexpr int kOuterDepth = 3;
/// More do not fit into the largest reply, unless they are no connections: a row here takes a
/// hundred bytes, `0,` in the reply two.
constexpr std::size_t kMostRows = 250'000;

bool hasRightType(const FieldInfo &info, std::string_view value)
{
    if (value == "null") {
        return info.nullable;
    }
    return value.front() == (info.kind == FieldKind::Object ? '{' : '"');
}

/// Walks one page. Every byte is checked on the way; a page of another shape ends the walk.
class PageWalk final {
public:
    explicit PageWalk(std::string_view text, const char *begin)
        : m_begin(begin)
        , m_cursor(text)
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
                total(value);
            }
            return !value.empty();
        });
        return isObject && m_cursor.end() && m_hasConnections;
    }

    std::vector<ConnectionRow> rows;
    std::optional<qint64> totalCount;

private:
    ByteSpan span(std::string_view text) const
    {
        return {static_cast<std::uint32_t>(text.data() - m_begin),
            static_cast<std::uint32_t>(text.size())};
    }

    bool connections()
    {
        // A page with two lists contradicts itself.
        if (m_hasConnections || m_cursor.next() != '[') {
            return false;
        }
        m_hasConnections = true;
        return m_cursor.array(
            [this] { return rows.size() < kMostRows && row(rows.emplace_back()); });
    }

    bool row(ConnectionRow &row)
    {
        if (m_cursor.next() != '{') {
            const std::string_view value = m_cursor.value(kMaxJsonDepth + 1);
            row.object = span(value);
            row.faults |= RowFault::NotAnObject;
            return !value.empty();
        }
        const char *start = m_cursor.position();
        m_expected = 0;
        const bool isObject = m_cursor.object(
            [this, &row](std::string_view quotedKey) { return member(row, quotedKey); });
        row.object = span({start, static_cast<std::size_t>(m_cursor.position() - start)});
        checkFields(row);
        return isObject;
    }

    bool member(ConnectionRow &row, std::string_view quotedKey)
    {
        const std::optional<Field> field = fieldOf(quotedKey);
        const std::string_view value = m_cursor.value(kMaxJsonDepth);
        if (field) {
            ByteSpan &place = row.values[fieldIndex(*field)];
            if (place.length != 0) {
                row.faults |= RowFault::DuplicateKey;
            }
            place = span(value);
        }
        return !value.empty();
    }

    /// Most servers send the fields in the table's order: the one after the last is looked at
    /// first.
    std::optional<Field> fieldOf(std::string_view quotedKey)
    {
        const std::string_view key = quotedKey.substr(1, quotedKey.size() - 2);
        if (m_expected < kFieldCount && key == fields()[m_expected].key) {
            return fields()[m_expected++].field;
        }
        const bool hasEscape = key.find('\\') != std::string_view::npos;
        const auto field = fieldByKey(hasEscape ? jsonStringBytes(quotedKey) : key);
        if (field) {
            m_expected = fieldIndex(*field) + 1;
        }
        return field;
    }

    void checkFields(ConnectionRow &row) const
    {
        for (const FieldInfo &info : fields()) {
            const ByteSpan place = row.values[fieldIndex(info.field)];
            const RowFaults faults = fieldFaults(info, {m_begin + place.offset, place.length});
            if (faults) {
                row.faults |= faults;
                row.faultyFields |= static_cast<std::uint16_t>(1U << fieldIndex(info.field));
            }
        }
        row.status = statusOf(word(row, Field::Status));
        row.type = typeOf(word(row, Field::IntegrationType));
    }

    static RowFaults fieldFaults(const FieldInfo &info, std::string_view value)
    {
        if (value.empty()) {
            return info.required ? RowFault::MissingKey : RowFaults();
        }
        if (!hasRightType(info, value)) {
            return RowFault::WrongType;
        }
        return info.field == Field::Id && value.size() == 2 ? RowFault::EmptyId : RowFaults();
    }

    /// A string's bytes; of anything else nothing.
    std::string word(const ConnectionRow &row, Field field) const
    {
        const ByteSpan place = row.values[fieldIndex(field)];
        const std::string_view value(m_begin + place.offset, place.length);
        return isJsonString(value) ? jsonStringBytes(value) : std::string();
    }

    void total(std::string_view value)
    {
        qint64 count = -1;
        const char *end = value.data() + value.size();
        const auto [stop, error] = std::from_chars(value.data(), end, count);
        const bool whole = error == std::errc() && stop == end && count >= 0;
        totalCount = whole ? std::optional(count) : std::nullopt;
    }

    const char *m_begin;
    JsonCursor m_cursor;
    std::size_t m_expected = 0; ///< Index of the field that should come next.
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
