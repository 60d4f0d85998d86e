// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFile>

namespace mielto::testing {

/// Memory that this process holds, on Linux; elsewhere 0.
inline qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    return isOpen ? file.readAll().split(' ').at(1).toLongLong() * 4096 : 0;
}

} // namespace mielto::testing
