// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/tokencommand.h"

#include <cstdio>

#include "app/cli/secretprompt.h"
#include "app/cli/usage.h"

using namespace Qt::StringLiterals;

namespace mielto {

void TokenCommand::start()
{
    const QString action = invocation().arguments().value(0);
    if (invocation().arguments().size() != 1
        || (action != "set"_L1 && action != "status"_L1 && action != "delete"_L1)) {
        return fail(usage(tr("Use “token set”, “token status” or “token delete”.")));
    }
    if (invocation().has("demo") || invocation().has("token-file")) {
        return fail(
            usage(tr("“token” works only with the keychain: leave out --demo and --token-file.")));
    }
    const auto target = resolveTarget(invocation(), profiles());
    if (!target) {
        return fail(target.error());
    }
    const QString origin = target->server.origin();
    if (action == "set"_L1) {
        set(*target);
    } else if (action == "status"_L1) {
        tokens().read(target->tokenKey(), this, [this, origin](const TokenOutcome &found) {
            conclude(found, tr("There is a token for %1 in the keychain.").arg(origin));
        });
    } else {
        remove(*target);
    }
}

void TokenCommand::set(const Target &target)
{
    const QString origin = target.server.origin();
    const auto typed = readSecret(tr("Token for %1: ").arg(origin));
    if (!typed) {
        return fail(usage(tr("No token was given. Type it, or pipe it in.")));
    }
    const auto pasted = PastedToken::parse(*typed);
    if (!pasted) {
        return fail(usage(pasted.error()));
    }
    if (pasted->cleaned) {
        console().say(tr("Removed “Bearer” and surrounding spaces."));
    }
    tokens().write(
        target.tokenKey(), pasted->token, this, [this, origin](const TokenOutcome &saved) {
            conclude(saved, tr("The token for %1 is in the keychain.").arg(origin));
        });
}

void TokenCommand::remove(const Target &target)
{
    const QString origin = target.server.origin();
    tokens().remove(target.tokenKey(), this, [this, origin](const TokenOutcome &removed) {
        if (removed.fault == KeychainFault::None) {
            return conclude(
                removed, tr("There is no token for %1 in the keychain any more.").arg(origin));
        }
        fail({FailureKind::Token,
            tr("The token for %1 may still be in the keychain. %2")
                .arg(origin, keychainFaultText(removed.fault))});
    });
}

void TokenCommand::conclude(const TokenOutcome &outcome, const QString &done)
{
    if (outcome.fault != KeychainFault::None) {
        return fail({FailureKind::Token, keychainFaultText(outcome.fault)});
    }
    console().say(done);
    finish(ExitDone);
}

} // namespace mielto
