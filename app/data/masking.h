// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <QString>

#include "app/data/connectionlist.h"

namespace mielto {

enum class Secrets { Masked, Included };
enum class Blanks { Drop, Keep };

/// What stands in JSON in place of a secret-looking value.
inline constexpr std::string_view kMask = "\"***\"";

/// Whether a key, unescaped, names something secret: see the list in masking.cpp. A sign, not a
/// proof.
bool isSecretName(std::string_view name);

/// Whether the value under a secret name is hidden: strings, numbers, objects and arrays are; null,
/// booleans, "" and numbers that count tokens are not.
bool isHiddenValue(std::string_view name, std::string_view json);

/// A value's own JSON text (checked before), with blanks between tokens dropped or kept, and every
/// secret-looking value in it replaced. Key order, number text and escapes stay.
std::string valueJson(std::string_view json, Secrets secrets, Blanks blanks = Blanks::Drop);

/// The same of a whole connection, without blanks. The names of the twelve fields make no secret,
/// those of other fields do; inside values, `config` above all, every name is looked at.
std::string connectionJson(std::string_view object, Secrets secrets);

/// The same two at the end of a buffer, without blanks.
void appendValueJson(std::string_view json, Secrets secrets, QByteArray &out);
void appendConnectionJson(std::string_view object, Secrets secrets, QByteArray &out);

/// What a cell shows and Find sees: the field's text, objects and arrays masked.
QString displayText(const RowRef &row, Field field);

} // namespace mielto
