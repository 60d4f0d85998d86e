// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace mielto {

/// A text for people that files keep too: translated where it is shown, English in files, so that
/// these are the same whatever language the program spoke. A value.
struct Sentence {
    QString shown; ///< In the program's language.
    QString english;

    Sentence() = default;
    /// Words that are the same in every language; implicit, so that they fill a place of arg().
    Sentence(const QString &words) // NOLINT(google-explicit-constructor)
        : shown(words)
        , english(words)
    {
    }
    Sentence(const QString &shownWords, const QString &englishWords)
        : shown(shownWords)
        , english(englishWords)
    {
    }
    /// The number by the rules of each language.
    explicit Sentence(qint64 number);

    /// As QCoreApplication::translate(), whose name makes lupdate find the text.
    static Sentence translate(const char *context, const char *text,
        const char *disambiguation = nullptr, int count = -1);

    /// With its places filled, all at once: what is filled in has no places.
    template <typename... Parts> Sentence arg(const Parts &...parts) const
    {
        Sentence filled;
        filled.shown = shown.arg(Sentence(parts).shown...);
        filled.english = english.arg(Sentence(parts).english...);
        return filled;
    }

    bool isEmpty() const { return shown.isEmpty(); }
    bool operator==(const Sentence &) const = default;
};

/// As they are shown, in a text of their own.
QString shownText(const QList<Sentence> &sentences);

} // namespace mielto
