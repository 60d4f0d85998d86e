// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QComboBox>
#include <QTest>

#include "tests/ui/flowparts.h"
#include "ui/table/connectionstable.h"
#include "ui/table/filterbar.h"
#include "ui/window/rowflow.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class FocusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatGoesAwayGivesTheFocusToTheRows_data();
    void whatGoesAwayGivesTheFocusToTheRows();
    void whatGoesAwayBehindADialogDoesToo();
};

namespace {

struct Shown {
    testing::FlowParts parts;
    RowFlow flow{parts.shared, parts.profileFlow};
    BrowsePage &page{parts.lists.addPage()};
    QComboBox *combo = nullptr; ///< Another one comes next by Tab.

    Shown()
    {
        parts.window.setCentralWidget(&parts.tabs);
        parts.window.setMenuWidget(&parts.location);
        parts.location.setProfiles({parts.savedProfile(u"East"_s)}, 0);
        page.pane()->reset({testing::rowsOf(3), {u"usr_1"_s}});
        parts.window.show();
        parts.window.activateWindow();
        combo = page.findChild<FilterBar *>()->findChild<QComboBox *>();
    }
    bool focusCombo()
    {
        const bool isActive = QTest::qWaitForWindowActive(&parts.window);
        combo->setFocus();
        return isActive && combo->isVisible() && combo->hasFocus();
    }
};

} // namespace

void FocusTest::whatGoesAwayGivesTheFocusToTheRows_data()
{
    QTest::addColumn<bool>("isHidden");
    QTest::newRow("hidden") << true;
    QTest::newRow("disabled") << false;
}

void FocusTest::whatGoesAwayGivesTheFocusToTheRows()
{
    QFETCH(bool, isHidden);
    Shown shown;
    QVERIFY(shown.focusCombo());
    isHidden ? shown.combo->hide() : shown.combo->setEnabled(false);
    QCOMPARE(QApplication::focusWidget(), shown.page.pane()->table());
}

void FocusTest::whatGoesAwayBehindADialogDoesToo()
{
    Shown shown;
    QVERIFY(shown.focusCombo());
    QWidget dialog;
    dialog.setFocusPolicy(Qt::StrongFocus);
    dialog.show();
    dialog.activateWindow();
    dialog.setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), &dialog);
    shown.combo->hide();
    shown.parts.window.activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), shown.page.pane()->table());
}

QTEST_MAIN(FocusTest)
#include "tst_focus.moc"
