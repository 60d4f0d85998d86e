// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTemporaryDir>
#include <QTest>

#include "app/base/background.h"
#include "app/compare/comparison.h"
#include "tests/common/connectionjson.h"
#include "tests/common/files.h"

using namespace Qt::StringLiterals;
using namespace mielto;
using namespace mielto::testing;

/// What opens and compares in the background.
class TestComparison final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void opensAFileAndComparesItWithAList();
    void tellsWhyAFileDoesNotOpen();
    void onlyTheLastPairAskedForIsCompared();
    void goesAwayInTheMiddle();

private:
    CompareSource file(const QString &name) const { return {{}, m_folder.filePath(name)}; }
    /// What the two sources gave.
    const Compared &compared(const CompareSource &before, const CompareSource &after)
    {
        m_told.clear();
        m_comparing.run(compareSources, before, after);
        [[maybe_unused]] const bool isTold =
            QTest::qWaitFor([this] { return !m_told.empty(); }, 60'000);
        return m_told.front();
    }

    QTemporaryDir m_folder;
    std::vector<Compared> m_told;
    Background<Compared> m_comparing{[this](const Compared &result) { m_told.push_back(result); }};
};

void TestComparison::initTestCase()
{
    using mielto::testing::put;
    QVERIFY(put(m_folder.filePath(u"small"_s), connection("a") + '\n' + connection("b") + '\n'));
    QVERIFY(put(m_folder.filePath(u"large"_s), (connection("b") + '\n').repeated(100'000)));
}

void TestComparison::opensAFileAndComparesItWithAList()
{
    ComparedSide after;
    after.name = u"a list"_s;
    after.rows.list.append(block(QByteArrayList{connection("b"), connection("c")}), 0, 2);
    const CompareSource list{after, {}};
    QCOMPARE(list.name(), u"a list"_s);
    QCOMPARE(file(u"small"_s).name(), u"small"_s);
    const Compared &result = compared(file(u"small"_s), list);
    QVERIFY(result);
    const Difference &difference = **result;
    QCOMPARE(difference.oldSide.name, u"small"_s);
    QCOMPARE(difference.counts.added, 1);
    QCOMPARE(difference.row(difference.entries[0]).text(Field::Id), u"a"_s);
    QCOMPARE(difference.row(difference.entries[1]).text(Field::Id), u"c"_s);
}

void TestComparison::tellsWhyAFileDoesNotOpen()
{
    const Compared &result = compared(file(u"small"_s), file(u"missing"_s));
    QVERIFY(!result);
    QVERIFY(result.error().sentence.shown.contains("missing"_L1));
}

void TestComparison::onlyTheLastPairAskedForIsCompared()
{
    m_comparing.run(compareSources, file(u"large"_s), file(u"large"_s));
    m_comparing.run(compareSources, file(u"large"_s), file(u"missing"_s));
    QVERIFY(m_comparing.isBusy());
    const Compared &result = compared(file(u"small"_s), file(u"small"_s));
    QVERIFY(result);
    QCOMPARE((*result)->counts.unchanged, 2);
    QCOMPARE(m_told.size(), std::size_t(1));
    QVERIFY(!m_comparing.isBusy());
    m_comparing.run(compareSources, file(u"large"_s), file(u"large"_s));
    m_comparing.cancel();
    QVERIFY(!m_comparing.isBusy());
    QTest::qWait(50);
    QCOMPARE(m_told.size(), std::size_t(1));
}

void TestComparison::goesAwayInTheMiddle()
{
    {
        Background<Compared> other([](const Compared &) { QFAIL("nobody is there"); });
        other.run(compareSources, file(u"large"_s), file(u"large"_s));
    }
    QVERIFY(compared(file(u"small"_s), file(u"small"_s)));
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
