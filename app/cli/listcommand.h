// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/listoptions.h"
#include "app/cli/readingcommand.h"
#include "app/data/viewedrows.h"
#include "app/list/audit.h"

namespace mielto {

/// list USER... as a table: reads the lists of the users, some side by side, and prints them in the
/// order given; not a row when one of them is not proven complete, unless --allow-partial.
class ListCommand final : public ReadingCommand {
    Q_OBJECT
public:
    using ReadingCommand::ReadingCommand;
    ~ListCommand() override;

private:
    std::optional<Failure> prepare(const QStringList &users) override;
    void read(PageSource &source) override;
    Progress progress() const override;
    ViewedRows wantedRows() const;
    void conclude();

    std::optional<ListOptions> m_options;
    std::unique_ptr<Audit> m_audit;
};

} // namespace mielto
