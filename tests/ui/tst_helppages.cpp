// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QDir>
#include <QImage>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

#include "ui/help/helpbrowser.h"
#include "ui/help/helpwindow.h"

using namespace Qt::StringLiterals;

namespace mielto {

class TestHelpPages final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyPageIsThereWithATitle();
    void everyLinkAndPictureLeadsIntoTheManual();
    void everyPageAndPictureIsUsed();
    void readsNothingBesideTheManual_data();
    void readsNothingBesideTheManual();
    void showsPagesWithTheirPictures();
    void fitsEveryPageIntoANarrowWindow();
    void staysLegibleInAMirroredWindow();
    void saysThatItIsEnglishWhereTheWindowIsNot_data();
    void saysThatItIsEnglishWhereTheWindowIsNot();
    void findGoesRound();
};

/// Targets of links, or of pictures.
static QStringList targets(const QString &text, bool ofPictures)
{
    static const QRegularExpression link(uR"((!?)\[[^\]]*\]\(([^)]*)\))"_s);
    QStringList found;
    for (const QRegularExpressionMatch &match : link.globalMatch(text)) {
        if ((match.captured(1) == "!"_L1) == ofPictures) {
            found << match.captured(2);
        }
    }
    return found;
}

void TestHelpPages::everyPageIsThereWithATitle()
{
    for (const QString &page : helpPages()) {
        QVERIFY2(!helpPageText(page).isEmpty(), qPrintable(page));
        QVERIFY2(helpPageTitle(page) != page, qPrintable(page + u" begins with no heading"_s));
    }
}

void TestHelpPages::everyLinkAndPictureLeadsIntoTheManual()
{
    for (const QString &page : helpPages()) {
        const QString text = helpPageText(page);
        for (const QString &target : targets(text, false)) {
            QVERIFY2(helpPages().contains(target), qPrintable(page + u" links to "_s + target));
        }
        for (const QString &target : targets(text, true)) {
            QVERIFY2(
                !QImage(helpFile(QUrl(target))).isNull(), qPrintable(page + u" shows "_s + target));
        }
    }
}

void TestHelpPages::everyPageAndPictureIsUsed()
{
    QStringList used = helpPages();
    for (const QString &page : helpPages()) {
        used << targets(helpPageText(page), true);
    }
    for (const QFileInfo &file : QDir(u":/help"_s).entryInfoList()) {
        QVERIFY2(used.contains(file.fileName()), qPrintable(file.fileName()));
        constexpr qint64 kilobytes = 1024;
        QVERIFY2(file.size() <= 150 * kilobytes, qPrintable(file.fileName()));
    }
}

void TestHelpPages::readsNothingBesideTheManual_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::newRow("a file of the system") << QUrl(u"file:///usr/share/pixmaps/x.png"_s);
    QTest::newRow("an absolute path") << QUrl(u"/etc/passwd"_s);
    QTest::newRow("a way out") << QUrl(u"../icons/alert.svg"_s);
    QTest::newRow("a way out, hidden") << QUrl(u"x/../../icons/alert.svg"_s);
    QTest::newRow("another resource") << QUrl(u"qrc:/icons/alert.svg"_s);
    QTest::newRow("the network") << QUrl(u"http://127.0.0.1:9/window.png"_s);
    QTest::newRow("a host without a scheme") << QUrl(u"//host.example/window.png"_s);
    QTest::newRow("data") << QUrl(u"data:image/png;base64,iVBORw0KGgo="_s);
    QTest::newRow("nothing") << QUrl();
    QTest::newRow("a page that is not there") << QUrl(u"missing.md"_s);
}

