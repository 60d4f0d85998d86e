// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/cli/readingcommand.h"
#include "app/cli/useroptions.h"
#include "app/list/totals.h"

namespace mielto {

/// count USER...: how many connections of each status and type, by the server's own count, checked
/// against each other. No row is read.
class CountCommand final : public ReadingCommand {
    Q_OBJECT
public:
    using ReadingCommand::ReadingCommand;
    ~CountCommand() override;

private:
    std::optional<CommandFault> prepare() override;
    void read(PageSource &source) override;
    void readNext();
    void takeTotals();
    void conclude();
    QByteArray asText() const;
    QByteArray asJson() const;

    std::optional<UserOptions> m_options;
    bool m_isJson = false;
    std::unique_ptr<TotalsReader> m_reader;
    std::vector<Totals> m_totals;
    int m_status = ExitDone;
};

} // namespace mielto
