// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace mielto {

/// Locale names of the translations that the program carries.
QStringList translationNames();

/// Loads the texts of a language (empty: the system's), English where there is none, Qt's own
/// texts, and sets the layout's direction and the locale of numbers and dates. Before the first
/// window.
void installTranslations(const QString &language);

} // namespace mielto
