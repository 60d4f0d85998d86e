// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/listcommand.h"

#include <algorithm>

#include <QLocale>

#include "app/base/visibletext.h"
#include "app/cli/tabletext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

/// So many users in a row failing alike end the run: the cause is not theirs.
constexpr int kMaxFailuresAlike = 5;

bool hasEnded(const ListState &state)
{
    return !state.isBusy() && state.phase != ListState::Phase::Idle;
}

} // namespace

ListCommand::~ListCommand() = default;

void ListCommand::start()
{
    const auto options = ListOptions::parse(invocation());
    if (!options) {
        return fail(options.error().status, options.error().words);
    }
    const auto target = resolveTarget(invocation(), profiles());
    if (!target) {
        return fail(target.error().status, target.error().words);
    }
    m_options = *options;
    m_target = *target;
    if (!invocation().has("demo")) {
        return findToken();
    }
    m_sample = std::make_unique<SampleServer>();
    if (const QString fault = m_sample->start(); !fault.isEmpty()) {
        return fail(ExitInternalError, fault);
    }
    m_target->server = m_sample->url();
    beginReading(m_sample->token());
}

void ListCommand::findToken()
{
    m_tokenSource = std::make_unique<TokenSource>(tokens(), m_target->startToken);
    m_tokenSource->find(
        m_target->tokenKey(), this, [this](const Result<SourcedToken, TokenFault> &found) {
            if (found) {
                return beginReading(found->token);
            }
            const bool isFile = found.error().kind == TokenFault::Kind::FileUnreadable;
            fail(isFile ? ExitUsage : ExitToken, found.error().words);
            if (!isFile) {
                console().say(
                    tr("Store one with “token set”, or give one in MIELTO_TOKEN or --token-file."));
            }
        });
}

void ListCommand::beginReading(const Token &token)
{
    m_source = std::make_unique<NetworkPageSource>(m_network,
        Endpoint{m_target->server, m_target->workspace, token, m_target->caFile},
        m_target->network);
    if (invocation().has("verbose")) {
        connect(m_source.get(), &NetworkPageSource::requested, this, &ListCommand::logRequest);
    }
    for (const QString &user : m_options->users) {
        m_runs.push_back({user,
            std::make_unique<ListReader>(*m_source, m_target->retries, Timing::real()), false});
    }
    startNext();
}

void ListCommand::startNext()
{
    while (!m_hasConcluded && m_running < m_options->concurrency && m_next < m_runs.size()) {
        UserRun &run = m_runs[m_next++];
        ++m_running;
        watch(run);
        const qint64 rows = m_options->limit ? *m_options->limit : ListReader::kAllRows;
        run.reader->start({run.user, m_options->status, m_options->type}, rows);
    }
    if (!m_hasConcluded && m_running == 0) {
        conclude();
    }
}

void ListCommand::watch(UserRun &run)
{
    // The runs stay where they are: none is added after the first has started.
    connect(run.reader.get(), &ListReader::stateChanged, this, [this, &run] {
        if (hasEnded(run.reader->state()) && !run.isDone) {
            run.isDone = true;
            // Not from inside the reader's own signal.
            QMetaObject::invokeMethod(
                this, [this, &run] { userEnded(run); }, Qt::QueuedConnection);
        } else {
            showProgress(run);
        }
    });
}

void ListCommand::userEnded(UserRun &run)
{
    --m_running;
    if (endsWholeRun(run.reader->state())) {
        m_endedEarly = run.reader->state().error->exitStatus;
        for (UserRun &other : m_runs) {
            other.reader->stop();
        }
        m_next = m_runs.size();
        m_running = 0;
    }
    startNext();
}

bool ListCommand::endsWholeRun(const ListState &state)
{
    if (state.phase != ListState::Phase::Failed) {
        m_failuresAlike = 0;
        return false;
    }
    const ApiErrorKind kind = state.error->kind;
    m_failuresAlike = m_lastFailure == kind ? m_failuresAlike + 1 : 1;
    m_lastFailure = kind;
    const bool isTransport = state.error->exitStatus == ExitNetwork;
    return kind == ApiErrorKind::Unauthorized || kind == ApiErrorKind::PaymentRequired
        || (isTransport && m_failuresAlike >= kMaxFailuresAlike);
}

