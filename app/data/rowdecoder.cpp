// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/rowdecoder.h"

namespace mielto {
namespace {

bool hasRightType(const FieldInfo &info, std::string_view value)
{
    if (value == "null") {
        return info.nullable;
    }
    return value.front() == (info.kind == FieldKind::Object ? '{' : '"');
}

RowFaults fieldFaults(const FieldInfo &info, std::string_view value)
{
    if (value.empty()) {
        return info.required ? RowFault::MissingKey : RowFaults();
    }
    if (!hasRightType(info, value)) {
        return RowFault::WrongType;
    }
    return info.field == Field::Id && value.size() == 2 ? RowFault::EmptyId : RowFaults();
}

/// One row. All of it is known here alone, so that the compiler makes one loop of it.
class RowWalk final {
public:
    RowWalk(const char *begin, JsonCursor &cursor, ConnectionRow &row)
        : m_begin(begin)
        , m_cursor(cursor)
        , m_row(row)
    {
    }

    bool run()
    {
        if (m_cursor.next() != '{') {
            const std::string_view value = m_cursor.value(kMaxJsonDepth + 1);
            m_row.object = span(value);
            m_row.faults |= RowFault::NotAnObject;
            return !value.empty();
        }
        const char *start = m_cursor.position();
        const bool isObject =
            m_cursor.object([this](std::string_view quotedKey) { return member(quotedKey); });
        m_row.object = span({start, static_cast<std::size_t>(m_cursor.position() - start)});
        checkFields();
        return isObject;
    }

private:
    ByteSpan span(std::string_view text) const
    {
        return {static_cast<std::uint32_t>(text.data() - m_begin),
            static_cast<std::uint32_t>(text.size())};
    }
    std::string_view textOf(Field field) const
    {
        const ByteSpan place = m_row.values[fieldIndex(field)];
        return {m_begin + place.offset, place.length};
    }

    bool member(std::string_view quotedKey)
    {
        const std::optional<Field> field = fieldOf(quotedKey);
        const std::string_view value = m_cursor.value(kMaxJsonDepth);
        if (field) {
            ByteSpan &place = m_row.values[fieldIndex(*field)];
            if (place.length != 0) {
                m_row.faults |= RowFault::DuplicateKey;
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

    void checkFields()
    {
        for (const FieldInfo &info : fields()) {
            if (const RowFaults faults = fieldFaults(info, textOf(info.field))) {
                m_row.faults |= faults;
                m_row.faultyFields |= static_cast<std::uint16_t>(1U << fieldIndex(info.field));
            }
        }
        m_row.status = statusOf(word(Field::Status));
        m_row.type = typeOf(word(Field::IntegrationType));
    }

    /// A string's bytes; of anything else nothing.
    std::string word(Field field) const
    {
        const std::string_view value = textOf(field);
        return isJsonString(value) ? jsonStringBytes(value) : std::string();
    }

    const char *m_begin;
    JsonCursor &m_cursor;
    ConnectionRow &m_row;
    std::size_t m_expected = 0; ///< Index of the field that should come next.
};

} // namespace

bool decodeRow(JsonCursor &cursor, const char *begin, ConnectionRow &row)
{
    return RowWalk(begin, cursor, row).run();
}

} // namespace mielto
