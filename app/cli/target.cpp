// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/target.h"

#include <QCoreApplication>

#include "app/session/proxyaddress.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct CliTarget {
    Q_DECLARE_TR_FUNCTIONS(CliTarget)
};

CommandFault usage(const QString &words) { return {ExitUsage, words}; }

QString firstOf(const QString &a, const QString &b, const char *variable, bool useEnvironment)
{
    if (!a.isEmpty()) {
        return a;
    }
    return b.isEmpty() && useEnvironment ? qEnvironmentVariable(variable) : b;
}

QString applyNetwork(const Invocation &invocation, Target &target)
{
    if (const auto seconds = invocation.number("timeout")) {
        Deadlines &limits = target.network.deadlines;
        limits.total = std::chrono::seconds(*seconds);
        limits.connect = std::min(limits.connect, limits.total);
        limits.idle = std::min(limits.idle, limits.total);
    }
    if (const auto retries = invocation.number("retries")) {
        target.retries.retriesPerPage = *retries;
    }
    if (invocation.has("proxy")) {
        const auto proxy = parseProxy(invocation.value("proxy"));
        if (!proxy) {
            return u"--proxy: "_s + proxy.error();
        }
        if (!proxy->password().isEmpty()) {
            target.warning = CliTarget::tr(
                "Others on this computer can see the password in --proxy. Put the proxy in "
                "https_proxy instead.");
        }
        target.network.proxyMode = ProxyMode::Own;
        target.network.ownProxy = *proxy;
    }
    return {};
}

QString demoFault(const Invocation &invocation)
{
    for (const char *option : {"server", "profile", "token-file"}) {
        if (invocation.has(option)) {
            return CliTarget::tr("--demo cannot be used with --%1. Leave one of them out.")
                .arg(QLatin1String(option));
        }
    }
    return {};
}

} // namespace

Result<Target, CommandFault> resolveTarget(
    const Invocation &invocation, const ProfileStore &profiles)
{
    Target target;
    target.network =
        networkOptionsOf(SettingsStore(ProfileStore::standardFolder()).proxySettings());
    if (const QString fault = applyNetwork(invocation, target); !fault.isEmpty()) {
        return usage(fault);
    }
    const bool isDemo = invocation.has("demo");
    if (isDemo) {
        // The server, its token and its workspace are known once it runs.
        const QString fault = demoFault(invocation);
        target.workspace = invocation.value("workspace");
        return fault.isEmpty() ? Result<Target, CommandFault>(target) : usage(fault);
    }
    std::optional<Profile> profile;
    if (invocation.has("profile")) {
        profile = profiles.find(invocation.value("profile"));
        if (!profile) {
            return usage(CliTarget::tr("There is no profile “%1”. See “profile list”.")
                             .arg(invocation.value("profile")));
        }
        target.profile = profile->name;
    }
    const bool allowHttp = invocation.has("allow-http") || (profile && profile->allowHttp);
    const QString server = firstOf(invocation.value("server"),
        profile ? profile->server.text() : QString(), "MIELTO_SERVER", true);
    if (!server.isEmpty()) {
        const auto parsed =
            ServerUrl::parse(server, allowHttp ? PlainHttp::LoopbackOnly : PlainHttp::Refused);
        if (!parsed) {
            return usage(parsed.error());
        }
        target.server = *parsed;
    }
    target.workspace = firstOf(invocation.value("workspace"),
        profile ? profile->workspace : QString(), "MIELTO_WORKSPACE", true);
    if (const QString fault = workspaceFault(target.workspace); !fault.isEmpty()) {
        return usage(fault);
    }
    target.caFile =
        firstOf(invocation.value("ca-file"), profile ? profile->caFile : QString(), "", false);
    target.startToken = {
        invocation.value("token-file"), environmentToken(), target.server.origin()};
    return target;
}

} // namespace mielto
