// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <functional>

#include <QObject>

namespace mielto {

/// What the desktop's keyring says of itself. QtKeychain alone cannot tell: a locked keyring looks
/// like one without the token, and removing from it reports success.
enum class KeychainState {
    Ready,
    NoService, ///< No session bus, or nobody offers org.freedesktop.secrets on it.
    NoKeyring, ///< The service runs, but has no default keyring yet.
    Locked,
    Unresponsive, ///< No answer within the limit.
    Unknown, ///< Not to be asked on this platform, or an answer that is none of the above.
};

/// Asks the service and never prompts. Answers once through the event loop of the calling thread,
/// unless `context` is gone by then. `limit` is for the whole question.
void askKeychainState(
    std::chrono::milliseconds limit, QObject *context, std::function<void(KeychainState)> answer);

} // namespace mielto
