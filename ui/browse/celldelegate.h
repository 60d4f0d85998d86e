// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace mielto {

/// How a cell looks: status as shape and word, times as words, what is missing or faulty said in
/// words. Tooltips are plain text.
class CellDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(QObject *parent = nullptr);

    void setUtc(bool utc);
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QString cellText(const QModelIndex &index) const;
    QString tooltip(const QModelIndex &index) const;

    bool m_utc = false;
};

} // namespace mielto
