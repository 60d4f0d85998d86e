// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/serverurl.h"

#include <algorithm>

#include <QCoreApplication>
#include <QHostAddress>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr qsizetype kLongestText = 2048;

struct ServerUrlText {
    Q_DECLARE_TR_FUNCTIONS(ServerUrl)
};

/// What can be said before the text is taken apart. No sentence repeats the text: it may hold a
/// password.
QString textFault(const QString &text)
{
    if (text.isEmpty())
        return ServerUrlText::tr(
            "Enter the address of the server, such as https://api.mielto.com.");
    if (text.size() > kLongestText)
        return ServerUrlText::tr(
            "The server address is too long; enter scheme, host and path only.");
    const bool unfit = std::any_of(text.begin(), text.end(),
        [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control || c == u'\\'; });
    if (unfit)
        return ServerUrlText::tr("The server address contains spaces or other characters that are "
                                 "not allowed; remove them.");
    return {};
}

/// `api.mielto.com` is meant as https://api.mielto.com.
QString withScheme(const QString &text)
{
    static const QRegularExpression scheme(
        u"^[A-Za-z][A-Za-z0-9+.-]*://|^https?:"_s, QRegularExpression::CaseInsensitiveOption);
    return scheme.match(text).hasMatch() ? text : u"https://"_s + text;
}

/// User, host and port, as they were typed.
QString authorityOf(const QString &text)
{
    static const QRegularExpression end(u"[/?#]"_s);
    return text.mid(text.indexOf(u"://"_s) + 3).section(end, 0, 0);
}

QString urlFault(const QUrl &url, const QString &authority)
{
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return ServerUrlText::tr("The server address must begin with https://.");
    if (url.hasQuery() || url.hasFragment())
        return ServerUrlText::tr(
            "The server address must end before “?” and “#”; remove what follows.");
    if (!url.isValid() || url.host().isEmpty())
        return ServerUrlText::tr(
            "This is not a server address; enter one such as https://api.mielto.com.");
    if (url.port() == 0 || authority.endsWith(u':'))
        return ServerUrlText::tr("The port must be between 1 and 65535.");
    return {};
}

QString cleanPath(const QUrl &url)
{
    QString path = url.path(QUrl::FullyEncoded);
    const auto chop = [&path] {
        while (path.endsWith(u'/'))
            path.chop(1);
    };
    chop();
    if (path.endsWith(u"/api/v1"_s))
        path.chop(7);
    chop();
    return path;
}

} // namespace

ServerUrl::ServerUrl()
    : m_url(u"https://api.mielto.com"_s)
{
}

ServerUrl::ServerUrl(QUrl url)
    : m_url(std::move(url))
{
}

Result<ServerUrl, QString> ServerUrl::parse(const QString &text, PlainHttp plainHttp)
{
    const QString trimmed = text.trimmed();
    if (const QString fault = textFault(trimmed); !fault.isEmpty())
        return fault;
    const QString whole = withScheme(trimmed);
    const QString authority = authorityOf(whole);
    if (authority.contains(u'@'))
        return ServerUrlText::tr("A server address must not contain a user name or password; "
                                 "remove everything up to the “@”.");
    QUrl url(whole, QUrl::StrictMode);
    if (const QString fault = urlFault(url, authority); !fault.isEmpty())
        return fault;
    url = url.adjusted(QUrl::NormalizePathSegments);
    url.setPath(cleanPath(url), QUrl::StrictMode);
    if (url.port() == (url.scheme() == u"https" ? 443 : 80))
        url.setPort(-1);

    const ServerUrl server(url);
    if (server.isPlainHttp() && !server.isLoopback())
        return ServerUrlText::tr("Plain HTTP would show your token to the network; use https://.");
    if (server.isPlainHttp() && plainHttp == PlainHttp::Refused)
        return ServerUrlText::tr(
            "Plain HTTP to this computer must be allowed first, in the profile or with "
            "--allow-http; or use https://.");
    return server;
}

QString ServerUrl::text() const { return m_url.toString(QUrl::FullyEncoded); }

QString ServerUrl::origin() const
{
    return m_url.toString(QUrl::FullyEncoded | QUrl::RemovePath | QUrl::RemoveQuery);
}

bool ServerUrl::isPlainHttp() const { return m_url.scheme() == u"http"; }

bool ServerUrl::isLoopback() const
{
    const QString host = m_url.host(QUrl::FullyEncoded);
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

} // namespace mielto
