// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/filtervaluesedit.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QVBoxLayout>

namespace mielto {

FilterValuesEdit::FilterValuesEdit(QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (const Field field : kFilterFields) {
        auto *group = new QGroupBox(field == Field::Status ? tr("Status") : tr("Type"), this);
        auto *column = new QVBoxLayout(group);
        for (const FilterChoice &choice : filterChoices(field)) {
            auto *box = new QCheckBox(choice.title, group);
            connect(box, &QCheckBox::toggled, this, &FilterValuesEdit::changed);
            column->addWidget(box);
            m_boxes.push_back({box, field, choice.word});
        }
        column->addStretch();
        layout->addWidget(group);
    }
}

FilterValues FilterValuesEdit::values() const
{
    FilterValues values;
    for (const Box &one : m_boxes) {
        if (one.box->isChecked()) {
            values = values.with(one.field, values.words(one.field) << one.word);
        }
    }
    return values;
}

void FilterValuesEdit::setValues(const FilterValues &values)
{
    for (const Box &one : m_boxes) {
        one.box->setChecked(values.words(one.field).contains(one.word));
    }
}

} // namespace mielto
