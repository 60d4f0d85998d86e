// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <sys/stat.h>

#include <unistd.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

#include "app/session/profilestore.h"
#include "tests/common/files.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using mielto::testing::contents;
using mielto::testing::names;
using mielto::testing::put;

namespace {

Profile profileNamed(const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.server = *ServerUrl::parse(u"https://a.example:8443/x"_s, PlainHttp::Refused);
    profile.workspace = u"ws_1"_s;
    profile.color = ProfileColor::Purple;
    profile.caFile = u"/etc/ca.pem"_s;
    return profile;
}

QString addNow(ProfileStore &store, const Profile &profile, const QString &replaced = {})
{
    return store.update([&](ProfileStore &now) { return now.put(profile, replaced); }).words;
}

/// Saves what is there.
FileChange rewrite(ProfileStore &store)
{
    return store.update([](ProfileStore &) { return QString(); });
}

} // namespace

class TestProfileStore final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void withoutAFileThereIsNothingToSay()
    {
        ProfileStore store(folder());
        QCOMPARE(store.load(), QString());
        QVERIFY(store.profiles().isEmpty());
        QVERIFY(names(folder()).isEmpty());
    }

    void whatWasSavedIsLoaded()
    {
        Profile local = profileNamed(u"Local"_s);
        local.allowHttp = true;
        local.server = *ServerUrl::parse(u"http://127.0.0.1:8000"_s, PlainHttp::LoopbackOnly);
        {
            ProfileStore store(folder() + u"/not/there/yet"_s);
            QCOMPARE(addNow(store, profileNamed(u"Production"_s)), QString());
            QCOMPARE(addNow(store, local), QString());
        }
        ProfileStore store(folder() + u"/not/there/yet"_s);
        QCOMPARE(store.load(), QString());
        QCOMPARE(store.profiles(), (QList<Profile>{profileNamed(u"Production"_s), local}));
    }

    void theFilesArePrivate()
    {
        ProfileStore store(folder());
        QCOMPARE(rewrite(store).end, FileChange::End::Saved);
        for (const QString &path : {store.path(), store.path() + u".bak"_s}) {
            struct stat info = {};
            QCOMPARE(::stat(QFile::encodeName(path).constData(), &info), 0);
            QCOMPARE(info.st_mode & 07777, mode_t(0600));
        }
    }

    void aNameIsTakenWithoutRegardToCase()
    {
        ProfileStore store(folder());
        QCOMPARE(store.put(profileNamed(u"Höhe"_s)), QString());
        QVERIFY(!store.put(profileNamed(u"HÖHE"_s)).isEmpty());
        QVERIFY(!store.put(profileNamed(u"ho\u0308he"_s)).isEmpty());
        QCOMPARE(store.profiles().size(), 1);
        QVERIFY(store.find(u"höhe"_s).has_value());
        QVERIFY(!store.find(u"other"_s).has_value());
    }

    void aProfileIsReplacedInItsPlace()
    {
        ProfileStore store(folder());
        for (const auto &name : {u"A"_s, u"B"_s, u"C"_s})
            QCOMPARE(store.put(profileNamed(name)), QString());
        QCOMPARE(store.put(profileNamed(u"b2"_s), u"B"_s), QString());
        QVERIFY(!store.put(profileNamed(u"c"_s), u"A"_s).isEmpty());
        QCOMPARE(store.put(profileNamed(u"a"_s), u"A"_s), QString());
        QCOMPARE(namesOf(store), (QStringList{u"a"_s, u"b2"_s, u"C"_s}));
        QVERIFY(store.remove(u"c"_s));
        QVERIFY(!store.remove(u"c"_s));
        QCOMPARE(namesOf(store), (QStringList{u"a"_s, u"b2"_s}));
    }

    void aProfileThatWillNotDoIsRefused()
    {
        ProfileStore store(folder());
        QVERIFY(!store.put(profileNamed(u"a\nb"_s)).isEmpty());
        Profile injected = profileNamed(u"A"_s);
        injected.workspace = u"a\r\nb"_s;
        QVERIFY(!store.put(injected).isEmpty());
        Profile http = profileNamed(u"A"_s);
        http.server = *ServerUrl::parse(u"http://localhost"_s, PlainHttp::LoopbackOnly);
        QVERIFY(!store.put(http).isEmpty());
        QVERIFY(store.profiles().isEmpty());
    }

    void moreThanTheFileHoldsIsRefused()
    {
        ProfileStore store(folder());
        Profile large = profileNamed(u"A"_s);
        large.caFile = QString(600'000, u'x');
        QCOMPARE(addNow(store, large), QString());
        large.name = u"B"_s;
        QVERIFY(addNow(store, large).contains(u"too many"));
        QCOMPARE(namesOf(store), QStringList{u"A"_s});
        QCOMPARE(store.load(), QString());
    }

    void aDamagedFileIsKeptAndItsBackupUsed_data() { damages(); }
    void aDamagedFileIsKeptAndItsBackupUsed()
    {
        QFETCH(QByteArray, bytes);
        ProfileStore store(folder());
        QCOMPARE(addNow(store, profileNamed(u"Production"_s)), QString());
        const QByteArray good = contents(store.path());
        QVERIFY(put(store.path(), bytes));

        ProfileStore again(folder());
        const QString words = again.load();
        QVERIFY2(words.contains(u"backup is used"), qPrintable(words));
        QCOMPARE(namesOf(again), QStringList{u"Production"_s});
        QCOMPARE(contents(store.path()), good);
        QCOMPARE(keptCopies(words), QList<QByteArray>{bytes});
        // The next start has nothing to say any more.
        QCOMPARE(again.load(), QString());
        QCOMPARE(namesOf(again), QStringList{u"Production"_s});
    }

    void aDamagedFileWithoutBackupIsKeptAndTheDefaultsUsed_data() { damages(); }
    void aDamagedFileWithoutBackupIsKeptAndTheDefaultsUsed()
    {
        QFETCH(QByteArray, bytes);
        ProfileStore store(folder());
        QVERIFY(put(store.path(), bytes));
        const QString words = store.load();
        QVERIFY2(words.contains(u"defaults are used"), qPrintable(words));
        QVERIFY(store.profiles().isEmpty());
        QCOMPARE(keptCopies(words), QList<QByteArray>{bytes});
        QCOMPARE(rewrite(store).end, FileChange::End::Saved);
        QCOMPARE(keptCopies(words), QList<QByteArray>{bytes});
    }

    void twoDamagedFilesAreBothKept()
    {
        ProfileStore store(folder());
        QVERIFY(put(store.path(), "one"));
        QVERIFY(put(store.path() + u".bak"_s, "two"));
        const QString words = store.load();
        QVERIFY2(words.contains(u"defaults are used"), qPrintable(words));
        auto copies = keptCopies(words);
        std::sort(copies.begin(), copies.end());
        QCOMPARE(copies, (QList<QByteArray>{"one", "two"}));
    }

    void differentDamagesOfOneSecondAreAllKept()
    {
        ProfileStore store(folder());
        for (const auto &bytes : {"one", "two", "two", "three"}) {
            QVERIFY(put(store.path(), bytes));
            QVERIFY(store.load().contains(u".damaged-"));
        }
        QSet<QByteArray> found;
        for (const QString &name : names(folder()))
            found.insert(contents(folder() + u'/' + name));
        QCOMPARE(found, (QSet<QByteArray>{"one", "two", "three"}));
    }

    void aMissingFileWithABackupIsTold()
    {
        ProfileStore store(folder());
        QCOMPARE(addNow(store, profileNamed(u"A"_s)), QString());
        QVERIFY(QFile::remove(store.path()));
        ProfileStore again(folder());
        const QString words = again.load();
        QVERIFY2(words.contains(u"missing"), qPrintable(words));
        QCOMPARE(namesOf(again), QStringList{u"A"_s});
    }

    void aFolderInThePlaceOfTheFileIsMovedAside()
    {
        ProfileStore store(folder());
        QVERIFY(QDir().mkdir(store.path()));
        QVERIFY(store.load().contains(u".damaged-"));
        QCOMPARE(rewrite(store).words, QString());
    }

    void aNewerFileIsReadAsFarAsItIsKnownAndNothingIsLost()
    {
        const QByteArray newer = R"({"schema": 7, "groups": [1, {"a": 2}], "profiles": [
            {"name": "A", "server": "https://a.example", "color": "turquoise", "pin": "sha256/x"}]})";
        ProfileStore store(folder());
        QVERIFY(put(store.path(), newer));
        const QString words = store.load();
        QVERIFY2(words.contains(u"newer version"), qPrintable(words));
        QCOMPARE(keptCopies(words), QList<QByteArray>{newer});
        QCOMPARE(namesOf(store), QStringList{u"A"_s});
        QCOMPARE(store.load(), words); // No second copy.

        QCOMPARE(addNow(store, profileNamed(u"B"_s), u"A"_s), words); // Saved all the same.
        const auto saved = QJsonDocument::fromJson(contents(store.path())).object();
        QCOMPARE(saved["groups"_L1].toArray().size(), 2);
        QCOMPARE(saved["profiles"_L1][0]["name"_L1].toString(), u"B"_s);
        QCOMPARE(saved["profiles"_L1][0]["pin"_L1].toString(), u"sha256/x"_s);
    }

    void entriesThatWillNotDoAreLeftOutAndKept()
    {
        const QByteArray bytes =
            QByteArray("{'schema': 1, 'profiles': [{'name': 'A', 'server': 'https://a.example'},"
                       "{'name': 'a', 'server': 'https://b.example'},"
                       "{'name': 'B', 'server': 'http://b.example', 'allow_http': true}, 17,"
                       "{'name': 'C', 'server': 'http://localhost'},"
                       "{'name': '', 'server': 'https://c.example'},"
                       "{'name': 'D', 'server': 'https://d.example', 'workspace': 'a b'}]}")
                .replace('\'', '"');
        ProfileStore store(folder());
        QVERIFY(put(store.path(), bytes));
        const QString words = store.load();
        QVERIFY2(words.contains(u"left out"), qPrintable(words));
        QCOMPARE(namesOf(store), QStringList{u"A"_s});
        QCOMPARE(store.profiles().first().server.text(), u"https://a.example"_s);
        QCOMPARE(rewrite(store).end, FileChange::End::Saved);
        QCOMPARE(keptCopies(words), QList<QByteArray>{bytes});
    }

    void aFolderThatCannotBeMadeIsTold()
    {
        QVERIFY(put(folder() + u"/file"_s, "in the way"));
        ProfileStore store(folder() + u"/file/folder"_s);
        const FileChange done = rewrite(store);
        QCOMPARE(done.end, FileChange::End::Failed);
        QVERIFY2(done.words.contains(store.path()), qPrintable(done.words));
        QVERIFY2(done.words.contains(u"cannot be created"), qPrintable(done.words));
    }

    void aFolderThatMayNotBeWrittenToIsTold()
    {
        if (::geteuid() == 0)
            QCOMPARE(::seteuid(65'534), 0); // Root may write everywhere.
        QVERIFY(QFile::exists(u"/usr"_s));
        ProfileStore store(u"/usr"_s);
        const FileChange done = rewrite(store);
        if (::getuid() == 0)
            QCOMPARE(::seteuid(0), 0);
        QCOMPARE(done.end, FileChange::End::Failed);
        QVERIFY2(done.words.contains(u"you don't have permission to write in its folder"),
            qPrintable(done.words));
    }

    void whatOthersSavedMeanwhileStays()
    {
        ProfileStore one(folder());
        ProfileStore other(folder());
        QCOMPARE(addNow(one, profileNamed(u"A"_s)), QString());
        QCOMPARE(addNow(other, profileNamed(u"B"_s)), QString());
        QCOMPARE(addNow(one, profileNamed(u"C"_s), u"B"_s), QString());
        QCOMPARE(namesOf(one), (QStringList{u"A"_s, u"C"_s}));
        QVERIFY(addNow(other, profileNamed(u"a"_s)).contains(u"with this name exists"));
        QCOMPARE(namesOf(other), (QStringList{u"A"_s, u"C"_s}));
    }

    void aChangeThatWasRefusedIsInNoFile()
    {
        ProfileStore store(folder());
        QCOMPARE(addNow(store, profileNamed(u"A"_s)), QString());
        const QByteArray good = contents(store.path());
        QCOMPARE(store
                     .update([](ProfileStore &now) {
                         now.remove(u"A"_s);
                         return u"No."_s;
                     })
                     .end,
            FileChange::End::Refused);
        QVERIFY(QFile::setPermissions(store.path(), QFile::ReadOwner)); // So writing is refused.
        const FileChange done =
            store.update([](ProfileStore &now) { return now.put(profileNamed(u"B"_s)); });
        QCOMPARE(done.end, FileChange::End::Failed);
        QCOMPARE(contents(store.path()), good);
        QCOMPARE(contents(store.path() + u".bak"_s), good);
        QCOMPARE(names(folder()).size(), 2); // No lock is left either.
    }

    void linksAreFollowed_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("in the folder") << u"real.json"_s;
        QTest::newRow("in another one") << u"../dotfiles/real.json"_s;
        QTest::newRow("in one that is not there") << u"../new/real.json"_s;
        QTest::newRow("through a folder that is a link") << u"../linked/../real.json"_s;
    }
    void linksAreFollowed()
    {
        QFETCH(QString, target);
        const QDir top(folder());
        QVERIFY(top.mkpath(u"config"_s) && top.mkpath(u"dotfiles/deep"_s));
        QVERIFY(QFile::link(top.filePath(u"dotfiles/deep"_s), top.filePath(u"linked"_s)));
        ProfileStore store(top.filePath(u"config"_s));
        QVERIFY(QFile::link(target, store.path()));
        for (const auto &name : {u"A"_s, u"B"_s}) {
            QCOMPARE(addNow(store, profileNamed(name)), QString());
            QVERIFY(QFileInfo(store.path()).isSymLink());
        }
        ProfileStore again(top.filePath(u"config"_s));
        QCOMPARE(again.load(), QString());
        QCOMPARE(namesOf(again), (QStringList{u"A"_s, u"B"_s}));
        const QString real = target.startsWith(u"../linked"_s)
            ? top.filePath(u"dotfiles/real.json"_s)
            : QDir(top.filePath(u"config"_s)).filePath(target);
        QCOMPARE(contents(real), again.serialized());

        // Damage is repaired in the file, not in place of the link.
        QVERIFY(put(real, "damaged"));
        QVERIFY(again.load().contains(u"backup is used"));
        QVERIFY(QFileInfo(store.path()).isSymLink());
        QCOMPARE(contents(real), again.serialized());
    }

private:
    QString folder() const { return m_folder->path(); }

    static QStringList namesOf(const ProfileStore &store)
    {
        QStringList found;
        for (const Profile &profile : store.profiles())
            found.append(profile.name);
        return found;
    }

    static void damages()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good =
            R"({"schema": 1, "profiles": [{"name": "X", "server": "https://x"}]})";
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("zero-filled") << QByteArray(512, '\0');
        QTest::newRow("garbage") << QByteArray("\x89PNG\r\n\x1a\n\xff\xfe");
        for (const int size : {1, 10, 20, 40, 60})
            QTest::addRow("cut after %d bytes", size) << good.left(size);
        QTest::newRow("zeros at the end") << good + QByteArray(16, '\0');
        QTest::newRow("an array") << QByteArray("[]");
        QTest::newRow("a number") << QByteArray("1");
        QTest::newRow("without schema") << QByteArray(R"({"profiles": []})");
        QTest::newRow("schema 0") << QByteArray(R"({"schema": 0, "profiles": []})");
        QTest::newRow("schema in words") << QByteArray(R"({"schema": "1", "profiles": []})");
        QTest::newRow("without profiles") << QByteArray(R"({"schema": 1})");
        QTest::newRow("too large") << good + QByteArray(1'048'576, ' ');
    }

    /// What lies aside; every name of it is in the words.
    QList<QByteArray> keptCopies(const QString &words) const
    {
        QList<QByteArray> found;
        for (const QString &name : names(folder())) {
            if (name.contains(u".damaged-") && words.contains(name))
                found.append(contents(folder() + u'/' + name));
        }
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestProfileStore)
#include "tst_profilestore.moc"
