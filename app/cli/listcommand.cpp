// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/listcommand.h"

#include <QLocale>

#include "app/cli/tabletext.h"

using namespace Qt::StringLiterals;

namespace mielto {

ListCommand::~ListCommand() = default;

std::optional<CommandFault> ListCommand::prepare()
{
    const auto options = ListOptions::parse(invocation());
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

void ListCommand::showProgress()
{
    if (invocation().has("no-progress")) {
        return;
    }
    const AuditState &state = m_audit->state();
    const QLocale locale;
    if (state.users > 1) {
        console().progress(tr("%1 of %2 users, %3 rows")
                               .arg(locale.toString(state.usersDone), locale.toString(state.users),
                                   locale.toString(state.rows)));
        return;
    }
    const UserResult &result = m_audit->results().front();
    const QString total = result.total ? locale.toString(*result.total) : u"?"_s;
    console().progress(tr("%1 of %2 rows").arg(locale.toString(result.rows), total));
}

void ListCommand::conclude()
{
    console().progress({});
    if (m_options->users.duplicates > 0) {
        console().say(tr("%Ln user(s) named more than once were read once.", nullptr,
            m_options->users.duplicates));
    }
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
