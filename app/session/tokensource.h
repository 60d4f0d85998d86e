// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QByteArray>
#include <QHash>
#include <QString>

#include "app/base/result.h"
#include "app/session/token.h"
#include "app/session/tokenstore.h"

namespace mielto {

struct SourcedToken {
    Token token;
    QString warning = {}; ///< A sentence for people about the file it came from; empty: none.
};

/// MIELTO_TOKEN. The first call takes it out of the environment, so that no program that is started
/// from here inherits it: main() makes that call before there are threads.
const QByteArray &environmentToken();

/// What the program was given at its start, beside the keychain.
struct StartToken {
    QString file; ///< --token-file; empty for none.
    QByteArray environment; ///< MIELTO_TOKEN; empty for none.
    QString origin; ///< ServerUrl::origin() that the program was started with.
};

/// Finds the token for a server: what the user has entered since the start, then --token-file, then
/// MIELTO_TOKEN (these two for the origin of the start alone), then the keychain. The first that is
/// there decides: a bad one is a fault and does not fall through to the next.
class TokenSource final {
public:
    /// The failure is Usage where the file cannot be used, else Token.
    using Answer = std::function<void(const Result<SourcedToken> &)>;

    /// `keychain` must outlive this.
    TokenSource(TokenStore &keychain, StartToken start);

    /// Answers once through the event loop, unless `context` is gone by then; `late` as for
    /// TokenStore.
    void find(const TokenKey &key, QObject *context, Answer answer, Answer late = {});

    TokenStore &keychain() const { return m_keychain; }
    void keepForSession(const TokenKey &key, const Token &token) { m_session[key.text()] = token; }
    void forgetForSession(const TokenKey &key) { m_session.remove(key.text()); }
    Token forSession(const TokenKey &key) const { return m_session.value(key.text()); }

private:
    TokenStore &m_keychain;
    StartToken m_start;
    QHash<QString, Token> m_session; ///< What the user has entered, by TokenKey::text().
};

/// The token in a file or pipe of at most 64 KiB that only its owner can write, with a warning when
/// others can read it. Blocks.
Result<SourcedToken> readTokenFile(const QString &path);

} // namespace mielto
