// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/replycheck.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>
#include <QNetworkReply>
#include <QTimeZone>

#include "app/api/serverwords.h"
#include "app/base/visibletext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct ReplyCheck {
    Q_DECLARE_TR_FUNCTIONS(ReplyCheck)
};

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Words of a body that should have been a page. What looks like one is not quoted: it may hold
/// secrets of a config, and error texts are shown, logged and sent to others.
QString wordsOfPage(const QByteArray &body)
{
    const QByteArray start = body.left(64).trimmed();
    return start.startsWith('{') || start.startsWith('[') ? QString() : serverWords(body);
}

QString hostOf(const QNetworkReply &reply)
{
    return visibleText(reply.url().host(QUrl::FullyEncoded), LineBreaks::Escape, 253);
}

ApiError redirectError(const QNetworkReply &reply)
{
    const QByteArray location = reply.rawHeader("Location");
    const QUrl target = reply.url().resolved(QUrl(QString::fromUtf8(location), QUrl::TolerantMode));
    const QUrl::FormattingOptions origin =
        QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment;
    const QString to =
        visibleText(target.toString(origin | QUrl::FullyEncoded), LineBreaks::Escape, 253);
    if (!target.isValid() || location.isEmpty()) {
        return makeApiError(ApiErrorKind::Redirect);
    }
    if (target.toString(origin) == reply.url().toString(origin)) {
        return makeApiError(ApiErrorKind::Redirect,
            Sentence::translate("ReplyCheck",
                "The server redirects to another path of its own. Redirects are not followed: "
                "correct the path in the server address."));
    }
    return makeApiError(ApiErrorKind::Redirect,
        Sentence::translate("ReplyCheck",
            "The server redirects to %1. Redirects are not followed, so that the token stays here: "
            "if you trust that address, make it the server address.")
            .arg(to));
}

ApiErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 301:
    case 302:
    case 303:
    case 307:
    case 308:
        return ApiErrorKind::Redirect;
    case 400:
    case 422:
        return ApiErrorKind::BadRequest;
    case 401:
        return ApiErrorKind::Unauthorized;
    case 402:
        return ApiErrorKind::PaymentRequired;
    case 403:
        return ApiErrorKind::Forbidden;
    case 404:
        return ApiErrorKind::NotFound;
    case 407:
        return ApiErrorKind::Proxy;
    case 408:
    case 425:
    case 429:
        return ApiErrorKind::Busy;
    default:
        return status >= 500 && status <= 599 ? ApiErrorKind::ServerTrouble
                                              : ApiErrorKind::UnexpectedAnswer;
    }
}

/// FastAPI's own words where no route matched, unlike the endpoint's "Connection not found".
bool isUnknownPath(const QByteArray &body)
{
    const QString text = serverWords(body);
    return text == "Not Found"_L1 || !body.trimmed().startsWith('{');
}

ApiError statusError(const QNetworkReply &reply, int status, const QByteArray &body)
{
    const ApiErrorKind kind = kindOfStatus(status);
    if (kind == ApiErrorKind::Redirect) {
        return redirectError(reply);
    }
    if (kind == ApiErrorKind::Forbidden && serverWords(body) == "Not authenticated"_L1) {
        return makeApiError(ApiErrorKind::Unauthorized);
    }
    ApiError error = makeApiError(kind);
    if (kind == ApiErrorKind::NotFound && isUnknownPath(body)) {
        error.setSentence(Sentence::translate(
            "ReplyCheck", "There is no Mielto service at this address. Check the server address."));
        error.remedy = Remedy::EditServer;
    } else if (kind == ApiErrorKind::UnexpectedAnswer) {
        error.setSentence(Sentence::translate("ReplyCheck",
            "The server answered with status %1, which this application does not "
            "expect. Check the server address.")
                              .arg(QString::number(status)));
        error.mayRetry = status >= 100 && status < 200; // An interim answer taken as the last.
    } else if (kind == ApiErrorKind::ServerTrouble) {
        error.mayRetry = status == 500 || status == 502 || status == 503 || status == 504;
    }
    error.retryAfter =
        parseRetryAfter(reply.rawHeader("Retry-After"), QDateTime::currentDateTimeUtc());
    return error;
}

ApiError tlsError(const QNetworkReply &reply, const QList<QSslError> &tlsErrors)
{
    ApiError error = makeApiError(ApiErrorKind::Tls);
    const auto isAboutTime = [](const QSslError &e) {
        return e.error() == QSslError::CertificateExpired
            || e.error() == QSslError::CertificateNotYetValid;
    };
    if (std::ranges::any_of(tlsErrors, isAboutTime)) {
        error.setSentence(Sentence::translate("ReplyCheck",
            "The server's certificate is not valid today, so nothing was sent. Check "
            "this computer's clock, then ask the server's administrator."));
    }
    QStringList reasons;
    for (const QSslError &e : tlsErrors) {
        reasons << visibleText(e.errorString(), LineBreaks::Escape, 200);
    }
    reasons.removeDuplicates();
    error.serverText = reasons.isEmpty() ? visibleText(reply.errorString(), LineBreaks::Escape, 200)
                                         : reasons.join(u"; "_s);
    return error;
}

