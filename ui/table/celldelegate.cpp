// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/celldelegate.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QToolTip>

#include "app/base/visibletext.h"
#include "app/data/timestamp.h"
#include "app/view/connectionsmodel.h"
#include "ui/common/palette.h"
#include "ui/common/plaintext.h"
#include "ui/common/statusicon.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

Status statusOf(const QModelIndex &index)
{
    return static_cast<Status>(index.data(ConnectionsModel::StatusRole).toInt());
}

bool isNull(const QModelIndex &index) { return index.data(ConnectionsModel::NullRole).toBool(); }
bool isFaulty(const QModelIndex &index) { return index.data(ConnectionsModel::FaultRole).toBool(); }

bool hasFaultyRow(const QModelIndex &index)
{
    return index.data(ConnectionsModel::RowFaultRole).toBool();
}

/// The requested user is a text like the one that the rows carry.
const FieldInfo &infoOf(const QModelIndex &index)
{
    return fieldInfo(rowColumnAt(index.column()).value_or(Field::UserId));
}

std::optional<Instant> instantOf(const QModelIndex &index)
{
    return parseTimestamp(index.data(ConnectionsModel::RawTextRole).toString().toStdString());
}

} // namespace

CellDelegate::CellDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QString CellDelegate::cellText(const QModelIndex &index) const
{
    const FieldInfo &info = infoOf(index);
    if (isNull(index)) {
        if (isFaulty(index)) {
            return tr("(missing)");
        }
        return info.field == Field::Label ? tr("(no label)") : QString();
    }
    if (isFaulty(index)) {
        return index.data().toString();
    }
    if (info.kind == FieldKind::Status) {
        return statusTitle(statusOf(index), index.data(ConnectionsModel::RawTextRole).toString());
    }
    if (info.kind == FieldKind::Time) {
        if (const auto instant = instantOf(index)) {
            return relativeTime(instant->utc(), QDateTime::currentDateTimeUtc());
        }
        return tr("%1 (invalid time)").arg(index.data().toString());
    }
    return index.data().toString();
}

QString CellDelegate::tooltip(const QModelIndex &index) const
{
    if (isFaulty(index)) {
        return isNull(index)
            ? tr("The server sent no value for this field.")
            : tr("The server sent an unexpected kind of value; shown as received.");
    }
    if (infoOf(index).kind == FieldKind::Time) {
        const auto instant = instantOf(index);
        if (!instant) {
            return isNull(index) ? QString() : tr("Not a valid time; shown as received.");
        }
        const QString absolute = absoluteTime(instant->utc(), m_zone);
        return instant->isZoneless ? tr("%1 (written without a zone, taken as UTC)").arg(absolute)
                                   : absolute;
    }
    if (infoOf(index).kind == FieldKind::Status && hasFaultyRow(index)) {
        return tr("This row has missing or unexpected values.");
    }
    return visibleText(index.data().toString(), LineBreaks::Escape, 500);
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    Q_UNUSED(option);
    if (event->type() == QEvent::ToolTip && index.isValid()) {
        QToolTip::showText(
            event->globalPos(), asPlainTooltip(tooltip(index)), view, view->visualRect(index));
        return true;
    }
    return false;
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text = isolatedText(cellText(index), option->direction);
    const bool isInFaultyRow = hasFaultyRow(index);
    if (isInFaultyRow) {
        option->backgroundBrush = barBackground(Tone::Notice, option->palette);
    }
    if (!m_found.isEmpty() && m_found.matches(index.data().toString())) {
        constexpr float strength = 0.3F;
        QColor mark = option->palette.color(QPalette::Highlight);
        mark.setAlphaF(strength);
        option->backgroundBrush = mark;
    }
    if (isNull(index) || isFaulty(index)) {
        option->font.setItalic(true);
        if (!option->state.testFlag(QStyle::State_Selected)) {
            option->palette.setColor(
                QPalette::Text, option->palette.color(QPalette::PlaceholderText));
        }
    }
    if (infoOf(index).kind == FieldKind::Status) {
        showStatus(option, index);
        // Not the colour alone marks the row.
        option->text += isInFaultyRow ? u" ⚠"_s : QString();
    }
}

void CellDelegate::showStatus(QStyleOptionViewItem *option, const QModelIndex &index)
{
    if (isFaulty(index)) {
        return;
    }
    const Status status = statusOf(index);
    const bool isSelected = option->state.testFlag(QStyle::State_Selected);
    const QColor color = isSelected ? option->palette.color(QPalette::HighlightedText)
                                    : statusColor(status, option->palette);
    const int size = option->fontMetrics.height();
    option->icon = statusIcon(status, color);
    option->decorationSize = QSize(size, size);
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->palette.setColor(QPalette::Text, color);
    option->font.setBold(status == Status::Error || status == Status::Expired);
}

} // namespace mielto
