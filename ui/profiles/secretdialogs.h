// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "app/session/profile.h"
#include "app/session/proxylogin.h"
#include "app/session/token.h"

class QWidget;

namespace mielto {

/// Asks for a new token of one profile; `take` is called with it, not after the parent is gone.
void askForToken(
    QWidget *parent, const Profile &profile, const std::function<void(const Token &)> &take);

/// The same for the name and password of a proxy. `user`: the name that was used before, if any.
void askForProxyLogin(QWidget *parent, const QString &proxy, const QString &user,
    const std::function<void(const ProxyLogin &)> &take);

} // namespace mielto
