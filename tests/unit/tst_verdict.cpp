// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QStringList>
#include <QTest>

#include "app/list/verdict.h"

using namespace Qt::StringLiterals;
using namespace mielto;

class TestVerdict final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wordsAreThoseOfManifests()
    {
        QStringList words;
        for (int i = 0; i <= int(Verdict::NotRead); ++i) {
            words << verdictWord(static_cast<Verdict>(i));
            QVERIFY(!verdictText(static_cast<Verdict>(i)).isEmpty());
        }
        QCOMPARE(words.join(u' '),
            u"complete limited changed partial not_found forbidden failed not_read"_s);
    }

    void errorsBeforeTheFirstRowHaveTheirVerdict()
    {
        QCOMPARE(verdictOf(makeApiError(ApiErrorKind::NotFound)), Verdict::NotFound);
        QCOMPARE(verdictOf(makeApiError(ApiErrorKind::Forbidden)), Verdict::Forbidden);
        for (const auto kind : {ApiErrorKind::Refused, ApiErrorKind::Unauthorized,
                 ApiErrorKind::Timeout, ApiErrorKind::WrongShape, ApiErrorKind::ServerTrouble}) {
            QCOMPARE(verdictOf(makeApiError(kind)), Verdict::Failed);
        }
    }
};

QTEST_GUILESS_MAIN(TestVerdict)
#include "tst_verdict.moc"
