// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/cli/target.h"

namespace mielto {

/// token set|status|delete: what the keychain holds for a profile and server.
class TokenCommand final : public Command {
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void set(const Target &target);
    void remove(const Target &target);
    void conclude(const TokenOutcome &outcome, const QString &done);
};

} // namespace mielto
