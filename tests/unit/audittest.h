// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QTest>

#include "app/list/audit.h"
#include "app/list/requestbudget.h"
#include "tests/common/scriptedpagesource.h"

namespace mielto::testing {

/// An audit of the users u0, u1, … of a server in the program; waits take no time.
struct AuditUnderTest {
    ScriptedPageSource source;
    std::vector<std::chrono::milliseconds> waits;
    Timing timing{[this](auto time, QObject *context, std::function<void()> call) {
                      waits.push_back(time);
                      QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
                  },
        [] { return 0.5; }};
    std::unique_ptr<RequestBudget> budget;
    Audit audit{source, {}, timing};

    void start(int users, int rows, int concurrency = 4)
    {
        source.fill(rows);
        auto next = std::make_unique<RequestBudget>(source, concurrency, RetryPolicy{}, timing);
        audit.setSource(next.get());
        budget = std::move(next);
        AuditPlan plan;
        for (int i = 0; i < users; ++i) {
            plan.users << QStringLiteral("u%1").arg(i);
        }
        plan.concurrency = concurrency;
        audit.start(plan);
    }
    bool rest()
    {
        return QTest::qWaitFor([this] { return !audit.state().isBusy(); }, 20'000);
    }
    void failFor(const QString &user, ApiErrorKind kind)
    {
        source.script = [this, user, kind](int) {
            return source.answering.list.user == user ? std::optional(failure(kind)) : std::nullopt;
        };
    }
    QStringList owners() const
    {
        QStringList users;
        for (int row = 0; row < audit.list().rowCount(); ++row) {
            const RowRef ref = audit.list().at(row);
            const QString user = audit.plan().users[ref.group];
            const bool isTheirs = ref.text(Field::Id).startsWith(user + u'-');
            users << (isTheirs ? user : QStringLiteral("a row of another user"));
        }
        return users;
    }
};

} // namespace mielto::testing
