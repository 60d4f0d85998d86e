// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/sample/sampleserver.h"

namespace mielto {

/// Runs the sample server until the program is interrupted. Its token is made up and opens made-up
/// data alone, so it is printed.
class ServeSampleCommand final : public Command {
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    SampleServer m_server;
};

} // namespace mielto
