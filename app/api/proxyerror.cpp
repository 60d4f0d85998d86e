// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/proxyerror.h"

#include <QRegularExpression>

#include "app/api/serverwords.h"
#include "app/base/visibletext.h"
#include "app/session/proxyaddress.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

Sentence nameOf(const QNetworkProxy &proxy)
{
    return Sentence(visibleText(proxyOrigin(proxy), LineBreaks::Escape, 300));
}

/// The schemes that a 407 offers.
QStringList schemesOf(const HttpAnswer &answer)
{
    static const QRegularExpression quoted(u"\"(\\\\.|[^\"\\\\])*\""_s);
    static const QRegularExpression blank(u"\\s+"_s);
    QStringList schemes;
    const QString text = QString::fromLatin1(answer.field("proxy-authenticate")).remove(quoted);
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        const QString word = part.trimmed().section(blank, 0, 0);
        if (!word.isEmpty() && !word.contains(u'=')) {
            schemes << word;
        }
    }
    return schemes;
}

QString unsupportedScheme(const HttpAnswer &answer)
{
    const QStringList schemes = schemesOf(answer);
    for (const QString &name : {u"NTLM"_s, u"Negotiate"_s}) {
        if (schemes.contains(name, Qt::CaseInsensitive)) {
            return name;
        }
    }
    const bool isKnown = schemes.isEmpty() || schemes.contains("basic"_L1, Qt::CaseInsensitive);
    return isKnown ? QString() : visibleText(schemes.first(), LineBreaks::Escape, 40);
}

ApiError make(const QNetworkProxy &proxy, ApiErrorKind kind, const Sentence &sentence)
{
    ApiError error = makeApiError(kind, sentence);
    error.proxy = proxyOrigin(proxy);
    return error;
}

ApiError signInError(const QNetworkProxy &proxy, const HttpAnswer &answer, bool hasSignedIn)
{
    if (const QString scheme = unsupportedScheme(answer); !scheme.isEmpty()) {
        return make(proxy, ApiErrorKind::Proxy,
            Sentence::translate("ProxyError",
                "%1: This proxy asks for %2 sign-in, which is not supported. Use a local proxy "
                "such as cntlm.")
                .arg(nameOf(proxy), scheme));
    }
    const Sentence sentence = hasSignedIn
        ? Sentence::translate("ProxyError",
            "The proxy %1 rejected the name and password. Check them, or ask its administrator.")
        : Sentence::translate("ProxyError",
            "The proxy %1 asks for a name and password. Add them to its address, or sign in.");
    return make(proxy, ApiErrorKind::ProxySignIn, sentence.arg(nameOf(proxy)));
}

} // namespace

ApiError proxyError(const QNetworkProxy &proxy, QAbstractSocket::SocketError error)
{
    const auto sentence = [error] {
        switch (error) {
        case QAbstractSocket::ProxyNotFoundError:
        case QAbstractSocket::HostNotFoundError:
            return Sentence::translate(
                "ProxyError", "Cannot resolve the proxy %1. Check its address and the network.");
        case QAbstractSocket::ProxyConnectionRefusedError:
        case QAbstractSocket::ConnectionRefusedError:
            return Sentence::translate("ProxyError",
                "The proxy %1 refuses connections. Check its address and port, and whether it "
                "runs.");
        case QAbstractSocket::ProxyConnectionClosedError:
        case QAbstractSocket::RemoteHostClosedError:
            return Sentence::translate("ProxyError",
                "The proxy %1 closed the connection. Ask its administrator whether this server may "
                "be reached.");
        case QAbstractSocket::ProxyConnectionTimeoutError:
            return Sentence::translate("ProxyError",
                "The proxy %1 did not connect to the server in time. Try again in a moment.");
        case QAbstractSocket::ProxyProtocolError:
            return Sentence::translate("ProxyError",
                "%1 does not respond like a proxy. Check the proxy's address and port.");
        default:
            return Sentence::translate(
                "ProxyError", "The proxy %1 cannot be used. Check its address and the network.");
        }
    };
    if (error == QAbstractSocket::ProxyAuthenticationRequiredError) {
        HttpAnswer answer;
        answer.status = 407;
        return proxyAnswerError(proxy, answer, !proxy.user().isEmpty());
    }
    return make(proxy, ApiErrorKind::Proxy, sentence().arg(nameOf(proxy)));
}

ApiError proxyAnswerError(const QNetworkProxy &proxy, const HttpAnswer &answer, bool hasSignedIn)
{
    ApiError error = answer.status == 407
        ? signInError(proxy, answer, hasSignedIn)
        : make(proxy, ApiErrorKind::Proxy,
            Sentence::translate("ProxyError",
                "The proxy %1 does not connect to the server (%2). Ask its administrator "
                "whether this server may be reached.")
                .arg(nameOf(proxy), QString::number(answer.status)));
    error.httpStatus = answer.status;
    error.serverText = serverWords(answer.body);
    return error;
}

bool offersBasic(const HttpAnswer &answer)
{
    return answer.status == 407 && unsupportedScheme(answer).isEmpty()
        && schemesOf(answer).contains("basic"_L1, Qt::CaseInsensitive);
}

} // namespace mielto
