// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <optional>
#include <sys/stat.h>
#include <thread>

#include <QTemporaryDir>
#include <QTest>

#include "app/session/tokensource.h"
#include "tests/common/files.h"
#include "tests/common/memorytokenstore.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using mielto::testing::MemoryTokenStore;
using mielto::testing::put;

namespace {

using Found = Result<SourcedToken>;

Token token(const QByteArray &text) { return PastedToken::parse(text)->token; }

const QString kHome = u"https://a.example"_s;
const QString kElsewhere = u"https://b.example"_s;

} // namespace

class TestTokenSource final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<MemoryTokenStore>();
        m_store->keep({u"P"_s, kHome}, token("from-keychain"));
        m_store->keep({u"P"_s, kElsewhere}, token("from-keychain-elsewhere"));
    }

    void theFirstThatIsThereDecides_data()
    {
        QTest::addColumn<bool>("file");
        QTest::addColumn<bool>("environment");
        QTest::addColumn<QString>("origin");
        QTest::addColumn<QByteArray>("secret");
        QTest::newRow("file before all") << true << true << kHome << QByteArray("from-file");
        QTest::newRow("environment") << false << true << kHome << QByteArray("from-environment");
        QTest::newRow("keychain") << false << false << kHome << QByteArray("from-keychain");
        QTest::newRow("another origin gets neither file nor environment")
            << true << true << kElsewhere << QByteArray("from-keychain-elsewhere");
    }
    void theFirstThatIsThereDecides()
    {
        QFETCH(bool, file);
        QFETCH(bool, environment);
        QFETCH(QString, origin);
        QFETCH(QByteArray, secret);
        TokenSource source(*m_store,
            {file ? tokenFile("from-file\n") : QString(),
                environment ? QByteArray("from-environment") : QByteArray(), kHome});
        const auto found = find(source, {u"P"_s, origin});
        QVERIFY(*found);
        QCOMPARE((*found)->token.secret(), secret);
    }

    void aTokenNeverGoesToAnotherOrigin_data()
    {
        QTest::addColumn<QString>("origin");
        for (const auto &origin :
            {u"https://a.example:8443"_s, u"http://a.example"_s, u"https://a.example."_s,
                u"https://sub.a.example"_s, u"https://A.example"_s, u""_s})
            QTest::newRow(qPrintable(u"to "_s + origin)) << origin;
    }
    void aTokenNeverGoesToAnotherOrigin()
    {
        QFETCH(QString, origin);
        TokenSource source(*m_store, {tokenFile("from-file"), "from-environment", kHome});
        const auto found = find(source, {u"P"_s, origin});
        QVERIFY(!*found);
        QCOMPARE(found->error().kind, FailureKind::Token);
        QCOMPARE(found->error().sentence.shown, keychainFaultText(KeychainFault::NotFound));
    }

    void aProfileDoesNotGetAnothersToken()
    {
        TokenSource source(*m_store, {{}, {}, kHome});
        QVERIFY(!*find(source, {u"Q"_s, kHome}));
        QVERIFY(!*find(source, {{}, kHome}));
    }

    void whatIsGivenForTheSessionComesFirst()
    {
        TokenSource source(*m_store, {{}, "from-environment", kHome});
        source.keepForSession({u"P"_s, kHome}, token("for-session"));
        const auto found = find(source, {u"P"_s, kHome});
        QCOMPARE((*found)->token.secret(), QByteArray("for-session"));
        source.forgetForSession({u"P"_s, kHome});
        QCOMPARE((*find(source, {u"P"_s, kHome}))->token.secret(), QByteArray("from-environment"));
    }

    void aTokenFileThatWillNotDoIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("word");
        QTest::newRow("group can write") << QByteArray("secret") << 0620 << u"chmod 600"_s;
        QTest::newRow("others can write") << QByteArray("secret") << 0602 << u"chmod 600"_s;
        QTest::newRow("all can do all") << QByteArray("secret") << 0777 << u"chmod 600"_s;
        QTest::newRow("empty") << QByteArray("") << 0600 << u"no token"_s;
        QTest::newRow("two lines") << QByteArray("secret\nsecret\n") << 0600 << u"line breaks"_s;
        QTest::newRow("over 64 KiB") << QByteArray(65'537, 's') << 0600 << u"64 KiB"_s;
        QTest::newRow("64 KiB, no token") << QByteArray(65'536, 's') << 0600 << u"too long"_s;
    }
    void aTokenFileThatWillNotDoIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, mode);
        QFETCH(QString, word);
        const QString path = tokenFile(bytes, static_cast<mode_t>(mode));
        isRefused(path, word);
    }

    void whatIsNoFileIsRefused()
    {
        isRefused(m_folder->filePath(u"missing"_s), u"cannot be read"_s);
        isRefused(m_folder->path(), u"token file"_s);
        isRefused(u"/dev/zero"_s, u"chmod 600"_s);
        isRefused(u"/proc/self/mem"_s, u"cannot be read"_s); // Its reads fail.
    }

    void aPipeIsRead()
    {
        const QString pipe = m_folder->filePath(u"pipe"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        std::thread writer([&pipe] { QVERIFY(put(pipe, "from-pipe\n")); });
        TokenSource source(*m_store, {pipe, {}, kHome});
        const auto found = find(source, {u"P"_s, kHome});
        writer.join();
        QCOMPARE((*found)->token.secret(), QByteArray("from-pipe"));
    }

    void aTokenFileIsReadWithAWarningWhenOthersCanReadIt_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<bool>("warns");
        for (const int mode : {0600, 0400, 0700})
            QTest::addRow("%o", mode) << mode << false;
        for (const int mode : {0444, 0440, 0604})
            QTest::addRow("%o", mode) << mode << true;
    }
    void aTokenFileIsReadWithAWarningWhenOthersCanReadIt()
    {
        QFETCH(int, mode);
        QFETCH(bool, warns);
        const auto found = readTokenFile(tokenFile("secret\r\n", static_cast<mode_t>(mode)));
        QVERIFY(found);
        QCOMPARE(found->token.secret(), QByteArray("secret"));
        QCOMPARE(found->warning.contains(u"Others can read"), warns);
    }

    void aBadEnvironmentIsAFaultAndNotRepeated()
    {
        TokenSource source(*m_store, {{}, "sec ret", kHome});
        const auto found = find(source, {u"P"_s, kHome});
        QVERIFY(!*found);
        QCOMPARE(found->error().kind, FailureKind::Token);
        QVERIFY(found->error().sentence.shown.contains(u"MIELTO_TOKEN"));
        QVERIFY(!found->error().sentence.shown.contains(u"sec ret"));
    }

    void everyKeychainFaultIsAMissingToken()
    {
        TokenSource source(*m_store, {{}, {}, kHome});
        for (const auto fault :
            {KeychainFault::NotFound, KeychainFault::NoService, KeychainFault::Locked,
                KeychainFault::Denied, KeychainFault::Unresponsive, KeychainFault::Other}) {
            m_store->failWith(fault);
            const auto found = find(source, {u"P"_s, kHome});
            QVERIFY(!*found);
            QCOMPARE(found->error().kind, FailureKind::Token);
            QCOMPARE(found->error().sentence.shown, keychainFaultText(fault));
        }
    }

    void aReceiverThatIsGoneIsNotCalled()
    {
        TokenSource source(*m_store, {{}, "from-environment", kHome});
        int answers = 0;
        {
            QObject gone;
            source.find({u"P"_s, kHome}, &gone, [&](const Found &) { ++answers; });
            source.find({u"P"_s, kElsewhere}, &gone, [&](const Found &) { ++answers; });
        }
        QTest::qWait(20);
        QCOMPARE(answers, 0);
    }

