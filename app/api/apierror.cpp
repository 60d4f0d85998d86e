// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/api/apierror.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct KindInfo {
    ApiErrorKind kind;
    int exitStatus;
    bool mayRetry;
    Remedy remedy;
    const char *sentence;
};

using enum ApiErrorKind;

constexpr std::array kKinds{
    KindInfo{Refused, 2, false, Remedy::CheckUser,
        QT_TRANSLATE_NOOP("ApiError", "The request was not sent. Check what you entered.")},
    KindInfo{TokenMissing, 3, false, Remedy::ReplaceToken,
        QT_TRANSLATE_NOOP("ApiError", "There is no token for this server. Add one to sign in.")},
    KindInfo{NoConnection, 5, true, Remedy::TryAgain,
        QT_TRANSLATE_NOOP(
            "ApiError", "The server cannot be reached. Check the network, then try again.")},
    KindInfo{Timeout, 5, true, Remedy::TryAgain,
        QT_TRANSLATE_NOOP("ApiError", "The server did not answer in time. Try again in a moment.")},
    KindInfo{Tls, 5, false, Remedy::EditServer,
        QT_TRANSLATE_NOOP("ApiError",
            "The server's certificate is not trusted, so nothing was sent. Check the address, or "
            "add your "
            "organisation's CA file to the profile.")},
    KindInfo{Proxy, 5, false, Remedy::TryAgain,
        QT_TRANSLATE_NOOP("ApiError", "The proxy refused the connection. Ask its administrator.")},
    KindInfo{ProxySignIn, 5, false, Remedy::SignInToProxy,
        QT_TRANSLATE_NOOP("ApiError", "The proxy asks for a name and password.")},
    KindInfo{Redirect, 5, false, Remedy::EditServer,
        QT_TRANSLATE_NOOP("ApiError",
            "The server redirects elsewhere. Redirects are not followed, so that the token stays "
            "here: "
            "check the server address.")},
    KindInfo{BadRequest, 2, false, Remedy::CheckUser,
        QT_TRANSLATE_NOOP("ApiError", "The server did not accept the request. Check the user ID.")},
    KindInfo{Unauthorized, 3, false, Remedy::ReplaceToken,
        QT_TRANSLATE_NOOP("ApiError",
            "The server rejected the token. It may have expired or been revoked: replace it.")},
    KindInfo{PaymentRequired, 3, false, Remedy::ReplaceToken,
        QT_TRANSLATE_NOOP("ApiError",
            "The account's plan or credit limit blocks this request. Check the account's billing, "
            "or use another token.")},
    KindInfo{Forbidden, 3, false, Remedy::ReplaceToken,
        QT_TRANSLATE_NOOP("ApiError",
            "This token isn't allowed to read these connections. Check its permissions, IP "
            "allowlist and workspace, or use another token.")},
    KindInfo{NotFound, 4, false, Remedy::CheckUser,
        QT_TRANSLATE_NOOP("ApiError",
            "The server does not know this user. Check the user ID and the workspace.")},
    KindInfo{Busy, 5, true, Remedy::TryAgain,
        QT_TRANSLATE_NOOP(
            "ApiError", "The server is busy and asked to wait. Try again in a moment.")},
    KindInfo{ServerTrouble, 5, true, Remedy::TryAgain,
        QT_TRANSLATE_NOOP("ApiError", "The server had an internal error. Try again in a moment.")},
    KindInfo{Truncated, 5, true, Remedy::TryAgain,
        QT_TRANSLATE_NOOP(
            "ApiError", "The response ended too early and was discarded. Try again.")},
    KindInfo{UnexpectedAnswer, 6, false, Remedy::EditServer,
        QT_TRANSLATE_NOOP(
            "ApiError", "The server sent an unexpected response. Check the server address.")},
    KindInfo{NotJson, 6, false, Remedy::EditServer,
        QT_TRANSLATE_NOOP("ApiError",
            "The response is not JSON. A proxy or a sign-in page may have answered: check the "
            "network and the server address.")},
    KindInfo{WrongShape, 6, false, Remedy::EditServer,
        QT_TRANSLATE_NOOP("ApiError",
            "The response is not a list of connections. Check that the address is that of a Mielto "
            "server.")},
    KindInfo{TooLarge, 6, false, Remedy::None,
        QT_TRANSLATE_NOOP("ApiError",
            "The response is larger than 64 MiB and was not read. Ask the server's "
            "administrator.")},
};

constexpr bool rowsStandAtTheirKinds()
{
    for (std::size_t i = 0; i < kKinds.size(); ++i) {
        if (static_cast<std::size_t>(kKinds[i].kind) != i) {
            return false;
        }
    }
    return true;
}
static_assert(rowsStandAtTheirKinds() && kKinds.size() == static_cast<std::size_t>(TooLarge) + 1);

const KindInfo &infoOf(ApiErrorKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

} // namespace

void ApiError::setSentence(const Sentence &words)
{
    sentence = words.shown;
    englishSentence = words.english;
}

bool ApiError::isNetworkFault() const
{
    return exitStatus == infoOf(ApiErrorKind::NoConnection).exitStatus;
}

QString ApiError::quotedWords() const
{
    if (serverText.isEmpty()) {
        return {};
    }
    if (kind == Tls) {
        return QCoreApplication::translate("ApiError", "Reason: %1").arg(serverText);
    }
    if (kind == Proxy || kind == ProxySignIn) {
        return QCoreApplication::translate("ApiError", "The proxy says: %1").arg(serverText);
    }
    return QCoreApplication::translate("ApiError", "The server says: %1").arg(serverText);
}

QString ApiError::details() const
{
    QStringList lines;
    if (!url.isEmpty()) {
        lines << QCoreApplication::translate("ApiError", "URL: %1").arg(url);
    }
    if (httpStatus > 0) {
        lines << QCoreApplication::translate("ApiError", "Status: %1").arg(httpStatus);
    }
    if (!requestId.isEmpty()) {
        lines << QCoreApplication::translate("ApiError", "Request ID: %1").arg(requestId);
    }
    if (attempt > 0) {
        lines << QCoreApplication::translate("ApiError", "Attempt: %1").arg(attempt);
    }
    lines << QCoreApplication::translate("ApiError", "Time: %1").arg(time.toString(Qt::ISODate));
    if (!serverText.isEmpty()) {
        lines << quotedWords();
    }
    return lines.join(u'\n');
}

ApiError makeApiError(ApiErrorKind kind, const Sentence &sentence)
{
    const KindInfo &info = infoOf(kind);
    ApiError error;
    error.kind = kind;
    error.setSentence(
        sentence.isEmpty() ? Sentence::translate("ApiError", info.sentence) : sentence);
    error.time = QDateTime::currentDateTimeUtc();
    error.mayRetry = info.mayRetry;
    error.isPageTooLarge = kind == ApiErrorKind::TooLarge;
    error.remedy = info.remedy;
    error.exitStatus = info.exitStatus;
    return error;
}

} // namespace mielto
