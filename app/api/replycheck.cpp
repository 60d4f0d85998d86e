// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/replycheck.h"

#include <algorithm>

#include <QCoreApplication>
#include <QNetworkReply>
#include <QRegularExpression>

#include "app/api/redirecterror.h"
#include "app/api/retryafter.h"
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

/// Also the port that the scheme implies: whoever is refused has to look at it.
QString hostAndPortOf(const QNetworkReply &reply)
{
    QUrl url = reply.url();
    url.setPort(url.port(url.scheme() == "https"_L1 ? 443 : 80));
    return visibleText(url.authority(QUrl::FullyEncoded), LineBreaks::Escape, 260);
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
    case 413:
        return ApiErrorKind::TooLarge;
    case 408:
    case 425:
    case 429:
        return ApiErrorKind::Busy;
    default:
        return status >= 500 && status <= 599 ? ApiErrorKind::ServerTrouble
                                              : ApiErrorKind::UnexpectedAnswer;
    }
}

ApiError notFoundError(const QNetworkReply &reply, const QByteArray &body)
{
    const bool isJson = body.trimmed().startsWith('{');
    // FastAPI's own words where no route matched, unlike the endpoint's "Connection not found".
    const bool isOwnWords = isJson && serverWords(body) == "Not Found"_L1;
    if (isJson && !isOwnWords) {
        return makeApiError(ApiErrorKind::NotFound);
    }
    if (isAboutIdWithSlash(reply)) {
        return slashError();
    }
    ApiError error = makeApiError(ApiErrorKind::NotFound,
        isOwnWords ? Sentence::translate("ReplyCheck",
            "The server does not know this user, or the address is not that of a Mielto server. "
            "Check both.")
                   : Sentence::translate("ReplyCheck",
                       "There is no Mielto service at this address. Check the server address."));
    error.remedy = Remedy::EditServer;
    return error;
}

/// How long the server asks to wait, and why.
Sentence waitSentence(std::chrono::seconds wait, int status)
{
    constexpr qint64 minute = 60;
    const qint64 seconds = wait.count();
    const Sentence words = seconds <= 2 * minute
        ? Sentence::translate("ReplyCheck", "The server asks to wait %1 s (%2). Try again then.")
        : Sentence::translate("ReplyCheck", "The server asks to wait %1 min (%2). Try again then.");
    return words.arg(
        QString::number(seconds <= 2 * minute ? seconds : (seconds + minute - 1) / minute),
        QString::number(status));
}

/// Whether a validation error is about the parameter `limit`.
bool namesLimit(const QByteArray &body)
{
    static const QRegularExpression aboutLimit(
        u"^(query\\.limit\\b|(?!(query|path|header|body)\\.).*\\blimit\\b)"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    return serverWords(body).contains(aboutLimit);
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
    ApiError error =
        kind == ApiErrorKind::NotFound ? notFoundError(reply, body) : makeApiError(kind);
    if (status == 413) {
        error.setSentence(Sentence::translate("ReplyCheck",
            "The server refuses this page as too large (413). Ask the server's administrator."));
    } else if (status == 422 && namesLimit(body)) {
        error.setSentence(Sentence::translate("ReplyCheck",
            "The server does not accept this number of rows per page (422). Ask the server's "
            "administrator."));
        error.remedy = Remedy::None;
        error.isPageTooLarge = true;
    } else if (kind == ApiErrorKind::UnexpectedAnswer) {
        error.setSentence(Sentence::translate("ReplyCheck",
            "The server answered with status %1, which this application does not "
            "expect. Check the server address.")
                              .arg(QString::number(status)));
    } else if (kind == ApiErrorKind::ServerTrouble) {
        error.mayRetry = status == 500 || status == 502 || status == 503 || status == 504;
        error.isPageTooLarge = status == 504;
        error.setSentence(Sentence::translate(
            "ReplyCheck", "The server had an internal error (%1). Try again in a moment.")
                              .arg(QString::number(status)));
    }
    // The server's clock counts, where it tells its time.
    const QDateTime now = parseHttpDate(reply.rawHeader("Date"));
    error.retryAfter = parseRetryAfter(
        reply.rawHeader("Retry-After"), now.isValid() ? now : QDateTime::currentDateTimeUtc());
    if (error.mayRetry && error.retryAfter && error.retryAfter->count() > 0) {
        error.setSentence(waitSentence(*error.retryAfter, status));
    }
    return error;
}

ApiError tlsError(const QNetworkReply &reply, const QList<QSslError> &tlsErrors)
{
    ApiError error = makeApiError(ApiErrorKind::Tls);
    if (tlsErrors.isEmpty()) {
        error.setSentence(Sentence::translate("ReplyCheck",
            "No secure connection (TLS) to %1 could be set up, so nothing was sent. The server may "
            "offer old versions of TLS only: ask its administrator.")
                              .arg(hostOf(reply)));
    }
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
                .arg(hostAndPortOf(reply)));
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
    case QNetworkReply::ProtocolFailure:
        return makeApiError(ApiErrorKind::UnexpectedAnswer,
            Sentence::translate(
                "ReplyCheck", "%1 does not answer as a web server. Check the address and port.")
                .arg(hostOf(reply)));
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
    if (reply.rawHeader("Content-Length").contains(',')) {
        return makeApiError(ApiErrorKind::UnexpectedAnswer,
            Sentence::translate("ReplyCheck",
                "The answer contradicts itself about its length, so none of it was used."));
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

} // namespace mielto
