// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/filtervaluesedit.h"

#include <algorithm>

#include <QCheckBox>
#include <QGroupBox>
#include <QHBoxLayout>

namespace mielto {
namespace {

template <class Value>
std::vector<Value> checked(const std::vector<std::pair<QCheckBox *, Value>> &boxes)
{
    std::vector<Value> values;
    for (const auto &[box, value] : boxes) {
        if (box->isChecked()) {
            values.push_back(value);
        }
    }
    return values;
}

template <class Value>
void check(
    const std::vector<std::pair<QCheckBox *, Value>> &boxes, const std::vector<Value> &values)
{
    for (const auto &[box, value] : boxes) {
        box->setChecked(std::ranges::find(values, value) != values.end());
    }
}

} // namespace

FilterValuesEdit::FilterValuesEdit(QWidget *parent)
    : QWidget(parent)
{
    auto *statuses = new QGroupBox(tr("Status"), this);
    auto *types = new QGroupBox(tr("Type"), this);
    for (QGroupBox *group : {statuses, types}) {
        group->setLayout(new QVBoxLayout);
    }
    for (const auto &known : knownStatuses()) {
        m_statuses.emplace_back(addBox(statuses, known.title), known.value);
    }
    for (const auto &known : knownTypes()) {
        m_types.emplace_back(addBox(types, known.title), known.value);
    }
    static_cast<QVBoxLayout *>(statuses->layout())->addStretch();
    static_cast<QVBoxLayout *>(types->layout())->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(statuses);
    layout->addWidget(types);
}

QCheckBox *FilterValuesEdit::addBox(QGroupBox *group, const char *title)
{
    auto *box = new QCheckBox(knownValueTitle(title), group);
    group->layout()->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &FilterValuesEdit::changed);
    return box;
}

FilterValues FilterValuesEdit::values() const { return {checked(m_statuses), checked(m_types)}; }

void FilterValuesEdit::setValues(const FilterValues &values)
{
    check(m_statuses, values.statuses);
    check(m_types, values.types);
}

} // namespace mielto
