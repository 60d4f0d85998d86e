// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

namespace mielto {

/// One line from standard input, without its line break; on a terminal after the prompt and without
/// an echo. At most 64 KiB. Nothing at the end of input. Blocks.
std::optional<QByteArray> readSecret(const QString &prompt);

} // namespace mielto