ApiError transportError(
    const QNetworkReply &reply, const QByteArray &body, const QList<QSslError> &tlsErrors)
{
    const bool answered = statusOf(reply) != 0 || !body.isEmpty();
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError:
        return makeApiError(ApiErrorKind::NoConnection,
            Sentence::translate(
                "ReplyCheck", "Cannot resolve %1. Check the server address and the network.")
                .arg(hostOf(reply)));
    case QNetworkReply::ConnectionRefusedError:
        return makeApiError(ApiErrorKind::NoConnection,
            Sentence::translate("ReplyCheck",
                "%1 refuses connections. Check the address and port, and whether the server runs.")
                .arg(hostOf(reply)));
    case QNetworkReply::RemoteHostClosedError:
        if (answered) {
            return makeApiError(ApiErrorKind::Truncated);
        }
        return makeApiError(ApiErrorKind::NoConnection,
            Sentence::translate(
                "ReplyCheck", "%1 closed the connection without an answer. Try again in a moment.")
                .arg(hostOf(reply)));
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return makeApiError(ApiErrorKind::Timeout);
    case QNetworkReply::SslHandshakeFailedError:
        return tlsError(reply, tlsErrors);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return makeApiError(ApiErrorKind::Proxy);
    default:
        break;
    }
    if (answered) {
        return makeApiError(ApiErrorKind::UnexpectedAnswer,
            Sentence::translate("ReplyCheck",
                "The answer could not be unpacked, so none of it was used. Try again, or ask the "
                "server's administrator."));
    }
    return makeApiError(ApiErrorKind::NoConnection);
}

std::optional<ApiError> headerError(const QNetworkReply &reply, const QByteArray &body)
{
    if (reply.rawHeader("Content-Length").contains(',')) {
        return makeApiError(ApiErrorKind::UnexpectedAnswer,
            Sentence::translate("ReplyCheck",
                "The answer contradicts itself about its length, so none of it was used."));
    }
    if (body.isEmpty()) {
        return makeApiError(ApiErrorKind::UnexpectedAnswer,
            Sentence::translate(
                "ReplyCheck", "The server sent an empty answer. Check the server address."));
    }
    const QByteArray type = reply.rawHeader("Content-Type").split(';').first().trimmed().toLower();
    if (type != "application/json" && !type.endsWith("+json")) {
        const Sentence named = type.isEmpty()
            ? Sentence::translate("ReplyCheck", "no type")
            : Sentence(visibleText(QString::fromLatin1(type), LineBreaks::Escape, 80));
        return makeApiError(ApiErrorKind::NotJson,
            Sentence::translate("ReplyCheck",
                "The answer is not JSON (%1). A proxy or a sign-in page may have "
                "answered: check the "
                "network and the server address.")
                .arg(named));
    }
    return std::nullopt;
}

std::optional<ApiError> firstError(
    const QNetworkReply &reply, const QByteArray &body, const QList<QSslError> &tlsErrors)
{
    const int status = statusOf(reply);
    if (status != 0 && status != 200) {
        return statusError(reply, status, body);
    }
    if (reply.error() != QNetworkReply::NoError || status == 0) {
        return transportError(reply, body, tlsErrors);
    }
    return headerError(reply, body);
}

} // namespace

std::optional<ApiError> checkReply(
    const QNetworkReply &reply, const QByteArray &body, const QList<QSslError> &tlsErrors)
{
    auto error = firstError(reply, body, tlsErrors);
    if (error) {
        error->httpStatus = statusOf(reply);
        error->requestId = visibleText(
            QString::fromUtf8(reply.rawHeader("X-Request-ID")), LineBreaks::Escape, 200);
        if (error->serverText.isEmpty()) {
            error->serverText = error->httpStatus == 200 ? wordsOfPage(body) : serverWords(body);
        }
    }
    return error;
}

ApiError decodeError(const DecodeFault &fault, const QByteArray &body)
{
    const auto kind = [&] {
        switch (fault.kind) {
        case DecodeFault::Kind::Empty:
        case DecodeFault::Kind::NotJson:
        case DecodeFault::Kind::NotUtf8:
            return ApiErrorKind::NotJson;
        case DecodeFault::Kind::Truncated:
            return ApiErrorKind::Truncated;
        case DecodeFault::Kind::TooDeep:
        case DecodeFault::Kind::WrongShape:
            return ApiErrorKind::WrongShape;
        case DecodeFault::Kind::TooLarge:
            return ApiErrorKind::TooLarge;
        }
        return ApiErrorKind::NotJson;
    }();
    ApiError error = makeApiError(kind);
    error.httpStatus = 200;
    const QString words = ReplyCheck::tr("(fault at byte %1) %2")
                              .arg(QString::number(fault.offset), wordsOfPage(body));
    error.serverText = visibleText(words.trimmed(), LineBreaks::Keep, 500);
    if (fault.kind == DecodeFault::Kind::TooDeep) {
        error.setSentence(Sentence::translate("ReplyCheck",
            "The answer is nested more than 256 levels deep and was refused. Ask the "
            "server's administrator."));
    } else if (fault.kind == DecodeFault::Kind::NotUtf8) {
        error.setSentence(Sentence::translate("ReplyCheck",
            "The answer is not valid UTF-8 text, so none of it was used. Ask the "
            "server's administrator."));
    }
    return error;
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, const QDateTime &now)
{
    constexpr std::chrono::seconds longest{24 * 60 * 60};
    const QByteArray text = value.trimmed();
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (!text.isEmpty() && std::ranges::all_of(text, isDigit)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits ? std::min(std::chrono::seconds(seconds), longest) : longest;
    }
    // Day and time apart: as one local time, an hour that summer time skips would not be valid.
    const QDate day =
        QLocale::c().toDate(QString::fromLatin1(text.left(16)), u"ddd, dd MMM yyyy"_s);
    const QTime time = QTime::fromString(QString::fromLatin1(text.mid(16)), u"' 'hh:mm:ss' GMT'"_s);
    if (!day.isValid() || !time.isValid()) {
        return std::nullopt;
    }
    const QDateTime date(day, time, QTimeZone::utc());
    return std::clamp(std::chrono::seconds(now.secsTo(date)), std::chrono::seconds(0), longest);
}

} // namespace mielto
