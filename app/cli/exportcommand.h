// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/readingcommand.h"
#include "app/export/exportjob.h"

namespace mielto {

/// export USER... --output FILE, and list USER... --format with a format of files: reads the lists
/// of the users and writes them as one stream, to a file or to standard output; nothing at all when
/// one of them is not proven complete, unless --allow-partial.
class ExportCommand final : public ReadingCommand {
    Q_OBJECT
public:
    using ReadingCommand::ReadingCommand;
    ~ExportCommand() override;
    void interrupt() override;

private:
    std::optional<Failure> prepare(const QStringList &users) override;
    void read(PageSource &source) override;
    Progress progress() const override;
    void conclude();
    /// `export`, not `list`: says at the end what was written where.
    bool hasTarget() const { return invocation().command() == QLatin1String("export"); }
    QString summary() const;

    ExportPlan m_plan;
    std::unique_ptr<ExportJob> m_job;
};

} // namespace mielto
