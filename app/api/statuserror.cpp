// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/statuserror.h"

#include <optional>

#include <QHash>
#include <QRegularExpression>

#include "app/api/retryafter.h"
#include "app/api/serverwords.h"
#include "app/base/visibletext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

ApiErrorKind kindOfStatus(int status)
{
    using enum ApiErrorKind;
    static const QHash<int, ApiErrorKind> kinds{{301, Redirect}, {302, Redirect}, {303, Redirect},
        {307, Redirect}, {308, Redirect}, {400, BadRequest}, {422, BadRequest}, {401, Unauthorized},
        {402, PaymentRequired}, {403, Forbidden}, {404, NotFound}, {407, Proxy}, {413, TooLarge},
        {408, Busy}, {425, Busy}, {429, Busy}};
    return kinds.value(status, status >= 500 && status <= 599 ? ServerTrouble : UnexpectedAnswer);
}

/// The user id that was asked for holds a slash: servers take it for a part of the path.
bool isAboutIdWithSlash(const HttpAnswer &answer)
{
    return answer.url.path(QUrl::FullyEncoded).contains("%2F"_L1, Qt::CaseInsensitive);
}

ApiError slashError()
{
    return makeApiError(ApiErrorKind::NotFound,
        Sentence::translate("ReplyCheck",
            "No such user, or the server does not accept an ID with “/”. Check the user ID."));
}

ApiError notFoundError(const HttpAnswer &answer)
{
    const bool isJson = answer.body.trimmed().startsWith('{');
    // FastAPI's own words where no route matched, unlike the endpoint's "Connection not found".
    const bool isOwnWords = isJson && serverWords(answer.body) == "Not Found"_L1;
    if (isJson && !isOwnWords) {
        return makeApiError(ApiErrorKind::NotFound);
    }
    if (isAboutIdWithSlash(answer)) {
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

/// What the server says about when to ask again.
void addWait(ApiError &error, const HttpAnswer &answer)
{
    // The server's clock counts, where it tells its time.
    const QDateTime now = parseHttpDate(answer.field("date"));
    error.retryAfter = parseRetryAfter(
        answer.field("retry-after"), now.isValid() ? now : QDateTime::currentDateTimeUtc());
    if (error.mayRetry && error.retryAfter && error.retryAfter->count() > 0) {
        error.setSentence(waitSentence(*error.retryAfter, answer.status));
    }
}

ApiError serverTroubleError(int status)
{
    ApiError error = makeApiError(ApiErrorKind::ServerTrouble,
        Sentence::translate(
            "ReplyCheck", "The server had an internal error (%1). Try again in a moment.")
            .arg(QString::number(status)));
    error.mayRetry = status == 500 || status == 502 || status == 503 || status == 504;
    error.isPageTooLarge = status == 504;
    return error;
}

ApiError badRequestError(const HttpAnswer &answer)
{
    if (answer.status != 422 || !namesLimit(answer.body)) {
        return makeApiError(ApiErrorKind::BadRequest);
    }
    ApiError error = makeApiError(ApiErrorKind::BadRequest,
        Sentence::translate("ReplyCheck",
            "The server does not accept this number of rows per page (422). Ask the server's "
            "administrator."));
    error.remedy = Remedy::None;
    error.isPageTooLarge = true;
    return error;
}

ApiError errorOfKind(ApiErrorKind kind, const HttpAnswer &answer)
{
    if (kind == ApiErrorKind::BadRequest) {
        return badRequestError(answer);
    }
    if (kind == ApiErrorKind::NotFound) {
        return notFoundError(answer);
    }
    if (kind == ApiErrorKind::ServerTrouble) {
        return serverTroubleError(answer.status);
    }
    Sentence sentence;
    if (kind == ApiErrorKind::TooLarge) {
        sentence = Sentence::translate("ReplyCheck",
            "The server refuses this page as too large (413). Ask the server's administrator.");
    } else if (kind == ApiErrorKind::UnexpectedAnswer) {
        sentence = Sentence::translate(
            "ReplyCheck", "The server sent an unexpected status (%1). Check the server address.")
                       .arg(QString::number(answer.status));
    }
    return makeApiError(kind, sentence);
}

/// What stands before the endpoint's path; nothing when the address has none.
std::optional<QString> serverPath(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    const auto end = path.indexOf("/api/v1/connections/users/"_L1);
    return end < 0 ? std::nullopt : std::optional(path.first(end));
}

/// A redirect to the same host, perhaps to plain HTTP, as servers behind TLS send that do not know
/// of it.
ApiError sameHostRedirectError(const HttpAnswer &answer, const QUrl &target)
{
    const auto path = serverPath(target);
    if (!path) {
        return makeApiError(ApiErrorKind::Redirect,
            Sentence::translate("ReplyCheck",
                "The server redirects to another path of its own. Redirects are not followed: "
                "correct the path in the server address."));
    }
    QUrl address = answer.url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery);
    address.setPath(*path, QUrl::StrictMode);
    const QString text = visibleText(address.toString(QUrl::FullyEncoded));
    if (path != serverPath(answer.url)) {
        return makeApiError(ApiErrorKind::Redirect,
            Sentence::translate("ReplyCheck",
                "The server redirects to another path of its own. Redirects are not followed: "
                "enter %1 as the server address.")
                .arg(text));
    }
    return makeApiError(ApiErrorKind::Redirect,
        Sentence::translate("ReplyCheck",
            "The server redirects to the same path with or without a “/” at its end. The server "
            "address %1 is right, and no other would help: ask the server's administrator to "
            "answer there without a redirect.")
            .arg(text));
}

} // namespace

ApiError redirectError(const HttpAnswer &answer)
{
    const QByteArray location = answer.field("location");
    const QUrl target = answer.url.resolved(QUrl(QString::fromUtf8(location), QUrl::TolerantMode));
    if (!target.isValid() || location.isEmpty()) {
        return makeApiError(ApiErrorKind::Redirect);
    }
    const bool isHttp = target.scheme() == "http"_L1 || target.scheme() == "https"_L1;
    const bool isSamePort =
        target.port() == answer.url.port() || target.scheme() != answer.url.scheme();
    if (isHttp && isSamePort && target.host() == answer.url.host()) {
        return isAboutIdWithSlash(answer) && serverPath(target)
            ? slashError()
            : sameHostRedirectError(answer, target);
    }
    const QUrl::FormattingOptions origin =
        QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment;
    const QString to =
        visibleText(target.toString(origin | QUrl::FullyEncoded), LineBreaks::Escape, 253);
    return makeApiError(ApiErrorKind::Redirect,
        Sentence::translate("ReplyCheck",
            "The server redirects to %1. Redirects are not followed, so that the token stays here: "
            "if you trust that address, make it the server address.")
            .arg(to));
}

ApiError statusError(const HttpAnswer &answer)
{
    const ApiErrorKind kind = kindOfStatus(answer.status);
    if (kind == ApiErrorKind::Forbidden && serverWords(answer.body) == "Not authenticated"_L1) {
        return makeApiError(ApiErrorKind::Unauthorized);
    }
    if (kind == ApiErrorKind::Redirect) {
        return redirectError(answer);
    }
    ApiError error = errorOfKind(kind, answer);
    addWait(error, answer);
    return error;
}

} // namespace mielto
