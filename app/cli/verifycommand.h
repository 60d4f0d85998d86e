// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/base/background.h"
#include "app/cli/command.h"
#include "app/export/verification.h"

namespace mielto {

/// verify FILE: whether the file is what its manifest tells of.
class VerifyCommand final : public Command {
    Q_OBJECT
public:
    using Command::Command;
    void start() override;

private:
    QString hint() const;
    void conclude(const Verification &found);

    Background<Verification> m_reading{[this](const Verification &found) { conclude(found); }};
};

} // namespace mielto
