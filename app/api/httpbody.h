// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

#include <QByteArray>

#include "app/api/httphead.h"

namespace mielto {

/// The body of an answer, taken out of its framing (length, chunks, or to the end of the
/// connection) and unpacked.
class HttpBody final {
public:
    enum class State {
        Unfinished,
        Done,
        Cut, ///< The packed data ended before their end.
        Broken, ///< Framing or packed data make no sense.
        Refused, ///< `take` wanted no more.
    };
    /// Called with each piece, of 64 KiB at the most; false: no more.
    using Take = std::function<bool(QByteArrayView)>;

    explicit HttpBody(const HttpHead &head);
    ~HttpBody();
    Q_DISABLE_COPY_MOVE(HttpBody)

    /// Takes what belongs to the body off the front of `bytes`.
    State read(QByteArray &bytes, const Take &take);
    /// What the end of the connection means.
    State end();

private:
    enum class Part { Data, ChunkSize, ChunkEnd, Trailer, Done, Broken };

    QByteArrayView nextPiece(QByteArrayView &bytes);
    void takeLine(QByteArrayView line);
    State unpack(QByteArrayView piece, const Take &take);
    State state() const;

    Part m_part = Part::Data;
    bool m_isChunked = false;
    qint64 m_left = -1; ///< Of the length or the chunk; negative: to the end of the connection.
    QByteArray m_line;
    qsizetype m_trailerSize = 0;
    struct Unpacker;
    std::unique_ptr<Unpacker> m_unpacker;
};

} // namespace mielto
