// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QStringList>

namespace mielto {

/// Locale names of the translations in the program, English among them.
QStringList translationNames();

/// Loads the program's texts, and Qt's where they are installed, in that language (empty: the
/// system's) and makes its locale the default one. English where there is no translation. Once,
/// after the application object is made.
QLocale installTranslations(const QString &language);

/// The text as English people read it, whatever is installed; places for numbers stay.
QString englishText(const char *context, const char *text, const char *disambiguation, int count);

} // namespace mielto
