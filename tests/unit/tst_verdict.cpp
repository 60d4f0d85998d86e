// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <QStringList>
#include <QTest>

#include "app/export/manifest.h"
#include "app/list/auditresults.h"

using namespace Qt::StringLiterals;
using namespace mielto;

namespace {

/// What one of two users ended with, and what both together are with each of the eight verdicts in
/// the place of the other: the worse verdict, the exit status, and the verdict in the manifest.
struct PairRow {
    const char *verdict;
    const char *worse;
    const char *statuses;
    const char *overall;
};

// The columns: complete limited changed partial not_found forbidden failed not_read.
constexpr std::array<PairRow, kVerdictCount> kPairs{{
    {"complete", "complete limited changed partial not_found forbidden failed not_read",
        "0 0 8 8 8 8 8 8", "complete limited changed partial partial partial partial partial"},
    {"limited", "limited limited changed partial not_found forbidden failed not_read",
        "0 0 8 8 8 8 8 8", "limited limited changed partial partial partial partial partial"},
    {"changed", "changed changed changed partial not_found forbidden failed not_read",
        "8 8 8 8 8 8 8 8", "changed changed changed partial partial partial partial partial"},
    {"partial", "partial partial partial partial not_found forbidden failed not_read",
        "8 8 8 8 8 8 8 8", "partial partial partial partial partial partial partial partial"},
    {"not_found", "not_found not_found not_found not_found not_found forbidden failed not_read",
        "8 8 8 8 4 8 8 8", "partial partial partial partial partial partial partial partial"},
    {"forbidden", "forbidden forbidden forbidden forbidden forbidden forbidden failed not_read",
        "8 8 8 8 8 3 8 8", "partial partial partial partial partial partial partial partial"},
    {"failed", "failed failed failed failed failed failed failed not_read", "8 8 8 8 8 8 5 8",
        "partial partial partial partial partial partial partial partial"},
    {"not_read", "not_read not_read not_read not_read not_read not_read not_read not_read",
        "8 8 8 8 8 8 8 8", "partial partial partial partial partial partial partial partial"},
}};

QString wordAt(const char *words, std::size_t place)
{
    return QString::fromLatin1(words).split(u' ')[static_cast<qsizetype>(place)];
}

ListResult resultWith(Verdict verdict)
{
    ListResult result;
    result.verdict = verdict;
    if (verdict == Verdict::NotFound) {
        result.error = makeApiError(ApiErrorKind::NotFound);
    } else if (verdict == Verdict::Forbidden) {
        result.error = makeApiError(ApiErrorKind::Forbidden);
    } else if (verdict == Verdict::Failed) {
        result.error = makeApiError(ApiErrorKind::Timeout);
    }
    return result;
}

} // namespace

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

    void ofTwoVerdictsOneIsWorse()
    {
        for (std::size_t first = 0; first < kVerdictCount; ++first) {
            for (std::size_t second = 0; second < kVerdictCount; ++second) {
                const auto a = static_cast<Verdict>(first);
                const auto b = static_cast<Verdict>(second);
                QCOMPARE(verdictWord(a), QString::fromLatin1(kPairs[first].verdict));
                QCOMPARE(verdictWord(worseOf(a, b)), wordAt(kPairs[first].worse, second));
                const std::vector results{resultWith(a), resultWith(b)};
                QCOMPARE(exitStatusOf({}, results), wordAt(kPairs[first].statuses, second).toInt());
                QCOMPARE(verdictWord(overallVerdict(manifestUsers(results))),
                    wordAt(kPairs[first].overall, second));
            }
        }
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