private:
    QString tokenFile(const QByteArray &bytes, mode_t mode = 0600) const
    {
        const QString path = m_folder->filePath(u"token"_s);
        const bool made =
            put(path, bytes) && ::chmod(QFile::encodeName(path).constData(), mode) == 0;
        return made ? path : QString();
    }

    /// The answer, which must come later and once.
    std::optional<Found> find(TokenSource &source, const TokenKey &key)
    {
        std::optional<Found> found;
        int answers = 0;
        source.find(key, this, [&](const Found &answer) {
            found = answer;
            ++answers;
        });
        if (answers != 0)
            qFatal("The answer came before find() returned.");
        if (!QTest::qWaitFor([&] { return answers == 1; }))
            qFatal("There was no answer.");
        return found;
    }

    void isRefused(const QString &path, const QString &word)
    {
        TokenSource source(*m_store, {path, "from-environment", kHome});
        const auto found = find(source, {u"P"_s, kHome});
        QVERIFY(!*found);
        QCOMPARE(found->error().kind, FailureKind::Usage);
        QVERIFY2(found->error().sentence.shown.contains(word),
            qPrintable(found->error().sentence.shown));
        QVERIFY2(found->error().sentence.shown.contains(path),
            qPrintable(found->error().sentence.shown));
        QVERIFY(!found->error().sentence.shown.contains(u"secret"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MemoryTokenStore> m_store;
};

QTEST_GUILESS_MAIN(TestTokenSource)
#include "tst_tokensource.moc"
