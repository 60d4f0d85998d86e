// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace mielto {

enum class Secrets { Masked, Included };

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

} // namespace mielto
