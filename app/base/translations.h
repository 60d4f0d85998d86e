// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLocale>
#include <QStringList>

namespace mielto {

/// Locale names of the translations in the program, English among them.
QStringList translationNames();

/// The language's own name for itself, "Deutsch", for a list from which people choose theirs.
QString languageName(const QString &translation);

/// "name: text", with the colon as the language of the texts sets it.
QString withColon(const QString &name, const QString &text);

/// Loads the program's texts, and Qt's where they are installed, in that language (empty: the
/// system's); English where there is no translation. Makes the locale of numbers and dates, which
/// has the language of the texts, the default one and returns it. Once, after the application
/// object is made.
QLocale installTranslations(const QString &language);

/// The text as English people read it, whatever is installed; places for numbers stay.
QString englishText(const char *context, const char *text, const char *disambiguation, int count);

} // namespace mielto
