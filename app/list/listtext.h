// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace mielto {

/// A list of users as UTF-8. A value.
struct ListText {
    QByteArray utf8;
    bool isLatin1 = false; ///< Taken for Latin-1, because it is not UTF-8.
    QString fault; ///< Why it cannot be a list, for people; empty: it can.
};

/// UTF-8, UTF-16 with a byte order mark, else Latin-1.
ListText decodeList(const QByteArray &bytes);

} // namespace mielto
