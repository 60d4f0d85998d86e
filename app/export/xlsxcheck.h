// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "app/base/sentence.h"
#include "app/base/sha256.h"

namespace mielto {

/// What the cells of a sheet hold, as one hash: the place and the content of each, in the order of
/// the sheet. Blocks nothing; one thread.
class SheetHash final {
public:
    /// `place` as in "B7"; `utf8` as libxlsxwriter got it.
    void addText(QByteArrayView place, QByteArrayView utf8);
    void addNumber(QByteArrayView place, double number);
    /// Ends it.
    QByteArray hex() { return m_hash.hex(); }

private:
    void add(QByteArrayView place, QByteArrayView content);

    Sha256 m_hash;
};

/// Reads a workbook again, which libxlsxwriter writes without looking whether the disk took it:
/// every member must be there whole, and the cells of the sheet must be those that were put in. Why
/// not, as part of a sentence, or empty. `path` as the file system has it. Blocks on the disk.
Sentence workbookFault(const QByteArray &path, const QByteArray &cells);

} // namespace mielto
