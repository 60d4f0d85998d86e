// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace mielto {

enum class Zone { Local, Utc };

/// "just now", "5 minutes ago", "yesterday", "3 May", "3 May 2024"; ahead of now "in 2 hours".
QString relativeTime(const QDateTime &moment, const QDateTime &now, Zone zone);

/// Date, time and zone, in the locale's form.
QString absoluteTime(const QDateTime &moment, Zone zone);

} // namespace mielto
