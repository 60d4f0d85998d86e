// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "app/session/settings.h"
#include "tests/common/files.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace mielto;
using mielto::testing::contents;
using mielto::testing::names;
using mielto::testing::put;

namespace {

Settings everythingChanged()
{
    Settings settings;
    settings.language = u"de"_s;
    settings.theme = Theme::Dark;
    settings.proxyMode = ProxyMode::Own;
    settings.proxyUrl = u"socks5://proxy.example:1080"_s;
    settings.deadlines = {2s, 3s, 4s};
    settings.utcTimes = true;
    settings.recentUsers = {{{u"Größe"_s, {u"usr_3"_s}}}, {u"usr_2"_s, u"usr_1"_s}};
    settings.columns = {{u"status"_s, 120, true}, {u"id"_s, 0, false}};
    settings.lastProfile = u"Größe"_s;
    settings.windowGeometry = QByteArray("\x01\xff\0\x7f", 4);
    settings.detailsWidth = 333;
    settings.detailsVisible = false;
    settings.facetsVisible = true;
    return settings;
}

FileChange save(const SettingsStore &store, const Settings &settings)
{
    return store.update([&settings](Settings &now) { now = settings; });
}

} // namespace

class TestSettings final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void withoutAFileTheDefaultsHold()
    {
        Settings settings = everythingChanged();
        QCOMPARE(store().load(settings), QString());
        QCOMPARE(settings, Settings());
        QVERIFY(names(m_folder->path()).isEmpty());
    }

    void theLanguageIsLookedUpAndNothingRepaired()
    {
        QCOMPARE(store().language(), QString());
        QCOMPARE(save(store(), everythingChanged()).words, QString());
        QCOMPARE(store().language(), u"de"_s);
        QVERIFY(put(store().path(), "{damaged"));
        const QStringList before = names(m_folder->path());
        QCOMPARE(store().language(), u"de"_s); // Of the backup.
        QCOMPARE(names(m_folder->path()), before);
        QCOMPARE(contents(store().path()), "{damaged");
    }

    void whatWasSavedIsLoaded()
    {
        QCOMPARE(save(store(), everythingChanged()).words, QString());
        Settings settings;
        QCOMPARE(store().load(settings), QString());
        QCOMPARE(settings, everythingChanged());
    }

    void aDamagedFileIsKeptAndItsBackupUsed_data() { damages(); }
    void aDamagedFileIsKeptAndItsBackupUsed()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(save(store(), everythingChanged()).words, QString());
        QVERIFY(put(store().path(), bytes));
        Settings settings;
        const QString words = store().load(settings);
        QVERIFY2(words.contains(u"backup is used"), qPrintable(words));
        QCOMPARE(settings, everythingChanged());
        QVERIFY(isKept(bytes, words));
        QCOMPARE(store().load(settings), QString());
    }

    void aDamagedFileWithoutBackupIsKeptAndTheDefaultsUsed_data() { damages(); }
    void aDamagedFileWithoutBackupIsKeptAndTheDefaultsUsed()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(put(store().path(), bytes));
        Settings settings = everythingChanged();
        const QString words = store().load(settings);
        QVERIFY2(words.contains(u"defaults are used"), qPrintable(words));
        QCOMPARE(settings, Settings());
        QVERIFY(isKept(bytes, words));
    }

    void aNewerFileIsReadAsFarAsItIsKnownAndNothingIsLost()
    {
        const QByteArray newer = R"({"schema": 2, "theme": "dark", "views": {"a": [1, 2]}})";
        QVERIFY(put(store().path(), newer));
        Settings settings;
        const QString words = store().load(settings);
        QVERIFY2(words.contains(u"newer version"), qPrintable(words));
        QVERIFY(isKept(newer, words));
        QCOMPARE(settings.theme, Theme::Dark);
        QCOMPARE(save(store(), settings).words, words);
        QCOMPARE(store().load(settings), QString());
        QCOMPARE(settings.unknown["views"_L1]["a"_L1][1].toInt(), 2);
    }

    void whatIsNotUnderstoodIsTold_data()
    {
        QTest::addColumn<QByteArray>("member");
        for (const char *member :
            {R"("theme": "pink")", R"("theme": 3)", R"("language": null)", R"("proxy_mode": "x")",
                R"("proxy_url": "http://u:p@h:1")", R"("connect_ms": "10")",
                R"("recent_users": "a")", R"("recent_users": [1])", R"("users_of_profiles": [])",
                R"("users_of_profiles": {"a": "b"})", R"("columns": {})", R"("columns": [1])",
                R"("columns": [{"key": "id", "width": "x"}])", R"("utc_times": 1)"})
            QTest::newRow(member) << QByteArray(member);
    }
    void whatIsNotUnderstoodIsTold()
    {
        QFETCH(QByteArray, member);
        const QByteArray bytes = R"({"schema": 1, "last_profile": "P", )" + member + '}';
        QVERIFY(put(store().path(), bytes));
        Settings settings;
        const QString words = store().load(settings);
        QVERIFY2(words.contains(u"not understood"), qPrintable(words));
        QVERIFY(isKept(bytes, words));
        QCOMPARE(settings.lastProfile, u"P"_s);
    }

    void numbersAreBroughtWithinTheirLimits()
    {
        QVERIFY(put(store().path(), R"({"schema": 1, "connect_ms": -5, "idle_ms": 1e300,
            "total_ms": 999.5, "details_width": -1,
            "columns": [{"key": "id", "width": 99999}, {"key": "", "width": 5},
                        {"key": "label", "width": -3}, {"key": "id", "width": 5}]})"));
        Settings settings;
        QCOMPARE(store().load(settings), QString());
        QCOMPARE(settings.deadlines, (Deadlines{1s, 600s, 1s}));
        QCOMPARE(settings.detailsWidth, 0);
        QCOMPARE(
            settings.columns, (QList<ColumnLayout>{{u"id"_s, 4000, true}, {u"label"_s, 0, true}}));
    }

    void oneChangeLeavesTheOthersAlone()
    {
        QCOMPARE(save(store(), everythingChanged()).words, QString());
        const FileChange done =
            store().update([](Settings &now) { now.recentUsers.add(u"East"_s, u"usr_3"_s); });
        QCOMPARE(done.end, FileChange::End::Saved);
        Settings expected = everythingChanged();
        expected.recentUsers.add(u"East"_s, u"usr_3"_s);
        Settings settings;
        QCOMPARE(store().load(settings), QString());
        QCOMPARE(settings, expected);
    }

    void theRecentUsersAreTheLastTwentyOfEachProfileNewestFirst()
    {
        RecentUsers recent;
        for (int i = 0; i < 30; ++i)
            recent.add(u"East"_s, QString::number(i));
        recent.add(u"East"_s, u"25"_s);
        recent.add(u"East"_s, {});
        recent.add(u"East"_s, QString(2000, u'x'));
        recent.add(u"West"_s, u"w"_s);
        const QStringList users = recent.of(u"East"_s);
        QCOMPARE(users.size(), 20);
        QCOMPARE(users.mid(0, 3), (QStringList{u"25"_s, u"29"_s, u"28"_s}));
        QCOMPARE(users.last(), u"10"_s);
        QCOMPARE(recent.of(u"West"_s), QStringList{u"w"_s});
        recent.renameProfile(u"East"_s, u"North"_s);
        QCOMPARE(recent.of(u"North"_s), users);
        QVERIFY(recent.of(u"East"_s).isEmpty());
    }

    /// Version 0.1.0 wrote one list, with mistyped IDs among them.
    void usersOfAnOldFileAreOfferedUntilTheServerHasAnswered()
    {
        QVERIFY(put(store().path(),
            R"({"schema": 1, "recent_users": ["usr_0034,", "usr_0034", "usr_7"]})"));
        Settings settings;
        QCOMPARE(store().load(settings), QString());
        RecentUsers &recent = settings.recentUsers;
        QCOMPARE(recent.of(u"East"_s), (QStringList{u"usr_0034,"_s, u"usr_0034"_s, u"usr_7"_s}));
        recent.add(u"East"_s, u"usr_7"_s);
        recent.dropUnproven(u"usr_0034,"_s);
        QCOMPARE(recent.of(u"East"_s), (QStringList{u"usr_7"_s, u"usr_0034"_s}));
        QCOMPARE(recent.of(u"West"_s), QStringList{u"usr_0034"_s});
    }

    void usersThatAreNotToBeRememberedAreNotWritten()
    {
        Settings settings;
        settings.recentUsers = {{{u"East"_s, {u"canary_user"_s}}}, {u"canary_user"_s}};
        settings.rememberUsers = false;
        QVERIFY(!SettingsStore::serialized(settings).contains("canary_user"));
    }

    void aProxyIsJudged_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("http") << u"http://proxy.example:3128"_s << true;
        QTest::newRow("with a slash") << u"http://proxy.example:3128/"_s << true;
        QTest::newRow("socks5") << u"socks5://127.0.0.1:1080"_s << true;
        QTest::newRow("six") << u"http://[::1]:3128"_s << true;
        QTest::newRow("without a scheme") << u"proxy.example:3128"_s << true;
        for (const auto &text : {u""_s, u"proxy.example"_s, u"https://proxy.example:3128"_s,
                 u"http://proxy.example"_s, u"http://:3128"_s, u"http://proxy.example:0"_s,
                 u"http://proxy.example:65536"_s, u"http://proxy.example:1/x"_s,
                 u"http://proxy.example:1?x"_s, u"http://me:hunter2@proxy.example:1"_s})
            QTest::newRow(qPrintable(u"not "_s + text)) << text << false;
    }
    void aProxyIsJudged()
    {
        QFETCH(QString, text);
        QFETCH(bool, fits);
        const QString fault = proxyUrlFault(text);
        QCOMPARE(fault.isEmpty(), fits);
        QVERIFY(!fault.contains(u"hunter2"));
    }

    void aPasswordInAProxyIsNeverWritten()
    {
        Settings settings = everythingChanged();
        settings.proxyUrl = u"http://me:hunter2@proxy.example:1"_s;
        QVERIFY(!SettingsStore::serialized(settings).contains("hunter2"));
    }

private:
    SettingsStore store() const { return SettingsStore(m_folder->path()); }

    static void damages()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = SettingsStore::serialized(everythingChanged());
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("zero-filled") << QByteArray(4096, '\0');
        QTest::newRow("garbage") << QByteArray("not json");
        for (int part = 1; part < 10; ++part)
            QTest::addRow("cut at %d tenths", part) << good.left(good.size() * part / 10);
        QTest::newRow("null") << QByteArray("null");
        QTest::newRow("empty object") << QByteArray("{}");
        QTest::newRow("negative schema") << QByteArray(R"({"schema": -1})");
        QTest::newRow("too large") << good + QByteArray(1'048'576, '\n');
    }

    bool isKept(const QByteArray &bytes, const QString &words) const
    {
        const QStringList all = names(m_folder->path());
        return std::any_of(all.begin(), all.end(), [&](const QString &name) {
            return name.contains(u".damaged-") && words.contains(name)
                && contents(m_folder->filePath(name)) == bytes;
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
