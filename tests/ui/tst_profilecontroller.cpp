// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/base/diskwriter.h"
#include "tests/common/memorytokenstore.h"
#include "ui/profiles/profilecontroller.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class ProfileControllerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void aTokenThatWasEnteredIsUsedAtOnceAndSaved();
    void aTokenThatCannotBeSavedServesUntilTheEnd();
    void aRenamedProfileKeepsItsToken();
    void aRenamedProfileKeepsATokenThatCannotBeSaved();
    void aTokenDoesNotGoToAnotherServer();
    void saysWhenATokenMayBeLeft();
    void profilesAreWritten();
    void whatOthersSavedMeanwhileStaysAndIsShown();
    void aNameThatWasTakenMeanwhileIsTold();

private:
    static Profile profile(const QString &name, const QString &url = u"https://a.example"_s)
    {
        Profile made;
        made.name = name;
        made.server = *ServerUrl::parse(url, PlainHttp::Refused);
        return made;
    }
    static Token token() { return PastedToken::parse("canary")->token; }
    Token found(const Profile &profile)
    {
        std::optional<Token> token;
        m_tokens->find(profile.tokenKey(), this, [&token](const Result<SourcedToken> &answer) {
            token = answer ? answer->token : Token();
        });
        (void)QTest::qWaitFor([&token] { return token.has_value(); });
        return token.value_or(Token());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<testing::MemoryTokenStore> m_keychain;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<DiskWriter> m_disk;
    std::unique_ptr<ProfileController> m_controller;
};

void ProfileControllerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_profiles = std::make_unique<ProfileStore>(m_folder->path());
    m_keychain = std::make_unique<testing::MemoryTokenStore>();
    m_tokens = std::make_unique<TokenSource>(*m_keychain, StartToken{});
    m_disk = std::make_unique<DiskWriter>();
    m_controller =
        std::make_unique<ProfileController>(*m_profiles, *m_keychain, *m_tokens, *m_disk);
}

void ProfileControllerTest::cleanup()
{
    m_controller.reset();
    m_disk.reset();
}

/// Even where the program was given one at its start.
void ProfileControllerTest::aTokenThatWasEnteredIsUsedAtOnceAndSaved()
{
    const Profile east = profile(u"East"_s);
    m_controller.reset();
    m_tokens = std::make_unique<TokenSource>(
        *m_keychain, StartToken{{}, "from-environment", east.server.origin()});
    m_controller =
        std::make_unique<ProfileController>(*m_profiles, *m_keychain, *m_tokens, *m_disk);
    QSignalSpy ready(m_controller.get(), &ProfileController::ready);
    m_controller->useToken(east, token());
    QCOMPARE(ready.size(), 1);
    QCOMPARE(found(east), token());
    QTRY_COMPARE(m_keychain->find(east.tokenKey()), token());
    QCOMPARE(found(east), token());
}

void ProfileControllerTest::aTokenThatCannotBeSavedServesUntilTheEnd()
{
    for (const KeychainFault fault : {KeychainFault::NoService, KeychainFault::Locked,
             KeychainFault::Denied, KeychainFault::Unresponsive, KeychainFault::Other}) {
        m_keychain->failWith(fault);
        QSignalSpy notSaved(m_controller.get(), &ProfileController::tokenNotSaved);
        m_controller->useToken(profile(u"East"_s), token());
        QVERIFY(notSaved.wait());
        QCOMPARE(notSaved[0][0].toString(), keychainFaultText(fault));
        QCOMPARE(found(profile(u"East"_s)), token());
    }
}

void ProfileControllerTest::aRenamedProfileKeepsItsToken()
{
    const Profile before = profile(u"East"_s);
    const Profile after = profile(u"West"_s);
    QVERIFY(m_controller->put(before, {}).isEmpty());
    m_keychain->keep(before.tokenKey(), token());
    QSignalSpy ready(m_controller.get(), &ProfileController::ready);
    QVERIFY(m_controller->put(after, u"East"_s).isEmpty());
    QVERIFY(ready.wait());
    QCOMPARE(ready[0][1].toString(), u"East"_s);
    QCOMPARE(found(after), token());
    QTRY_VERIFY(m_keychain->find(before.tokenKey()).isEmpty());
    QCOMPARE(m_keychain->find(after.tokenKey()), token());
}

