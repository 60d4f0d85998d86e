// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include "app/answers/check.h"

namespace mielto {

/// What answers about rows need to know besides the rows. A value.
struct RowContext {
    QDateTime readAt; ///< When they were read, by the server's clock; ages are measured from it.
    QString workspace; ///< That was asked for; empty: none was.
    bool isMasked = false; ///< Secret-looking values were replaced before.
    CheckAges ages = defaultCheckAges();
};

} // namespace mielto
