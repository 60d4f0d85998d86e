// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/secretdialogs.h"

#include <QCoreApplication>
#include <QDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

#include "app/base/visibletext.h"
#include "ui/common/dialogs.h"
#include "ui/common/fitting.h"
#include "ui/common/plaintext.h"
#include "ui/profiles/tokenedit.h"

namespace mielto {
namespace {

struct SecretDialogs {
    Q_DECLARE_TR_FUNCTIONS(SecretDialogs)
};

/// Opens it with OK and Cancel below the content. Returns OK.
QPushButton *openWith(QDialog *dialog, const QString &title, QLayout *content)
{
    constexpr int columnsWide = 64;
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(columnsWide * dialog->fontMetrics().averageCharWidth());
    auto *buttons = addContent(dialog, content, QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    openDialog(dialog);
    return buttons->button(QDialogButtonBox::Ok);
}

} // namespace

void askForToken(
    QWidget *parent, const Profile &profile, const std::function<void(const Token &)> &take)
{
    auto *dialog = new QDialog(parent);
    auto *edit = new TokenEdit(dialog);
    auto *content = new QVBoxLayout;
    content->addWidget(makePlainLabel(dialog,
        SecretDialogs::tr("Stored in your system keychain; sent only to %1.")
            .arg(profile.server.origin())));
    content->addWidget(edit);
    content->addStretch();
    QPushButton *ok =
        openWith(dialog, SecretDialogs::tr("Token of %1").arg(visibleText(profile.name)), content);
    ok->setEnabled(false);
    QObject::connect(
        edit, &TokenEdit::changed, ok, [edit, ok] { ok->setEnabled(edit->token().has_value()); });
    QObject::connect(dialog, &QDialog::accepted, parent,
        [edit, take] { take(edit->token().value_or(Token())); });
}

void askForProxyLogin(QWidget *parent, const QString &proxy, const QString &user,
    const std::function<void(const ProxyLogin &)> &take)
{
    auto *dialog = new QDialog(parent);
    auto *name = new QLineEdit(user, dialog);
    auto *password = new QLineEdit(dialog);
    for (QLineEdit *edit : {name, password}) {
        edit->setMaxLength(ProxyLogin::kLongestPart);
    }
    password->setEchoMode(QLineEdit::Password);
    auto *form = new QFormLayout;
    form->addRow(makePlainLabel(dialog,
        SecretDialogs::tr("The proxy %1 asks for a name and password. They are stored "
                          "in your system keychain and sent only to this proxy.")
            .arg(visibleText(proxy))));
    form->addRow(SecretDialogs::tr("&Name"), name);
    form->addRow(SecretDialogs::tr("&Password"), password);
    QPushButton *ok = openWith(dialog, SecretDialogs::tr("Sign in to proxy"), form);
    ok->setEnabled(!user.isEmpty());
    (user.isEmpty() ? name : password)->setFocus();
    QObject::connect(name, &QLineEdit::textChanged, ok,
        [ok](const QString &text) { ok->setEnabled(!text.isEmpty()); });
    QObject::connect(dialog, &QDialog::accepted, parent, [name, password, take] {
        take({name->text(), password->text()});
    });
}

} // namespace mielto
