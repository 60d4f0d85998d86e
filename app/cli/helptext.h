// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mielto {

/// The text of --help, for one command or (empty) for all.
QString helpText(const QString &command);

} // namespace mielto
