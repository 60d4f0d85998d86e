// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/data/connectionlist.h"

namespace mielto {

/// Whether the value of this field is a JSON text in which something may be masked.
bool isMaskable(std::string_view json, Field field);

/// The text of a cell as Find and local filters see it, objects and arrays masked. A null QString:
/// no value.
QString findText(const RowRef &row, Field field);

/// The same as a cell shows it: a very long object is only hinted at.
QString displayText(const RowRef &row, Field field);

} // namespace mielto
