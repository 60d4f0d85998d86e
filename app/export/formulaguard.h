// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace mielto {

/// Whether a spreadsheet would take the cell for a formula: it begins, after blanks and what draws
/// nothing, with = + - @ or their full-width forms, or with a tab or a line break. Plain negative
/// numbers are none.
bool looksLikeFormula(QByteArrayView utf8);

/// The text with an apostrophe in front if it looks like a formula, and one before each formula
/// further inside that becomes a cell's beginning when the file is opened with another separator
/// than its own. For such a program our quotes are no quotes, so that a comma, a semicolon, a tab
/// or a line break in the text ends its cell. `separator`: the file's own.
QByteArray guardedText(QByteArrayView utf8, char separator);

} // namespace mielto
