// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QWidget>

#include "app/session/token.h"

class QLabel;
class QLineEdit;

namespace mielto {

/// Where a token is pasted: hidden, checked as one types, with a word about what was removed from
/// it.
class TokenEdit final : public QWidget {
    Q_OBJECT
public:
    explicit TokenEdit(QWidget *parent = nullptr);

    QLineEdit *lineEdit() const { return m_edit; }
    bool isEmpty() const;
    /// The token, when the text is one.
    std::optional<Token> token() const;

Q_SIGNALS:
    void changed();

private:
    void check();

    QLineEdit *m_edit;
    QLabel *m_note;
};

} // namespace mielto
