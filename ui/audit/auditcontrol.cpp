// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/auditcontrol.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "ui/audit/audittext.h"

namespace mielto {

AuditControl::AuditControl(QWidget *parent)
    : QWidget(parent)
    , m_outcomes(new QLabel(this))
    , m_pause(new QPushButton(tr("Pause"), this))
    , m_resume(new QPushButton(tr("Resume"), this))
    , m_retry(new QPushButton(this))
{
    m_outcomes->setTextFormat(Qt::PlainText);
    m_outcomes->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_outcomes, 1);
    layout->addWidget(m_pause);
    layout->addWidget(m_resume);
    layout->addWidget(m_retry);
    connect(m_pause, &QPushButton::clicked, this, &AuditControl::pauseRequested);
    connect(m_resume, &QPushButton::clicked, this, &AuditControl::resumeRequested);
    connect(m_retry, &QPushButton::clicked, this, &AuditControl::retryRequested);
    showAudit(nullptr);
}

void AuditControl::showAudit(const Audit *audit)
{
    using Phase = AuditState::Phase;
    const AuditState state = audit != nullptr ? audit->state() : AuditState();
    const int failed = state.users - state.usersWhole;
    m_outcomes->setText(audit != nullptr ? auditOutcomes(*audit) : QString());
    m_pause->setVisible(state.isBusy());
    // Without a sign-in there is nobody to ask; the notice says what to do.
    const bool canAsk = audit != nullptr && audit->hasSource();
    m_resume->setVisible(canAsk
        && (state.phase == Phase::Paused || state.phase == Phase::Stopped
            || state.phase == Phase::EndedEarly));
    m_retry->setVisible(canAsk && state.phase == Phase::Finished && failed > 0);
    m_retry->setText(tr("Retry failed (%1)").arg(QLocale().toString(failed)));
}

} // namespace mielto
