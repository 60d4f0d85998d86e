// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/filterbar.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include "app/base/visibletext.h"
#include "ui/browse/severaldialog.h"
#include "ui/common/dialogs.h"
#include "ui/common/popupcombo.h"

namespace mielto {
namespace {

/// The item's data in place of a value.
constexpr int kSeveral = -1;

/// "All", the values that the contract names, each with its enum as data, and "Several…".
template <typename Value>
QComboBox *makeCombo(std::span<const KnownValue<Value>> values, QWidget *parent)
{
    auto *combo = new PopupCombo(parent);
    combo->addItem(FilterBar::tr("All"));
    for (const KnownValue<Value> &known : values) {
        combo->addItem(knownValueTitle(known.title), static_cast<int>(known.value));
    }
    combo->addItem(QString(), kSeveral);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return combo;
}

/// One value, or none.
template <typename Value> std::vector<Value> chosen(const QVariant &data)
{
    return data.isValid() ? std::vector{static_cast<Value>(data.toInt())} : std::vector<Value>();
}

template <typename Value>
QString titles(std::span<const KnownValue<Value>> known, const std::vector<Value> &values)
{
    QStringList texts;
    for (const auto &one : known) {
        if (std::ranges::find(values, one.value) != values.end()) {
            texts << knownValueTitle(one.title);
        }
    }
    return QLocale().createSeparatedList(texts);
}

template <typename Value>
void choose(
    QComboBox *combo, std::span<const KnownValue<Value>> known, const std::vector<Value> &values)
{
    const int last = combo->count() - 1;
    combo->setItemText(last, values.size() > 1 ? titles(known, values) : FilterBar::tr("Several…"));
    combo->setCurrentIndex(values.empty() ? 0
            : values.size() > 1           ? last
                                          : combo->findData(static_cast<int>(values.front())));
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
    , m_status(makeCombo(knownStatuses(), this))
    , m_type(makeCombo(knownTypes(), this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeLabel(tr("&Status"), m_status, this));
    layout->addWidget(m_status);
    layout->addSpacing(layout->spacing());
    layout->addWidget(makeLabel(tr("&Type"), m_type, this));
    layout->addWidget(m_type);
    layout->addStretch();
    connect(m_status, &QComboBox::activated, this, [this] { takeChosen(Field::Status); });
    connect(m_type, &QComboBox::activated, this, [this] { takeChosen(Field::IntegrationType); });
    setValues({});
}

void FilterBar::takeChosen(Field field)
{
    const bool isStatus = field == Field::Status;
    const QVariant item = (isStatus ? m_status : m_type)->currentData();
    if (item == kSeveral) {
        return askForSeveral();
    }
    if (item.typeId() == QMetaType::QString) {
        setValues(m_values); // What is asked of the server stays.
        Q_EMIT unknownChosen(field, item.toString());
    } else if (isStatus) {
        take({chosen<Status>(item), m_values.types});
    } else {
        take({m_values.statuses, chosen<IntegrationType>(item)});
    }
}

void FilterBar::addUnknown(Field field, const QString &value)
{
    constexpr int mostItems = 30;
    QComboBox *combo = field == Field::Status ? m_status : m_type;
    if (combo->count() < mostItems && combo->findData(value) < 0) {
        combo->insertItem(combo->count() - 1, visibleText(value), value);
    }
}

void FilterBar::take(const FilterValues &values)
{
    const bool isNew = values != m_values;
    setValues(values);
    if (isNew) {
        Q_EMIT changed();
    }
}

void FilterBar::askForSeveral()
{
    // What is chosen stays until the dialog is accepted.
    setValues(m_values);
    auto *dialog = new SeveralDialog(m_values, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { take(dialog->values()); });
    openDialog(dialog);
}

void FilterBar::setValues(const FilterValues &values)
{
    m_values = values;
    choose(m_status, knownStatuses(), values.statuses);
    choose(m_type, knownTypes(), values.types);
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

} // namespace mielto
