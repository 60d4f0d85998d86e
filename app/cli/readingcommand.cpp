// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/readingcommand.h"

#include "app/base/background.h"
#include "app/base/inputfile.h"
#include "app/base/translations.h"
#include "app/base/visibletext.h"
#include "app/cli/useroptions.h"
#include "app/list/auditresults.h"
#include "app/sample/sampleserver.h"
#include "app/session/proxyaddress.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace mielto {

ReadingCommand::~ReadingCommand() = default;

void ReadingCommand::start()
{
    runInBackground(
        this, [copy = invocation()] { return NamedUsers::read(copy); },
        [this](const Result<NamedUsers> &named) { take(named); }, inputThreads());
}

void ReadingCommand::take(const Result<NamedUsers> &named)
{
    if (!named) {
        return fail(named.error());
    }
    if (const auto failure = prepare(named->users)) {
        return fail(*failure);
    }
    console().say(named->notes);
    const auto target = resolveTarget(invocation(), profiles());
    if (!target) {
        return fail(target.error());
    }
    m_target = *target;
    if (!m_target->warning.isEmpty()) {
        console().say(m_target->warning);
    }
    if (!invocation().has("demo")) {
        return findToken();
    }
    m_sample = std::make_unique<SampleServer>();
    if (const QString fault = m_sample->start(); !fault.isEmpty()) {
        return fail({FailureKind::Internal, fault});
    }
    m_target->server = m_sample->url();
    begin(m_sample->token());
}

void ReadingCommand::findToken()
{
    m_tokenSource = std::make_unique<TokenSource>(tokens(), m_target->startToken);
    m_tokenSource->find(m_target->tokenKey(), this, [this](const Result<SourcedToken> &found) {
        if (found) {
            if (!found->warning.isEmpty()) {
                console().say(found->warning);
            }
            return findProxyLogin(found->token);
        }
        fail(found.error());
        if (found.error().kind == FailureKind::Token) {
            console().say(
                tr("Store one with “token set”, or give one in MIELTO_TOKEN or --token-file."));
        }
    });
}

/// That of the proxy in the settings, as the window has saved it.
void ReadingCommand::findProxyLogin(const Token &token)
{
    const bool isOwn = m_target->network.proxyMode == ProxyMode::Own && !invocation().has("proxy");
    if (!isOwn || m_target->server.isLoopback()) {
        return begin(token);
    }
    const QString proxy = proxyOrigin(m_target->network.ownProxy);
    tokens().read(ProxyLogin::keyOf(proxy), this, [this, proxy, token](const TokenOutcome &found) {
        if (const auto login = ProxyLogin::fromToken(found.token)) {
            m_target->network.proxyLogins.insert(proxy, *login);
        }
        begin(token);
    });
}

void ReadingCommand::begin(const Token &token)
{
    m_source = std::make_unique<NetworkPageSource>(m_network,
        Endpoint{m_target->server, m_target->workspace, token, m_target->caFile},
        m_target->network);
    if (invocation().has("verbose")) {
        connect(m_source.get(), &NetworkPageSource::requested, this, &ReadingCommand::logRequest);
    }
    const int concurrency = invocation().number("concurrency").value_or(AuditPlan().concurrency);
    m_budget =
        std::make_unique<RequestBudget>(*m_source, concurrency, m_target->retries, Timing::real());
    connect(&m_tick, &QTimer::timeout, this, &ReadingCommand::showProgress);
    m_tick.start(250ms);
    read(*m_budget);
}

void ReadingCommand::showProgress()
{
    if (!invocation().has("no-progress")) {
        console().progress(progressText(progress()));
    }
}

void ReadingCommand::endProgress()
{
    m_tick.stop();
    console().progress({});
}

void ReadingCommand::sayFaults(const std::vector<ListResult> &results, bool isWithheld)
{
    qint64 rows = 0;
    for (const ListResult &result : results) {
        rows += result.rows;
        if (exitStatusOf(result) == ExitDone) {
            continue;
        }
        const QString reason =
            result.error ? result.error->sentence : result.incompleteReason().shown;
        console().fault(withColon(
            visibleText(result.user), reason.isEmpty() ? verdictText(result.verdict) : reason));
        if (result.error && !result.error->serverText.isEmpty()) {
            for (const QString &line : result.error->quotedWords().split(u'\n')) {
                console().fault(line);
            }
        }
    }
    if (isWithheld && rows > 0) {
        console().say(
            tr("%Ln row(s) that could be read are withheld. Give --allow-partial to keep them.",
                nullptr, static_cast<int>(rows)));
    }
}

void ReadingCommand::logRequest(const RequestRecord &record) const
{
    console().fault(
        u"%1 GET %2 %3 %4 ms %5 bytes %6"_s
            .arg(record.time.toString(Qt::ISODateWithMs), record.url.toString(QUrl::FullyEncoded),
                QString::number(record.httpStatus), QString::number(record.elapsed.count()),
                QString::number(record.bytes), record.error)
            .trimmed());
}

} // namespace mielto
