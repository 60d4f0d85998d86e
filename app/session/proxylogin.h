// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QString>

#include "app/session/tokenstore.h"

namespace mielto {

/// The name and password that a proxy asks for. A value. The keychain holds it as any other secret.
struct ProxyLogin {
    static constexpr int kLongestPart = 255; ///< Characters; SOCKS has no room for more.

    QString user;
    QString password;

    /// `origin` is scheme://host:port of the proxy.
    static TokenKey keyOf(const QString &origin);
    /// One word for the keychain. Empty when a part is too long.
    Token toToken() const;
    static std::optional<ProxyLogin> fromToken(const Token &token);
    bool operator==(const ProxyLogin &) const = default;
};

} // namespace mielto
