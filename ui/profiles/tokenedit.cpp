// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/tokenedit.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/common/plaintext.h"

namespace mielto {

TokenEdit::TokenEdit(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit(this))
    , m_note(makePlainLabel(this))
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setPlaceholderText(tr("Paste the bearer token"));
    m_edit->setAccessibleName(tr("Bearer token"));
    m_note->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_edit);
    layout->addWidget(m_note);
    connect(m_edit, &QLineEdit::textChanged, this, [this] {
        check();
        Q_EMIT changed();
    });
}

bool TokenEdit::isEmpty() const { return m_edit->text().isEmpty(); }

std::optional<Token> TokenEdit::token() const
{
    const auto pasted = PastedToken::parse(m_edit->text().toUtf8());
    return pasted ? std::optional(pasted->token) : std::nullopt;
}

void TokenEdit::check()
{
    QString note;
    if (!isEmpty()) {
        const auto pasted = PastedToken::parse(m_edit->text().toUtf8());
        if (!pasted) {
            note = pasted.error();
        } else if (pasted->cleaned) {
            note = tr("Removed “Bearer” and surrounding spaces.");
        }
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace mielto
