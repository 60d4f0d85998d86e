// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/readingcommand.h"
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
    std::optional<Failure> prepare(const QStringList &users) override;
    void read(PageSource &source) override;
    Progress progress() const override;
    void conclude();
    QByteArray asText() const;
    QByteArray asJson() const;

    QStringList m_users;
    bool m_isJson = false;
    std::unique_ptr<TotalsReader> m_reader;
};

} // namespace mielto
