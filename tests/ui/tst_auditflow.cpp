// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QPushButton>
#include <QTest>

#include "tests/ui/flowparts.h"
#include "ui/audit/auditdialog.h"
#include "ui/audit/auditpage.h"
#include "ui/common/errorbar.h"
#include "ui/window/auditflow.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class AuditFlowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anAuditThatIsNotFinishedIsRememberedUntilItsTabIsClosed();
    void aRememberedAuditIsOfferedNotBegun();
    void whatIsOfferedStaysUntilItIsDiscarded();
    void anAuditOfThisWindowIsNotOffered();
    void nothingIsRememberedAgainstTheUsersWill();

private:
    static void press(const ErrorBar &bar, const QString &text)
    {
        for (auto *button : bar.findChildren<QPushButton *>()) {
            if (button->text() == text) {
                button->click();
            }
        }
    }
    const QStringList m_users{u"usr_1"_s, u"usr_2"_s};
};

void AuditFlowTest::anAuditThatIsNotFinishedIsRememberedUntilItsTabIsClosed()
{
    testing::FlowParts parts;
    AuditFlow flow(parts.shared);
    flow.ask({}, m_users);
    QVERIFY(parts.window.findChild<AuditDialog *>() == nullptr); // At no server.
    parts.lists.addPage().signIn().to(parts.savedProfile(u"East"_s));
    flow.ask({}, m_users);
    auto *dialog = parts.window.findChild<AuditDialog *>();
    QTRY_COMPARE(dialog->plan().users, m_users);
    dialog->accept();
    QCOMPARE(parts.tabs.count(), 2);
    const QString folder = parts.folder.path();
    QTRY_COMPARE(SavedAudit::load(folder).users, m_users);
    QCOMPARE(SavedAudit::load(folder).profile, u"East"_s);
    parts.tabs.closeCurrent();
    QTRY_VERIFY(SavedAudit::load(folder).users.isEmpty());
}

void AuditFlowTest::aRememberedAuditIsOfferedNotBegun()
{
    testing::FlowParts parts;
    AuditFlow flow(parts.shared);
    const SavedAudit saved{u"East"_s, {{Status::Error}, {}}, m_users};
    QVERIFY(saved.save(parts.folder.path(), {}).words.isEmpty());
    flow.offerSaved();
    QTest::qWait(200);
    QVERIFY(flow.bar().isHidden()); // Its profile is not known.
    parts.savedProfile(u"East"_s);
    const int before = parts.tabs.count();
    flow.offerSaved();
    QVERIFY(flow.bar().isHidden()); // The file is read in the background.
    QTRY_VERIFY(!flow.bar().isHidden());
    QVERIFY(flow.bar().accessibleName().startsWith(u"The last audit (2 user"_s));
    QVERIFY(flow.bar().accessibleName().endsWith(
        u"was interrupted. Rows aren't stored, so it starts over."_s));
    QCOMPARE(parts.tabs.count(), before);
    press(flow.bar(), u"Start over"_s);
    QVERIFY(flow.bar().isHidden());
    QCOMPARE(parts.tabs.count(), before + 1);
    const auto *page = qobject_cast<AuditPage *>(parts.tabs.current());
    QCOMPARE(page->plan().users, m_users);
    QCOMPARE(page->plan().filters, saved.filters);
}

void AuditFlowTest::whatIsOfferedStaysUntilItIsDiscarded()
{
    testing::FlowParts parts;
    AuditFlow flow(parts.shared);
    parts.savedProfile(u"East"_s);
    const QString folder = parts.folder.path();
    const SavedAudit saved{u"East"_s, {}, m_users};
    QVERIFY(saved.save(folder, {}).words.isEmpty());
    flow.offerSaved();
    QTRY_VERIFY(!flow.bar().isHidden());
    flow.save(); // As when any tab is closed.
    QTest::qWait(200);
    QCOMPARE(SavedAudit::load(folder), saved);
    const int tabs = parts.tabs.count();
    press(flow.bar(), u"Discard"_s);
    QVERIFY(flow.bar().isHidden());
    QTRY_VERIFY(SavedAudit::load(folder).users.isEmpty());
    QCOMPARE(parts.tabs.count(), tabs);
}

void AuditFlowTest::anAuditOfThisWindowIsNotOffered()
{
    testing::FlowParts parts;
    AuditFlow flow(parts.shared);
    parts.lists.addPage().signIn().to(parts.savedProfile(u"East"_s));
    flow.ask({}, m_users);
    auto *dialog = parts.window.findChild<AuditDialog *>();
    QTRY_COMPARE(dialog->plan().users, m_users);
    dialog->accept();
    QTRY_COMPARE(SavedAudit::load(parts.folder.path()).users, m_users);
    flow.offerSaved();
    QTest::qWait(200);
    QVERIFY(flow.bar().isHidden());
}

void AuditFlowTest::nothingIsRememberedAgainstTheUsersWill()
{
    testing::FlowParts parts;
    AuditFlow flow(parts.shared);
    const SavedAudit saved{u"East"_s, {}, m_users};
    QVERIFY(saved.save(parts.folder.path(), {}).words.isEmpty());
    Settings chosen;
    chosen.rememberUsers = false;
    parts.settings.apply(chosen);
    QTRY_VERIFY(SavedAudit::load(parts.folder.path()).users.isEmpty());
}

QTEST_MAIN(AuditFlowTest)
#include "tst_auditflow.moc"
