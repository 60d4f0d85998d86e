// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/base/background.h"
#include "app/cli/command.h"
#include "app/compare/comparison.h"
#include "app/compare/differencewriter.h"

namespace mielto {

/// diff OLD NEW: what differs between two exports. Differences end with ExitDifferent; none, but a
/// side that is not proven complete, with ExitUnproven.
class DiffCommand final : public Command {
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void conclude(const Difference &difference);

    DifferenceFormat m_format = DifferenceFormat::Text;
    Background<Compared> m_comparing{[this](const Compared &compared) {
        compared ? conclude(**compared) : fail(compared.error());
    }};
};

} // namespace mielto
