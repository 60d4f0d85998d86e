// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/celldelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>

namespace mielto {

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CellDelegate::setUtc(bool utc) { m_utc = utc; }

bool CellDelegate::helpEvent(
    QHelpEvent *, QAbstractItemView *, const QStyleOptionViewItem &, const QModelIndex &)
{
    return true;
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
}

} // namespace mielto
