// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <csignal>

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QElapsedTimer>
#include <qt6keychain/keychain.h>
#include <QTest>
#include <QTimer>

#include "app/session/keychainstate.h"
#include "app/session/keychaintokenstore.h"
#include "tests/common/tokenanswer.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace mielto;
using namespace mielto::testing;

namespace {

/// A secret as the service takes it, in a session without encryption.
struct PlainSecret {
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString type;
};
QDBusArgument &operator<<(QDBusArgument &argument, const PlainSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.type;
    argument.endStructure();
    return argument;
}
const QDBusArgument &operator>>(const QDBusArgument &argument, PlainSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.type;
    argument.endStructure();
    return argument;
}

const QString kOrigin = u"https://a.example"_s;
const TokenKey kKey{u"Production"_s, kOrigin};

pid_t daemonId()
{
    return static_cast<pid_t>(QDBusConnection::sessionBus()
                                  .interface()
                                  ->servicePid(u"org.freedesktop.secrets"_s)
                                  .value());
}

/// The daemon does nothing for as long as this lives.
class StoppedDaemon final {
public:
    StoppedDaemon()
        : m_id(daemonId())
    {
        ::kill(m_id, SIGSTOP);
    }
    ~StoppedDaemon() { ::kill(m_id, SIGCONT); }
    Q_DISABLE_COPY_MOVE(StoppedDaemon)

private:
    pid_t m_id;
};

KeychainFault stateNow()
{
    QObject context;
    std::optional<KeychainFault> found;
    askKeychainState(3s, &context, [&](KeychainFault fault) { found = fault; });
    (void)QTest::qWaitFor([&] { return found.has_value(); });
    return found.value_or(KeychainFault::Other);
}

QDBusMessage callService(
    const QString &interface, const QString &method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

const QDBusObjectPath kKeyring(u"/org/freedesktop/secrets/collection/login"_s);
const QString kService = u"org.freedesktop.Secret.Service"_s;

void lock()
{
    callService(kService, u"Lock"_s, {QVariant::fromValue(QList<QDBusObjectPath>{kKeyring})});
}

/// What the desktop's prompt does once the user has typed the password.
void unlock()
{
    const auto opened = callService(
        kService, u"OpenSession"_s, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    PlainSecret password{{}, {}, "test-password", u"text/plain"_s};
    password.session = opened.arguments().at(1).value<QDBusObjectPath>();
    const auto answer = callService(u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
        u"UnlockWithMasterPassword"_s,
        {QVariant::fromValue(kKeyring), QVariant::fromValue(password)});
    QVERIFY2(answer.type() == QDBusMessage::ReplyMessage, qPrintable(answer.errorMessage()));
}

/// The longest that the event loop did not run.
class Stall final {
public:
    Stall()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
            [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_clock.start();
        m_timer.start(1ms);
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

} // namespace

class TestKeychain final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qDBusRegisterMetaType<PlainSecret>();
        QCOMPARE(stateNow(), KeychainFault::None);
    }

    void cleanup()
    {
        unlock();
        QCOMPARE(stateNow(), KeychainFault::None);
        KeychainTokenStore store;
        QCOMPARE(removeNow(store, kKey).fault, KeychainFault::None);
    }

    void aTokenIsKeptReadReplacedAndRemoved()
    {
        KeychainTokenStore store;
        QCOMPARE(readNow(store, kKey).fault, KeychainFault::NotFound);
        for (const auto &secret : {QByteArray("first"), QByteArray("second")}) {
            QCOMPARE(writeNow(store, kKey, token(secret)).fault, KeychainFault::None);
            KeychainTokenStore other;
            const auto found = readNow(other, kKey);
            QCOMPARE(found.fault, KeychainFault::None);
            QCOMPARE(found.token.secret(), secret);
        }
        QCOMPARE(removeNow(store, kKey).fault, KeychainFault::None);
        QCOMPARE(readNow(store, kKey).fault, KeychainFault::NotFound);
        QCOMPARE(removeNow(store, kKey).fault, KeychainFault::None);
    }

    void everyLengthIsKeptWhole_data()
    {
        QTest::addColumn<int>("length");
        for (const int length : {1, 2559, 2560, 2561, 8192, 16'384})
            QTest::addRow("%d", length) << length;
    }
    void everyLengthIsKeptWhole()
    {
        QFETCH(int, length);
        QByteArray secret;
        for (int i = 0; i < length; ++i)
            secret.append(static_cast<char>(0x21 + i % 94));
        KeychainTokenStore store;
        QCOMPARE(writeNow(store, kKey, token(secret)).fault, KeychainFault::None);
        QCOMPARE(readNow(store, kKey).token.secret(), secret);
    }

    void profilesOfOneServerDoNotMix()
    {
        KeychainTokenStore store;
        const TokenKey second{u"Other"_s, kOrigin};
        const TokenKey nameless{{}, kOrigin};
        QCOMPARE(writeNow(store, kKey, token("one")).fault, KeychainFault::None);
        QCOMPARE(readNow(store, second).fault, KeychainFault::NotFound);
        QCOMPARE(writeNow(store, second, token("two")).fault, KeychainFault::None);
        QCOMPARE(readNow(store, nameless).fault, KeychainFault::NotFound);
        QCOMPARE(readNow(store, kKey).token.secret(), QByteArray("one"));
        QCOMPARE(removeNow(store, second).fault, KeychainFault::None);
        QCOMPARE(readNow(store, kKey).token.secret(), QByteArray("one"));
    }

    void anotherOriginHasNoToken()
    {
        KeychainTokenStore store;
        QCOMPARE(writeNow(store, kKey, token("one")).fault, KeychainFault::None);
        for (const auto &other : {u"https://b.example"_s, u"https://a.example:8443"_s})
            QCOMPARE(readNow(store, {kKey.profile, other}).fault, KeychainFault::NotFound);
    }

    void callsRunOneAfterTheOther()
    {
        KeychainTokenStore store;
        TokenAnswer written;
        TokenAnswer found;
        TokenAnswer removed;
        TokenAnswer gone;
        store.write(kKey, token("one"), this, written.receiver());
        store.read(kKey, this, found.receiver());
        store.remove(kKey, this, removed.receiver());
        store.read(kKey, this, gone.receiver());
        QVERIFY(gone.wait());
        QCOMPARE(written.outcome().fault, KeychainFault::None);
        QCOMPARE(found.outcome().token.secret(), QByteArray("one"));
        QCOMPARE(removed.outcome().fault, KeychainFault::None);
        QCOMPARE(gone.outcome().fault, KeychainFault::NotFound);
        QCOMPARE(written.count() + found.count() + removed.count() + gone.count(), 4);
    }

    void whatIsNoTokenIsNotGivenOut()
    {
        QKeychain::WritePasswordJob foreign(u"com.mielto.Connections"_s);
        foreign.setAutoDelete(false);
        foreign.setKey(kKey.text());
        foreign.setTextData(u"a b"_s);
        bool written = false;
        connect(&foreign, &QKeychain::Job::finished, this, [&] { written = true; });
        foreign.start();
        QTRY_VERIFY(written);
        KeychainTokenStore store;
        const auto found = readNow(store, kKey);
        QCOMPARE(found.fault, KeychainFault::Other);
        QVERIFY(found.token.isEmpty());
    }

    void aLockedKeyringIsToldFromAnEmptyOneAndLosesNothing()
    {
        KeychainTokenStore store;
        QCOMPARE(writeNow(store, kKey, token("one")).fault, KeychainFault::None);
        lock();
        QCOMPARE(stateNow(), KeychainFault::Locked);
        QCOMPARE(readNow(store, kKey).fault, KeychainFault::Locked);
        QCOMPARE(writeNow(store, kKey, token("two")).fault, KeychainFault::Locked);
        QCOMPARE(removeNow(store, kKey).fault, KeychainFault::Locked);
        unlock();
        QCOMPARE(readNow(store, kKey).token.secret(), QByteArray("one"));
    }

    void aDaemonThatDoesNotAnswerIsToldInTimeAndDoesNoHarmLater()
    {
        KeychainTokenStore store(500ms);
        QCOMPARE(writeNow(store, kKey, token("one")).fault, KeychainFault::None);
        {
            const StoppedDaemon stopped;
            const Stall stall;
            QElapsedTimer clock;
            clock.start();
            QCOMPARE(readNow(store, kKey).fault, KeychainFault::Unresponsive);
            // The bus itself would give up after 25 seconds; a machine may be slow.
            QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
            QVERIFY2(stall.longest() < 1000, qPrintable(QString::number(stall.longest())));
        }
        QCOMPARE(readNow(store, kKey).token.secret(), QByteArray("one"));
    }

    void aLateAnswerGoesToWhoWaitsForIt()
    {
        KeychainTokenStore store(500ms);
        QCOMPARE(writeNow(store, kKey, token("one")).fault, KeychainFault::None);
        TokenAnswer found;
        TokenAnswer foundLate;
        TokenAnswer written;
        TokenAnswer writtenLate;
        {
            const StoppedDaemon stopped;
            store.read(kKey, this, found.receiver(), foundLate.receiver());
            store.write(kKey, token("two"), this, written.receiver(), writtenLate.receiver());
            QVERIFY(written.wait());
            QCOMPARE(found.outcome().fault, KeychainFault::Unresponsive);
            QCOMPARE(written.outcome().fault, KeychainFault::Unresponsive);
        }
        QVERIFY(writtenLate.wait());
        QCOMPARE(foundLate.outcome().token.secret(), QByteArray("one"));
        QCOMPARE(writtenLate.outcome().fault, KeychainFault::None);
        QCOMPARE(readNow(store, kKey).token.secret(), QByteArray("two"));
        QCOMPARE(found.count() + foundLate.count() + written.count() + writtenLate.count(), 4);
    }

    void whoIsAnsweredInTimeHearsNothingLate()
    {
        KeychainTokenStore store;
        TokenAnswer answer;
        TokenAnswer late;
        store.read(kKey, this, answer.receiver(), late.receiver());
        QVERIFY(answer.wait());
        QTest::qWait(100);
        QCOMPARE(late.count(), 0);
    }

    /// Wherever in the talk with the daemon the silence falls.
    void aLateAnswerIsIgnoredWhereverItWasAwaited_data()
    {
        QTest::addColumn<int>("wait");
        for (const int wait : {0, 2, 5, 10, 20, 40, 60, 90})
            QTest::addRow("stopped after %d ms", wait) << wait;
    }
    void aLateAnswerIsIgnoredWhereverItWasAwaited()
    {
        QFETCH(int, wait);
        KeychainTokenStore store(150ms);
        KeychainTokenStore patient;
        QCOMPARE(writeNow(patient, kKey, token("one")).fault, KeychainFault::None);
        TokenAnswer answers[3];
        store.read(kKey, this, answers[0].receiver());
        store.write(kKey, token("one"), this, answers[1].receiver());
        store.read(kKey, this, answers[2].receiver());
        QTest::qWait(wait);
        {
            const StoppedDaemon stopped;
            for (const TokenAnswer &answer : answers) {
                QVERIFY(answer.wait(1000));
                const auto fault = answer.outcome().fault;
                QVERIFY(fault == KeychainFault::None || fault == KeychainFault::Unresponsive);
            }
        }
        QTRY_COMPARE(readNow(store, kKey).token.secret(), QByteArray("one"));
        for (const TokenAnswer &answer : answers)
            QCOMPARE(answer.count(), 1);
    }

    void aStoreMayGoAtAnyMoment_data()
    {
        QTest::addColumn<int>("wait");
        for (const int wait : {0, 2, 5, 10, 20, 40, 60, 90})
            QTest::addRow("gone after %d ms", wait) << wait;
    }
    void aStoreMayGoAtAnyMoment()
    {
        QFETCH(int, wait);
        TokenAnswer answers[3];
        int before = 0;
        {
            KeychainTokenStore store;
            store.write(kKey, token("one"), this, answers[0].receiver());
            store.read(kKey, this, answers[1].receiver());
            store.remove(kKey, this, answers[2].receiver());
            QTest::qWait(wait);
            before = answers[0].count() + answers[1].count() + answers[2].count();
        }
        QTest::qWait(60);
        QCOMPARE(answers[0].count() + answers[1].count() + answers[2].count(), before);
    }

    void aReceiverMayGoAtAnyMomentAndTheTokenIsKeptAllTheSame()
    {
        KeychainTokenStore store;
        TokenAnswer answer;
        {
            QObject gone;
            store.write(kKey, token("one"), &gone, answer.receiver());
        }
        QCOMPARE(readNow(store, kKey).token.secret(), QByteArray("one"));
        QCOMPARE(answer.count(), 0);
    }

    void aReceiverMayDeleteTheStore()
    {
        auto *store = new KeychainTokenStore(100ms);
        int answers = 0;
        const auto receiver = [&](const TokenOutcome &) {
            ++answers;
            delete std::exchange(store, nullptr);
        };
        store->read(kKey, this, receiver);
        store->read(kKey, this, receiver);
        QTRY_COMPARE(answers, 1);
        QTest::qWait(200);
        QCOMPARE(answers, 1);

        // And when the time limit of one that waits calls it.
        answers = 0;
        store = new KeychainTokenStore(100ms);
        const StoppedDaemon stopped;
        store->read(kKey, nullptr, {});
        store->read(kKey, this, receiver);
        QTRY_COMPARE(answers, 1);
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
