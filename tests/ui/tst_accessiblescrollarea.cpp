// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QAccessible>
#include <QLabel>
#include <QScrollArea>
#include <QTest>

#include "ui/common/accessiblescrollarea.h"

class AccessibleScrollAreaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void hasItsContentsAndNothingBehindItsLastPart();
};

void AccessibleScrollAreaTest::hasItsContentsAndNothingBehindItsLastPart()
{
    mielto::installAccessibleScrollArea();
    QScrollArea area;
    auto *text = new QLabel(QStringLiteral("contents"));
    area.setWidget(text);
    QAccessibleInterface *parts = QAccessible::queryAccessibleInterface(&area);
    const QAccessibleInterface *label = QAccessible::queryAccessibleInterface(text);
    if (parts == nullptr || label == nullptr) {
        QFAIL("Accessibility does not know the widgets.");
    }
    QVERIFY(parts->childCount() > 0);
    const QAccessibleInterface *contents = label->parent();
    QVERIFY(parts->indexOfChild(contents) >= 0);
    // As when a scroll bar has gone since they were counted.
    QVERIFY(parts->child(parts->childCount()) == nullptr);
    QVERIFY(parts->child(1000) == nullptr);
}

QTEST_MAIN(AccessibleScrollAreaTest)
#include "tst_accessiblescrollarea.moc"
