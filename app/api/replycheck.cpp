// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/replycheck.h"

#include <algorithm>

#include <QCoreApplication>

#include "app/api/serverwords.h"
#include "app/api/statuserror.h"
#include "app/base/visibletext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct ReplyCheck {
    Q_DECLARE_TR_FUNCTIONS(ReplyCheck)
};

/// Words of a body that should have been a page. What looks like one is not quoted: it may hold
/// secrets of a config, and error texts are shown, logged and sent to others.
QString wordsOfPage(const QByteArray &body)
{
    const QByteArray start = body.left(64).trimmed();
    return start.startsWith('{') || start.startsWith('[') ? QString() : serverWords(body);
}

QString hostOf(const HttpAnswer &answer)
{
    return visibleText(answer.url.host(QUrl::FullyEncoded), LineBreaks::Escape, 253);
}

/// Also the port that the scheme implies: whoever is refused has to look at it.
QString hostAndPortOf(const HttpAnswer &answer)
{
    QUrl url = answer.url;
    url.setPort(url.port(url.scheme() == "https"_L1 ? 443 : 80));
    return visibleText(url.authority(QUrl::FullyEncoded), LineBreaks::Escape, 260);
}

ApiError tlsError(const HttpAnswer &answer)
{
    const QList<QSslError> &tlsErrors = answer.fault.tlsErrors;
    ApiError error = makeApiError(ApiErrorKind::Tls);
    if (tlsErrors.isEmpty()) {
        error.setSentence(Sentence::translate("ReplyCheck",
            "No secure connection (TLS) to %1 could be set up, so nothing was sent. The server may "
            "offer old versions of TLS only: ask its administrator.")
                              .arg(hostOf(answer)));
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
    error.serverText = reasons.isEmpty() ? visibleText(answer.fault.text, LineBreaks::Escape, 200)
                                         : reasons.join(u"; "_s);
    return error;
}

ApiError transportError(const HttpAnswer &answer)
{
    const bool answered = answer.status != 0;
    switch (answer.fault.error) {
    case QNetworkReply::HostNotFoundError:
        return makeApiError(ApiErrorKind::NoConnection,
            Sentence::translate(
                "ReplyCheck", "Cannot resolve %1. Check the server address and the network.")
                .arg(hostOf(answer)));
    case QNetworkReply::ConnectionRefusedError:
        return makeApiError(ApiErrorKind::NoConnection,
            Sentence::translate("ReplyCheck",
                "%1 refuses connections. Check the address and port, and whether the server runs.")
                .arg(hostAndPortOf(answer)));
    case QNetworkReply::RemoteHostClosedError:
        if (answered) {
            return makeApiError(ApiErrorKind::Truncated);
        }
        return makeApiError(ApiErrorKind::NoConnection,
            Sentence::translate(
                "ReplyCheck", "%1 closed the connection without a response. Try again in a moment.")
                .arg(hostOf(answer)));
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return makeApiError(ApiErrorKind::Timeout);
    case QNetworkReply::SslHandshakeFailedError:
        return tlsError(answer);
    case QNetworkReply::ProtocolFailure:
        return makeApiError(ApiErrorKind::UnexpectedAnswer,
            Sentence::translate(
                "ReplyCheck", "%1 does not respond like a web server. Check the address and port.")
                .arg(hostOf(answer)));
    default:
        break;
    }
    if (answered) {
        return makeApiError(ApiErrorKind::UnexpectedAnswer,
            Sentence::translate("ReplyCheck",
                "The response could not be decompressed and was discarded. Try again, or ask the "
                "server's administrator."));
    }
    return makeApiError(ApiErrorKind::NoConnection);
}

std::optional<ApiError> headerError(const HttpAnswer &answer)
{
    if (answer.body.isEmpty()) {
        return makeApiError(ApiErrorKind::UnexpectedAnswer,
            Sentence::translate(
                "ReplyCheck", "The server sent an empty response. Check the server address."));
    }
    const QByteArray type = answer.field("content-type").split(';').first().trimmed().toLower();
    if (type != "application/json" && !type.endsWith("+json")) {
        const Sentence named = type.isEmpty()
            ? Sentence::translate("ReplyCheck", "no type")
            : Sentence(visibleText(QString::fromLatin1(type), LineBreaks::Escape, 80));
        return makeApiError(ApiErrorKind::NotJson,
            Sentence::translate("ReplyCheck",
                "The response is not JSON (%1). A proxy or a sign-in page may have answered: check "
                "the network and the server address.")
                .arg(named));
    }
    return std::nullopt;
}

std::optional<ApiError> firstError(const HttpAnswer &answer)
{
    const int status = answer.status;
    if (status != 0 && status != 200) {
        return statusError(answer);
    }
    if (answer.field("content-length").contains(',')) {
        return makeApiError(ApiErrorKind::UnexpectedAnswer,
            Sentence::translate(
                "ReplyCheck", "The response gives contradicting lengths and was discarded."));
    }
    if (answer.fault.error != QNetworkReply::NoError || status == 0) {
        return transportError(answer);
    }
    return headerError(answer);
}

} // namespace

std::optional<ApiError> checkReply(const HttpAnswer &answer)
{
    auto error = firstError(answer);
    if (error) {
        error->httpStatus = answer.status;
        error->requestId =
            visibleText(QString::fromUtf8(answer.field("x-request-id")), LineBreaks::Escape, 200);
        if (error->serverText.isEmpty()) {
            error->serverText =
                answer.status == 200 ? wordsOfPage(answer.body) : serverWords(answer.body);
        }
    }
    return error;
}

ApiError decodeError(const DecodeFault &fault, const QByteArray &body)
{
    using Kind = JsonFault::Kind;
    const bool isShape = !fault.kind || fault.kind == Kind::TooDeep;
    ApiError error = makeApiError(isShape   ? ApiErrorKind::WrongShape
            : fault.kind == Kind::Truncated ? ApiErrorKind::Truncated
                                            : ApiErrorKind::NotJson);
    error.httpStatus = 200;
    const QString words = ReplyCheck::tr("(fault at byte %1) %2")
                              .arg(QString::number(fault.offset), wordsOfPage(body));
    error.serverText = visibleText(words.trimmed(), LineBreaks::Keep, 500);
    if (fault.kind == Kind::TooDeep) {
        error.setSentence(Sentence::translate("ReplyCheck",
            "The response is nested more than 256 levels deep and was refused. Ask the server's "
            "administrator."));
    } else if (fault.kind == Kind::Utf8) {
        error.setSentence(Sentence::translate("ReplyCheck",
            "The response is not valid UTF-8 and was discarded. Ask the server's administrator."));
    }
    return error;
}

} // namespace mielto
