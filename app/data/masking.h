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

/// How the name of a value, unescaped, makes it secret-looking. A sign, not a proof.
enum class NameKind : unsigned char {
    Open, ///< It does not.
    Secret,
    SecretCount, ///< A secret name that ends in `tokens`: its numbers are counts and stay.
};
NameKind nameKind(std::string_view name);

/// Whether a value (checked JSON) is masked: under a secret name strings, numbers, objects and
/// arrays are, null, booleans and "" are not; under any name, and in arrays, strings of a known
/// form: a URL with a password, a private key, a JWT, a token with a known prefix.
bool isSecretLooking(NameKind name, std::string_view json);
inline bool isSecretLooking(std::string_view name, std::string_view json)
{
    return isSecretLooking(nameKind(name), json);
}

/// A value's own JSON text (checked before), with blanks between tokens dropped or kept, and every
/// secret-looking value in it replaced. Key order, number text and escapes stay.
std::string valueJson(std::string_view json, Secrets secrets, Blanks blanks = Blanks::Drop);

/// The same of a connection, without blanks. The texts of the twelve fields but `config` are no
/// secrets; of other fields, and inside values, every name and string is looked at.
std::string connectionJson(std::string_view object, Secrets secrets);

/// The same two at the end of a buffer, without blanks.
void appendValueJson(std::string_view json, Secrets secrets, QByteArray &out);
void appendConnectionJson(std::string_view object, Secrets secrets, QByteArray &out);

/// What a cell shows and Find sees: the field's text, objects and arrays masked.
QString displayText(const RowRef &row, Field field);

} // namespace mielto
