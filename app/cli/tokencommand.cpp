// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/tokencommand.h"

#include <cstdio>

#include "app/cli/secretprompt.h"

using namespace Qt::StringLiterals;

namespace mielto {

void TokenCommand::start()
{
    const QString action = invocation().arguments().value(0);
    if (invocation().arguments().size() != 1
        || (action != "set"_L1 && action != "status"_L1 && action != "delete"_L1)) {
        return fail(ExitUsage, tr("Say “token set”, “token status” or “token delete”."));
    }
    if (invocation().has("demo") || invocation().has("token-file")) {
        return fail(ExitUsage,
            tr("“token” is about the keychain alone: leave out --demo and --token-file."));
    }
    const auto target = resolveTarget(invocation(), profiles());
    if (!target) {
        return fail(target.error().status, target.error().words);
    }
    if (action == "set"_L1) {
        set(*target);
    } else if (action == "status"_L1) {
        status(*target);
    } else {
        remove(*target);
    }
}

void TokenCommand::set(const Target &target)
{
    const auto typed = readSecret(tr("Token for %1: ").arg(target.server.origin()));
    if (!typed) {
        return fail(ExitUsage, tr("No token was given. Type it, or pipe it in."));
    }
    const auto pasted = PastedToken::parse(*typed);
    if (!pasted) {
        return fail(ExitUsage, pasted.error());
    }
    if (pasted->cleaned) {
        console().say(tr("A “Bearer” prefix or blanks around the token were removed."));
    }
    tokens().write(target.tokenKey(), pasted->token, this,
        [this, origin = target.server.origin()](const TokenOutcome &outcome) {
            if (outcome.fault != KeychainFault::None) {
                return fail(ExitToken, keychainFaultText(outcome.fault));
            }
            console().say(tr("The token for %1 is in the keychain.").arg(origin));
            finish(ExitDone);
        });
}

void TokenCommand::status(const Target &target)
{
    tokens().read(target.tokenKey(), this,
        [this, origin = target.server.origin()](const TokenOutcome &outcome) {
            if (outcome.fault != KeychainFault::None) {
                return fail(ExitToken, keychainFaultText(outcome.fault));
            }
            console().say(tr("There is a token for %1 in the keychain.").arg(origin));
            finish(ExitDone);
        });
}

void TokenCommand::remove(const Target &target)
{
    tokens().remove(target.tokenKey(), this,
        [this, origin = target.server.origin()](const TokenOutcome &outcome) {
            if (outcome.fault != KeychainFault::None) {
                return fail(ExitToken,
                    tr("The token for %1 may still be in the keychain. %2")
                        .arg(origin, keychainFaultText(outcome.fault)));
            }
            console().say(tr("There is no token for %1 in the keychain any more.").arg(origin));
            finish(ExitDone);
        });
}

} // namespace mielto
