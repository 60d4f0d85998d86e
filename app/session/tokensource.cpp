// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/tokensource.h"

#include <utility>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>

#include <fcntl.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr qint64 kLargestTokenFile = 65'536;

struct TokenSourceText {
    Q_DECLARE_TR_FUNCTIONS(TokenSource)
};

/// Opens without waiting for the other end of a pipe, and looks at what was opened, so that nothing
/// can be exchanged in between. Empty when it will do.
QString openTokenFile(const QString &path, QFile &file)
{
    QString unreadable =
        TokenSourceText::tr("The token file “%1” cannot be read; check its name and rights.")
            .arg(path);
#ifdef Q_OS_UNIX
    const int fd =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (fd < 0)
        return unreadable;
    if (!file.open(fd, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(fd);
        return unreadable;
    }
    struct stat info = {};
    if (::fstat(fd, &info) != 0 || !S_ISREG(info.st_mode))
        return TokenSourceText::tr("The token file “%1” is not a regular file; name one.")
            .arg(path);
    if ((info.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return TokenSourceText::tr(
            "Others may use the token file “%1”; make it yours alone with chmod 600.")
            .arg(path);
#else
    file.setFileName(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return unreadable;
#endif
    return {};
}

TokenFault keychainFault(const TokenOutcome &outcome)
{
    return {TokenFault::Kind::Missing, keychainFaultText(outcome.fault), outcome.fault};
}

} // namespace

Result<Token, QString> readTokenFile(const QString &path)
{
    QFile file;
    if (const QString fault = openTokenFile(path, file); !fault.isEmpty())
        return fault;
    const QByteArray bytes = file.read(kLargestTokenFile + 1);
    if (file.error() != QFileDevice::NoError)
        return TokenSourceText::tr("The token file “%1” cannot be read; check its name and rights.")
            .arg(path);
    if (bytes.size() > kLargestTokenFile)
        return TokenSourceText::tr("The token file “%1” is larger than 64 KiB; name the right one.")
            .arg(path);
    auto pasted = PastedToken::parse(bytes);
    if (!pasted)
        return TokenSourceText::tr("The token file “%1” will not do. %2").arg(path, pasted.error());
    return pasted->token;
}

TokenSource::TokenSource(TokenStore &keychain, StartToken start)
    : m_keychain(keychain)
    , m_start(std::move(start))
{
}

Result<SourcedToken, TokenFault> TokenSource::fromStart() const
{
    if (!m_start.file.isEmpty()) {
        const auto token = readTokenFile(m_start.file);
        if (!token)
            return TokenFault{TokenFault::Kind::FileUnreadable, token.error()};
        return SourcedToken{*token, TokenOrigin::File};
    }
    const auto pasted = PastedToken::parse(m_start.environment);
    if (!pasted) {
        return TokenFault{TokenFault::Kind::Missing,
            TokenSourceText::tr("The environment variable MIELTO_TOKEN will not do. %1")
                .arg(pasted.error())};
    }
    return SourcedToken{pasted->token, TokenOrigin::Environment};
}

void TokenSource::find(const TokenKey &key, QObject *context, Answer answer)
{
    const auto later = [context, &answer](const Result<SourcedToken, TokenFault> &found) {
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer), found] { answer(found); }, Qt::QueuedConnection);
    };
    if (const Token token = m_session.find(key); !token.isEmpty())
        return later(SourcedToken{token, TokenOrigin::SessionOnly});
    const bool given = !m_start.file.isEmpty() || !m_start.environment.isEmpty();
    if (given && key.origin == m_start.origin)
        return later(fromStart());
    m_keychain.read(key, context, [answer = std::move(answer)](const TokenOutcome &outcome) {
        if (outcome.fault != KeychainFault::None)
            answer(keychainFault(outcome));
        else
            answer(SourcedToken{outcome.token, TokenOrigin::Keychain});
    });
}

} // namespace mielto
