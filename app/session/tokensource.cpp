// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/tokensource.h"

#include <cstdlib>
#include <cstring>
#include <utility>

#include <QCoreApplication>
#include <QFile>

#include "app/base/background.h"
#include "app/base/inputfile.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr qint64 kLargestTokenFile = 65'536;

struct TokenSourceText {
    Q_DECLARE_TR_FUNCTIONS(TokenSource)
};

Failure unreadable(const QString &path, const QString &why)
{
    return {FailureKind::Usage,
        TokenSourceText::tr("The token file “%1” cannot be read: %2.").arg(path, why)};
}

Result<SourcedToken> fromEnvironment(const QByteArray &text)
{
    const auto pasted = PastedToken::parse(text);
    if (!pasted) {
        return Failure{FailureKind::Token,
            TokenSourceText::tr("The environment variable MIELTO_TOKEN can't be used. %1")
                .arg(pasted.error())};
    }
    return SourcedToken{pasted->token};
}

TokenStore::Answer fromKeychain(TokenSource::Answer answer)
{
    if (!answer)
        return {};
    return [answer = std::move(answer)](const TokenOutcome &found) {
        if (found.fault == KeychainFault::None)
            answer(SourcedToken{found.token});
        else
            answer(Failure{FailureKind::Token, keychainFaultText(found.fault)});
    };
}

} // namespace

const QByteArray &environmentToken()
{
    static const QByteArray token = [] {
        constexpr auto name = "MIELTO_TOKEN";
        QByteArray value = qgetenv(name);
#ifdef Q_OS_UNIX
        // What the system shows of a process is where its environment was at the start.
        if (char *shown = std::getenv(name)) {
            std::memset(shown, 0, std::strlen(shown));
        }
#endif
        qunsetenv(name);
        return value;
    }();
    return token;
}

Result<SourcedToken> readTokenFile(const QString &path)
{
    QFile file;
    if (const QString fault = openInput(path, InputKind::FileOrPipe, file); !fault.isEmpty())
        return unreadable(path, fault);
    const auto rights = file.permissions();
    if ((rights & (QFile::WriteGroup | QFile::WriteOther)) != 0) {
        return Failure{FailureKind::Usage,
            TokenSourceText::tr(
                "Others can write to the token file “%1”; restrict it with chmod 600.")
                .arg(path)};
    }
    const auto bytes = readInput(file, kLargestTokenFile);
    if (!bytes)
        return unreadable(path, bytes.error());
    const auto pasted = PastedToken::parse(*bytes);
    if (!pasted) {
        return Failure{FailureKind::Usage,
            TokenSourceText::tr("The token file “%1” can't be used. %2").arg(path, pasted.error())};
    }
    SourcedToken found{pasted->token};
    if ((rights & (QFile::ReadGroup | QFile::ReadOther)) != 0)
        found.warning = TokenSourceText::tr("Others can read the token file “%1”.").arg(path);
    return found;
}

TokenSource::TokenSource(TokenStore &keychain, StartToken start)
    : m_keychain(keychain)
    , m_start(std::move(start))
{
}

void TokenSource::find(const TokenKey &key, QObject *context, Answer answer, Answer late)
{
    const auto later = [context, &answer](const Result<SourcedToken> &found) {
        QMetaObject::invokeMethod(
            context, [answer = std::move(answer), found] { answer(found); }, Qt::QueuedConnection);
    };
    if (const Token token = forSession(key); !token.isEmpty())
        return later(SourcedToken{token});
    const bool given = !m_start.file.isEmpty() || !m_start.environment.isEmpty();
    if (given && key.origin == m_start.origin) {
        if (m_start.file.isEmpty())
            return later(fromEnvironment(m_start.environment));
        return runInBackground(
            context, [path = m_start.file] { return readTokenFile(path); }, std::move(answer),
            inputThreads());
    }
    m_keychain.read(key, context, fromKeychain(std::move(answer)), fromKeychain(std::move(late)));
}

} // namespace mielto
