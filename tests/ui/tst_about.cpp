// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QDialog>
#include <QPlainTextEdit>
#include <QTest>

#include "ui/settings/about.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class AboutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void longKeysLeaveNamesTheirColumn();
};

void AboutTest::longKeysLeaveNamesTheirColumn()
{
    QList<double> left;
    for (const QString &key : {u"F1"_s, u"Control+Mayúsculas+Suprimir"_s}) {
        QWidget parent;
        showText(&parent, u"Keys"_s, u"F3\tFind next\n"_s + key + u"\tCopy rows as JSON"_s);
        const auto *view = parent.findChild<QPlainTextEdit *>();
        QVERIFY(view->tabStopDistance() > view->fontMetrics().horizontalAdvance(key));
        left << view->window()->width() - view->tabStopDistance();
    }
    QCOMPARE(left.first(), left.last());
}

QTEST_MAIN(AboutTest)
#include "tst_about.moc"
