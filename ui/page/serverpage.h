// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/answers/rowcontext.h"
#include "app/api/networkpagesource.h"
#include "app/list/requestbudget.h"
#include "ui/page/commandtext.h"
#include "ui/page/listpage.h"
#include "ui/page/signin.h"

namespace mielto {

/// What pages that ask a server work with; outlives them.
struct ServerContext {
    NetworkThread &network;
    TokenSource &tokens;
    SampleSession &sample;
};

/// A page whose rows come from a server: it has a profile, and one budget for all its requests.
class ServerPage : public ListPage {
    Q_OBJECT
public:
    /// Requests at once.
    static constexpr int kRequestsAtOnce = 4;

    ServerPage(const ServerContext &context, const NetworkOptions &options, ListPane *pane,
        QWidget *parent);
    ~ServerPage() override;

    SignIn &signIn() { return m_signIn; }
    const SignIn &signIn() const { return m_signIn; }
    /// While signed in.
    const std::optional<Endpoint> &endpoint() const { return m_endpoint; }
    const NetworkOptions &networkOptions() const { return m_options; }
    /// Limits and proxy of all requests from here on.
    void setNetworkOptions(const NetworkOptions &options);
    /// The page as a command of the command line; empty: nothing was asked for yet.
    virtual QString command(const CommandTarget &target) const = 0;

Q_SIGNALS:
    void signedIn();
    void remedyChosen(mielto::Remedy remedy);
    void requested(const mielto::RequestRecord &record);

protected:
    /// The budget through which to ask from now on; null: not signed in. Called before the old one
    /// goes.
    virtual void useSource(PageSource *source) = 0;
    virtual void showWaitingForToken() { }
    virtual void showSignedOut(const QString &why) = 0;
    bool hasSource() const { return m_budget != nullptr; }
    /// Of rows of this page's server.
    RowContext rowContext(const QDateTime &readAt) const;
    /// Rows of this page's server as a side of a comparison.
    ComparedSide comparedRows(
        const ViewedRows &rows, const FilterValues &filters, Verdict verdict) const;

private:
    void makeSource();

    ServerContext m_context;
    NetworkOptions m_options;
    SignIn m_signIn;
    std::optional<Endpoint> m_endpoint;
    std::unique_ptr<NetworkPageSource> m_source;
    std::unique_ptr<RequestBudget> m_budget;
};

} // namespace mielto
