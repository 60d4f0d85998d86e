// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "ui/common/errorbar.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class ErrorBarTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyErrorHasASentenceAndItsRemedyAButton();
    void theServersWordsArePlainText();
    void aNoticeHasItsOwnAction();

private:
    static QPushButton *button(const ErrorBar &bar)
    {
        for (auto *found : bar.findChildren<QPushButton *>()) {
            if (!found->isCheckable()) {
                return found;
            }
        }
        return nullptr;
    }
};

void ErrorBarTest::everyErrorHasASentenceAndItsRemedyAButton()
{
    ErrorBar bar;
    QSignalSpy chosen(&bar, &ErrorBar::remedyChosen);
    for (int kind = 0; kind <= static_cast<int>(ApiErrorKind::TooLarge); ++kind) {
        const ApiError error = makeApiError(static_cast<ApiErrorKind>(kind));
        bar.showError(error);
        QVERIFY(!bar.isHidden());
        QVERIFY2(error.sentence.endsWith(u'.'), qPrintable(error.sentence));
        QCOMPARE(bar.accessibleName(), error.sentence);
        QCOMPARE(button(bar)->isHidden(), error.remedy == Remedy::None);
        chosen.clear();
        button(bar)->click();
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].value<Remedy>(), error.remedy);
    }
}

void ErrorBarTest::theServersWordsArePlainText()
{
    ErrorBar bar;
    ApiError error = makeApiError(ApiErrorKind::BadRequest, u"<img src='file:///etc/hostname'>"_s);
    error.serverText = u"<b>words</b>"_s;
    bar.showError(error);
    for (const auto *label : bar.findChildren<QLabel *>()) {
        QVERIFY(label->text().isEmpty() || label->textFormat() == Qt::PlainText);
    }
    QVERIFY(bar.findChild<QPlainTextEdit *>()->toPlainText().contains(u"<b>words</b>"_s));
}

void ErrorBarTest::aNoticeHasItsOwnAction()
{
    ErrorBar bar;
    QSignalSpy remedies(&bar, &ErrorBar::remedyChosen);
    int notices = 0;
    bar.showNotice(u"Something."_s, u"Do it"_s, [&notices] { ++notices; });
    QCOMPARE(button(bar)->text(), u"Do it"_s);
    button(bar)->click();
    QCOMPARE(notices, 1);
    QCOMPARE(remedies.size(), 0);
    bar.showNotice(u"Something."_s);
    QVERIFY(button(bar)->isHidden());
}

QTEST_MAIN(ErrorBarTest)
#include "tst_errorbar.moc"
