// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/typedusers.h"

#include <algorithm>
#include <array>

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// Blanks that come along with a copy. Others, such as U+00A0, belong to the ID.
bool isEdge(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\r' || c == u'\n' || c == QChar::ByteOrderMark
        || (c >= QChar(0x200B) && c <= QChar(0x200D)) || c == QChar(0x2060);
}

QString withoutEdges(QStringView text)
{
    while (!text.isEmpty() && isEdge(text.front())) {
        text = text.mid(1);
    }
    while (!text.isEmpty() && isEdge(text.back())) {
        text.chop(1);
    }
    return text.toString();
}

QString withoutQuotes(const QString &text)
{
    constexpr std::array<std::pair<char16_t, char16_t>, 4> quotes{
        {{u'"', u'"'}, {u'\'', u'\''}, {u'“', u'”'}, {u'‘', u'’'}}};
    for (const auto &[open, close] : quotes) {
        if (text.size() > 1 && text.front() == open && text.back() == close) {
            return withoutEdges(QStringView(text).mid(1).chopped(1));
        }
    }
    return text;
}

bool isLikeAnId(const QString &word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

} // namespace

QStringList typedUsers(const QString &text)
{
    static const QRegularExpression part(
        uR"( *"[^"]*" *(?=[,;\t\r\n]|$)|[^,;\t\r\n]+)"_s, QRegularExpression::MultilineOption);
    QStringList users;
    for (auto parts = part.globalMatch(text); parts.hasNext();) {
        users << withoutQuotes(withoutEdges(parts.next().capturedView()));
    }
    users.removeAll(QString());
    users.removeDuplicates();
    if (users.size() == 1 && users.first() == withoutEdges(text)) {
        const QStringList words = users.first().split(u' ', Qt::SkipEmptyParts);
        return std::ranges::all_of(words, isLikeAnId) ? words : users;
    }
    return users;
}

} // namespace mielto
