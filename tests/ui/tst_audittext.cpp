// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QTest>

#include "app/list/audit.h"
#include "tests/common/scriptedpagesource.h"
#include "ui/audit/audittext.h"

using namespace mielto;
using namespace Qt::StringLiterals;

class AuditTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whoIsBeingReadIsNotPartial();
    void whatTookMoreThanAMinuteIsALoss();
};

void AuditTextTest::whoIsBeingReadIsNotPartial()
{
    testing::ScriptedPageSource source;
    source.fill(2'500); // Three pages each.
    source.manual = true;
    Audit audit(source, {}, {});
    AuditPlan plan;
    plan.users = {u"a"_s, u"b"_s, u"c"_s};
    plan.concurrency = 2;
    audit.start(plan);
    source.deliverNext();
    source.deliverNext();
    QVERIFY(audit.state().isBusy());
    QCOMPARE(auditOutcomes(audit), u"not read: 1 · being read: 2"_s);
    audit.stop();
    QCOMPARE(auditOutcomes(audit), u"not read: 3"_s);
}

void AuditTextTest::whatTookMoreThanAMinuteIsALoss()
{
    AuditState state;
    state.users = 300;
    state.elapsed = std::chrono::seconds(60);
    QCOMPARE(auditLoss(state), QString());
    state.elapsed = std::chrono::minutes(4);
    QVERIFY(auditLoss(state).contains(u"took 4 min to read"_s));
}

QTEST_MAIN(AuditTextTest)
#include "tst_audittext.moc"
