// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <optional>

#include <QDateTime>
#include <QString>

#include "app/base/failure.h"

namespace mielto {

/// Why a page could not be had. Each kind stands in one table (apierror.cpp) with its exit status,
/// whether trying again may help, and what a user can do.
enum class ApiErrorKind {
    Refused, ///< Not sent: the request itself would not do.
    TokenMissing,
    NoConnection, ///< Name not found, refused, reset, network unreachable.
    Timeout,
    Tls,
    Proxy,
    ProxySignIn, ///< The proxy asks for a name and password, or rejected them.
    Redirect,
    BadRequest, ///< 400, 422
    Unauthorized, ///< 401
    PaymentRequired, ///< 402
    Forbidden, ///< 403
    NotFound, ///< 404
    Busy, ///< 408, 425, 429
    ServerTrouble, ///< 500, 502, 503, 504
    Truncated, ///< The answer ended early.
    UnexpectedAnswer, ///< Any other status, or an answer that breaks HTTP.
    NotJson,
    WrongShape,
    TooLarge,
};

struct ApiError {
    ApiErrorKind kind = ApiErrorKind::NoConnection;
    QString sentence; ///< For people: what happened and what to do. Of the server's text, hosts at
                      ///< most.
    QString englishSentence; ///< The same for files.
    QString serverText; ///< The server's, the proxy's or OpenSSL's own words, made visible, 500
                        ///< characters at the most.
    int httpStatus = 0; ///< 0: no answer came.
    QString url; ///< Of the page that was asked for; empty: nothing was sent.
    int attempt = 0; ///< Which one of that page, from 1 on; 0: not known.
    QString requestId; ///< The server's X-Request-ID, made visible.
    std::optional<std::chrono::seconds> retryAfter;
    QString proxy; ///< scheme://host:port of the proxy at fault; empty: none is.
    QDateTime time; ///< UTC, when it was met.
    bool mayRetry = false; ///< The same request may do better in a moment.
    bool isPageTooLarge = false; ///< A request for fewer rows may do better.
    Remedy remedy = Remedy::None;
    int exitStatus = 1; ///< Of the command line, by its table of exit statuses.

    void setSentence(const Sentence &words);
    /// Not the list's own fault: the network, or a server in trouble.
    bool isNetworkFault() const;
    /// serverText with whose words it is; empty when there is none.
    QString quotedWords() const;
    /// What is known of URL, status, request id, attempt, time and the server's words, a line each,
    /// for *Details*.
    QString details() const;
};

/// The error with the sentence, remedy and exit status of its kind; a sentence of its own replaces
/// the kind's.
ApiError makeApiError(ApiErrorKind kind, const Sentence &sentence = {});

} // namespace mielto
