// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/page/serverpage.h"

namespace mielto {

ServerPage::ServerPage(
    const ServerContext &context, const NetworkOptions &options, ListPane *pane, QWidget *parent)
    : ListPage(pane, parent)
    , m_context(context)
    , m_options(options)
    , m_signIn(context.tokens, context.sample)
{
    connect(&m_signIn, &SignIn::waiting, this, [this] {
        m_endpoint.reset();
        makeSource();
        showWaitingForToken();
        Q_EMIT stateChanged();
    });
    connect(&m_signIn, &SignIn::signedIn, this, [this](const Endpoint &endpoint) {
        m_endpoint = endpoint;
        makeSource();
        Q_EMIT signedIn();
        Q_EMIT stateChanged();
    });
    connect(&m_signIn, &SignIn::refused, this, [this](const QString &why) {
        showSignedOut(why);
        Q_EMIT stateChanged();
    });
}

ServerPage::~ServerPage() = default;

void ServerPage::setNetworkOptions(const NetworkOptions &options)
{
    m_options = options;
    if (m_source) {
        m_source->setOptions(options);
    }
}

RowContext ServerPage::rowContext(const QDateTime &readAt) const
{
    return {readAt, m_endpoint ? m_endpoint->workspace : QString()};
}

ComparedSide ServerPage::comparedRows(
    const ViewedRows &rows, const FilterValues &filters, Verdict verdict) const
{
    ComparedSide side = mielto::comparedSide(title(), rows, verdict);
    if (m_endpoint) {
        Manifest origin;
        origin.server = m_endpoint->server.text();
        origin.workspaceId = m_endpoint->workspace;
        origin.filters = manifestFilters(filters);
        side.origin = origin;
    }
    return side;
}

void ServerPage::makeSource()
{
    std::unique_ptr<NetworkPageSource> source;
    std::unique_ptr<RequestBudget> budget;
    if (m_endpoint) {
        source = std::make_unique<NetworkPageSource>(m_context.network, *m_endpoint, m_options);
        connect(source.get(), &NetworkPageSource::requested, this, &ServerPage::requested);
        budget = std::make_unique<RequestBudget>(
            *source, kRequestsAtOnce, RetryPolicy{}, Timing::real());
    }
    useSource(budget.get());
    m_budget = std::move(budget);
    m_source = std::move(source);
}

} // namespace mielto
