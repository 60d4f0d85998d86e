// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace mielto {

/// What a sheet holds, its header included.
struct SheetCount {
    qint64 rows = 0;
    qint64 cells = 0; ///< That are not empty.
    bool operator==(const SheetCount &) const = default;
};

/// Reads a workbook again, which libxlsxwriter writes without looking whether the disk took it:
/// every member must be there whole, and the sheet must hold what was put in. Why not, as part of a
/// sentence, or a null string. `path` as the file system has it.
QString workbookFault(const QByteArray &path, const SheetCount &expected);

} // namespace mielto
