// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/proxydialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "app/base/visibletext.h"

namespace mielto {

ProxyDialog::ProxyDialog(const QString &proxy, const QString &user, QWidget *parent)
    : QDialog(parent)
    , m_user(new QLineEdit(user, this))
    , m_password(new QLineEdit(this))
{
    setWindowTitle(tr("Sign in to proxy"));
    auto *explanation = new QLabel(tr("The proxy %1 asks for a name and password. They are stored "
                                      "in your system keychain and sent only to this proxy.")
                                       .arg(visibleText(proxy)),
        this);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setWordWrap(true);
    for (QLineEdit *edit : {m_user, m_password}) {
        edit->setMaxLength(ProxyLogin::kLongestPart);
    }
    m_password->setEchoMode(QLineEdit::Password);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(!user.isEmpty());
    auto *layout = new QFormLayout(this);
    layout->addRow(explanation);
    layout->addRow(tr("&Name"), m_user);
    layout->addRow(tr("&Password"), m_password);
    layout->addRow(buttons);
    setMinimumWidth(64 * fontMetrics().averageCharWidth());
    (user.isEmpty() ? m_user : m_password)->setFocus();
    connect(m_user, &QLineEdit::textChanged, this,
        [ok](const QString &text) { ok->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ProxyLogin ProxyDialog::login() const { return {m_user->text(), m_password->text()}; }

} // namespace mielto
