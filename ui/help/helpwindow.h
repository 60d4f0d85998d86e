// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace mielto {

class HelpBrowser;

/// The manual beside the program's window: its pages on one side, the chosen one on the other, and
/// find below. Not modal; Escape closes it.
class HelpWindow final : public QDialog {
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

private:
    QWidget *makePages();
    /// Where the texts of the window are not English.
    QWidget *makeLanguageNote();
    QWidget *makeFind();
    void showPage(const QString &page);
    void findNext();

    QListWidget *m_pages = nullptr;
    HelpBrowser *m_browser = nullptr;
    QLineEdit *m_find = nullptr;
    QLabel *m_note = nullptr;
};

/// Opens the manual of that window, or brings it to the front; it deletes itself when it is closed.
void showManual(QWidget *parent);

} // namespace mielto
