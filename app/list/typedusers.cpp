// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/typedusers.h"

#include <algorithm>
#include <array>

#include "app/list/listrows.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// Double quotes are those of cells.
QString withoutOtherQuotes(const QString &text)
{
    constexpr std::array<std::pair<char16_t, char16_t>, 3> quotes{
        {{u'\'', u'\''}, {u'“', u'”'}, {u'‘', u'’'}}};
    for (const auto &[open, close] : quotes) {
        if (text.size() > 1 && text.front() == open && text.back() == close) {
            return text.mid(1).chopped(1);
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
    const QString whole = withoutEdges(text);
    ListRows rows(text, u",;\t"_s);
    QStringList users;
    for (ListRow row; rows.next(row);) {
        for (const QString &cell : row.cells) {
            users << withoutOtherQuotes(cell);
        }
    }
    if (rows.openQuotes() > 0) {
        return {whole};
    }
    users.removeAll(QString());
    users.removeDuplicates();
    if (users.size() == 1 && users.first() == whole) {
        const QStringList words = whole.split(u' ', Qt::SkipEmptyParts);
        return std::ranges::all_of(words, isLikeAnId) ? words : users;
    }
    return users;
}

} // namespace mielto
