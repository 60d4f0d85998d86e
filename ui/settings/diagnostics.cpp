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

constexpr std::size_t kShownRequests = 20;

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

QString diagnosticsText(const DiagnosticsInput &input)
{
    const auto yesNo = [](bool yes) { return yes ? u"yes"_s : u"no"_s; };
    QStringList lines;
    lines << u"%1 %2"_s.arg(QLatin1String(kApplicationName), QLatin1String(kVersion));
    lines << u"Qt %1 (built with %2), platform %3"_s.arg(
        QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR), QGuiApplication::platformName());
    lines << u"System: %1, %2"_s.arg(
        QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture());
    lines << u"Locale: %1"_s.arg(QLocale().name());
    lines << u"Profile: %1"_s.arg(input.profile.isEmpty() ? u"none"_s : input.profile);
    lines << u"Server: %1"_s.arg(input.server ? input.server->origin() : u"none"_s);
    lines << u"Workspace set: %1, token present: %2, proxy: %3"_s.arg(
        yesNo(input.hasWorkspace), yesNo(input.hasToken), proxyName(input.proxyMode));
    if (input.lastError) {
        const ApiError &error = *input.lastError;
        lines << u"Last error: %1 (status %2, request %3, %4)"_s.arg(error.sentence,
            QString::number(error.httpStatus), error.requestId, error.time.toString(Qt::ISODate));
    }
    lines << u"Last requests:"_s;
    for (std::size_t i = 0; i < input.requests.size() && i < kShownRequests; ++i) {
        lines << requestLine(input.requests[i]);
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace mielto
