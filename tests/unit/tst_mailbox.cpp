// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <atomic>
#include <memory>
#include <thread>

#include <QDeadlineTimer>
#include <QTest>

#include "app/base/mailbox.h"

using namespace mielto;

class TestMailbox final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void onlyTheFirstItemWakes()
    {
        Mailbox<int> box;
        QVERIFY(box.takeAll().empty());
        QVERIFY(box.put(1));
        QVERIFY(!box.put(2));
        QCOMPARE(box.takeAll(), (std::vector<int>{1, 2}));
        QVERIFY(box.takeAll().empty());
        QVERIFY(box.put(3));
    }

    void handsOverWhatCannotBeCopied()
    {
        Mailbox<std::unique_ptr<int>> box;
        box.put(std::make_unique<int>(4));
        QCOMPARE(*box.takeAll().front(), 4);
    }

    /// Two senders and a receiver that looks only when it was woken: nothing is lost, nothing comes
    /// twice, and each sender's order stays.
    void losesNothingBetweenThreads()
    {
        constexpr int count = 50000;
        Mailbox<int> box;
        std::atomic<int> wakes = 0;
        const auto send = [&](int first) {
            for (int i = 0; i < count; ++i) {
                if (box.put(first + i)) {
                    ++wakes;
                }
            }
        };
        std::thread one(send, 0);
        std::thread two(send, count);
        std::vector<int> received;
        QDeadlineTimer deadline(20000);
        while (std::ssize(received) < 2L * count && !deadline.hasExpired()) {
            if (wakes > 0) {
                --wakes;
                const std::vector<int> items = box.takeAll();
                QVERIFY(!items.empty());
                received.insert(received.end(), items.begin(), items.end());
            }
        }
        one.join();
        two.join();
        QCOMPARE(received.size(), std::size_t(2 * count));
        QCOMPARE(wakes.load(), 0);
        std::vector<int> next{0, count};
        for (const int item : received) {
            QCOMPARE(item, next[item < count ? 0 : 1]++);
        }
    }
};

QTEST_GUILESS_MAIN(TestMailbox)
#include "tst_mailbox.moc"
