// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/base/background.h"
#include "app/cli/checkreport.h"
#include "app/cli/readingcommand.h"
#include "app/list/audit.h"

namespace mielto {

/// check USER...: reads the lists of the users and runs named checks on what could be read. What is
/// found by a check of --fail-if ends with ExitDifferent, else the reading tells.
class CheckCommand final : public ReadingCommand {
    Q_OBJECT
public:
    using ReadingCommand::ReadingCommand;
    ~CheckCommand() override;

private:
    std::optional<Failure> prepare(const QStringList &users) override;
    void read(PageSource &source) override;
    Progress progress() const override;
    void check();
    void conclude(const std::vector<CheckResult> &results);

    CheckOptions m_options;
    AuditPlan m_plan;
    std::unique_ptr<Audit> m_audit;
    Background<std::vector<CheckResult>> m_checking{
        [this](const std::vector<CheckResult> &results) { conclude(results); }};
};

} // namespace mielto
