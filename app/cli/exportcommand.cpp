// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exportcommand.h"

#include <algorithm>

#include "app/base/visibletext.h"
#include "app/cli/listoptions.h"
#include "app/cli/usage.h"

using namespace Qt::StringLiterals;

namespace mielto {

ExportCommand::~ExportCommand() = default;

std::optional<Failure> ExportCommand::prepare(const QStringList &users)
{
    const QString output = invocation().value("output");
    if (hasTarget() && output.isEmpty()) {
        return usage(tr("Give --output FILE, or “-” for standard output."));
    }
    const auto options = ListOptions::parse(invocation(), users);
    if (!options) {
        return options.error();
    }
    m_plan.audit = options->plan;
    m_plan.filters = manifestFilters(options->plan.filters);
    m_plan.where = options->where;
    if (!m_plan.where.isEmpty()) {
        m_plan.filters.local << invocation().value("where");
    }
    m_plan.format = *options->format;
    m_plan.writer = options->writer;
    m_plan.target = output == "-"_L1 ? QString() : output;
    m_plan.hasManifest = invocation().has("manifest");
    m_plan.isEvidencePack = invocation().has("evidence");
    m_plan.allowPartial = invocation().has("allow-partial");
    if (const QString fault = planFault(m_plan); !fault.isEmpty()) {
        return usage(fault);
    }
    return std::nullopt;
}

void ExportCommand::read(PageSource &source)
{
    m_plan.server = target().server.text();
    m_plan.workspace = target().workspace;
    m_job = std::make_unique<ExportJob>(ExportReading{&source, target().retries, Timing::real()});
    connect(m_job.get(), &ExportJob::changed, this, &ExportCommand::showProgress);
    connect(m_job.get(), &ExportJob::finished, this, &ExportCommand::conclude);
    m_job->start(m_plan);
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
    const bool isWithheld = !outcome.isWritten && !outcome.isCancelled && outcome.fault.isEmpty();
    sayFaults(outcome.results, isWithheld);
    if (!outcome.fault.isEmpty()) {
        console().fault(outcome.fault);
    }
    console().say(outcome.warnings);
    // A fault of what was written tells where it stands itself.
    const bool isWordless = outcome.isWritten ? !outcome.fault.isEmpty() : m_plan.target.isEmpty();
    if (hasTarget() && !isWordless) {
        console().say(summary());
    }
    finish(outcome.exitStatus);
}

QString ExportCommand::summary() const
{
    const ExportOutcome &outcome = m_job->outcome();
    const QString file = m_plan.target.isEmpty() ? tr("standard output")
                                                 : tr("“%1”").arg(visiblePath(m_plan.target));
    if (!outcome.isWritten) {
        return tr("Nothing was written to %1.").arg(file);
    }
    const auto users = std::ranges::count_if(outcome.results,
        [](const ListResult &result) { return result.isWhole() || result.rows > 0; });
    const QString rows = tr("%Ln row(s)", nullptr, static_cast<int>(outcome.manifest.rows));
    return tr("%1 of %Ln user(s) written to %2: %3.", nullptr, static_cast<int>(users))
        .arg(rows, file, verdictText(outcome.manifest.verdict));
}

} // namespace mielto
