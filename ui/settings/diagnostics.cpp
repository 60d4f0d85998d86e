// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/diagnostics.h"

#include <QGuiApplication>
#include <QLocale>
#include <QStringList>
#include <QSysInfo>
#include <QUrlQuery>

#include "app/version.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

// Not translated: it is for those who help, whatever their language.

QString requestLine(const RequestRecord &record)
{
    return u"  %1 GET <user>?%2 status %3, %4 ms, %5 bytes %6"_s
        .arg(record.time.toString(Qt::ISODate), record.url.query(QUrl::FullyEncoded),
            QString::number(record.httpStatus), QString::number(record.elapsed.count()),
            QString::number(record.bytes), record.error)
        .trimmed();
}

QString proxyName(ProxyMode mode)
{
    switch (mode) {
    case ProxyMode::System:
        return u"system"_s;
    case ProxyMode::None:
        return u"none"_s;
    case ProxyMode::Own:
        return u"own"_s;
    }
    return {};
}

} // namespace

void Diagnostics::addRequest(const RequestRecord &record)
{
    constexpr std::size_t shownRequests = 20;
    m_requests.push_front(record);
    if (m_requests.size() > shownRequests) {
        m_requests.pop_back();
    }
}

QString Diagnostics::text(const std::optional<Profile> &profile,
    const std::optional<Endpoint> &endpoint, ProxyMode proxyMode) const
{
    const auto yesNo = [](bool yes) { return yes ? u"yes"_s : u"no"_s; };
    QStringList lines;
    lines << u"%1 %2"_s.arg(QLatin1String(kApplicationName), QLatin1String(kVersion));
    lines << u"Qt %1 (built with %2), platform %3"_s.arg(
        QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR), QGuiApplication::platformName());
    lines << u"System: %1, %2"_s.arg(
        QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
    lines << u"Locale: %1"_s.arg(QLocale().name());
    lines << u"Profile: %1"_s.arg(profile ? profile->name : u"none"_s);
    lines << u"Server: %1"_s.arg(endpoint ? endpoint->server.origin() : u"none"_s);
    lines << u"Workspace set: %1, token present: %2, proxy: %3"_s.arg(
        yesNo(endpoint && !endpoint->workspace.isEmpty()),
        yesNo(endpoint && !endpoint->token.isEmpty()), proxyName(proxyMode));
    if (m_lastError) {
        const ApiError &error = *m_lastError;
        lines << u"Last error: %1 (status %2, request %3, %4)"_s.arg(error.sentence,
            QString::number(error.httpStatus), error.requestId, error.time.toString(Qt::ISODate));
    }
    lines << u"Last requests:"_s;
    for (const RequestRecord &record : m_requests) {
        lines << requestLine(record);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace mielto
