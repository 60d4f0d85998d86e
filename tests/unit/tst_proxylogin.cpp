// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/session/profile.h"
#include "app/session/proxylogin.h"

using namespace Qt::StringLiterals;
using namespace mielto;

class TestProxyLogin final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameAndPasswordComesBackFromTheKeychain_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("password");
        QTest::newRow("plain") << u"joe"_s << u"secret"_s;
        QTest::newRow("colons, blanks and percent signs") << u"DOM\\joe: a"_s << u" p:%41 "_s;
        QTest::newRow("letters of the world") << u"jöe"_s << u"密码🔑"_s;
        QTest::newRow("no password") << u"bearer"_s << QString();
        QTest::newRow("the longest") << QString(255, u'密') << QString(255, u'é');
    }
    void everyNameAndPasswordComesBackFromTheKeychain()
    {
        QFETCH(QString, user);
        QFETCH(QString, password);
        const ProxyLogin login{user, password};
        QVERIFY(!login.toToken().isEmpty());
        QCOMPARE(ProxyLogin::fromToken(login.toToken()), std::optional(login));
    }

    void whatIsNoLoginIsNotGuessedAt()
    {
        QVERIFY((ProxyLogin{QString(256, u'a'), {}}.toToken().isEmpty()));
        QVERIFY(!ProxyLogin::fromToken(PastedToken::parse("secret")->token));
    }

    void itsKeyIsThatOfNoServer()
    {
        const QString origin = u"http://proxy.example:8080"_s;
        QCOMPARE(ProxyLogin::keyOf(origin).text(), u"proxy http://proxy.example:8080"_s);
        QVERIFY(ProxyLogin::keyOf(origin).text() != (TokenKey{{}, origin}.text()));
        QVERIFY(ProxyLogin::keyOf(origin).text() != (TokenKey{u"proxy"_s, origin}.text()));
    }

    void onlyASavedProfileHasItsNameInTheKeychain()
    {
        Profile profile;
        profile.name = profile.server.origin();
        QCOMPARE(profile.tokenKey(), (TokenKey{profile.name, profile.name}));
        profile.kind = ProfileKind::Start;
        QCOMPARE(profile.tokenKey(), (TokenKey{{}, profile.name})); // As for the command line.
    }
};

QTEST_GUILESS_MAIN(TestProxyLogin)
#include "tst_proxylogin.moc"
