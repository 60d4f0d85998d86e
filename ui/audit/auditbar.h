// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace mielto {

class Audit;

/// Above the tables of an audit: which of them is to see, how many users ended how, and what can be
/// done: pause, go on, read again those whom that may help.
class AuditBar final : public QWidget {
    Q_OBJECT
public:
    explicit AuditBar(QWidget *parent = nullptr);

    enum class View { Connections, Users, Grid };
    View view() const;
    void setView(View view);
    /// Null: none was begun. `users`: of the plan.
    void showAudit(const Audit *audit, qsizetype users);

Q_SIGNALS:
    void viewChanged();
    void pauseRequested();
    void resumeRequested();
    void retryRequested();

private:
    QLabel *m_outcomes;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_retry;
    QToolButton *m_rowsButton;
    QToolButton *m_usersButton;
    QToolButton *m_gridButton;
};

} // namespace mielto
