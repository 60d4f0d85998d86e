// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/checkcommand.h"

#include "app/cli/useroptions.h"
#include "app/export/manifest.h"

namespace mielto {

CheckCommand::~CheckCommand() = default;

std::optional<Failure> CheckCommand::prepare(const QStringList &users)
{
    const auto options = CheckOptions::parse(invocation());
    if (!options) {
        return options.error();
    }
    const auto plan = auditPlanOf(invocation(), users);
    if (!plan) {
        return plan.error();
    }
    m_options = *options;
    m_plan = *plan;
    return std::nullopt;
}

void CheckCommand::read(PageSource &source)
{
    m_audit = std::make_unique<Audit>(source, target().retries, Timing::real());
    connect(m_audit.get(), &Audit::stateChanged, this, [this] {
        if (m_audit->state().isBusy()) {
            showProgress();
        } else {
            check();
        }
    });
    m_audit->start(m_plan);
}

Progress CheckCommand::progress() const { return progressOf(m_audit->state(), m_audit->retryAt()); }

void CheckCommand::check()
{
    endProgress();
    sayFaults(m_audit->results(), false);
    RowContext context;
    context.readAt = m_audit->state().readAt;
    context.workspace = target().workspace;
    context.ages = m_options.ages;
    m_checking.run(
        [rows = ViewedRows{m_audit->list(), m_plan.users}, context, checks = m_options.checks] {
            return runChecks(rows, context, checks, [] { return false; });
        });
}

void CheckCommand::conclude(const std::vector<CheckResult> &results)
{
    CheckReport report;
    report.results = results;
    report.rows = m_audit->list();
    report.verdict = verdictWord(overallVerdict(manifestUsers(m_audit->results())));
    for (const ListResult &result : m_audit->results()) {
        if (!wasRead(result.verdict)) {
            report.notRead << result.user;
        }
    }
    if (print(report.text(m_options.format))) {
        finish(report.found(m_options.failIf) ? ExitDifferent
                                              : exitStatusOf(m_audit->state(), m_audit->results()));
    }
}

} // namespace mielto
