// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/exportjob.h"

#include "app/list/auditresults.h"

namespace mielto {

using namespace std::chrono_literals;

ExportJob::ExportJob(ExportReading reading, QObject *parent)
    : QObject(parent)
    , m_reading(std::move(reading))
{
    m_tick.setInterval(100ms);
    connect(&m_tick, &QTimer::timeout, this, &ExportJob::refresh);
}

ExportJob::~ExportJob()
{
    if (m_writer) {
        ExportWriter::leave(std::move(m_writer));
    }
}

void ExportJob::start(const ExportPlan &plan)
{
    m_plan = std::make_shared<const ExportPlan>(plan);
    m_clock.start();
    m_state.phase = ExportState::Phase::Reading;
    m_outcome.manifest = Manifest::begun(QDateTime::currentDateTimeUtc());
    m_outcome.manifest.server = plan.server;
    m_outcome.manifest.workspaceId = plan.workspace;
    m_outcome.manifest.filters = plan.filters;
    m_outcome.manifest.scope = plan.scope;
    m_outcome.manifest.secrets = plan.writer.secrets;
    m_outcome.manifest.format = plan.format;
    if (const QString fault = planFault(plan); !fault.isEmpty()) {
        return fail(ExitUsage, fault);
    }
    m_writer = std::make_unique<ExportWriter>(m_plan);
    connect(m_writer.get(), &ExportWriter::ready, this, &ExportJob::begin);
    connect(m_writer.get(), &ExportWriter::done, this, &ExportJob::takeDone);
    connect(
        m_writer.get(), &ExportWriter::failed, this, [this](const ExportWriter::Failed &failed) {
            m_outcome.isWritten = failed.isInPlace;
            fail(ExitOutput, failed.failure.sentence.shown);
        });
    m_tick.start();
    refresh();
}

void ExportJob::begin()
{
    if (m_state.phase != ExportState::Phase::Reading) {
        return;
    }
    if (m_plan->scope == Scope::All) {
        return readAll();
    }
    if (refusesSoMany()) {
        return;
    }
    m_writer->addViewed();
    m_outcome.exitStatus = ExitDone;
    m_writer->complete(m_outcome.manifest);
}

void ExportJob::readAll()
{
    m_audit = std::make_unique<Audit>(*m_reading.source, m_reading.policy, m_reading.timing);
    m_audit->setTaken();
    connect(m_audit.get(), &Audit::rowsAdded, this, &ExportJob::passRowsOn);
    connect(m_writer.get(), &ExportWriter::written, m_audit.get(), &Audit::releaseRows);
    connect(m_audit.get(), &Audit::stateChanged, this, &ExportJob::follow);
    m_audit->start(m_plan->audit);
}

void ExportJob::passRowsOn()
{
    if (const ConnectionList rows = m_audit->takeRows(); !rows.isEmpty()) {
        m_writer->addRows(rows, m_audit->state().readAt);
    }
}

void ExportJob::follow()
{
    if (m_state.phase == ExportState::Phase::Reading && !refusesSoMany()
        && !m_audit->state().isBusy()) {
        conclude();
    }
}

/// As soon as the totals say it, and not when the disk is full of rows that will not do.
bool ExportJob::refusesSoMany()
{
    const bool isFiltered = !m_plan->where.isEmpty();
    const auto fault = tooManyRows(m_plan->format, isFiltered ? 0 : rowsExpected().value_or(0));
    if (fault) {
        fail(ExitOutput, *fault);
    }
    return fault.has_value();
}

void ExportJob::conclude()
{
    passRowsOn();
    m_state.phase = ExportState::Phase::Finishing;
    m_outcome.results = m_audit->results();
    m_outcome.exitStatus = exitStatusOf(m_audit->state(), m_outcome.results);
    m_outcome.manifest.setUsers(manifestUsers(m_outcome.results));
    if (m_outcome.exitStatus != ExitDone && !m_plan->allowPartial) {
        m_writer->cancel();
        return end();
    }
    m_writer->complete(m_outcome.manifest);
    refresh();
}

std::optional<qint64> ExportJob::rowsExpected() const
{
    if (m_plan->scope != Scope::All) {
        return m_plan->order ? std::ssize(*m_plan->order) : m_plan->rows.list.rowCount();
    }
    return m_audit ? m_audit->rowsExpected() : std::nullopt;
}

void ExportJob::refresh()
{
    if (m_audit) {
        m_state.users = m_audit->state().users;
        m_state.usersDone = m_audit->state().usersDone;
        m_state.retryAt = m_audit->retryAt();
    }
    m_state.rows = m_audit ? m_audit->rowsRead() : m_writer->rows();
    m_state.bytes = m_writer->bytes();
    m_state.rowsExpected = rowsExpected();
    m_state.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    Q_EMIT changed();
}

void ExportJob::takeDone(const ExportWriter::Done &done)
{
    m_outcome.isWritten = true;
    m_outcome.manifest = done.manifest;
    if (done.cutCells > 0) {
        m_outcome.warnings << tr("%Ln cell(s) were longer than the format allows and were cut.",
            nullptr, static_cast<int>(done.cutCells));
    }
    refresh();
    end();
}

void ExportJob::cancel()
{
    if (m_state.phase == ExportState::Phase::Idle || m_state.phase == ExportState::Phase::Ended) {
        return;
    }
    if (!m_writer || m_writer->cancel()) {
        m_outcome.isCancelled = true;
        fail(ExitInterrupted, {});
    }
}

void ExportJob::fail(int exitStatus, const QString &words)
{
    m_outcome.exitStatus = exitStatus;
    m_outcome.fault = words;
    if (m_writer) {
        m_writer->cancel();
    }
    end();
}

void ExportJob::end()
{
    if (m_state.phase == ExportState::Phase::Ended) {
        return;
    }
    m_state.phase = ExportState::Phase::Ended;
    m_tick.stop();
    if (m_audit) {
        m_audit->stop();
    }
    m_outcome.bytes = m_writer ? m_writer->bytes() : 0;
    m_outcome.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    // Never from inside a call of the owner.
    QMetaObject::invokeMethod(this, &ExportJob::finished, Qt::QueuedConnection);
}

} // namespace mielto
