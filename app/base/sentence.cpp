// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/sentence.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/base/translations.h"

using namespace Qt::StringLiterals;

namespace mielto {

Sentence::Sentence(qint64 number)
    : shown(QLocale().toString(number))
    , english(QString::number(number))
{
}

Sentence Sentence::translate(
    const char *context, const char *text, const char *disambiguation, int count)
{
    Sentence sentence;
    sentence.shown = QCoreApplication::translate(context, text, disambiguation, count);
    sentence.english = englishText(context, text, disambiguation, count);
    if (count >= 0) {
        const QString number = QString::number(count);
        sentence.english.replace("%Ln"_L1, number).replace("%n"_L1, number);
    }
    return sentence;
}

QString shownText(const QList<Sentence> &sentences)
{
    QStringList texts;
    for (const Sentence &sentence : sentences) {
        texts << sentence.shown;
    }
    return texts.join(u' ');
}

} // namespace mielto
