// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/redirecterror.h"

#include <optional>

#include "app/base/visibletext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

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

} // namespace mielto
