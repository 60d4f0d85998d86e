// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QLineEdit>
#include <QTest>

#include "app/sample/sampleserver.h"
#include "tests/ui/flowparts.h"
#include "ui/window/startoptions.h"
#include "ui/window/userfield.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class BrowseFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void loadsWhatTheProgramWasStartedWith_data();
    void loadsWhatTheProgramWasStartedWith();
    void aPageWithoutAListIsUsedBeforeANewOne();
    void aUserWhomTheServerKnowsIsRemembered();

private:
    static QString field(const testing::FlowParts &parts)
    {
        return parts.location.findChild<UserField *>()->text();
    }
};

void BrowseFlowTest::loadsWhatTheProgramWasStartedWith_data()
{
    QTest::addColumn<bool>("isLink");
    QTest::addColumn<bool>("isForgotten");
    QTest::addColumn<bool>("isLoaded");
    QTest::newRow("by an option") << false << false << true;
    QTest::newRow("by a link, which only fills in") << true << false << false;
    QTest::newRow("for another profile") << false << true << false;
}

void BrowseFlowTest::loadsWhatTheProgramWasStartedWith()
{
    QFETCH(bool, isLink);
    QFETCH(bool, isForgotten);
    QFETCH(bool, isLoaded);
    testing::FlowParts parts;
    StartOptions start;
    start.user = SampleServer::users().last();
    start.filters.statuses = {Status::Error};
    start.isLink = isLink;
    BrowsePage &page = parts.lists.addStartPage(start);
    QCOMPARE(field(parts), start.user);
    if (isForgotten) {
        parts.lists.forgetStart(page);
    }
    page.signIn().to(SignIn::sampleProfile());
    QTRY_VERIFY(page.endpoint());
    QCOMPARE(page.user(), isLoaded ? start.user : QString());
    QCOMPARE(page.filters().statuses.empty(), isForgotten);
}

void BrowseFlowTest::aPageWithoutAListIsUsedBeforeANewOne()
{
    testing::FlowParts parts;
    BrowsePage &first = parts.lists.unusedPage();
    QCOMPARE(&parts.lists.unusedPage(), &first);
    parts.lists.openSample();
    QCOMPARE(first.user(), SampleServer::users().first());
    QTRY_VERIFY(first.endpoint());
    QVERIFY(&parts.lists.unusedPage() != &first);
    QCOMPARE(parts.tabs.count(), 2);
}

void BrowseFlowTest::aUserWhomTheServerKnowsIsRemembered()
{
    testing::FlowParts parts;
    const Profile profile = parts.savedProfile(u"East"_s);
    BrowsePage &page = parts.lists.addPage();
    page.signIn().to(profile);
    page.load(u"usr_1"_s);
    Q_EMIT page.userFound();
    QCOMPARE(parts.settings.settings().recentUsers.of(u"East"_s), QStringList{u"usr_1"_s});
    QTRY_COMPARE(parts.savedSettings().recentUsers.of(u"East"_s), QStringList{u"usr_1"_s});
}

QTEST_MAIN(BrowseFlowTest)
#include "tst_browseflow.moc"