void ListCommand::showProgress(const UserRun &run)
{
    if (invocation().has("no-progress")) {
        return;
    }
    const ListState &state = run.reader->state();
    const QLocale locale;
    const QString total = state.total ? locale.toString(*state.total) : u"?"_s;
    console().progress(
        tr("%1: %2 of %3").arg(visibleText(run.user), locale.toString(state.rows), total));
}

void ListCommand::conclude()
{
    m_hasConcluded = true;
    console().progress({});
    reportFaults();
    const int status = exitStatus();
    if ((status == ExitDone || m_options->allowPartial) && !writeRows()) {
        return fail(ExitOutput, tr("Standard output cannot be written: nothing more is printed."));
    }
    finish(status);
}

int ListCommand::exitStatusOf(const UserRun &run) const
{
    const ListState &state = run.reader->state();
    if (state.error) {
        return state.error->exitStatus;
    }
    const bool isWhole = state.verdict == Verdict::Complete
        || (m_options->limit && state.phase == ListState::Phase::MoreToRead);
    return isWhole ? ExitDone : ExitUnproven;
}

int ListCommand::exitStatus() const
{
    if (m_endedEarly) {
        return *m_endedEarly;
    }
    const int first = exitStatusOf(m_runs.front());
    const bool allAlike =
        std::ranges::all_of(m_runs, [&](const UserRun &run) { return exitStatusOf(run) == first; });
    return allAlike ? first : ExitUnproven;
}

void ListCommand::reportFaults() const
{
    for (const UserRun &run : m_runs) {
        const ListState &state = run.reader->state();
        const QString user = visibleText(run.user);
        if (state.error) {
            console().fault(u"%1: %2"_s.arg(user, state.error->sentence));
            if (!state.error->serverText.isEmpty()) {
                console().say(tr("The server says: %1").arg(state.error->serverText));
            }
        } else if (exitStatusOf(run) != ExitDone) {
            const QString total = state.total ? QLocale().toString(*state.total) : u"?"_s;
            console().fault(
                tr("%1: %2 (%3 rows read, the server counts %4, %5 faulty)")
                    .arg(user, verdictText(state.verdict), QLocale().toString(state.rows), total,
                        QString::number(state.faultyRows)));
        }
    }
}

bool ListCommand::writeRows()
{
    constexpr qsizetype chunk = 1024 * 1024;
    const auto forEachRow = [this](auto use) {
        for (const UserRun &run : m_runs) {
            const ConnectionList &list = run.reader->list();
            const int count =
                m_options->limit ? std::min(*m_options->limit, list.rowCount()) : list.rowCount();
            for (int row = 0; row < count; ++row) {
                if (!use(list.at(row), run.user)) {
                    return false;
                }
            }
        }
        return true;
    };
    if (!m_options->format) {
        TableText table(m_options->writer.columns);
        forEachRow([&](const RowRef &row, const QString &user) {
            table.add(row, user, m_options->writer.secrets);
            return true;
        });
        return console().write(table.text());
    }
    const auto writer = makeRowWriter(*m_options->format, m_options->writer);
    QByteArray out;
    writer->begin(out);
    const bool isWritten = forEachRow([&](const RowRef &row, const QString &user) {
        writer->row(row, user, out);
        if (out.size() < chunk) {
            return true;
        }
        return console().write(std::exchange(out, {}));
    });
    writer->end(out);
    return isWritten && console().write(out);
}

void ListCommand::logRequest(const RequestRecord &record) const
{
    console().fault(
        u"%1 GET %2 %3 %4 ms %5 bytes %6"_s
            .arg(record.time.toString(Qt::ISODateWithMs), record.url.toString(QUrl::FullyEncoded),
                QString::number(record.httpStatus), QString::number(record.elapsed.count()),
                QString::number(record.bytes), record.error)
            .trimmed());
}

} // namespace mielto
