// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/window/statusline.h"

#include <chrono>

#include <QAccessible>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace mielto {

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_text(new QLabel(this))
    , m_loadAll(new QPushButton(tr("Load all"), this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_text->setTextFormat(Qt::PlainText);
    m_progress->setMaximumWidth(24 * fontMetrics().averageCharWidth());
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_text->setContentsMargins(6, 0, 0, 0); // Where the content begins.
    addWidget(m_text, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_loadAll), static_cast<QWidget *>(m_progress),
             static_cast<QWidget *>(m_cancel)}) {
        addPermanentWidget(widget);
        widget->hide();
    }
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    connect(m_loadAll, &QPushButton::clicked, this, &StatusLine::loadAllRequested);
}

void StatusLine::showStatus(const PageStatus &status)
{
    m_text->setText(status.text);
    m_progress->setVisible(status.isBusy);
    m_cancel->setVisible(status.isBusy);
    m_loadAll->setVisible(status.canLoadAll);
    constexpr int whole = 1000;
    m_progress->setRange(0, status.progress ? whole : 0);
    if (status.progress) {
        m_progress->setValue(static_cast<int>(whole * *status.progress));
    }
}

void StatusLine::showNote(const QString &note)
{
    constexpr std::chrono::milliseconds shownFor{4000};
    showMessage(note, static_cast<int>(shownFor.count()));
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace mielto
