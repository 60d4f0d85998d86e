// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/httpbody.h"

#include <algorithm>
#include <array>

#include <zlib.h>

namespace mielto {
namespace {

constexpr qsizetype kPiece = qsizetype{64} * 1024;
constexpr qsizetype kMaxLine = 8192;

bool isDigits(QByteArrayView text, bool hex)
{
    return !text.isEmpty() && text.size() <= 15 && std::ranges::all_of(text, [hex](char c) {
        return (c >= '0' && c <= '9')
            || (hex && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    });
}

} // namespace

/// zlib's state, for gzip and zlib data alike.
struct HttpBody::Unpacker {
    Unpacker() { isSound = inflateInit2(&stream, 15 + 32) == Z_OK; }
    ~Unpacker() { inflateEnd(&stream); }
    Q_DISABLE_COPY_MOVE(Unpacker)

    z_stream stream = {};
    bool isSound = false;
    bool isDone = false;
};

HttpBody::HttpBody(const HttpHead &head)
{
    const QByteArray packing = head.value("Content-Encoding").toLower();
    if (packing == "gzip" || packing == "x-gzip" || packing == "deflate") {
        m_unpacker = std::make_unique<Unpacker>();
    } else if (!packing.isEmpty() && packing != "identity") {
        m_part = Part::Broken;
    }
    const QByteArray length = head.value("Content-Length");
    if (head.status == 204 || head.status == 304) {
        m_part = Part::Done;
    } else if (head.value("Transfer-Encoding").toLower().contains("chunked")) {
        m_isChunked = true;
        m_part = m_part == Part::Broken ? m_part : Part::ChunkSize;
    } else if (isDigits(length, false)) {
        m_left = length.toLongLong();
        m_part = m_left == 0 ? Part::Done : m_part;
    } else if (!length.isEmpty()) {
        m_part = Part::Broken;
    }
}

HttpBody::~HttpBody() = default;

HttpBody::State HttpBody::read(QByteArray &bytes, const Take &take)
{
    QByteArrayView rest = bytes;
    State state = this->state();
    while (state == State::Unfinished && !rest.isEmpty()) {
        const QByteArrayView piece = nextPiece(rest);
        state = piece.isEmpty() ? State::Unfinished : unpack(piece, take);
        if (state == State::Unfinished) {
            state = this->state();
        }
    }
    bytes = rest.toByteArray();
    return state;
}

HttpBody::State HttpBody::end()
{
    if (m_part == Part::Data && m_left < 0) {
        m_part = Part::Done;
    }
    const State now = state();
    return now == State::Unfinished ? State::Cut : now;
}

HttpBody::State HttpBody::state() const
{
    if (m_part == Part::Done) {
        return m_unpacker && !m_unpacker->isDone && m_unpacker->stream.total_in > 0 ? State::Cut
                                                                                    : State::Done;
    }
    return m_part == Part::Broken ? State::Broken : State::Unfinished;
}

QByteArrayView HttpBody::nextPiece(QByteArrayView &bytes)
{
    while (!bytes.isEmpty() && m_part != Part::Done && m_part != Part::Broken) {
        if (m_part == Part::Data) {
            const auto size = std::min({m_left < 0 ? kPiece : m_left, kPiece, bytes.size()});
            const QByteArrayView piece = bytes.first(size);
            bytes = bytes.sliced(size);
            if (m_left >= 0 && (m_left -= size) == 0) {
                m_part = m_isChunked ? Part::ChunkEnd : Part::Done;
            }
            return piece;
        }
        const auto end = bytes.indexOf('\n');
        const auto size = end < 0 ? bytes.size() : end + 1;
        m_line.append(bytes.first(size));
        bytes = bytes.sliced(size);
        if (m_line.size() > kMaxLine) {
            m_part = Part::Broken;
        } else if (end >= 0) {
            takeLine(QByteArrayView(m_line).trimmed());
            m_line.clear();
        }
    }
    return {};
}

void HttpBody::takeLine(QByteArrayView line)
{
    if (m_part == Part::ChunkEnd) {
        m_part = line.isEmpty() ? Part::ChunkSize : Part::Broken;
    } else if (m_part == Part::Trailer) {
        m_trailerSize += line.size();
        m_part = line.isEmpty()             ? Part::Done
            : m_trailerSize > kMaxHeadBytes ? Part::Broken
                                            : Part::Trailer;
    } else {
        const auto semicolon = line.indexOf(';'); // Extensions mean nothing to us.
        const auto digits = semicolon < 0 ? line : line.first(semicolon).trimmed();
        m_left = digits.toByteArray().toLongLong(nullptr, 16);
        m_part = !isDigits(digits, true) ? Part::Broken : m_left == 0 ? Part::Trailer : Part::Data;
    }
}

HttpBody::State HttpBody::unpack(QByteArrayView piece, const Take &take)
{
    if (!m_unpacker) {
        return take(piece) ? State::Unfinished : State::Refused;
    }
    if (!m_unpacker->isSound) {
        return State::Broken;
    }
    z_stream &stream = m_unpacker->stream;
    std::array<char, kPiece> out;
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.data()));
    stream.avail_in = static_cast<uInt>(piece.size());
    while (!m_unpacker->isDone) {
        stream.next_out = reinterpret_cast<Bytef *>(out.data());
        stream.avail_out = static_cast<uInt>(out.size());
        const int result = inflate(&stream, Z_NO_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR) {
            return State::Broken;
        }
        m_unpacker->isDone = result == Z_STREAM_END;
        const qsizetype size = std::ssize(out) - stream.avail_out;
        if (size == 0) {
            break;
        }
        if (!take({out.data(), size})) {
            return State::Refused;
        }
    }
    return State::Unfinished;
}

} // namespace mielto
