// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/environmentproxy.h"

#include <algorithm>

#include <QCoreApplication>
#include <QHostAddress>
#include <QStringList>

#include "app/session/proxyaddress.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// Lower case first; an empty variable is none.
QString variable(const QString &name)
{
    const QString value = qEnvironmentVariable(name.toLatin1().constData());
    return value.isEmpty() ? qEnvironmentVariable(name.toUpper().toLatin1().constData()) : value;
}

QString withoutDots(QString name)
{
    while (name.startsWith(u'.')) {
        name.remove(0, 1);
    }
    if (name.endsWith(u'.')) {
        name.chop(1);
    }
    return name;
}

bool isListed(const QString &host, const QString &entry)
{
    const QHostAddress address(host);
    if (!address.isNull()) {
        if (entry.contains(u'/')) {
            const auto subnet = QHostAddress::parseSubnet(entry);
            return subnet.second >= 0 && address.isInSubnet(subnet);
        }
        return address == QHostAddress(entry);
    }
    const QString name = withoutDots(entry);
    const QString own = host.endsWith(u'.') ? host.chopped(1) : host;
    return !name.isEmpty()
        && (own.compare(name, Qt::CaseInsensitive) == 0
            || own.endsWith(u'.' + name, Qt::CaseInsensitive));
}

bool isBypassed(const QString &host)
{
    const QString list = variable(u"no_proxy"_s);
    if (list == "*"_L1) {
        return true;
    }
    const QStringList entries = QString(list).replace(u',', u' ').simplified().split(u' ');
    return std::ranges::any_of(
        entries, [&host](const QString &entry) { return isListed(host, entry); });
}

} // namespace

std::optional<Result<QNetworkProxy, QString>> environmentProxy(const QString &host)
{
    if (isBypassed(host)) {
        return QNetworkProxy(QNetworkProxy::NoProxy);
    }
    for (const QString &name : {u"https_proxy"_s, u"all_proxy"_s}) {
        const QString text = variable(name);
        if (!text.isEmpty()) {
            auto proxy = parseProxy(text, ProxySource::Environment);
            return proxy ? proxy : Result<QNetworkProxy, QString>(name + ": "_L1 + proxy.error());
        }
    }
    return std::nullopt;
}

} // namespace mielto
