// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/keychainstate.h"

#include <algorithm>
#include <utility>

#ifdef MIELTO_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QDeadlineTimer>
#endif

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

using Answer = std::function<void(KeychainFault)>;

void answerLater(KeychainFault state, QObject *context, const Answer &answer)
{
    QMetaObject::invokeMethod(
        context, [answer, state] { answer(state); }, Qt::QueuedConnection);
}

#ifdef MIELTO_HAS_DBUS

KeychainFault stateOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return KeychainFault::Unresponsive;
    case QDBusError::ServiceUnknown:
    case QDBusError::NoServer:
    case QDBusError::NoNetwork:
    case QDBusError::Disconnected:
        return KeychainFault::NoService;
    default:
        // The bus tried to start the service and could not.
        return error.name().contains("NameHasNoOwner"_L1) || error.name().contains(".Spawn."_L1)
            ? KeychainFault::NoService
            : KeychainFault::None;
    }
}

QDBusMessage methodCall(const QString &path, const char *interface, const char *method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path,
        QString::fromLatin1(interface), QString::fromLatin1(method));
}

/// Sends the message; `next` gets the reply or, when there is none in time, the error.
template <typename T, typename Next>
void send(const QDBusMessage &message, QDeadlineTimer limit, QObject *context, Next next)
{
    const int left = static_cast<int>(std::max<qint64>(1, limit.remainingTime()));
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection::sessionBus().asyncCall(message, left), context);
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, context, [watcher, next = std::move(next)] {
            watcher->deleteLater();
            next(QDBusPendingReply<T>(*watcher));
        });
}

void askLocked(const QString &keyring, QDeadlineTimer limit, QObject *context, Answer answer)
{
    auto message = methodCall(keyring, "org.freedesktop.DBus.Properties", "Get");
    message << u"org.freedesktop.Secret.Collection"_s << u"Locked"_s;
    send<QDBusVariant>(message, limit, context,
        [answer = std::move(answer)](const QDBusPendingReply<QDBusVariant> &reply) {
            if (reply.isError())
                answer(stateOf(reply.error()));
            else
                answer(
                    reply.value().variant().toBool() ? KeychainFault::Locked : KeychainFault::None);
        });
}

void ask(QDeadlineTimer limit, QObject *context, Answer answer)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return answerLater(KeychainFault::NoService, context, answer);
    auto message =
        methodCall(u"/org/freedesktop/secrets"_s, "org.freedesktop.Secret.Service", "ReadAlias");
    message << u"default"_s;
    send<QDBusObjectPath>(message, limit, context,
        [limit, context, answer = std::move(answer)](
            const QDBusPendingReply<QDBusObjectPath> &reply) {
            if (reply.isError())
                answer(stateOf(reply.error()));
            else if (reply.value().path() == u"/")
                answer(KeychainFault::None); // There is no keyring yet.
            else
                askLocked(reply.value().path(), limit, context, answer);
        });
}

#endif

} // namespace

void askKeychainState(std::chrono::milliseconds limit, QObject *context, Answer answer)
{
#ifdef MIELTO_HAS_DBUS
    ask(QDeadlineTimer(limit), context, std::move(answer));
#else
    Q_UNUSED(limit)
    answerLater(KeychainFault::None, context, answer);
#endif
}

} // namespace mielto
