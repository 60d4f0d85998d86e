// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <zlib.h>

#include <QByteArray>

namespace mielto {

/// Unpacks gzip and zlib data that come in pieces.
class Unpacker final {
public:
    Unpacker();
    ~Unpacker();
    Q_DISABLE_COPY_MOVE(Unpacker)

    /// Appends to `plain` what `packed` holds, and stops once `plain` is larger than `most`. False:
    /// the data make no sense.
    bool unpack(QByteArrayView packed, QByteArray &plain, qsizetype most);
    /// Something came, and not all.
    bool isCut() const { return !m_isDone && m_stream.total_in > 0; }

private:
    z_stream m_stream = {};
    bool m_isSound = false;
    bool m_isDone = false;
};

} // namespace mielto
