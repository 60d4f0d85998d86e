// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QAbstractItemModelTester>
#include <QTest>

#include "app/list/usersmodel.h"
#include "tests/common/scriptedpagesource.h"

using namespace mielto;
using namespace mielto::testing;
using namespace Qt::StringLiterals;

class UsersModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsWhatBecameOfEachUser();
    void showsOnlyThoseThatAreNotWhole();
    void aUserWhoBecomesWholeLeavesTheFilteredTable();
    void isSortedByAnyColumn_data();
    void isSortedByAnyColumn();
    void whatIsSelectedStaysWhenItIsSorted();

private:
    void read(const QStringList &users)
    {
        m_audit->start({users, {}, ListReader::kAllRows, 2});
        QTRY_VERIFY(m_audit->state().phase == AuditState::Phase::Finished);
    }
    QStringList rowTexts(int row) const
    {
        QStringList texts;
        for (int column = 0; column < UsersModel::kColumns; ++column) {
            texts << m_model->index(row, column).data().toString();
        }
        return texts;
    }

    std::unique_ptr<ScriptedPageSource> m_source;
    std::unique_ptr<Audit> m_audit;
    std::unique_ptr<UsersModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    QString shownUsers() const
    {
        QString users;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            users += m_model->index(row, 0).data(UsersModel::kRawTextRole).toString().left(1);
        }
        return users;
    }
    bool m_isLost = true;
    ApiErrorKind m_kind = ApiErrorKind::NotFound;
};

void UsersModelTest::init()
{
    m_tester.reset();
    m_model.reset();
    m_audit.reset();
    m_isLost = true;
    m_kind = ApiErrorKind::NotFound;
    m_source = std::make_unique<ScriptedPageSource>();
    m_source->fill(3);
    m_source->script = [this](int) {
        const bool isLost = m_isLost && m_source->answering.list.user == u"lost\u202e"_s;
        return isLost ? std::optional(failure(m_kind)) : std::nullopt;
    };
    m_audit = std::make_unique<Audit>(*m_source, RetryPolicy{}, Timing::real());
    m_model = std::make_unique<UsersModel>(*m_audit);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    connect(m_audit.get(), &Audit::cleared, m_model.get(), &UsersModel::reset);
    connect(m_audit.get(), &Audit::userEnded, m_model.get(), &UsersModel::update);
}

void UsersModelTest::tellsWhatBecameOfEachUser()
{
    read({u"ann"_s, u"lost\u202e"_s});
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(rowTexts(0), (QStringList{u"ann"_s, u"complete"_s, u"3"_s, u"3"_s, u"1"_s, {}}));
    QCOMPARE(rowTexts(1).mid(0, 3),
        (QStringList{u"lost\u27e8U+202E\u27e9"_s, u"user not found"_s, u"0"_s}));
    QVERIFY(rowTexts(1).last().contains(u"does not know this user"_s));
    QCOMPARE(m_model->index(1, 0).data(UsersModel::kRawTextRole).toString(), u"lost\u202e"_s);
}

void UsersModelTest::showsOnlyThoseThatAreNotWhole()
{
    read({u"ann"_s, u"lost\u202e"_s, u"bob"_s});
    m_model->setOnlyIncomplete(true);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->userAt(0), 1);
    m_model->setOnlyIncomplete(false);
    QCOMPARE(m_model->rowCount(), 3);
}

void UsersModelTest::aUserWhoBecomesWholeLeavesTheFilteredTable()
{
    m_kind = ApiErrorKind::WrongShape;
    read({u"ann"_s, u"lost\u202e"_s});
    m_model->setOnlyIncomplete(true);
    m_isLost = false;
    m_audit->retryFailed();
    QTRY_VERIFY(m_audit->state().phase == AuditState::Phase::Finished);
    QCOMPARE(m_model->rowCount(), 0);
}

void UsersModelTest::isSortedByAnyColumn_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("ascending");
    QTest::addColumn<QString>("descending");
    // As planned: cy, lost, ann, bob with 3, none, 12, 3 rows.
    QTest::newRow("user") << int(UsersModel::UserColumn) << u"abcl"_s << u"lcba"_s;
    QTest::newRow("outcome") << int(UsersModel::OutcomeColumn) << u"cabl"_s << u"lcab"_s;
    QTest::newRow("rows") << int(UsersModel::RowsColumn) << u"lcba"_s << u"acbl"_s;
    QTest::newRow("total") << int(UsersModel::TotalColumn) << u"lcba"_s << u"acbl"_s;
    QTest::newRow("reason") << int(UsersModel::ReasonColumn) << u"cabl"_s << u"lcab"_s;
    QTest::newRow("as planned") << -1 << u"clab"_s << u"clab"_s;
}

void UsersModelTest::isSortedByAnyColumn()
{
    QFETCH(int, column);
    m_source->beforeAnswer = [this](int) {
        m_source->fill(m_source->answering.list.user == u"ann"_s ? 12 : 3);
    };
    read({u"cy"_s, u"lost\u202e"_s, u"ann"_s, u"bob"_s});
    m_model->sort(column, Qt::AscendingOrder);
    QTEST(shownUsers(), "ascending");
    m_model->sort(column, Qt::DescendingOrder);
    QTEST(shownUsers(), "descending");
    m_model->setOnlyIncomplete(true);
    QCOMPARE(shownUsers(), u"l"_s);
    m_model->setOnlyIncomplete(false);
    QTEST(shownUsers(), "descending");
}

void UsersModelTest::whatIsSelectedStaysWhenItIsSorted()
{
    read({u"cy"_s, u"ann"_s, u"bob"_s});
    const QPersistentModelIndex kept(m_model->index(2, 1));
    m_model->sort(UsersModel::UserColumn, Qt::AscendingOrder);
    QCOMPARE(kept.row(), 1);
    QCOMPARE(kept.column(), 1);
    m_model->sort(UsersModel::UserColumn, Qt::DescendingOrder);
    QCOMPARE(m_model->index(kept.row(), 0).data().toString(), u"bob"_s);
}

QTEST_GUILESS_MAIN(UsersModelTest)
#include "tst_usersmodel.moc"
