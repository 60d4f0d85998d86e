// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include "app/cli/command.h"
#include "app/compare/comparer.h"
#include "app/compare/differencewriter.h"
#include "app/compare/snapshotreader.h"

namespace mielto {

/// diff OLD NEW: what differs between two exports. Differences end with ExitDifferent; none, but a
/// side that is not proven complete, with ExitUnproven.
class DiffCommand final : public Command {
    Q_OBJECT
public:
    explicit DiffCommand(const CommandContext &context);
    void start() override;

private:
    void readNext();
    void takeSnapshot();
    void conclude();

    DifferenceFormat m_format = DifferenceFormat::Text;
    SnapshotReader m_reader;
    Comparer m_comparer;
    std::vector<ComparedSide> m_sides;
};

} // namespace mielto
