// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QDialog>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTest>

#include "ui/settings/about.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class AboutTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void namesEveryLibrary();
    void longKeysLeaveNamesTheirColumn();
};

void AboutTest::namesEveryLibrary()
{
    const QString text = aboutText();
    for (const auto *name :
        {"Qt", "QtKeychain", "cpp-httplib", "libxlsxwriter", "minizip", "OpenSSL", "zlib"}) {
        // With its version.
        const QRegularExpression line(u"  %1 [0-9][0-9.]* "_s.arg(QLatin1String(name)));
        QVERIFY2(line.match(text).hasMatch(), name);
    }
}

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
