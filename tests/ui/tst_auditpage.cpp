// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// An audit at the sample server: counts, filters, what became of the users, what is exported.
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "app/sample/sampleserver.h"
#include "tests/common/files.h"
#include "tests/ui/flowparts.h"
#include "ui/audit/auditpage.h"
#include "ui/audit/userstable.h"
#include "ui/common/errorbar.h"
#include "ui/table/connectionstable.h"
#include "ui/table/sharebutton.h"
#include "ui/window/auditflow.h"
#include "ui/window/rowflow.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class AuditPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void countsFilterTheLoadedRows();
    void combosFilterTheLoadedRows();
    void aNewReadingIsCountedAfresh();
    void whatIsMissingIsShownAndExportedFirst();
    void usersAreSortedByTheirHeader();
    void userIdsAreCopied();
    void usersAreWrittenAsShown();

private:
    void read(const QStringList &users)
    {
        AuditPlan plan;
        plan.users = users;
        m_page->start(plan);
        QTRY_VERIFY_WITH_TIMEOUT(!m_page->isUnfinished(), 20'000);
        QTRY_COMPARE(m_page->pane()->shownRows(), m_page->pane()->rows().list.rowCount());
    }
    int rowsWith(Status status) const
    {
        const ConnectionList &list = m_page->pane()->rows().list;
        int count = 0;
        for (int row = 0; row < list.rowCount(); ++row) {
            count += int(list.at(row).data().status == status);
        }
        return count;
    }
    ShareButton *countOf(const QString &title) const
    {
        for (auto *button : m_page->findChildren<ShareButton *>()) {
            if (button->text().startsWith(title + u' ')) {
                return button;
            }
        }
        return nullptr;
    }
    template <class Button> Button *buttonNamed(const QString &start) const
    {
        for (auto *button : m_page->findChildren<Button *>()) {
            if (button->text().startsWith(start)) {
                return button;
            }
        }
        return nullptr;
    }
    UsersTable *usersTable() const { return m_page->findChild<UsersTable *>(); }
    QString user(int row) const { return usersTable()->model()->index(row, 0).data().toString(); }

    const QString m_ann = SampleServer::users()[7]; // 37 rows.
    const QString m_bob = SampleServer::users()[8]; // 18 rows.
    std::unique_ptr<testing::FlowParts> m_parts;
    std::unique_ptr<AuditFlow> m_flow;
    std::unique_ptr<RowFlow> m_rows;
    AuditPage *m_page = nullptr;
};

void AuditPageTest::init()
{
    m_parts = std::make_unique<testing::FlowParts>();
    m_flow = std::make_unique<AuditFlow>(m_parts->shared);
    m_rows = std::make_unique<RowFlow>(m_parts->shared, m_parts->profileFlow);
    m_page = new AuditPage(m_parts->context.servers, {}, {});
    m_parts->tabs.add(m_page);
    m_page->signIn().to(SignIn::sampleProfile());
    QTRY_VERIFY(m_page->endpoint());
}

void AuditPageTest::cleanup()
{
    m_rows.reset();
    m_flow.reset();
    m_parts.reset();
}

void AuditPageTest::countsFilterTheLoadedRows()
{
    read({m_ann, m_bob});
    const int errors = rowsWith(Status::Error);
    QVERIFY(errors > 0);
    QCOMPARE(countOf(u"Error"_s)->text(), u"Error %1"_s.arg(errors));
    QSignalSpy requests(m_page, &ServerPage::requested);
    countOf(u"Error"_s)->click();
    QTRY_COMPARE(m_page->pane()->shownRows(), errors);
    QVERIFY(countOf(u"Error"_s)->isChecked());
    QVERIFY(m_page->findChild<QComboBox *>()->currentText().startsWith(u"Error"_s));
    countOf(u"Error"_s)->click();
    QTRY_COMPARE(m_page->pane()->shownRows(), 37 + 18);
    QVERIFY(!countOf(u"Error"_s)->isChecked());
    QCOMPARE(requests.count(), 0);
}

