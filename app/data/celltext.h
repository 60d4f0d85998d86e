// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/data/connectionlist.h"
#include "app/data/masking.h"

namespace mielto {

/// Whether the value of this field is a JSON text in which something may be masked.
bool isMaskable(std::string_view json, Field field);

/// The text of a cell as Find and local filters see it, objects and arrays masked. A null QString:
/// no value.
QString findText(const RowRef &row, Field field);

/// The same as a cell shows it: a very long object is only hinted at.
QString displayText(const RowRef &row, Field field);

/// Appends what stands in one cell of a file with columns, as UTF-8: a string's characters (lone
/// surrogates are U+FFFD), objects, arrays and whatever `config` holds as compact JSON with secrets
/// masked, the text of other values, nothing for null and for what is absent.
void appendCell(const RowRef &row, RowColumn column, const QString &requestedUser, Secrets secrets,
    QByteArray &out);
/// The same as text, for cells that people see uncut.
QString cellText(
    const RowRef &row, RowColumn column, const QString &requestedUser, Secrets secrets);

} // namespace mielto
