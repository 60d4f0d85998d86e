// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/profilecommand.h"

#include <algorithm>

#include "app/base/visibletext.h"
#include "app/cli/usage.h"

using namespace Qt::StringLiterals;

namespace mielto {

void ProfileCommand::start()
{
    const QStringList &arguments = invocation().arguments();
    const QString action = arguments.value(0);
    if (action == "list"_L1 && arguments.size() == 1) {
        list();
    } else if (action == "add"_L1 && arguments.size() == 2) {
        add(arguments[1]);
    } else if (action == "remove"_L1 && arguments.size() == 2) {
        remove(arguments[1]);
    } else {
        fail(usage(tr("Use “profile list”, “profile add NAME” or “profile remove NAME”.")));
    }
}

void ProfileCommand::list()
{
    QByteArray out;
    for (const Profile &profile : profiles().profiles()) {
        const QString workspace = profile.workspace.isEmpty() ? u"-"_s : profile.workspace;
        out += visibleText(profile.name).toUtf8() + '\t' + profile.server.text().toUtf8() + '\t'
            + workspace.toUtf8() + '\n';
    }
    if (profiles().profiles().isEmpty()) {
        console().say(tr("There are no profiles yet. Add one with “profile add NAME”."));
    }
    if (print(out)) {
        finish(ExitDone);
    }
}

void ProfileCommand::add(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.allowHttp = invocation().has("allow-http");
    profile.workspace = invocation().value("workspace");
    profile.caFile = invocation().value("ca-file");
    if (invocation().has("server")) {
        const auto server = ServerUrl::parse(invocation().value("server"),
            profile.allowHttp ? PlainHttp::LoopbackOnly : PlainHttp::Refused);
        if (!server) {
            return fail(usage(server.error()));
        }
        profile.server = *server;
    }
    if (invocation().has("color")) {
        const QString wanted = invocation().value("color");
        const auto colors = profileColors();
        const auto found = std::ranges::find_if(colors,
            [&wanted](const ProfileColorInfo &info) { return wanted == QLatin1String(info.key); });
        if (found == colors.end()) {
            return fail(usage(tr("There is no color “%1”. See “profile --help”.").arg(wanted)));
        }
        profile.color = found->color;
    }
    const bool isSaved = change([&profile](ProfileStore &now) {
        return now.find(profile.name)
            ? tr("The profile “%1” exists. Remove it first.").arg(profile.name)
            : now.put(profile);
    });
    if (isSaved) {
        console().say(
            tr("Profile “%1” was added. Give it a token with “token set --profile”.").arg(name));
        finish(ExitDone);
    }
}

void ProfileCommand::remove(const QString &name)
{
    std::optional<Profile> profile;
    const bool isSaved = change([&profile, &name](ProfileStore &now) {
        profile = now.find(name);
        return now.remove(name) ? QString()
                                : tr("There is no profile “%1”. See “profile list”.").arg(name);
    });
    if (!isSaved) {
        return;
    }
    tokens().remove(profile->tokenKey(), this, [this, name](const TokenOutcome &outcome) {
        if (outcome.fault != KeychainFault::None) {
            console().fault(
                tr("Profile “%1” was removed, but its token may still be in the keychain. %2")
                    .arg(name, keychainFaultText(outcome.fault)));
            return finish(ExitToken);
        }
        console().say(tr("Profile “%1” and its token were removed.").arg(name));
        finish(ExitDone);
    });
}

bool ProfileCommand::change(const ProfileStore::Change &change)
{
    const FileChange done = profiles().update(change);
    if (done.end == FileChange::End::Saved) {
        if (!done.words.isEmpty()) {
            console().fault(done.words);
        }
        return true;
    }
    const bool isRefused = done.end == FileChange::End::Refused;
    fail({isRefused ? FailureKind::Usage : FailureKind::Output, done.words});
    return false;
}

} // namespace mielto
