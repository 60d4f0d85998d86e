// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/dialogs.h"

#include <QPushButton>

namespace mielto {

void openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void askForFiles(QWidget *parent, const QString &title, const QString &folder,
    const QString &filter, QFileDialog::FileMode mode,
    const std::function<void(const QString &)> &take)
{
    auto *dialog = new QFileDialog(parent, title, folder, filter);
    dialog->setFileMode(mode);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, [take](const QStringList &paths) {
        for (const QString &path : paths) {
            take(path);
        }
    });
    openDialog(dialog);
}

void askBefore(QWidget *parent, const QString &title, const QString &question,
    const QString &action, const std::function<void()> &act)
{
    auto *box =
        new QMessageBox(QMessageBox::Question, title, question, QMessageBox::Cancel, parent);
    box->setTextFormat(Qt::PlainText);
    box->setDefaultButton(QMessageBox::Cancel);
    const QPushButton *button = box->addButton(action, QMessageBox::DestructiveRole);
    QObject::connect(button, &QPushButton::clicked, parent, act);
    openDialog(box);
}

void showMessage(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text,
    const QString &information, QMessageBox::StandardButton button)
{
    auto *box = new QMessageBox(icon, title, text, button, parent);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(information);
    openDialog(box);
}

} // namespace mielto
