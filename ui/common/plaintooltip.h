// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mielto {

/// A tooltip is taken for rich text when it looks like it: escaped, it stays what it is.
QString asPlainTooltip(const QString &text);

} // namespace mielto