void TestHelpPages::readsNothingBesideTheManual()
{
    QFETCH(QUrl, url);
    HelpBrowser browser;
    browser.showPage(helpPages().constFirst());
    for (const int type : {QTextDocument::ImageResource, QTextDocument::HtmlResource,
             QTextDocument::StyleSheetResource, QTextDocument::MarkdownResource}) {
        QVERIFY(!browser.loadResource(type, url).isValid());
    }
    QCOMPARE(helpFile(url), QString());
    const QString before = browser.toPlainText();
    const QSignalSpy requested(&browser, &HelpBrowser::pageRequested);
    Q_EMIT browser.anchorClicked(url);
    QCOMPARE(requested.count(), 0);
    QCOMPARE(browser.toPlainText(), before);
}

void TestHelpPages::showsPagesWithTheirPictures()
{
    HelpBrowser browser;
    browser.showPage(helpPages().constFirst());
    QVERIFY(browser.toPlainText().startsWith(helpPageTitle(helpPages().constFirst())));
    QVERIFY(!browser.loadResource(QTextDocument::ImageResource, QUrl(u"window.png"_s))
                 .value<QImage>()
                 .isNull());
    QSignalSpy requested(&browser, &HelpBrowser::pageRequested);
    Q_EMIT browser.anchorClicked(QUrl(u"tokens.md"_s));
    QCOMPARE(requested.count(), 1);
    QCOMPARE(requested.constFirst().constFirst().toString(), u"tokens.md"_s);
}

void TestHelpPages::fitsEveryPageIntoANarrowWindow()
{
    HelpBrowser browser;
    browser.resize(700, 500);
    browser.show();
    for (const QString &page : helpPages()) {
        browser.showPage(page);
        for (const int width : {640, 900, 700}) {
            browser.resize(width, 500);
            QTRY_VERIFY2(browser.document()->size().width() <= browser.viewport()->width(),
                qPrintable(u"%1 at %2"_s.arg(page).arg(width)));
        }
        QVERIFY(browser.toPlainText().startsWith(helpPageTitle(page)));
    }
}

void TestHelpPages::staysLegibleInAMirroredWindow()
{
    HelpWindow manual;
    manual.setLayoutDirection(Qt::RightToLeft);
    auto *browser = manual.findChild<HelpBrowser *>();
    auto *pages = manual.findChild<QListWidget *>();
    manual.show();
    QVERIFY(browser->mapTo(&manual, QPoint()).x() < pages->mapTo(&manual, QPoint()).x());
    QCOMPARE(browser->layoutDirection(), Qt::LeftToRight);
    QCOMPARE(browser->document()->begin().textDirection(), Qt::LeftToRight);
}

void TestHelpPages::saysThatItIsEnglishWhereTheWindowIsNot_data()
{
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("C") << false;
    QTest::newRow("en_IL") << false;
    QTest::newRow("de") << true;
    QTest::newRow("ar") << true;
}

void TestHelpPages::saysThatItIsEnglishWhereTheWindowIsNot()
{
    QFETCH(bool, isSaid);
    QLocale::setDefault(QLocale(QLatin1String(QTest::currentDataTag())));
    const HelpWindow manual;
    QLocale::setDefault(QLocale::c());
    int said = 0;
    for (const auto *label : manual.findChildren<QLabel *>()) {
        said += label->text() == "The manual is in English."_L1 && label->isVisibleTo(&manual);
    }
    QCOMPARE(said, isSaid ? 1 : 0);
}

void TestHelpPages::findGoesRound()
{
    HelpBrowser browser;
    browser.showPage(u"tokens.md"_s);
    QVERIFY(browser.findNext(u"NO KEYCHAIN"_s));
    const int first = browser.textCursor().selectionStart();
    QVERIFY(browser.findNext(u"no keychain"_s));
    QVERIFY(browser.textCursor().selectionStart() > first);
    QVERIFY(browser.findNext(u"no keychain"_s));
    QCOMPARE(browser.textCursor().selectionStart(), first);
    QVERIFY(!browser.findNext(u"not on this page"_s));
    QCOMPARE(browser.textCursor().selectionStart(), first);
}

} // namespace mielto

using mielto::TestHelpPages;
QTEST_MAIN(TestHelpPages)
#include "tst_helppages.moc"
