// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/listcommand.h"

#include "app/answers/rowfilter.h"
#include "app/cli/tabletext.h"
#include "app/list/auditresults.h"

namespace mielto {

ListCommand::~ListCommand() = default;

std::optional<Failure> ListCommand::prepare(const QStringList &users)
{
    const auto options = ListOptions::parse(invocation(), users);
    if (!options) {
        return options.error();
    }
    m_options = *options;
    return std::nullopt;
}

void ListCommand::read(PageSource &source)
{
    m_audit = std::make_unique<Audit>(source, target().retries, Timing::real());
    connect(m_audit.get(), &Audit::stateChanged, this, [this] {
        if (m_audit->state().isBusy()) {
            showProgress();
        } else {
            conclude();
        }
    });
    m_audit->start(m_options->plan);
}

Progress ListCommand::progress() const
{
    Progress progress = progressOf(m_audit->state(), m_audit->retryAt());
    if (progress.users == 1) {
        // Its rows are merged when all are read.
        const ListResult &result = m_audit->results().front();
        progress.rows = result.rows;
        progress.rowsExpected = result.total;
    }
    return progress;
}

/// Those that --where keeps.
ViewedRows ListCommand::wantedRows() const
{
    const ViewedRows all{m_audit->list(), m_audit->plan().users};
    const RowFilter where(
        m_options->where, all, {m_audit->state().readAt, target().workspace}, [] { return false; });
    return {matchingRows(all.list, where), all.users};
}

void ListCommand::conclude()
{
    endProgress();
    const int status = exitStatusOf(m_audit->state(), m_audit->results());
    const bool isPrinted = status == ExitDone || invocation().has("allow-partial");
    sayFaults(m_audit->results(), !isPrinted);
    if (!isPrinted || print(tableText(wantedRows(), m_options->writer))) {
        finish(status);
    }
}

} // namespace mielto
