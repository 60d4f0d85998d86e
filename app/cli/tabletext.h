// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "app/export/rowwriter.h"
#include "app/view/viewspec.h"

namespace mielto {

/// Rows as a table for people, a header and a line each: uncut cells, columns lined up by their
/// width on a terminal, nothing in them that a terminal would obey. The options' columns, masked as
/// they say.
QByteArray tableText(const ViewedRows &rows, const RowWriterOptions &options);

/// Lines of as many cells, as they are, with the columns lined up.
QByteArray alignedText(const std::vector<QStringList> &lines);

/// Columns that the text takes on a terminal, as the C library counts them in its locale; emoji
/// that are joined to one count once, as in newer terminals.
int displayWidth(QStringView text);

} // namespace mielto
