// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/command.h"
#include "app/session/profile.h"

namespace mielto {

/// profile list|add|remove, on the profiles that the window uses too.
class ProfileCommand final : public Command {
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    void list();
    void add(const QString &name);
    void remove(const QString &name);
    /// Ends the command when the file cannot be written.
    bool change(const ProfileStore::Change &change);
};

} // namespace mielto
