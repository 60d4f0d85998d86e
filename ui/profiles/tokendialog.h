// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

#include "app/session/profile.h"
#include "app/session/token.h"

namespace mielto {

class TokenEdit;

/// Asks for a new token of one profile.
class TokenDialog final : public QDialog {
    Q_OBJECT
public:
    explicit TokenDialog(const Profile &profile, QWidget *parent = nullptr);
    /// After it was accepted.
    Token token() const;

private:
    TokenEdit *m_edit;
};

} // namespace mielto
