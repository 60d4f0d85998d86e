// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/unpacker.h"

namespace mielto {

// 32: zlib finds out which of the two it is.
Unpacker::Unpacker() { m_isSound = inflateInit2(&m_stream, MAX_WBITS + 32) == Z_OK; }

Unpacker::~Unpacker() { inflateEnd(&m_stream); }

bool Unpacker::unpack(QByteArrayView packed, QByteArray &plain, qsizetype most)
{
    constexpr qsizetype piece = qsizetype{64} * 1024;
    m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(packed.data()));
    m_stream.avail_in = static_cast<uInt>(packed.size());
    bool isMore = m_isSound;
    while (isMore && !m_isDone && plain.size() <= most) {
        const qsizetype before = plain.size();
        plain.resize(before + piece);
        m_stream.next_out = reinterpret_cast<Bytef *>(plain.data() + before);
        m_stream.avail_out = static_cast<uInt>(piece);
        const int result = inflate(&m_stream, Z_NO_FLUSH);
        plain.resize(before + piece - m_stream.avail_out);
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR) {
            return false;
        }
        m_isDone = result == Z_STREAM_END;
        isMore = plain.size() > before;
    }
    return m_isSound;
}

} // namespace mielto
