// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/filterbar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

namespace mielto {
namespace {

/// "All" and the values that the contract names, each with its enum as data.
template <typename Value>
QComboBox *makeCombo(std::span<const KnownValue<Value>> values, const QString &all, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->addItem(all);
    for (const KnownValue<Value> &known : values) {
        combo->addItem(knownValueTitle(known.title), static_cast<int>(known.value));
    }
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

template <typename Value> std::optional<Value> chosen(const QComboBox *combo)
{
    const QVariant data = combo->currentData();
    return data.isValid() ? std::optional(static_cast<Value>(data.toInt())) : std::nullopt;
}

template <typename Value> void choose(QComboBox *combo, std::optional<Value> value)
{
    const QSignalBlocker quiet(combo);
    const int row = value ? combo->findData(static_cast<int>(*value)) : 0;
    combo->setCurrentIndex(qMax(0, row));
}

constexpr qint64 kUnknown = -1;

void showCount(QComboBox *combo, int row, const QString &title, qint64 count)
{
    combo->setItemText(row,
        count == kUnknown ? title
                          : FilterBar::tr("%1 (%2)", "a value and its count")
                                .arg(title, QLocale().toString(count)));
}

QLabel *makeLabel(const QString &text, QWidget *buddy, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    // A combo's accessible name on Linux is its current text: the label is what names it.
    label->setBuddy(buddy);
    return label;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
    , m_status(makeCombo(knownStatuses(), tr("All"), this))
    , m_type(makeCombo(knownTypes(), tr("All"), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeLabel(tr("&Status"), m_status, this));
    layout->addWidget(m_status);
    layout->addSpacing(layout->spacing());
    layout->addWidget(makeLabel(tr("&Type"), m_type, this));
    layout->addWidget(m_type);
    layout->addStretch();
    for (QComboBox *combo : {m_status, m_type}) {
        connect(combo, &QComboBox::currentIndexChanged, this, &FilterBar::changed);
    }
}

std::optional<Status> FilterBar::status() const { return chosen<Status>(m_status); }

std::optional<IntegrationType> FilterBar::type() const { return chosen<IntegrationType>(m_type); }

void FilterBar::setFilters(std::optional<Status> status, std::optional<IntegrationType> type)
{
    choose(m_status, status);
    choose(m_type, type);
}

void FilterBar::showTotals(const Totals &totals)
{
    const bool isKnown = totals.isWhole();
    const qint64 all = isKnown ? totals.all.value_or(kUnknown) : kUnknown;
    showCount(m_status, 0, tr("All"), all);
    showCount(m_type, 0, tr("All"), all);
    for (const auto &known : knownStatuses()) {
        showCount(m_status, m_status->findData(static_cast<int>(known.value)),
            knownValueTitle(known.title), isKnown ? totals.byStatus.at(known.value) : kUnknown);
    }
    for (const auto &known : knownTypes()) {
        showCount(m_type, m_type->findData(static_cast<int>(known.value)),
            knownValueTitle(known.title), isKnown ? totals.byType.at(known.value) : kUnknown);
    }
}

void FilterBar::addTool(QWidget *tool) { layout()->addWidget(tool); }

void FilterBar::focusStatus() { m_status->setFocus(Qt::ShortcutFocusReason); }

void FilterBar::focusType() { m_type->setFocus(Qt::ShortcutFocusReason); }

} // namespace mielto
