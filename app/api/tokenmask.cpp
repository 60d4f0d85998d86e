// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/tokenmask.h"

#include <QNetworkRequest>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// The token, each character as it is or with one of JSON's escapes.
QRegularExpression echoOf(QByteArrayView token)
{
    QString pattern;
    for (const char c : token) {
        const QString plain = QRegularExpression::escape(QString(QLatin1Char(c)));
        const QString code = QString::number(static_cast<uchar>(c), 16).rightJustified(2, u'0');
        pattern += u"(?:%1|\\\\(?:%1|u00(?i:%2)))"_s.arg(plain, code);
    }
    return QRegularExpression(pattern);
}

} // namespace

QByteArray tokenOf(const QNetworkRequest &request)
{
    return request.rawHeader("Authorization").mid(qstrlen("Bearer "));
}

QByteArray withoutToken(QByteArray text, QByteArrayView token)
{
    constexpr qsizetype shortestToken = 8;
    if (token.size() < shortestToken) {
        return text;
    }
    text.replace(token, "***");
    if (!text.contains('\\')) {
        return text;
    }
    QString characters = QString::fromLatin1(text);
    const QRegularExpression echo = echoOf(token);
    return characters.contains(echo) ? characters.replace(echo, u"***"_s).toLatin1() : text;
}

} // namespace mielto
