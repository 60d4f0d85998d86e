// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/httpreader.h"

#include <algorithm>
#include <utility>

#include "app/api/endpoint.h"

namespace mielto {
namespace {

constexpr char kDigits[] = "0123456789";
constexpr char kHexDigits[] = "0123456789abcdefABCDEF";

bool isNumber(QByteArrayView text, const char *digits)
{
    constexpr qsizetype longest = 15;
    return !text.isEmpty() && text.size() <= longest
        && std::ranges::all_of(
            text, [digits = QByteArrayView(digits)](char c) { return digits.contains(c); });
}

} // namespace

HttpReader::State HttpReader::read(QByteArray &bytes)
{
    QByteArrayView rest = bytes;
    while (m_state == State::Unfinished && !rest.isEmpty()) {
        m_part == Part::Data ? takeData(rest) : takeLine(rest);
    }
    bytes = rest.toByteArray();
    return m_state;
}

HttpReader::State HttpReader::end()
{
    if (m_state == State::Unfinished && m_part == Part::Data && m_left < 0) {
        endBody();
    }
    return m_state == State::Unfinished ? State::Cut : m_state;
}

void HttpReader::takeLine(QByteArrayView &bytes)
{
    constexpr QByteArrayView start = "HTTP/1.";
    const auto end = bytes.indexOf('\n');
    const auto size = end < 0 ? bytes.size() : end + 1;
    m_line += bytes.first(size);
    bytes = bytes.sliced(size);
    if (m_headBytes + m_line.size() > kMaxHeadBytes) {
        m_state = hasHead() ? State::Broken : State::LargeHead;
    } else if (m_part == Part::Status
        && !m_line.startsWith(start.first(std::min(m_line.size(), start.size())))) {
        m_state = State::NotHttp;
    } else if (end >= 0) {
        const bool isOfChunk = m_part == Part::ChunkSize || m_part == Part::ChunkEnd;
        m_headBytes += isOfChunk ? 0 : m_line.size();
        m_line.chop(m_line.endsWith("\r\n") ? 2 : 1);
        endLine(std::exchange(m_line, {}));
    }
}

void HttpReader::endLine(QByteArrayView line)
{
    switch (m_part) {
    case Part::Status:
        m_state = takeStatus(line) ? m_state : State::NotHttp;
        break;
    case Part::Field:
        line.isEmpty() ? endHead() : takeField(line);
        break;
    case Part::ChunkSize:
        takeChunkSize(line);
        break;
    case Part::ChunkEnd:
        m_part = Part::ChunkSize;
        m_state = line.isEmpty() ? m_state : State::Broken;
        break;
    case Part::Trailer:
        if (line.isEmpty()) {
            endBody();
        }
        break;
    case Part::Data:
        break;
    }
}

/// HTTP/1.1 200 OK
bool HttpReader::takeStatus(QByteArrayView text)
{
    const auto line = text.trimmed();
    if (line.size() < 12 || line[8] != ' ' || (line.size() > 12 && line[12] != ' ')) {
        return false;
    }
    const auto status = line.sliced(9, 3);
    m_answer.isHttp10 = line[7] == '0';
    m_status = status.toByteArray().toInt();
    m_part = Part::Field;
    return isNumber(status, kDigits) && m_status >= 100;
}

void HttpReader::takeField(QByteArrayView line)
{
    const auto colon = line.indexOf(':');
    if (colon <= 0) {
        return;
    }
    const QByteArray value = line.sliced(colon + 1).trimmed().toByteArray();
    const auto [field, isNew] =
        m_answer.fields.try_emplace(line.first(colon).trimmed().toByteArray().toLower(), value);
    if (!isNew) {
        field->second += ", " + value;
    }
}

void HttpReader::endHead()
{
    if (m_status < 200) {
        m_answer.fields.clear();
        m_part = Part::Status;
        return;
    }
    m_answer.status = m_status;
    m_part = Part::Data;
    const QByteArray packing = m_answer.field("content-encoding").toLower();
    const QByteArray length = m_answer.field("content-length");
    if (packing == "gzip" || packing == "x-gzip" || packing == "deflate") {
        m_unpacker.emplace();
    } else if (!packing.isEmpty() && packing != "identity") {
        m_state = State::Broken;
    }
    if (m_status == 204 || m_status == 304) {
        m_state = State::Done;
    } else if (m_answer.field("transfer-encoding").toLower().contains("chunked")) {
        m_isChunked = true;
        m_part = Part::ChunkSize;
    } else if (isNumber(length, kDigits)) {
        m_left = length.toLongLong();
        m_state = m_left == 0 ? State::Done : m_state;
        // One buffer from the first byte to the block.
        m_answer.body.reserve(m_left <= kMaxReplyBytes ? m_left : 0);
    } else if (!length.isEmpty()) {
        m_state = State::Broken;
    }
}

void HttpReader::takeChunkSize(QByteArrayView line)
{
    const auto semicolon = line.indexOf(';'); // Extensions mean nothing to us.
    const auto digits = line.first(semicolon < 0 ? line.size() : semicolon).trimmed();
    m_left = digits.toByteArray().toLongLong(nullptr, 16);
    m_part = m_left == 0 ? Part::Trailer : Part::Data;
    m_state = isNumber(digits, kHexDigits) ? m_state : State::Broken;
}

void HttpReader::takeData(QByteArrayView &bytes)
{
    const auto size = m_left < 0 ? bytes.size() : std::min<qint64>(m_left, bytes.size());
    const auto piece = bytes.first(size);
    bytes = bytes.sliced(size);
    if (!m_unpacker) {
        m_answer.body += piece;
    } else if (!m_unpacker->unpack(piece, m_answer.body, kMaxReplyBytes)) {
        m_state = State::Broken;
        return;
    }
    if (m_answer.body.size() > kMaxReplyBytes) {
        m_state = State::LargeBody;
    } else if (m_left >= 0) {
        m_left -= size;
        if (m_left == 0 && m_isChunked) {
            m_part = Part::ChunkEnd;
        } else if (m_left == 0) {
            endBody();
        }
    }
}

void HttpReader::endBody()
{
    m_state = m_unpacker && m_unpacker->isCut() ? State::Cut : State::Done;
}

} // namespace mielto
