// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/flowparts.h"
#include "ui/window/userfield.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class ProfileFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aNewProfileIsForAPageWithoutAList();
    void aRenamedProfileSignsItsPagesInAgain();
    void anotherProfileIsChosenForANewPage();
    void aProfileIsRemovedAfterAQuestion();
    void saysWhichActionsMakeSense();
};

void ProfileFlowTest::aNewProfileIsForAPageWithoutAList()
{
    testing::FlowParts parts;
    const BrowsePage &page = parts.lists.addPage();
    const Profile profile = parts.savedProfile(u"East"_s);
    QCOMPARE(page.signIn().profile(), std::optional(profile));
    QCOMPARE(parts.window.focusWidget(), parts.location.findChild<UserField *>());
    QTRY_VERIFY(page.endpoint());
    QCOMPARE(parts.profileFlow.commandTarget().profile, u"East"_s);
}

void ProfileFlowTest::aRenamedProfileSignsItsPagesInAgain()
{
    testing::FlowParts parts;
    BrowsePage &first = parts.lists.addPage();
    BrowsePage &other = parts.lists.addPage();
    Profile profile = parts.savedProfile(u"East"_s);
    first.signIn().to(profile);
    other.signIn().to(SignIn::sampleProfile());
    profile.name = u"West"_s;
    QVERIFY(parts.controller.put(profile, u"East"_s).isEmpty());
    QTRY_COMPARE(first.signIn().profile()->name, u"West"_s);
    QVERIFY(other.signIn().isSample());
}

void ProfileFlowTest::anotherProfileIsChosenForANewPage()
{
    testing::FlowParts parts;
    BrowsePage &page = parts.lists.addPage();
    const Profile east = parts.savedProfile(u"East"_s);
    const Profile west = parts.savedProfile(u"West"_s);
    page.signIn().to(east);
    page.load(u"usr_1"_s);
    page.pane()->reset({testing::rowsOf(1), {}});
    QTRY_VERIFY(page.endpoint());
    parts.profileFlow.choose(0); // It is the one in front.
    QCOMPARE(parts.tabs.count(), 1);
    parts.profileFlow.choose(1);
    QCOMPARE(parts.tabs.count(), 2);
    QCOMPARE(parts.tabs.profile(), std::optional(west));
    QCOMPARE(parts.settings.settings().lastProfile, u"West"_s);
    QCOMPARE(page.signIn().profile(), std::optional(east));
}

void ProfileFlowTest::aProfileIsRemovedAfterAQuestion()
{
    testing::FlowParts parts;
    const BrowsePage &page = parts.lists.addPage();
    const Profile profile = parts.savedProfile(u"East"_s);
    QSignalSpy removed(&parts.profileFlow, &ProfileFlow::removed);
    parts.profileFlow.remove();
    auto *question = parts.window.findChild<QMessageBox *>();
    QVERIFY(question->text().contains(u"East"_s));
    QVERIFY(question->defaultButton() == question->button(QMessageBox::Cancel));
    QCOMPARE(removed.size(), 0);
    for (QAbstractButton *button : question->buttons()) {
        if (question->buttonRole(button) == QMessageBox::DestructiveRole) {
            button->click();
        }
    }
    QCOMPARE(removed.size(), 1);
    QVERIFY(!page.signIn().profile());
    QVERIFY(parts.profiles.profiles().isEmpty());
    QTRY_VERIFY(parts.keychain.find(profile.tokenKey()).isEmpty());
}

void ProfileFlowTest::saysWhichActionsMakeSense()
{
    testing::FlowParts parts;
    BrowsePage &page = parts.lists.addPage();
    parts.profileFlow.show();
    QVERIFY(!parts.actions.editProfile->isEnabled());
    QVERIFY(!parts.actions.replaceToken->isEnabled());
    parts.savedProfile(u"East"_s);
    parts.profileFlow.show();
    QVERIFY(parts.actions.editProfile->isEnabled());
    QVERIFY(parts.actions.replaceToken->isEnabled());
    page.signIn().to(SignIn::sampleProfile());
    parts.profileFlow.show();
    QVERIFY(!parts.actions.removeProfile->isEnabled());
    QVERIFY(!parts.actions.replaceToken->isEnabled());
}

QTEST_MAIN(ProfileFlowTest)
#include "tst_profileflow.moc"
