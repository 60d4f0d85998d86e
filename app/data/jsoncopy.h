// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

#include <QByteArray>

#include "app/data/masking.h"

namespace mielto {

enum class Blanks { Drop, Keep };

/// A value's own JSON text (checked before), with blanks between tokens dropped or kept, and every
/// secret-looking value in it replaced. Key order, number text and escapes stay.
std::string valueJson(std::string_view json, Secrets secrets, Blanks blanks = Blanks::Drop);

/// The same of a connection, without blanks. The texts of the twelve fields but `config` are no
/// secrets; of other fields, and inside values, every name and string is looked at.
std::string connectionJson(std::string_view object, Secrets secrets);

/// Whether a value has a secret-looking one that is there in clear, not as a mask.
bool hasSecret(std::string_view json);

/// The same two at the end of a buffer, without blanks.
void appendValueJson(std::string_view json, Secrets secrets, QByteArray &out);
void appendConnectionJson(std::string_view object, Secrets secrets, QByteArray &out);

} // namespace mielto
