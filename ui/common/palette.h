// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

#include "app/data/knownvalues.h"
#include "app/session/profile.h"

namespace mielto {

/// Every colour of the program is in palette.cpp. Statuses keep a contrast of 4.5:1 on the base of
/// their palette; each has a shape and a word besides.
QPalette lightPalette();
QPalette darkPalette();
bool isDark(const QPalette &palette);

QColor statusColor(Status status, const QPalette &palette);
/// Invalid for ProfileColor::None.
QColor profileColor(ProfileColor color, const QPalette &palette);
/// A filled circle; empty for None.
QIcon profileSwatch(ProfileColor color, const QPalette &palette);

/// For text that steps back; still 4.5:1 on the window.
QColor quietColor(const QPalette &palette);

enum class Tone { Notice, Error };
QColor barBackground(Tone tone, const QPalette &palette);

} // namespace mielto
