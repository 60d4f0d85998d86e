// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTemporaryDir>

#include "app/export/exportjob.h"
#include "app/list/requestbudget.h"
#include "tests/common/files.h"
#include "tests/common/scriptedpagesource.h"

namespace mielto::testing {

inline QStringList idsIn(const QByteArray &ndjson)
{
    QStringList ids;
    for (const QByteArray &line : ndjson.split('\n')) {
        if (!line.isEmpty()) {
            ids << QJsonDocument::fromJson(line)[QLatin1String("id")].toString();
        }
    }
    return ids;
}

/// An export of a scripted source into a folder of its own, in which there is an old file.
struct ExportUnderTest {
    QTemporaryDir folder;
    ScriptedPageSource source;
    Timing timing{[](auto, QObject *context, std::function<void()> call) {
                      QMetaObject::invokeMethod(context, std::move(call), Qt::QueuedConnection);
                  },
        [] { return 0.5; }};
    ExportPlan plan;
    std::unique_ptr<RequestBudget> budget;
    std::unique_ptr<ExportJob> job;
    int ends = 0;
    unsigned rounds = 0; ///< Of the event loop.

    explicit ExportUnderTest(RowFormat format = RowFormat::Ndjson)
    {
        plan.format = format;
        plan.target = folder.filePath(QStringLiteral("file") + endingOf(format));
        testing::put(plan.target, "old");
    }
    void setUsers(int count)
    {
        plan.audit.users.clear();
        for (int i = 0; i < count; ++i) {
            plan.audit.users << QStringLiteral("u%1").arg(i);
        }
    }
    void start()
    {
        ends = 0;
        job.reset();
        budget =
            std::make_unique<RequestBudget>(source, plan.audit.concurrency, RetryPolicy{}, timing);
        job = std::make_unique<ExportJob>(ExportReading{budget.get(), {}, timing});
        QObject::connect(job.get(), &ExportJob::finished, job.get(), [this] { ++ends; });
        job->start(plan);
    }
    /// False when it has not ended in time.
    bool rest()
    {
        QElapsedTimer clock;
        clock.start();
        for (; ends == 0 && clock.elapsed() < 300000; ++rounds) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
        QCoreApplication::processEvents();
        return ends == 1;
    }
    bool run()
    {
        start();
        return rest();
    }
    const ExportOutcome &outcome() const { return job->outcome(); }
    QByteArray content(const QString &name = {}) const
    {
        return testing::contents(name.isEmpty() ? plan.target : folder.filePath(name));
    }
    /// Names of all files, once the export's thread has cleared up.
    QStringList files()
    {
        job.reset();
        while (qApp->findChild<ExportWriter *>() != nullptr) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        return testing::names(folder.path());
    }
};

} // namespace mielto::testing
