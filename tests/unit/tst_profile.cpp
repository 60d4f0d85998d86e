// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QSet>
#include <QTest>

#include "app/session/profile.h"

using namespace Qt::StringLiterals;
using namespace mielto;

class TestProfile final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNameIsJudged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("plain") << u"Production"_s << true;
        QTest::newRow("with blanks inside") << u"Our own server"_s << true;
        QTest::newRow("not Latin") << u"生产 إنتاج"_s << true;
        QTest::newRow("family emoji") << u"👨‍👩‍👧"_s << true;
        QTest::newRow("100 emoji") << u"🦊"_s.repeated(100) << true;
        QTest::newRow("101 emoji") << u"🦊"_s.repeated(101) << false;
        QTest::newRow("100 letters") << QString(100, u'x') << true;
        QTest::newRow("101 letters") << QString(101, u'x') << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("blank") << u"  "_s << false;
        QTest::newRow("blank before") << u" x"_s << false;
        QTest::newRow("blank after") << u"x "_s << false;
        QTest::newRow("line break") << u"a\nb"_s << false;
        QTest::newRow("tab") << u"a\tb"_s << false;
        QTest::newRow("escape") << u"a\x1b[31m"_s << false;
        QTest::newRow("C1") << u"a\u0085b"_s << false;
        QTest::newRow("line separator") << u"a\u2028b"_s << false;
        QTest::newRow("half a pair") << QString(u'a') + QChar(0xD800) + u'b' << false;
    }
    void aNameIsJudged()
    {
        QFETCH(QString, name);
        QFETCH(bool, fits);
        const QString fault = profileNameFault(name);
        QCOMPARE(fault.isEmpty(), fits);
        QVERIFY(fits || fault.endsWith(u'.'));
    }

    void aWorkspaceIsJudged_data()
    {
        QTest::addColumn<QString>("workspace");
        QTest::addColumn<bool>("fits");
        QTest::newRow("none") << QString() << true;
        QTest::newRow("plain") << u"ws_123"_s << true;
        QTest::newRow("first and last of the allowed") << u"!~"_s << true;
        QTest::newRow("255") << QString(255, u'w') << true;
        QTest::newRow("256") << QString(256, u'w') << false;
        QTest::newRow("blank") << u"a b"_s << false;
        QTest::newRow("header injection") << u"a\r\nX-Evil: 1"_s << false;
        QTest::newRow("delete") << u"a\x7f"_s << false;
        QTest::newRow("umlaut") << u"ü"_s << false;
    }
    void aWorkspaceIsJudged()
    {
        QFETCH(QString, workspace);
        QFETCH(bool, fits);
        const QString fault = workspaceFault(workspace);
        QCOMPARE(fault.isEmpty(), fits);
        QVERIFY(fits || fault.endsWith(u'.'));
    }

    void eachColorStandsOnce()
    {
        QSet<QString> keys;
        QSet<int> colors;
        for (const ProfileColorInfo &info : profileColors()) {
            keys.insert(QString::fromLatin1(info.key));
            colors.insert(static_cast<int>(info.color));
        }
        QCOMPARE(keys.size(), 8);
        QCOMPARE(colors.size(), 8);
    }

    void theTokenBelongsToNameAndOrigin()
    {
        Profile profile;
        profile.name = u"A"_s;
        profile.server = *ServerUrl::parse(u"https://a.example:8443/x"_s, PlainHttp::Refused);
        QCOMPARE(profile.tokenKey(), (TokenKey{u"A"_s, u"https://a.example:8443"_s}));
    }
};

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
