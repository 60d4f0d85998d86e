// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// Tabs, and the window itself, ask before they close what took long to read.
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include "tests/ui/flowparts.h"
#include "ui/table/rowtable.h"
#include "ui/window/mainwindow.h"

using namespace mielto;
using namespace Qt::StringLiterals;

namespace {

class StubPage final : public ListPage {
public:
    explicit StubPage(QString loss)
        : ListPage(nullptr, nullptr)
        , m_loss(std::move(loss))
        , m_table(new RowTable({}, this))
    {
    }
    QString title() const override { return u"stub"_s; }
    PageStatus status(bool /*utc*/) const override { return {}; }
    FindBar *findBar() const override { return nullptr; }
    RowTable *table() const override { return m_table; }
    QWidget *details() const override { return nullptr; }
    QString lossByClosing() const override { return m_loss; }

private:
    QString m_loss;
    RowTable *m_table;
};

} // namespace

class PageTabsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPageWithNothingToLoseIsClosedAtOnce();
    void whatTookLongIsAskedFor();
    void severalPagesAreOneQuestion();
    void theWindowAsksOnce();
    void theMenuClosesTabs();
    void aMiddleClickCloses();

private:
    static void choose(PageTabs &tabs, int tab, const QString &text)
    {
        QTabBar *bar = tabs.tabBar();
        Q_EMIT bar->customContextMenuRequested(bar->tabRect(tab).center());
        auto *menu = tabs.findChildren<QMenu *>().last();
        for (QAction *action : menu->actions()) {
            if (action->text().remove(u'&') == text) {
                action->trigger();
            }
        }
        delete menu;
    }
    static QMessageBox *question(QWidget &window)
    {
        const auto boxes = window.findChildren<QMessageBox *>();
        return boxes.size() == 1 && boxes.first()->isVisible() ? boxes.first() : nullptr;
    }
    static void press(QMessageBox &box, const QString &text)
    {
        for (QAbstractButton *button : box.buttons()) {
            if (button->text().remove(u'&') == text) {
                button->click();
            }
        }
    }
};

void PageTabsTest::aPageWithNothingToLoseIsClosedAtOnce()
{
    testing::FlowParts parts;
    parts.tabs.add(new StubPage({}));
    parts.tabs.add(new StubPage({}));
    parts.tabs.closeCurrent();
    QCOMPARE(parts.tabs.count(), 1);
    QVERIFY(question(parts.window) == nullptr);
}

void PageTabsTest::whatTookLongIsAskedFor()
{
    testing::FlowParts parts;
    parts.window.show();
    parts.tabs.add(new StubPage({}));
    parts.tabs.add(new StubPage(u"It took 4 min to read."_s));
    parts.tabs.closeCurrent();
    QMessageBox *box = question(parts.window);
    QVERIFY(box != nullptr);
    QCOMPARE(box->text(), u"It took 4 min to read.\n\nClose the tab?"_s);
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    press(*box, u"Cancel"_s);
    QCOMPARE(parts.tabs.count(), 2);
    QTRY_VERIFY(parts.window.findChild<QMessageBox *>() == nullptr);
    parts.tabs.closeCurrent();
    press(*question(parts.window), u"Close tab"_s);
    QCOMPARE(parts.tabs.count(), 1);
}

void PageTabsTest::severalPagesAreOneQuestion()
{
    testing::FlowParts parts;
    parts.window.show();
    for (const QString &loss : {u"One."_s, QString(), u"Two."_s}) {
        parts.tabs.add(new StubPage(loss));
    }
    parts.tabs.close(parts.tabs.pages());
    QMessageBox *box = question(parts.window);
    QVERIFY(box != nullptr);
    QCOMPARE(box->text(), u"One.\n\nTwo.\n\nClose the tabs?"_s);
    delete parts.tabs.pages().first(); // Meanwhile.
    press(*box, u"Close tabs"_s);
    QCOMPARE(parts.tabs.count(), 1); // A new one in place of the last.
}

void PageTabsTest::theWindowAsksOnce()
{
    testing::FlowParts parts;
    MainWindow window(parts.context, {});
    window.open({});
    window.show();
    auto *tabs = window.findChild<PageTabs *>();
    tabs->add(new StubPage(u"One."_s));
    tabs->add(new StubPage(u"Two."_s));
    QVERIFY(!window.close());
    QMessageBox *box = question(window);
    QVERIFY(box != nullptr);
    QCOMPARE(box->text(), u"One.\n\nTwo.\n\nClose the window?"_s);
    QCOMPARE(box->defaultButton(), box->button(QMessageBox::Cancel));
    press(*box, u"Cancel"_s);
    QVERIFY(window.isVisible());
    QTRY_VERIFY(window.findChild<QMessageBox *>() == nullptr);
    QVERIFY(!window.close());
    press(*question(window), u"Close window"_s);
    QTRY_VERIFY(!window.isVisible());
}

void PageTabsTest::theMenuClosesTabs()
{
    testing::FlowParts parts;
    PageTabs &tabs = parts.tabs;
    for (int i = 0; i < 5; ++i) {
        parts.lists.addPage();
    }
    parts.window.setCentralWidget(&tabs);
    parts.window.show();
    const QList<ListPage *> pages = tabs.pages();
    choose(tabs, 4, u"Close to the right"_s);
    QCOMPARE(tabs.pages(), pages);
    choose(tabs, 0, u"Close"_s);
    QCOMPARE(tabs.pages(), pages.mid(1));
    choose(tabs, 1, u"Close to the right"_s);
    QCOMPARE(tabs.pages(), pages.mid(1, 2));
    choose(tabs, 1, u"Close others"_s);
    QCOMPARE(tabs.pages(), pages.mid(2, 1));
}

void PageTabsTest::aMiddleClickCloses()
{
    testing::FlowParts parts;
    PageTabs &tabs = parts.tabs;
    parts.lists.addPage();
    parts.lists.addPage();
    parts.window.setCentralWidget(&tabs);
    parts.window.show();
    const QList<ListPage *> pages = tabs.pages();
    QTabBar *bar = tabs.tabBar();
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(0).center());
    QCOMPARE(tabs.pages(), pages);
    QTest::mouseClick(bar, Qt::MiddleButton, {}, bar->tabRect(0).center());
    QCOMPARE(tabs.pages(), pages.mid(1));
}

QTEST_MAIN(PageTabsTest)
#include "tst_pagetabs.moc"
