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

} // namespace

bool RowDecoder::take(JsonCursor &cursor, ConnectionRow &row)
{
    if (cursor.next() != '{') {
        const std::string_view value = cursor.value(kMaxJsonDepth + 1);
        row.object = span(value);
        row.faults |= RowFault::NotAnObject;
        return !value.empty();
    }
    const char *start = cursor.position();
    m_expected = 0;
    const bool isObject = cursor.object([this, &cursor, &row](std::string_view quotedKey) {
        return member(cursor, row, quotedKey);
    });
    row.object = span({start, static_cast<std::size_t>(cursor.position() - start)});
    checkFields(row);
    return isObject;
}

bool RowDecoder::member(JsonCursor &cursor, ConnectionRow &row, std::string_view quotedKey)
{
    const std::optional<Field> field = fieldOf(quotedKey);
    const std::string_view value = cursor.value(kMaxJsonDepth);
    if (field) {
        ByteSpan &place = row.values[fieldIndex(*field)];
        if (place.length != 0) {
            row.faults |= RowFault::DuplicateKey;
        }
        place = span(value);
    }
    return !value.empty();
}

/// Most servers send the fields in the table's order: the one after the last is looked at first.
std::optional<Field> RowDecoder::fieldOf(std::string_view quotedKey)
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

void RowDecoder::checkFields(ConnectionRow &row) const
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

/// A string's bytes; of anything else nothing.
std::string RowDecoder::word(const ConnectionRow &row, Field field) const
{
    const ByteSpan place = row.values[fieldIndex(field)];
    const std::string_view value(m_begin + place.offset, place.length);
    return isJsonString(value) ? jsonStringBytes(value) : std::string();
}

} // namespace mielto
