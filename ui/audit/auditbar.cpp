// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/auditbar.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include "ui/audit/audittext.h"
#include "ui/common/plaintext.h"

namespace mielto {

AuditBar::AuditBar(QWidget *parent)
    : QWidget(parent)
    , m_outcomes(new QLabel(this))
    , m_pause(new QPushButton(tr("Pause"), this))
    , m_resume(new QPushButton(tr("Resume"), this))
    , m_retry(new QPushButton(this))
    , m_rowsButton(new QToolButton(this))
    , m_usersButton(new QToolButton(this))
    , m_gridButton(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *views = new QButtonGroup(this);
    for (QToolButton *button : {m_rowsButton, m_usersButton, m_gridButton}) {
        button->setCheckable(true);
        button->setAutoRaise(true);
        views->addButton(button);
        layout->addWidget(button);
        connect(button, &QToolButton::toggled, this, [this](bool isShown) {
            if (isShown) {
                Q_EMIT viewChanged();
            }
        });
    }
    m_rowsButton->setChecked(true);
    m_gridButton->setText(tr("Grid"));
    m_gridButton->setToolTip(tr("Users by integration"));
    m_outcomes->setTextFormat(Qt::PlainText);
    m_outcomes->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(m_outcomes, 1);
    for (QPushButton *button : {m_pause, m_resume, m_retry}) {
        layout->addWidget(button);
    }
    connect(m_pause, &QPushButton::clicked, this, &AuditBar::pauseRequested);
    connect(m_resume, &QPushButton::clicked, this, &AuditBar::resumeRequested);
    connect(m_retry, &QPushButton::clicked, this, &AuditBar::retryRequested);
}

AuditBar::View AuditBar::view() const
{
    return m_gridButton->isChecked() ? View::Grid
        : m_usersButton->isChecked() ? View::Users
                                     : View::Connections;
}

void AuditBar::setView(View view)
{
    QToolButton *button = view == View::Grid ? m_gridButton
        : view == View::Users                ? m_usersButton
                                             : m_rowsButton;
    button->setChecked(true);
}

void AuditBar::showAudit(const Audit *audit, qsizetype users)
{
    using Phase = AuditState::Phase;
    const QLocale locale;
    const AuditState state = audit != nullptr ? audit->state() : AuditState();
    const int failed = audit != nullptr ? audit->usersToRetry() : 0;
    // Without a sign-in there is nobody to ask; the notice says what to do.
    const bool canAsk = audit != nullptr && audit->hasSource();
    m_outcomes->setText(audit != nullptr ? auditOutcomes(*audit) : QString());
    m_outcomes->setToolTip(asPlainTooltip(m_outcomes->text()));
    m_pause->setVisible(state.isBusy());
    m_resume->setVisible(canAsk
        && (state.phase == Phase::Paused || state.phase == Phase::Stopped
            || state.phase == Phase::EndedEarly));
    m_retry->setVisible(canAsk && state.phase == Phase::Finished && failed > 0);
    m_retry->setText(tr("Retry failed (%1)").arg(locale.toString(failed)));
    m_rowsButton->setText(tr("Connections (%1)").arg(locale.toString(state.rows)));
    m_usersButton->setText(tr("Users (%1)").arg(locale.toString(static_cast<qlonglong>(users))));
}

} // namespace mielto
