// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/exportoptions.h"
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
    std::optional<CommandFault> prepare(const QStringList &users) override;
    void read(PageSource &source) override;
    Progress progress() const override;
    void conclude();
    QString summary() const;

    std::optional<ExportOptions> m_options;
    std::unique_ptr<ExportJob> m_job;
};

} // namespace mielto
