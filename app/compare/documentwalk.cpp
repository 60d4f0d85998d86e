// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/documentwalk.h"

namespace mielto {
namespace {

constexpr std::string_view kListKey = "connections";
constexpr std::string_view kTotalKey = "total";

} // namespace

void DocumentWalk::walk(bool isLast)
{
    m_at += std::exchange(m_start, 0);
    RowDecoder decoder(m_text.data());
    while (!m_isBehindList && element(decoder, isLast)) { }
    if (m_isBehindList && isLast && !isAtEnd()) {
        end();
    }
}

std::size_t DocumentWalk::nextStart() const
{
    const std::size_t newline = m_text.find("\n{", m_at);
    return newline == std::string_view::npos ? newline : newline + 1;
}

bool DocumentWalk::element(RowDecoder &decoder, bool isLast)
{
    JsonCursor cursor(rest());
    if (cursor.next() == ']') {
        goTo(cursor);
        m_isBehindList = true;
        return false;
    }
    const bool isParted = !m_needsComma || cursor.take(',');
    cursor.next();
    goTo(cursor);
    m_needsComma = m_needsComma && isAtEnd() && !isParted;
    if (!isParted && !isAtEnd()) {
        if (cursor.next() != '{') {
            skip(DamageKind::NotJson);
            return !isSkipping();
        }
        note(DamageKind::NotJson); // Something before it is lost.
    }
    if (!isAtEnd()) {
        return takeElement(cursor, decoder, isLast);
    }
    if (isLast) {
        note(DamageKind::NoEnd);
    }
    return false;
}

bool DocumentWalk::takeElement(JsonCursor &cursor, RowDecoder &decoder, bool isLast)
{
    ConnectionRow row;
    if (!decoder.take(cursor, row)) {
        const bool isCut = cursor.fault().kind == JsonFault::Kind::Truncated;
        if (isCut && !isLast) {
            return false; // It comes again with more text.
        }
        if (isCut) {
            note(DamageKind::Torn);
            m_at = m_text.size();
            return false;
        }
        skip(damageKindOf(cursor.fault().kind));
        return !isSkipping();
    }
    const std::string_view text = rest().substr(0, std::size_t(cursor.position() - rest().data()));
    if (!isUtf8(text)) {
        note(DamageKind::NotUtf8);
    } else if (row.faults.testFlag(RowFault::NotAnObject)) {
        note(DamageKind::NotAnObject);
    } else {
        m_rows.push_back(row);
    }
    goTo(cursor);
    m_needsComma = true;
    return true;
}

/// The list's bracket and what follows it.
void DocumentWalk::end()
{
    JsonCursor cursor(rest());
    bool isWhole = cursor.take(']');
    while (isWhole && !m_isBareList && cursor.take(',')) {
        isWhole = endMember(cursor);
    }
    if (!isWhole || !(m_isBareList || cursor.take('}')) || !cursor.end()) {
        note(DamageKind::NoEnd);
    }
    m_at = m_text.size();
}

/// A second list would be lost.
bool DocumentWalk::endMember(JsonCursor &cursor)
{
    const std::string_view quotedKey = cursor.string();
    if (quotedKey.empty() || !cursor.take(':')) {
        return false;
    }
    const std::string key = jsonStringBytes(quotedKey);
    const std::string_view value = cursor.value(kMaxJsonDepth);
    if (key == kTotalKey) {
        m_total = jsonCount(value);
    }
    return !value.empty() && key != kListKey;
}

std::optional<DocumentStart> startOfDocument(std::string_view text)
{
    JsonCursor cursor(text);
    DocumentStart start;
    const auto placeOfList = [&] {
        return static_cast<std::size_t>(cursor.position() - text.data());
    };
    if (cursor.take('[')) {
        return DocumentStart{placeOfList(), std::nullopt, true};
    }
    bool isFound = false;
    const auto member = [&](std::string_view quotedKey) {
        const std::string key = jsonStringBytes(quotedKey);
        if (key == kListKey) {
            isFound = cursor.take('[');
            start.list = placeOfList();
            return false;
        }
        if (fieldByKey(key)) {
            return false;
        }
        const std::string_view value = cursor.value(kMaxJsonDepth);
        if (key == kTotalKey) {
            start.total = jsonCount(value);
        }
        return !value.empty();
    };
    cursor.object(member);
    return isFound ? std::optional(start) : std::nullopt;
}

} // namespace mielto
