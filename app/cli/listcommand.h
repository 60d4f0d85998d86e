// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>
#include <vector>

#include "app/api/networkpagesource.h"
#include "app/cli/command.h"
#include "app/cli/listoptions.h"
#include "app/list/listreader.h"
#include "app/sample/sampleserver.h"

namespace mielto {

/// list USER...: reads the lists of the users, some side by side, and prints them in the order
/// given; not a row when one of them is not proven complete, unless --allow-partial.
class ListCommand final : public Command {
    Q_OBJECT
public:
    using Command::Command;
    ~ListCommand() override;
    void start() override;

private:
    struct UserRun {
        QString user;
        std::unique_ptr<ListReader> reader;
        bool isDone = false;
    };

    void findToken();
    void beginReading(const Token &token);
    void startNext();
    void watch(UserRun &run);
    void userEnded(UserRun &run);
    bool endsWholeRun(const ListState &state);
    void showProgress(const UserRun &run);
    void conclude();
    int exitStatusOf(const UserRun &run) const;
    int exitStatus() const;
    void reportFaults() const;
    bool writeRows();
    void logRequest(const RequestRecord &record) const;

    std::optional<ListOptions> m_options;
    std::optional<Target> m_target;
    std::unique_ptr<SampleServer> m_sample;
    std::unique_ptr<TokenSource> m_tokenSource;
    NetworkThread m_network;
    std::unique_ptr<NetworkPageSource> m_source;
    std::vector<UserRun> m_runs;
    std::size_t m_next = 0;
    int m_running = 0;
    std::optional<ApiErrorKind> m_lastFailure;
    int m_failuresAlike = 0;
    std::optional<int> m_endedEarly; ///< With this status, and users were left unread.
    bool m_hasConcluded = false;
};

} // namespace mielto
