// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

#include "app/answers/findmatcher.h"
#include "ui/common/relativetime.h"

namespace mielto {

/// How a cell looks: status as shape and word, times as words, what is missing or faulty said in
/// words. Tooltips are plain text.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr);

    void setZone(Zone zone) { m_zone = zone; }
    /// Cells with this text are marked; empty: none.
    void setFound(const QString &text) { m_found = FindMatcher(text); }
    /// The text of a cell as shown.
    QString cellText(const QModelIndex &index) const;
    /// More about it; empty when there is nothing more.
    QString tooltip(const QModelIndex &index) const;

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    static void showStatus(QStyleOptionViewItem *option, const QModelIndex &index);

    Zone m_zone = Zone::Local;
    FindMatcher m_found{QString()};
};

} // namespace mielto
