// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// How the parts of a comparison stand.
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeWidget>

#include "ui/common/emptystate.h"
#include "ui/common/errorbar.h"
#include "ui/compare/comparepage.h"
#include "ui/table/findbar.h"
#include "ui/table/rowtable.h"

namespace mielto {

void ComparePage::buildLayout()
{
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_counts, 1);
    for (const ChangeKind kind : changeKinds()) {
        tools->addWidget(makeKindBox(kind));
    }
    tools->addWidget(m_find);

    m_table->setModel(&m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    constexpr int kindWidth = 11;
    constexpr int nameWidth = 26;
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(DifferenceModel::ChangeColumn, kindWidth * character);
    for (const auto column : {DifferenceModel::IdColumn, DifferenceModel::LabelColumn}) {
        m_table->setColumnWidth(column, nameWidth * character);
    }
    m_changes->setHeaderLabels({tr("Field"), tr("Old"), tr("New")});
    m_changes->setAccessibleName(tr("Changes of the connection"));
    m_changes->setRootIsDecorated(false);
    m_changes->setAlternatingRowColors(true);
    m_changes->setTextElideMode(Qt::ElideRight);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_changes);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);

    m_body->addWidget(splitter);
    m_body->addWidget(m_empty);
    m_body->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, layout->spacing(), 0, 0);
    layout->addLayout(tools);
    layout->addWidget(m_errorBar);
    layout->addWidget(m_body, 1);
    m_errorBar->hide();
}

QCheckBox *ComparePage::makeKindBox(ChangeKind kind)
{
    auto *box = new QCheckBox(changeText(kind), this);
    box->setChecked(true);
    m_kinds.emplace_back(box, kind);
    connect(box, &QCheckBox::toggled, this, &ComparePage::filter);
    return box;
}

} // namespace mielto
