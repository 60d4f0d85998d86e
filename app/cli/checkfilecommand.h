// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/base/background.h"
#include "app/cli/checkreport.h"
#include "app/cli/command.h"
#include "app/compare/snapshot.h"

namespace mielto {

/// check --file FILE: the same checks on an export. Ages are measured from its manifest's time, or
/// without one from the file's own.
class CheckFileCommand final : public Command {
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    struct Checked {
        Snapshot snapshot;
        std::vector<CheckResult> results;
    };
    static Result<Checked> check(const QString &path, const CheckOptions &options);
    void conclude(const Checked &checked);

    CheckOptions m_options;
    Background<Result<Checked>> m_checking{[this](const Result<Checked> &checked) {
        checked ? conclude(*checked) : fail(checked.error());
    }};
};

} // namespace mielto
