// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exportcommand.h"

#include "app/base/visibletext.h"
#include "app/list/runstatus.h"

using namespace Qt::StringLiterals;

namespace mielto {

ExportCommand::~ExportCommand() = default;

std::optional<CommandFault> ExportCommand::prepare(const QStringList &users)
{
    const auto options = ExportOptions::parse(invocation(), users);
    if (!options) {
        return options.error();
    }
    m_options = *options;
    return std::nullopt;
}

void ExportCommand::read(PageSource &source)
{
    ExportPlan plan = m_options->plan;
    plan.server = target().server.text();
    plan.workspace = target().workspace;
    m_job = std::make_unique<ExportJob>(ExportReading{&source, target().retries, Timing::real()});
    connect(m_job.get(), &ExportJob::changed, this, &ExportCommand::showProgress);
    connect(m_job.get(), &ExportJob::finished, this, &ExportCommand::conclude);
    m_job->start(plan);
}

/// What is just taking its place gets it, and is told of.
void ExportCommand::interrupt()
{
    if (m_job) {
        m_job->cancel();
    } else {
        ReadingCommand::interrupt();
    }
}

Progress ExportCommand::progress() const { return progressOf(m_job->state()); }

void ExportCommand::conclude()
{
    endProgress();
    const ExportOutcome &outcome = m_job->outcome();
    for (const UserResult &result : outcome.results) {
        if (exitStatusOf(result) != ExitDone) {
            for (const QString &line : faultLines(result)) {
                console().fault(line);
            }
        }
    }
    if (!outcome.fault.isEmpty()) {
        console().fault(outcome.fault);
    }
    console().say(outcome.warnings);
    // A fault of what was written tells where it stands itself.
    const bool isWordless =
        outcome.isWritten ? !outcome.fault.isEmpty() : m_job->plan().target.isEmpty();
    if (m_options->hasSummary && !isWordless) {
        console().say(summary());
    }
    finish(outcome.exitStatus);
}

QString ExportCommand::summary() const
{
    const ExportOutcome &outcome = m_job->outcome();
    const QString &target = m_job->plan().target;
    const QString file =
        target.isEmpty() ? tr("standard output") : tr("“%1”").arg(visiblePath(target));
    if (!outcome.isWritten) {
        return tr("Nothing was written to %1.").arg(file);
    }
    const QString rows = tr("%Ln row(s)", nullptr, static_cast<int>(outcome.manifest.rows));
    return tr(
        "%1 of %Ln user(s) written to %2: %3.", nullptr, static_cast<int>(outcome.results.size()))
        .arg(rows, file, verdictText(outcome.manifest.verdict));
}

} // namespace mielto