/// The keychain fails between reading the old entry and writing the new one.
void ProfileControllerTest::aRenamedProfileKeepsATokenThatCannotBeSaved()
{
    const Profile before = profile(u"East"_s);
    const Profile after = profile(u"West"_s);
    QVERIFY(m_controller->put(before, {}).isEmpty());
    m_keychain->keep(before.tokenKey(), token());
    connect(m_controller.get(), &ProfileController::ready, this,
        [this] { m_keychain->failWith(KeychainFault::Denied); });
    QSignalSpy notSaved(m_controller.get(), &ProfileController::tokenNotSaved);
    QVERIFY(m_controller->put(after, u"East"_s).isEmpty());
    QVERIFY(notSaved.wait());
    QCOMPARE(found(after), token());
    QCOMPARE(m_keychain->find(before.tokenKey()), token());
}

void ProfileControllerTest::aTokenDoesNotGoToAnotherServer()
{
    const Profile before = profile(u"East"_s);
    const Profile after = profile(u"East"_s, u"https://b.example"_s);
    QVERIFY(m_controller->put(before, {}, token()).isEmpty());
    QTRY_COMPARE(m_keychain->find(before.tokenKey()), token());
    QVERIFY(m_controller->put(after, u"East"_s).isEmpty());
    QTRY_VERIFY(m_keychain->find(before.tokenKey()).isEmpty());
    QVERIFY(found(after).isEmpty());
    QVERIFY(found(before).isEmpty());
}

void ProfileControllerTest::saysWhenATokenMayBeLeft()
{
    QVERIFY(m_controller->put(profile(u"East"_s), {}).isEmpty());
    m_keychain->failWith(KeychainFault::Locked);
    QSignalSpy failed(m_controller.get(), &ProfileController::notice);
    m_controller->remove(profile(u"East"_s));
    QVERIFY(failed.wait());
    QVERIFY(failed[0][0].toString().contains(keychainFaultText(KeychainFault::Locked)));
    QVERIFY(m_profiles->profiles().isEmpty());
}

void ProfileControllerTest::profilesAreWritten()
{
    QVERIFY(m_controller->put(profile(u"East"_s), {}).isEmpty());
    m_disk.reset();
    ProfileStore again(m_folder->path());
    QVERIFY(again.load().isEmpty());
    QVERIFY(again.find(u"east"_s));
    m_controller.reset();
}

void ProfileControllerTest::whatOthersSavedMeanwhileStaysAndIsShown()
{
    QVERIFY(m_controller->put(profile(u"East"_s), {}).isEmpty());
    ProfileStore other(m_folder->path());
    const auto put = [](const QString &name) {
        return [name](ProfileStore &now) { return now.put(profile(name)); };
    };
    QTRY_VERIFY(QFile::exists(other.path()));
    QCOMPARE(other.update(put(u"West"_s)).words, QString());
    QTRY_VERIFY(m_profiles->find(u"West"_s)); // The folder is watched.
    QCOMPARE(other.update(put(u"North"_s)).words, QString());
    QVERIFY(m_controller->put(profile(u"South"_s), {}).isEmpty()); // Before it is seen.
    m_controller.reset();
    m_disk.reset();
    QCOMPARE(other.load(), QString());
    for (const auto &name : {u"East"_s, u"West"_s, u"North"_s, u"South"_s}) {
        QVERIFY2(other.find(name), qPrintable(name));
    }
}

void ProfileControllerTest::aNameThatWasTakenMeanwhileIsTold()
{
    ProfileStore other(m_folder->path());
    QCOMPARE(other
                 .update([](ProfileStore &now) {
                     return now.put(profile(u"East"_s, u"https://b.example"_s));
                 })
                 .words,
        QString());
    QSignalSpy notice(m_controller.get(), &ProfileController::notice);
    QVERIFY(m_controller->put(profile(u"East"_s), {}).isEmpty()); // As far as was known.
    QVERIFY(notice.wait());
    QCOMPARE(m_profiles->find(u"East"_s)->server.origin(), u"https://b.example"_s);
}

QTEST_GUILESS_MAIN(ProfileControllerTest)
#include "tst_profilecontroller.moc"
