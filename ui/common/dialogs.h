// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include <QFileDialog>
#include <QMessageBox>

namespace mielto {

/// Opens the dialog over its parent and returns at once. The dialog is deleted when it is closed.
void openDialog(QDialog *dialog);

/// Asks for one file or several that exist; `take` is called with each. Not after the parent is
/// gone.
void askForFiles(QWidget *parent, const QString &title, const QString &folder,
    const QString &filter, QFileDialog::FileMode mode,
    const std::function<void(const QString &)> &take);

/// Asks before something that cannot be undone. *Cancel* is the default; `act` is called when the
/// button named `action` is clicked.
void askBefore(QWidget *parent, const QString &title, const QString &question,
    const QString &action, const std::function<void()> &act);

/// Says something in a box of its own. Plain text.
void showMessage(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text,
    const QString &information, QMessageBox::StandardButton button);

} // namespace mielto
