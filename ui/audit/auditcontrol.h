// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/list/audit.h"

class QLabel;
class QPushButton;

namespace mielto {

/// How many users of an audit ended how, and the buttons that pause it and go on with it.
class AuditControl final : public QWidget {
    Q_OBJECT
public:
    explicit AuditControl(QWidget *parent = nullptr);

    /// `audit`: null before the first sign-in.
    void showAudit(const Audit *audit);

Q_SIGNALS:
    void pauseRequested();
    void resumeRequested();
    void retryRequested();

private:
    QLabel *m_outcomes;
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_retry; ///< Users who could not be read completely.
};

} // namespace mielto
