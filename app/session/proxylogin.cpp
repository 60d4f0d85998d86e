// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/proxylogin.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace mielto {

// An origin holds no blank, so that no server has this key.
TokenKey ProxyLogin::keyOf(const QString &origin) { return {{}, u"proxy "_s + origin}; }

Token ProxyLogin::toToken() const
{
    if (user.size() > kLongestPart || password.size() > kLongestPart) {
        return {};
    }
    const auto pasted =
        PastedToken::parse(QUrl::toPercentEncoding(user) + ':' + QUrl::toPercentEncoding(password));
    return pasted ? pasted->token : Token();
}

std::optional<ProxyLogin> ProxyLogin::fromToken(const Token &token)
{
    const QByteArray &text = token.secret();
    const auto colon = text.indexOf(':');
    if (colon < 0) {
        return {};
    }
    return ProxyLogin{QUrl::fromPercentEncoding(text.first(colon)),
        QUrl::fromPercentEncoding(text.sliced(colon + 1))};
}

} // namespace mielto
