// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/target.h"

#include <QCoreApplication>

#include "app/cli/usage.h"
#include "app/session/proxyaddress.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct CliTarget {
    Q_DECLARE_TR_FUNCTIONS(CliTarget)
};

QString firstOf(const QString &a, const QString &b, const char *variable)
{
    if (!a.isEmpty()) {
        return a;
    }
    return b.isEmpty() ? qEnvironmentVariable(variable) : b;
}

std::optional<Failure> applyNetwork(const Invocation &invocation, Target &target)
{
    target.network =
        networkOptionsOf(SettingsStore(ProfileStore::standardFolder()).proxySettings());
    if (const auto seconds = invocation.number("timeout")) {
        Deadlines &limits = target.network.deadlines;
        limits.total = std::chrono::seconds(*seconds);
        limits.connect = std::min(limits.connect, limits.total);
        limits.idle = std::min(limits.idle, limits.total);
    }
    target.retries.retriesPerPage =
        invocation.number("retries").value_or(target.retries.retriesPerPage);
    if (!invocation.has("proxy")) {
        return std::nullopt;
    }
    const auto proxy = parseProxy(invocation.value("proxy"));
    if (!proxy) {
        return usage(u"--proxy: "_s + proxy.error());
    }
    if (!proxy->password().isEmpty()) {
        target.warning = CliTarget::tr(
            "Others on this computer can see the password in --proxy. Put the proxy in "
            "https_proxy instead.");
    }
    target.network.proxyMode = ProxyMode::Own;
    target.network.ownProxy = *proxy;
    return std::nullopt;
}

std::optional<Failure> checkDemo(const Invocation &invocation)
{
    for (const char *option : {"server", "profile", "token-file"}) {
        if (invocation.has(option)) {
            return usage(CliTarget::tr("--demo cannot be used with --%1. Leave one of them out.")
                             .arg(QLatin1String(option)));
        }
    }
    return std::nullopt;
}

/// What the options and the environment leave open is the profile's.
std::optional<Failure> applyServer(
    const Invocation &invocation, const std::optional<Profile> &named, Target &target)
{
    const Profile profile = named.value_or(Profile());
    const bool allowHttp = invocation.has("allow-http") || profile.allowHttp;
    const QString server = firstOf(
        invocation.value("server"), named ? named->server.text() : QString(), "MIELTO_SERVER");
    if (!server.isEmpty()) {
        const auto parsed =
            ServerUrl::parse(server, allowHttp ? PlainHttp::LoopbackOnly : PlainHttp::Refused);
        if (!parsed) {
            return usage(parsed.error());
        }
        target.server = *parsed;
    }
    target.workspace =
        firstOf(invocation.value("workspace"), profile.workspace, "MIELTO_WORKSPACE");
    if (const QString fault = workspaceFault(target.workspace); !fault.isEmpty()) {
        return usage(fault);
    }
    const QString caFile = invocation.value("ca-file");
    target.caFile = caFile.isEmpty() ? profile.caFile : caFile;
    return std::nullopt;
}

} // namespace

Result<Target> resolveTarget(const Invocation &invocation, const ProfileStore &profiles)
{
    Target target;
    if (const auto failure = applyNetwork(invocation, target)) {
        return *failure;
    }
    if (invocation.has("demo")) {
        if (const auto failure = checkDemo(invocation)) {
            return *failure;
        }
        // The server, its token and its workspace are known once it runs.
        target.workspace = invocation.value("workspace");
        return target;
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
    if (const auto failure = applyServer(invocation, profile, target)) {
        return *failure;
    }
    target.startToken = {
        invocation.value("token-file"), environmentToken(), target.server.origin()};
    return target;
}

} // namespace mielto
