// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/common/plaintable.h"

#include <QHeaderView>
#include <QTableView>

namespace mielto {

void makePlainTable(QTableView *table, const QString &accessibleName)
{
    constexpr int columnWidth = 18;
    table->setAccessibleName(accessibleName);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() * 8 / 5);
    QHeaderView *header = table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setDefaultSectionSize(columnWidth * table->fontMetrics().averageCharWidth());
}

} // namespace mielto
