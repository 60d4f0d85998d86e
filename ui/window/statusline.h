// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStatusBar>

#include "ui/page/listpage.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace mielto {

/// The status bar: what is known of the page in front and, while something is under way, how far it
/// is and a way to end it.
class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void showStatus(const PageStatus &status);
    /// For a moment, in place of the status; screen readers say it.
    void showNote(const QString &note);

Q_SIGNALS:
    void cancelRequested();
    void loadAllRequested();

private:
    QLabel *m_text;
    QPushButton *m_loadAll;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

} // namespace mielto
