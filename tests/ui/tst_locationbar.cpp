// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QSignalSpy>
#include <QTest>

#include "ui/window/locationbar.h"
#include "ui/window/userfield.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class LocationBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void escapeBringsBackTheUserWhoIsShown();
    void severalUsersAreAnAudit();
};

void LocationBarTest::escapeBringsBackTheUserWhoIsShown()
{
    LocationBar bar({}, {});
    bar.show();
    QSignalSpy asked(&bar, &LocationBar::loadRequested);
    bar.setUser(u"usr_1"_s);
    auto *field = bar.findChild<UserField *>();
    field->selectAll();
    QTest::keyClicks(field, u"other"_s);
    QCOMPARE(field->text(), u"other"_s);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(field->text(), u"usr_1"_s);
    QCOMPARE(asked.size(), 0);
}

void LocationBarTest::severalUsersAreAnAudit()
{
    LocationBar bar({}, {});
    bar.show();
    QSignalSpy audit(&bar, &LocationBar::auditRequested);
    auto *field = bar.findChild<UserField *>();
    field->setText(u"usr_1, usr_2"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(audit.size(), 1);
    QCOMPARE(audit[0][0].toStringList(), (QStringList{u"usr_1"_s, u"usr_2"_s}));
}

QTEST_MAIN(LocationBarTest)
#include "tst_locationbar.moc"
