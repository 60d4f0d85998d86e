// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QElapsedTimer>
#include <QTimer>

#include "app/export/exportplan.h"
#include "app/export/exportwriter.h"
#include "app/list/audit.h"

namespace mielto {

/// Where pages come from; needed with scope All only. The source outlives the job.
struct ExportReading {
    PageSource *source = nullptr;
    RetryPolicy policy;
    Timing timing;
};

/// One export, from start() to exactly one finished(): rows are read (scope All) and written user
/// after user; those that are read and not yet written are in memory, see Audit::setTaken(). The
/// target is replaced at the very end, and only when every list is whole, or with `allowPartial`.
/// Lives in the thread of the page source and never blocks it. What a job that was cancelled or
/// deleted leaves to clear up is done by its own thread, for which the end of the application
/// waits.
class ExportJob final : public QObject {
    Q_OBJECT
public:
    explicit ExportJob(ExportReading reading = {}, QObject *parent = nullptr);
    ~ExportJob() override;

    /// Once.
    void start(const ExportPlan &plan);
    /// finished() follows at once, with the target as it was, unless it is just being replaced:
    /// then it follows when that is done.
    void cancel();

    const ExportPlan &plan() const { return *m_plan; }
    const ExportState &state() const { return m_state; }
    /// After finished().
    const ExportOutcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    /// The state is another; ten times a second at the most.
    void changed();
    void finished();

private:
    void begin();
    void readAll();
    void follow();
    void passRowsOn();
    bool refusesSoMany();
    void conclude();
    void refresh();
    std::optional<qint64> rowsExpected() const;
    void takeDone(const ExportWriter::Done &done);
    void fail(int exitStatus, const QString &words);
    void end();

    ExportReading m_reading;
    std::shared_ptr<const ExportPlan> m_plan;
    ExportState m_state;
    ExportOutcome m_outcome;
    std::unique_ptr<Audit> m_audit;
    std::unique_ptr<ExportWriter> m_writer;
    QTimer m_tick;
    QElapsedTimer m_clock;
};

} // namespace mielto
