// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStatusBar>

#include "app/list/listreader.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace mielto {

/// The status bar: how much of the list is loaded and proven, and, while something is under way,
/// how far it is and a way to end it.
class StatusLine final : public QStatusBar {
    Q_OBJECT
public:
    explicit StatusLine(QWidget *parent = nullptr);
    void showState(const ListState &state, bool utc, int earlierRows);

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
