// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace mielto {

enum class Zone { Local, Utc };

/// "just now", "5 minutes ago", "12 days ago", "3 months ago", "2 years ago"; ahead of now "in 2
/// hours".
QString relativeTime(const QDateTime &moment, const QDateTime &now);

/// "unchanged for 12 days"; empty when the moment is ahead of now.
QString unchangedSince(const QDateTime &moment, const QDateTime &now);

/// Date, time and zone: "21 Apr 2026 18:32:16 UTC".
QString absoluteTime(const QDateTime &moment, Zone zone);

} // namespace mielto
