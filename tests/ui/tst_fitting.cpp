// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QVBoxLayout>

#include "ui/common/fitting.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class FittingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextThatComesLaterIsSeenWhole();
    void aTextThatWrapsIsSeenWhole();
    void aDialogThatGrowsOpensOverItsWindow();
    void aDialogThatWasMadeSmallerGrowsByTheNewTextOnly();

private:
    /// What of the label is in sight.
    static int heightInSight(const QLabel &label)
    {
        return label.visibleRegion().boundingRect().height();
    }
};

namespace {

struct Dialog : QDialog {
    QLabel *label = new QLabel(this);

    explicit Dialog(const QString &text = {}, QWidget *parent = nullptr)
        : QDialog(parent)
    {
        label->setWordWrap(true);
        label->setText(text);
        auto *content = new QVBoxLayout;
        content->addWidget(new QLineEdit(this));
        content->addWidget(label);
        addContent(this, content, QDialogButtonBox::Close);
    }
};

} // namespace

void FittingTest::aTextThatComesLaterIsSeenWhole()
{
    Dialog dialog;
    dialog.resize(300, 120);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    dialog.label->setText(u"A sentence with several words. "_s.repeated(12));
    QTRY_VERIFY(dialog.label->height() >= dialog.label->heightForWidth(dialog.label->width()));
    QTRY_COMPARE(heightInSight(*dialog.label), dialog.label->height());
}

void FittingTest::aTextThatWrapsIsSeenWhole()
{
    Dialog dialog(u"A sentence with several words. "_s.repeated(12));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    QTRY_VERIFY(dialog.label->height() >= dialog.label->heightForWidth(dialog.label->width()));
    QTRY_COMPARE(heightInSight(*dialog.label), dialog.label->height());
}

void FittingTest::aDialogThatGrowsOpensOverItsWindow()
{
    QWidget window;
    window.setGeometry(100, 100, 600, 600);
    window.show();
    Dialog dialog(u"A sentence with several words. "_s.repeated(12), &window);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    const QPoint apart = dialog.geometry().center() - window.geometry().center();
    QVERIFY2(apart.manhattanLength() < 60, qPrintable(QString::number(apart.manhattanLength())));
}

void FittingTest::aDialogThatWasMadeSmallerGrowsByTheNewTextOnly()
{
    Dialog dialog(u"A sentence with several words. "_s.repeated(12));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    dialog.resize(dialog.width(), 120);
    dialog.label->setText(dialog.label->text() + u"\nOne more line."_s);
    QTRY_VERIFY(dialog.height() > 120);
    QVERIFY2(dialog.height() < 120 + 3 * dialog.fontMetrics().lineSpacing(),
        qPrintable(QString::number(dialog.height())));
}

QTEST_MAIN(FittingTest)
#include "tst_fitting.moc"
