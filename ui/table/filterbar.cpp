// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/filterbar.h"

#include <QComboBox>
#include <QDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "app/base/visibletext.h"
#include "app/data/celltext.h"
#include "ui/common/dialogs.h"
#include "ui/common/filtervaluesedit.h"
#include "ui/common/fitting.h"
#include "ui/common/plaintext.h"
#include "ui/common/popupcombo.h"

namespace mielto {
namespace {

/// The item's data in place of a word.
constexpr int kSeveral = -1;

/// What several values cost, before they are asked for.
QString priceText(const FilterValues &values)
{
    const auto lists = static_cast<int>(values.queriesOf({}).size());
    return lists == 1
        ? FilterBar::tr("1 query, one request per 999 rows.")
        : FilterBar::tr(
            "The API accepts one status and one type per query: %Ln query(s) will be merged.",
            nullptr, lists);
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    addCombo(Field::Status, tr("&Status"));
    layout->addSpacing(layout->spacing());
    addCombo(Field::IntegrationType, tr("&Type"));
    layout->addSpacing(layout->spacing());
    setValues({});
}

/// "All", the values that the contract names, each with its word as data, and "Several…".
void FilterBar::addCombo(Field field, const QString &title)
{
    auto *combo = new PopupCombo(this);
    combo->addItem(tr("All"));
    for (const FilterChoice &choice : filterChoices(field)) {
        combo->addItem(choice.title, choice.word);
    }
    combo->addItem(QString(), kSeveral);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(combo, &QComboBox::activated, this, [this, field] { takeChosen(field); });
    m_combos[field] = combo;
    auto *label = new QLabel(title, this);
    // A combo's accessible name on Linux is its current text: the label is what names it.
    label->setBuddy(combo);
    layout()->addWidget(label);
    layout()->addWidget(combo);
}

void FilterBar::takeChosen(Field field)
{
    const QVariant item = m_combos[field]->currentData();
    if (item == kSeveral) {
        return askForSeveral();
    }
    const QStringList words = item.isValid() ? QStringList(item.toString()) : QStringList();
    const FilterValues chosen = m_values.with(field, words);
    if (chosen.words(field) == words) {
        take(chosen);
    } else {
        setValues(m_values); // What is asked of the server stays.
        Q_EMIT unknownChosen(field, item.toString());
    }
}

void FilterBar::addUnknownOf(const ConnectionList &list, int first)
{
    for (int row = first; row < list.rowCount(); ++row) {
        const RowRef ref = list.at(row);
        const auto offer = [&](Field field, bool isUnknown) {
            if (isUnknown && !ref.block->isFaulty(ref.row, field)) {
                addUnknown(field, displayText(ref, field));
            }
        };
        offer(Field::Status, ref.data().status == Status::Unknown);
        offer(Field::IntegrationType, ref.data().type == IntegrationType::Unknown);
    }
}

void FilterBar::addUnknown(Field field, const QString &value)
{
    constexpr int mostItems = 30;
    QComboBox *combo = m_combos[field];
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
    auto *dialog = new QDialog(this);
    dialog->setWindowTitle(tr("Filter by several values"));
    dialog->setMinimumWidth(60 * fontMetrics().averageCharWidth()); // For the title.
    auto *edit = new FilterValuesEdit(dialog);
    QLabel *price = makePlainLabel(dialog);
    auto *content = new QVBoxLayout;
    content->addWidget(edit);
    content->addWidget(
        makePlainLabel(dialog, tr("If nothing is ticked in a group, all are loaded.")));
    content->addWidget(price);
    auto *buttons = addContent(dialog, content, QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    price->setVisible(!m_isLocal);
    if (!m_isLocal) {
        buttons->button(QDialogButtonBox::Ok)->setText(tr("Load"));
    }
    const auto showPrice = [edit, price] { price->setText(priceText(edit->values())); };
    connect(edit, &FilterValuesEdit::changed, price, showPrice);
    edit->setValues(m_values);
    showPrice();
    connect(dialog, &QDialog::accepted, this, [this, edit] { take(edit->values()); });
    openDialog(dialog);
}

void FilterBar::setValues(const FilterValues &values)
{
    m_values = values;
    for (const auto &[field, combo] : m_combos) {
        const QStringList words = values.words(field);
        QStringList titles;
        for (const FilterChoice &choice : filterChoices(field)) {
            if (words.contains(choice.word)) {
                titles << choice.title;
            }
        }
        const int last = combo->count() - 1;
        combo->setItemText(
            last, words.size() > 1 ? QLocale().createSeparatedList(titles) : tr("Several…"));
        combo->setCurrentIndex(words.isEmpty() ? 0
                : words.size() > 1             ? last
                                               : combo->findData(words.first()));
    }
}

void FilterBar::showTotals(const Totals &totals)
{
    const bool isKnown = totals.isWhole();
    const auto text = [isKnown](const QString &title, qint64 count) {
        return isKnown
            ? tr("%1 (%2)", "a value and its count").arg(title, QLocale().toString(count))
            : title;
    };
    for (const auto &[field, combo] : m_combos) {
        combo->setItemText(0, text(tr("All"), totals.all.value_or(0)));
        for (const FilterChoice &choice : filterChoices(field)) {
            combo->setItemText(combo->findData(choice.word),
                text(choice.title, isKnown ? totals.count(field, choice.word) : 0));
        }
    }
}

void FilterBar::addTool(QWidget *tool) { layout()->addWidget(tool); }

} // namespace mielto
