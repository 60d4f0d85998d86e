// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/overview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include "ui/browse/sharebutton.h"
#include "ui/common/palette.h"
#include "ui/common/statusmark.h"

namespace mielto {
namespace {

constexpr int kMarkSize = 12;

} // namespace

Overview::Overview(QWidget *parent)
    : QWidget(parent)
    , m_parts(new QWidget(this))
    , m_partsLayout(new QHBoxLayout(m_parts))
    , m_doubt(new QLabel(tr("do not add up"), this))
    , m_switch(new QToolButton(this))
    , m_count(new QPushButton(this))
{
    m_partsLayout->setContentsMargins(0, 0, 0, 0);
    m_doubt->setTextFormat(Qt::PlainText);
    m_doubt->setToolTip(tr("The list changed between the counts, or holds values of its own."));
    m_switch->setText(tr("By type"));
    m_switch->setCheckable(true);
    m_switch->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_doubt);
    layout->addStretch();
    layout->addWidget(m_switch);
    layout->addWidget(m_count);
    connect(m_switch, &QToolButton::toggled, this, &Overview::fill);
    connect(m_count, &QPushButton::clicked, this, &Overview::countRequested);
    showUnknown(false);
}

void Overview::showTotals(const Totals &totals)
{
    m_totals = totals;
    fill();
}

void Overview::showUnknown(bool isAsking)
{
    m_totals = {};
    m_count->setEnabled(!isAsking);
    m_count->setText(isAsking ? tr("Counting…") : tr("Count by status and type"));
    m_count->setToolTip(tr("Asks the server for 13 counts."));
    fill();
}

void Overview::fill()
{
    qDeleteAll(m_parts->findChildren<ShareButton *>(Qt::FindDirectChildrenOnly));
    const bool isKnown = m_totals.isWhole();
    const bool byType = m_switch->isChecked();
    m_count->setVisible(!isKnown);
    m_switch->setVisible(isKnown);
    m_parts->setVisible(isKnown);
    m_doubt->setVisible(isKnown && !(byType ? m_totals.typesAddUp() : m_totals.statusesAddUp()));
    if (isKnown && byType) {
        addTypes();
    } else if (isKnown) {
        addStatuses();
    }
}

void Overview::addStatuses()
{
    for (const auto &known : knownStatuses()) {
        const qint64 count = m_totals.byStatus.at(known.value);
        const QColor color = statusColor(known.value, palette());
        ShareButton *part = addPart(knownValueTitle(known.title), count, color);
        part->setIcon(QIcon(statusMark(known.value, color, kMarkSize, devicePixelRatioF())));
        // Queued: the choice may fill this anew.
        connect(
            part, &ShareButton::clicked, this,
            [this, status = known.value] { Q_EMIT statusChosen(status); }, Qt::QueuedConnection);
    }
}

void Overview::addTypes()
{
    for (const auto &known : knownTypes()) {
        ShareButton *part = addPart(knownValueTitle(known.title), m_totals.byType.at(known.value),
            palette().color(QPalette::Highlight));
        connect(
            part, &ShareButton::clicked, this,
            [this, type = known.value] { Q_EMIT typeChosen(type); }, Qt::QueuedConnection);
    }
}

ShareButton *Overview::addPart(const QString &text, qint64 count, const QColor &color)
{
    auto *part = new ShareButton(m_parts);
    part->setText(
        tr("%1 %2", "a status or type, and its count").arg(text, QLocale().toString(count)));
    part->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    part->setIconSize({kMarkSize, kMarkSize});
    part->setEnabled(count > 0);
    part->setToolTip(tr("Show only these"));
    part->setShare(*m_totals.all > 0 ? double(count) / double(*m_totals.all) : 0, color);
    m_partsLayout->addWidget(part, 1);
    return part;
}

void Overview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        fill();
    }
}

} // namespace mielto
