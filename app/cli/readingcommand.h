// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QTimer>

#include "app/api/networkpagesource.h"
#include "app/cli/command.h"
#include "app/cli/target.h"
#include "app/list/auditplan.h"
#include "app/list/progresstext.h"
#include "app/list/requestbudget.h"

namespace mielto {

class SampleServer;
struct NamedUsers;

/// What commands that ask the server have in common: the target, the token, one budget of requests.
class ReadingCommand : public Command {
    Q_OBJECT
public:
    using Command::Command;
    ~ReadingCommand() override;
    void start() final;

protected:
    /// Takes the users and the command's own options.
    virtual std::optional<Failure> prepare(const QStringList &users) = 0;
    /// Begins; the source lives as long as the command.
    virtual void read(PageSource &source) = 0;

    /// How far it is; from read() on.
    virtual Progress progress() const = 0;
    /// On a terminal, unless it is not wanted. It is also shown some times a second, so that waits
    /// count down, until endProgress().
    void showProgress();
    void endProgress();
    /// A sentence about each user whose list is not whole, and the server's words about it if any;
    /// and that there are rows which are not given out.
    void sayFaults(const std::vector<ListResult> &results, bool isWithheld);

    const Target &target() const { return *m_target; }

private:
    void take(const Result<NamedUsers> &named);
    void findToken();
    void findProxyLogin(const Token &token);
    void begin(const Token &token);
    void logRequest(const RequestRecord &record) const;

    std::optional<Target> m_target;
    std::unique_ptr<SampleServer> m_sample;
    std::unique_ptr<TokenSource> m_tokenSource;
    NetworkThread m_network;
    std::unique_ptr<NetworkPageSource> m_source;
    std::unique_ptr<RequestBudget> m_budget;
    QTimer m_tick;
};

} // namespace mielto
