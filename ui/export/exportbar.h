// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace mielto {

class ExportTask;

/// One export below the pages: how far it is, a way to end it, what became of it. Owns the task;
/// deletes itself when it is closed.
class ExportBar final : public QFrame {
    Q_OBJECT
public:
    /// The task's job has been started.
    explicit ExportBar(ExportTask *task, QWidget *parent = nullptr);
    /// Still reading or writing.
    bool isBusy() const;

private:
    void showProgress();
    void showResult();
    void openFolder();

    ExportTask *m_task;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QPushButton *m_folder;
    QToolButton *m_close;
};

} // namespace mielto
