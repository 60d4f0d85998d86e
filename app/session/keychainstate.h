// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

#include <QObject>

#include "app/session/tokenstore.h"

namespace mielto {

/// Asks the desktop's keyring of itself: NoService, Locked, Unresponsive (no answer within `limit`,
/// which is for the whole question), or None where it has nothing to say. QtKeychain alone cannot
/// tell: a locked keyring looks like one without the token, and removing from it reports success.
/// Never prompts. Answers once through the event loop of the calling thread, unless `context` is
/// gone by then.
void askKeychainState(
    std::chrono::milliseconds limit, QObject *context, std::function<void(KeychainFault)> answer);

} // namespace mielto
