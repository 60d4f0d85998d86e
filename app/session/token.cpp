// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/token.h"

#include <algorithm>

#include <QCoreApplication>

namespace mielto {
namespace {

constexpr qsizetype kLongestToken = 16'384;

struct TokenText {
    Q_DECLARE_TR_FUNCTIONS(Token)
};

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

QByteArrayView withoutBearer(QByteArrayView text)
{
    const QByteArrayView prefix = "bearer";
    if (text.size() < prefix.size()
        || text.first(prefix.size()).compare(prefix, Qt::CaseInsensitive) != 0)
        return text;
    const auto rest = text.sliced(prefix.size());
    return rest.isEmpty() || isBlank(rest.front()) ? rest.trimmed() : text;
}

} // namespace

Result<PastedToken, QString> PastedToken::parse(QByteArrayView text)
{
    // Only ASCII blanks: an invisible character elsewhere is a fault that the user must know of.
    const auto bare = withoutBearer(text.trimmed());
    if (bare.isEmpty())
        return TokenText::tr("This text contains no token; paste the whole token.");
    if (bare.size() > kLongestToken)
        return TokenText::tr(
            "This is too long for a token (over 16,384 characters); paste only the token.");
    if (std::any_of(bare.begin(), bare.end(), isBlank))
        return TokenText::tr(
            "The token contains spaces or line breaks; paste only the token, in one piece.");
    if (!std::all_of(bare.begin(), bare.end(), [](char c) { return c >= 0x21 && c <= 0x7E; }))
        return TokenText::tr("The token contains characters that tokens can't have, perhaps "
                             "invisible ones; copy it again from its source.");
    return PastedToken{Token(bare.toByteArray()), bare.size() != text.size()};
}

} // namespace mielto
