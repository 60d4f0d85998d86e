// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/severaldialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/common/filtervaluesedit.h"
#include "ui/common/fitting.h"

namespace mielto {

SeveralDialog::SeveralDialog(const FilterValues &values, QWidget *parent)
    : QDialog(parent)
    , m_edit(new FilterValuesEdit(this))
    , m_price(new QLabel(this))
{
    setWindowTitle(tr("Several values"));
    m_price->setTextFormat(Qt::PlainText);
    m_price->setWordWrap(true);
    auto *buttons =
        new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, Qt::Horizontal, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Load"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *content = new QVBoxLayout;
    content->addWidget(m_edit);
    content->addWidget(m_price);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeScrollable(content, this), 1);
    layout->addWidget(buttons);
    connect(m_edit, &FilterValuesEdit::changed, this, &SeveralDialog::showPrice);
    m_edit->setValues(values);
    showPrice();
}

FilterValues SeveralDialog::values() const { return m_edit->values(); }

void SeveralDialog::showPrice()
{
    const auto lists = static_cast<int>(values().queriesOf({}).size());
    m_price->setText(lists == 1
            ? tr("One list: the server is asked once for each 999 rows.")
            : tr("The server takes one value of a kind: %Ln list(s) are read whole and merged, "
                 "with at least as many requests.",
                nullptr, lists));
}

} // namespace mielto
