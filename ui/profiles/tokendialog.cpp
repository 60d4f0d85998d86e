// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/tokendialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/base/visibletext.h"
#include "ui/profiles/tokenedit.h"

namespace mielto {

TokenDialog::TokenDialog(const Profile &profile, QWidget *parent)
    : QDialog(parent)
    , m_edit(new TokenEdit(this))
{
    setWindowTitle(tr("Token of %1").arg(visibleText(profile.name)));
    auto *explanation =
        new QLabel(tr("The token is kept in your system's keychain and is sent to %1 alone.")
                       .arg(profile.server.origin()),
            this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(explanation);
    layout->addWidget(m_edit);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(64 * fontMetrics().averageCharWidth());
    connect(m_edit, &TokenEdit::changed, this,
        [this, ok] { ok->setEnabled(m_edit->token().has_value()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

Token TokenDialog::token() const { return m_edit->token().value_or(Token()); }

} // namespace mielto
