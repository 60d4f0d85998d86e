// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/secretdelegate.h"

#include <QApplication>
#include <QMouseEvent>

#include "app/data/jsontree.h"
#include "ui/common/icon.h"
#include "ui/common/plaintext.h"

namespace mielto {
namespace {

bool hasEye(const QModelIndex &index)
{
    return index.column() == JsonTreeModel::ValueColumn
        && index.data(JsonTreeModel::SecretRole).toBool();
}

} // namespace

SecretDelegate::SecretDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void SecretDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = isolatedText(option->text, option->direction);
    if (hasEye(index)) {
        const int size = option->fontMetrics.height();
        option->icon = icon(index.data(JsonTreeModel::MaskedRole).toBool() ? "eye" : "eye-off");
        option->decorationSize = QSize(size, size);
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->features |= QStyleOptionViewItem::HasDecoration;
    }
}

bool SecretDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease && hasEye(index)) {
        QStyleOptionViewItem line = option;
        initStyleOption(&line, index);
        const QStyle *style = line.widget != nullptr ? line.widget->style() : QApplication::style();
        const QRect eye =
            style->subElementRect(QStyle::SE_ItemViewItemDecoration, &line, line.widget);
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (mouse->button() == Qt::LeftButton && eye.contains(mouse->position().toPoint())) {
            Q_EMIT eyeClicked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace mielto
