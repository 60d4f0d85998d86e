// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QDirIterator>
#include <QElapsedTimer>
#include <QTest>

#include "app/session/keychaintokenstore.h"
#include "tests/common/files.h"
#include "tests/common/tokenanswer.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

/// Runs in a session without a keyring service, and in one without a bus.
class TestNoKeychain final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCallSaysThatThereIsNoServiceWithinASecond()
    {
        KeychainTokenStore store;
        const TokenKey key{u"P"_s, u"https://a.example"_s};
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(
            writeNow(store, key, token("canary-5e884898da28")).fault, KeychainFault::NoService);
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(readNow(store, key).fault, KeychainFault::NoService);
        QCOMPARE(removeNow(store, key).fault, KeychainFault::NoService);
        QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    }

    void theAnswerComesLaterAndOnce()
    {
        KeychainTokenStore store;
        TokenAnswer answer;
        store.read({u"P"_s, u"https://a.example"_s}, this, answer.receiver());
        QCOMPARE(answer.count(), 0);
        QVERIFY(answer.wait());
        QTest::qWait(100);
        QCOMPARE(answer.count(), 1);
    }

    void aReceiverThatIsGoneIsNotCalled()
    {
        KeychainTokenStore store;
        TokenAnswer answer;
        {
            QObject gone;
            store.read({u"P"_s, u"https://a.example"_s}, &gone, answer.receiver());
        }
        QTest::qWait(100);
        QCOMPARE(answer.count(), 0);
    }

    /// Comes last: looks at what the calls before left behind.
    void nothingWasWritten()
    {
        const QString home = qEnvironmentVariable("HOME");
        QVERIFY(home.startsWith(QDir::tempPath().section(u'/', 0, 1)));
        QVERIFY(put(home + u"/looked"_s, "canary-5e884898da28"));
        QStringList found;
        QDirIterator all(home, QDir::Files | QDir::Hidden | QDir::System | QDir::NoSymLinks,
            QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            const QByteArray bytes = contents(path);
            const QByteArray canary("canary-5e884898da28");
            if (bytes.contains(canary) || bytes.contains(canary.toBase64().left(20)))
                found.append(path);
        }
        QCOMPARE(found, QStringList{home + u"/looked"_s}); // The search does find.
    }
};

QTEST_GUILESS_MAIN(TestNoKeychain)
#include "tst_nokeychain.moc"
