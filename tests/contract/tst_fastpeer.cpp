// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The peer of the figures keeps the contract, else the figures say nothing.
#include <QTest>

#include "app/list/userreader.h"
#include "tests/common/fastpeer.h"
#include "tests/common/fetchone.h"

using namespace Qt::StringLiterals;

namespace mielto {

using testing::FastPeer;

class FastPeerTest final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aListIsReadWholeAndItsPagesOverlap()
    {
        const FastPeer peer;
        const ListResult result = read(peer, u"rows-2500"_s);
        QCOMPARE(verdictWord(result.verdict), u"complete"_s);
        QCOMPARE(result.rows, 2500);
        QCOMPARE(result.requests, 3);
    }

    void statusesSplitTheList()
    {
        const FastPeer peer;
        FilterValues filters;
        for (const auto &known : knownStatuses()) {
            filters.statuses.push_back(known.value);
        }
        const ListResult result = read(peer, u"rows-10000"_s, filters);
        QCOMPARE(verdictWord(result.verdict), u"complete"_s);
        QCOMPARE(result.rows, 10000);
    }

    void waitsOverlap()
    {
        const FastPeer peer(std::chrono::milliseconds(100));
        QCOMPARE(read(peer, u"rows-8000-slow"_s).rows, 8000);
        QCOMPARE(peer.mostAtOnce(), 4);
    }

    void anAnswerMayDeleteItsSource()
    {
        const FastPeer peer;
        NetworkThread thread;
        auto source = std::make_unique<NetworkPageSource>(
            thread, testing::endpointAt(peer.url()), NetworkOptions{});
        int answers = 0;
        for (int i = 0; i < 3; ++i) {
            source->fetch({{u"rows-5"_s, {}, {}}, 0, 5}, [&](const PageReply &) {
                ++answers;
                source.reset();
            });
        }
        QTest::qSleep(300); // All answers wait to be given.
        QTRY_COMPARE(answers, 1);
        QTest::qWait(50);
        QCOMPARE(answers, 1);
    }

    void usersWithoutANumberAreUnknown()
    {
        const FastPeer peer;
        QCOMPARE(verdictWord(read(peer, u"somebody"_s).verdict), u"not_found"_s);
    }

private:
    static ListResult read(
        const FastPeer &peer, const QString &user, const FilterValues &filters = {})
    {
        NetworkThread thread;
        NetworkPageSource source(thread, testing::endpointAt(peer.url()), {});
        UserReader reader(source, {}, Timing::real());
        reader.setParallelism(4);
        bool hasEnded = false;
        connect(&reader, &UserReader::ended, &reader, [&] { hasEnded = true; });
        reader.start(filters.queriesOf(user), ListReader::kAllRows);
        [[maybe_unused]] const bool came = QTest::qWaitFor([&] { return hasEnded; }, 20'000);
        return reader.result();
    }
};

} // namespace mielto

using mielto::FastPeerTest;
QTEST_GUILESS_MAIN(FastPeerTest)
#include "tst_fastpeer.moc"
