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
#include "ui/common/focusorder.h"
#include "ui/common/palette.h"
#include "ui/common/statusmark.h"

namespace mielto {
namespace {

constexpr int kMarkSize = 12;

QWidget *makeGroup(QWidget *parent)
{
    auto *group = new QWidget(parent);
    auto *layout = new QHBoxLayout(group);
    layout->setContentsMargins(0, 0, 0, 0);
    return group;
}

} // namespace

Overview::Overview(QWidget *parent)
    : QWidget(parent)
    , m_statusGroup(makeGroup(this))
    , m_typeGroup(makeGroup(this))
    , m_mismatch(new QLabel(tr("do not add up"), this))
    , m_switch(new QToolButton(this))
    , m_count(new QPushButton(this))
{
    buildParts();
    m_mismatch->setTextFormat(Qt::PlainText);
    m_mismatch->setToolTip(tr("The list changed between the counts, or holds values of its own."));
    m_switch->setText(tr("By type"));
    m_switch->setCheckable(true);
    m_switch->setAutoRaise(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_statusGroup, 1);
    layout->addWidget(m_typeGroup, 1);
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
    showUnknown(false);
}

void Overview::buildParts()
{
    for (const auto &known : knownStatuses()) {
        auto *button = new ShareButton(m_statusGroup);
        addPart(m_statuses, m_statusGroup,
            {button, known.value, knownValueTitle(known.title), statusWord(known.value)});
        connect(button, &ShareButton::toggled, this,
            [this, status = known.value] { Q_EMIT statusClicked(status); });
    }
    for (const auto &known : knownTypes()) {
        auto *button = new ShareButton(m_typeGroup);
        addPart(m_types, m_typeGroup,
            {button, known.value, knownValueTitle(known.title), typeWord(known.value)});
        connect(button, &ShareButton::toggled, this,
            [this, type = known.value] { Q_EMIT typeClicked(type); });
    }
    const auto passInOneStep = [this](const auto &parts) {
        QList<QWidget *> buttons;
        for (const auto &part : parts) {
            buttons << part.button;
        }
        new OneTabStop(buttons, this);
    };
    passInOneStep(m_statuses);
    passInOneStep(m_types);
}

template <typename Value>
void Overview::addPart(std::vector<Part<Value>> &parts, QWidget *group, const Part<Value> &part)
{
    part.button->setCheckable(true);
    part.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    part.button->setIconSize({kMarkSize, kMarkSize});
    part.button->setToolTip(tr("Show only these"));
    group->layout()->addWidget(part.button);
    parts.push_back(part);
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
    for (auto &part : m_statuses) {
        part.isChosen = statuses.contains(part.word);
    }
    for (auto &part : m_types) {
        part.isChosen = types.contains(part.word);
    }
    showState();
}

void Overview::showState()
{
    const bool isKnown = m_totals.isWhole();
    const bool byType = m_switch->isChecked();
    if (isKnown) {
        for (auto &part : m_statuses) {
            const QColor color = statusColor(part.value, palette());
            part.button->setIcon(
                QIcon(statusMark(part.value, color, kMarkSize, devicePixelRatioF())));
            fill(part, m_totals.byStatus, color);
        }
        for (auto &part : m_types) {
            fill(part, m_totals.byType, palette().color(QPalette::Highlight));
        }
    }
    m_statusGroup->setVisible(isKnown && !byType);
    m_typeGroup->setVisible(isKnown && byType);
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
    QWidget *group = m_switch->isChecked() ? m_typeGroup : m_statusGroup;
    if (!focusFirstIn(group)) {
        m_switch->setFocus(Qt::OtherFocusReason); // All counts are zero.
    }
}

template <typename Value>
void Overview::fill(Part<Value> &part, const std::map<Value, qint64> &counts, const QColor &color)
{
    const qint64 count = counts.at(part.value);
    part.button->setText(
        tr("%1 %2", "a status or type, and its count").arg(part.title, QLocale().toString(count)));
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