void AuditPageTest::combosFilterTheLoadedRows()
{
    read({m_ann, m_bob});
    QSignalSpy requests(m_page, &ServerPage::requested);
    auto *combo = m_page->findChild<QComboBox *>();
    QCOMPARE(combo->itemText(0), u"All (55)"_s);
    combo->setCurrentIndex(combo->findData(u"active"_s));
    Q_EMIT combo->activated(combo->currentIndex());
    QTRY_COMPARE(m_page->pane()->shownRows(), rowsWith(Status::Active));
    QVERIFY(countOf(u"Active"_s)->isChecked());
    m_page->clearFilters();
    QTRY_COMPARE(m_page->pane()->shownRows(), 37 + 18);
    QCOMPARE(combo->currentIndex(), 0);
    QCOMPARE(requests.count(), 0);
}

void AuditPageTest::aNewReadingIsCountedAfresh()
{
    read({m_ann, m_bob});
    const QString before = countOf(u"Active"_s)->text();
    m_page->refresh();
    QTRY_VERIFY(!m_page->isUnfinished());
    QTRY_COMPARE(m_page->pane()->shownRows(), 37 + 18);
    QCOMPARE(countOf(u"Active"_s)->text(), before);
    QCOMPARE(m_page->findChild<QComboBox *>()->itemText(0), u"All (55)"_s);
}

void AuditPageTest::whatIsMissingIsShownAndExportedFirst()
{
    read({m_ann, u"nobody"_s, m_bob});
    // None that a retry could mend.
    QVERIFY(buttonNamed<QPushButton>(u"Retry failed"_s)->isHidden());
    auto *show = buttonNamed<QPushButton>(u"Show them"_s);
    QVERIFY(show != nullptr);
    show->click();
    QCOMPARE(m_page->table(), usersTable());
    QCOMPARE(usersTable()->model()->rowCount(), 1);
    QCOMPARE(user(0), u"nobody"_s);
    const ExportSource source = m_page->exportSource();
    QVERIFY(source.offersLoadedFirst);
    QCOMPARE(source.rows.list.rowCount(), 37 + 18);
    QCOMPARE(source.known[1].verdict, Verdict::NotFound);
}

void AuditPageTest::usersAreSortedByTheirHeader()
{
    read({m_bob, u"nobody"_s, m_ann});
    UsersTable &table = *usersTable();
    QCOMPARE(user(0), m_bob); // As they were given.
    const auto click = [&](int column) {
        QHeaderView *header = table.horizontalHeader();
        header->setSortIndicator(column, Qt::DescendingOrder);
    };
    click(UsersModel::RowsColumn);
    QCOMPARE(user(0), m_ann);
    QCOMPARE(user(2), u"nobody"_s);
    click(UsersModel::OutcomeColumn);
    QCOMPARE(user(0), u"nobody"_s);
    m_page->refresh();
    QTRY_VERIFY(!m_page->isUnfinished());
    QTRY_COMPARE(user(0), u"nobody"_s); // They stay sorted.
}

void AuditPageTest::userIdsAreCopied()
{
    read({m_ann, u"nobody"_s, m_bob});
    buttonNamed<QToolButton>(u"Users"_s)->click();
    m_parts->window.setCentralWidget(&m_parts->tabs);
    m_parts->window.show();
    UsersTable &table = *usersTable();
    table.selectAll();
    Q_EMIT table.customContextMenuRequested(table.visualRect(table.model()->index(0, 0)).center());
    auto *menu = table.findChild<QMenu *>();
    QVERIFY(menu != nullptr);
    for (QAction *action : menu->actions()) {
        if (action->text() == u"Copy user &IDs"_s) {
            action->trigger();
        }
    }
    QCOMPARE(
        QGuiApplication::clipboard()->text(), QStringList({m_ann, u"nobody"_s, m_bob}).join(u'\n'));
    m_rows->copy();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"User\tOutcome\tRows\t"_s));
}

void AuditPageTest::usersAreWrittenAsShown()
{
    read({m_ann, u"nobody"_s});
    m_page->findChild<QCheckBox *>()->setChecked(true);
    const auto users = m_page->shownUsers();
    QCOMPARE(users.size(), std::size_t(1));
    QCOMPARE(users.front().userId, u"nobody"_s);
    QCOMPARE(users.front().verdict, Verdict::NotFound);
}

QTEST_MAIN(AuditPageTest)
#include "tst_auditpage.moc"
