// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/api/httpanswer.h"
#include "app/api/unpacker.h"

namespace mielto {

/// Bytes of an answer's heads together, interim ones included, beyond which it is refused.
inline constexpr qsizetype kMaxHeadBytes = qsizetype{256} * 1024;

/// Reads an HTTP/1 answer from bytes as they come in: its head, and its body of a given length, in
/// chunks or to the end of the connection, packed or not. Interim answers (1xx) are passed over.
class HttpReader final {
public:
    enum class State {
        Unfinished,
        Done,
        NotHttp,
        LargeHead, ///< Over kMaxHeadBytes.
        LargeBody, ///< Over kMaxReplyBytes.
        Cut, ///< Ended before its end.
        Broken, ///< Framing or packed data make no sense.
    };

    /// Takes what belongs to the answer off the front of `bytes`.
    State read(QByteArray &bytes);
    /// What the end of the connection means.
    State end();
    bool hasHead() const { return m_answer.status != 0; }
    HttpAnswer &answer() { return m_answer; }

private:
    enum class Part { Status, Field, Data, ChunkSize, ChunkEnd, Trailer };

    void takeLine(QByteArrayView &bytes);
    void endLine(QByteArrayView line);
    bool takeStatus(QByteArrayView text);
    void takeField(QByteArrayView line);
    void endHead();
    void takeChunkSize(QByteArrayView line);
    void takeData(QByteArrayView &bytes);
    void endBody();

    HttpAnswer m_answer;
    State m_state = State::Unfinished;
    Part m_part = Part::Status;
    int m_status = 0; ///< Of the head that is being read.
    QByteArray m_line;
    qsizetype m_headBytes = 0; ///< Of all heads and the trailer.
    bool m_isChunked = false;
    qint64 m_left = -1; ///< Of the body or the chunk; negative: to the end of the connection.
    std::optional<Unpacker> m_unpacker;
};

} // namespace mielto
