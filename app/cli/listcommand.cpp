// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/listcommand.h"

#include "app/cli/tabletext.h"

using namespace Qt::StringLiterals;

namespace mielto {

ListCommand::~ListCommand() = default;

std::optional<CommandFault> ListCommand::prepare(const QStringList &users)
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
    m_audit->start(m_options->users.plan);
}

Progress ListCommand::progress() const
{
    Progress progress = progressOf(m_audit->state(), m_audit->retryAt());
    if (progress.users == 1) {
        // Its rows are merged when all are read.
        const UserResult &result = m_audit->results().front();
        progress.rows = result.rows;
        progress.rowsExpected = result.total;
    }
    return progress;
}

void ListCommand::conclude()
{
    endProgress();
    for (const UserResult &result : m_audit->results()) {
        if (exitStatusOf(result) != ExitDone) {
            for (const QString &line : faultLines(result)) {
                console().fault(line);
            }
        }
    }
    const int status = exitStatusOf(m_audit->state(), m_audit->results());
    if ((status == ExitDone || m_options->users.allowPartial) && !writeTable()) {
        return fail(ExitOutput, tr("Standard output cannot be written: nothing more is printed."));
    }
    finish(status);
}

bool ListCommand::writeTable()
{
    TableText table(m_options->writer.columns);
    const ConnectionList &list = m_audit->list();
    for (int row = 0; row < list.rowCount(); ++row) {
        const RowRef ref = list.at(row);
        table.add(ref, m_audit->plan().users[ref.group], m_options->writer.secrets);
    }
    return console().write(table.text());
}

} // namespace mielto
