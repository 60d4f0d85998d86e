// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "app/base/diskwriter.h"
#include "app/session/memorytokenstore.h"
#include "ui/profiles/profilecontroller.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class ProfileControllerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void keepsATokenInTheKeychain();
    void offersTheSessionWhenTheKeychainFails();
    void aTokenThatIsNobodysAnyMoreIsRemoved();
    void saysWhenATokenMayBeLeft();
    void profilesAreWritten();

private:
    static Profile profile(const QString &name, const QString &url = u"https://a.example"_s)
    {
        Profile made;
        made.name = name;
        made.server = *ServerUrl::parse(url, PlainHttp::Refused);
        return made;
    }
    static Token token() { return PastedToken::parse("canary")->token; }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_profiles;
    std::unique_ptr<MemoryTokenStore> m_keychain;
    std::unique_ptr<TokenSource> m_tokens;
    std::unique_ptr<DiskWriter> m_disk;
    std::unique_ptr<ProfileController> m_controller;
};

void ProfileControllerTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_profiles = std::make_unique<ProfileStore>(m_folder->path());
    m_keychain = std::make_unique<MemoryTokenStore>();
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

void ProfileControllerTest::keepsATokenInTheKeychain()
{
    QSignalSpy kept(m_controller.get(), &ProfileController::tokenKept);
    m_controller->keepToken(profile(u"East"_s), token());
    QVERIFY(kept.wait());
    QCOMPARE(m_keychain->find(profile(u"East"_s).tokenKey()), token());
}

void ProfileControllerTest::offersTheSessionWhenTheKeychainFails()
{
    for (const KeychainFault fault : {KeychainFault::NoService, KeychainFault::Locked,
             KeychainFault::Denied, KeychainFault::Unresponsive, KeychainFault::Other}) {
        m_keychain->failWith(fault);
        QSignalSpy notKept(m_controller.get(), &ProfileController::tokenNotKept);
        QSignalSpy kept(m_controller.get(), &ProfileController::tokenKept);
        m_controller->keepToken(profile(u"East"_s), token());
        QVERIFY(notKept.wait());
        QCOMPARE(kept.size(), 0);
        QCOMPARE(notKept[0][2].toString(), keychainFaultText(fault));
        QVERIFY(!notKept[0][2].toString().contains(u"canary"_s));
    }
    m_controller->useForSession(profile(u"East"_s), token());
    Token found;
    m_tokens->find(profile(u"East"_s).tokenKey(), this,
        [&found](const Result<SourcedToken, TokenFault> &answer) { found = answer->token; });
    QTRY_COMPARE(found, token());
}

void ProfileControllerTest::aTokenThatIsNobodysAnyMoreIsRemoved()
{
    const Profile before = profile(u"East"_s);
    QVERIFY(m_controller->put(before, {}).isEmpty());
    m_keychain->keep(before.tokenKey(), token());
    QVERIFY(m_controller->put(profile(u"East"_s, u"https://b.example"_s), u"East"_s).isEmpty());
    QTRY_VERIFY(m_keychain->find(before.tokenKey()).isEmpty());
}

void ProfileControllerTest::saysWhenATokenMayBeLeft()
{
    QVERIFY(m_controller->put(profile(u"East"_s), {}).isEmpty());
    m_keychain->failWith(KeychainFault::Locked);
    QSignalSpy failed(m_controller.get(), &ProfileController::failed);
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

QTEST_GUILESS_MAIN(ProfileControllerTest)
#include "tst_profilecontroller.moc"
