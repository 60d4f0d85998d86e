// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/overview.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

#include "ui/common/focusorder.h"
#include "ui/common/palette.h"
#include "ui/common/statusicon.h"
#include "ui/table/sharebutton.h"

namespace mielto {
namespace {

constexpr int kMarkSize = 12;

} // namespace

Overview::Overview(QWidget *parent)
    : QWidget(parent)
    , m_mismatch(new QLabel(tr("Counts don't match"), this))
    , m_switch(new QToolButton(this))
    , m_count(new QPushButton(this))
{
    m_mismatch->setTextFormat(Qt::PlainText);
    m_mismatch->setToolTip(
        tr("The list changed between the counts, or has unknown statuses or types."));
    m_switch->setText(tr("By type"));
    m_switch->setCheckable(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Field field : kFilterFields) {
        addGroup(field);
        layout->addWidget(m_groups[field], 1);
    }
    layout->addWidget(m_mismatch);
    layout->addStretch();
    layout->addWidget(m_switch);
    layout->addWidget(m_count);
    connect(m_switch, &QToolButton::toggled, this, &Overview::showState);
    connect(m_count, &QPushButton::clicked, this, [this] {
        // Not disabled meanwhile: that would take the focus from it.
        if (!m_isAsking) {
            Q_EMIT countRequested();
        }
    });
    // Nothing below moves when the counts come.
    setMinimumHeight(m_parts.front().button->sizeHint().height());
    showUnknown(false);
}

void Overview::addGroup(Field field)
{
    auto *group = new QWidget(this);
    auto *layout = new QHBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    m_groups[field] = group;
    QList<QWidget *> buttons;
    for (const FilterChoice &choice : filterChoices(field)) {
        buttons << addButton(field, choice);
        layout->addWidget(buttons.last());
    }
    new OneTabStop(buttons, this);
}

ShareButton *Overview::addButton(Field field, const FilterChoice &choice)
{
    auto *button = new ShareButton(m_groups[field]);
    button->setCheckable(true);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setIconSize({kMarkSize, kMarkSize});
    button->setToolTip(tr("Show only these"));
    connect(button, &ShareButton::toggled, this,
        [this, field, word = choice.word] { Q_EMIT clicked(field, word); });
    m_parts.push_back({button, field, choice});
    return button;
}

void Overview::showTotals(const Totals &totals)
{
    m_totals = totals;
    showState();
}

void Overview::showUnknown(bool isAsking)
{
    m_totals = {};
    m_isAsking = isAsking;
    m_count->setText(isAsking ? tr("Counting…") : tr("Count by status and type"));
    m_count->setToolTip(tr("Asks the server for 13 counts."));
    showState();
}

void Overview::showChosen(const QStringList &statuses, const QStringList &types)
{
    for (Part &part : m_parts) {
        part.isChosen = (part.field == Field::Status ? statuses : types).contains(part.choice.word);
    }
    showState();
}

Field Overview::shownField() const
{
    return m_switch->isChecked() ? Field::IntegrationType : Field::Status;
}

void Overview::showState()
{
    const bool isKnown = m_totals.isWhole();
    const bool byType = m_switch->isChecked();
    if (isKnown) {
        for (const Part &part : m_parts) {
            fill(part);
        }
    }
    for (const auto &[field, group] : m_groups) {
        group->setVisible(isKnown && field == shownField());
    }
    m_mismatch->setVisible(isKnown && !(byType ? m_totals.typesAddUp() : m_totals.statusesAddUp()));
    m_switch->setVisible(isKnown);
    if (isKnown && window()->focusWidget() == m_count) {
        focusFirstCount();
    }
    m_count->setVisible(!isKnown);
}

/// Else Qt gives the focus to whatever comes behind the button that goes.
void Overview::focusFirstCount()
{
    if (!focusFirstIn(m_groups[shownField()])) {
        m_switch->setFocus(Qt::OtherFocusReason); // All counts are zero.
    }
}

void Overview::fill(const Part &part)
{
    const qint64 count = m_totals.count(part.field, part.choice.word);
    QColor color = palette().color(QPalette::Highlight);
    if (part.field == Field::Status) {
        const Status status = statusOf(part.choice.word.toStdString());
        color = statusColor(status, palette());
        part.button->setIcon(statusIcon(status, color));
    }
    part.button->setText(tr("%1 %2", "a status or type, and its count")
                             .arg(part.choice.title, QLocale().toString(count)));
    part.button->setEnabled(count > 0 || part.isChosen);
    const QSignalBlocker quiet(part.button); // Only the user filters.
    part.button->setChecked(part.isChosen);
    part.button->setShare(*m_totals.all > 0 ? double(count) / double(*m_totals.all) : 0, color);
}

void Overview::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        showState();
    }
}

} // namespace mielto
