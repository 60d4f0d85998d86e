// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStyledItemDelegate>

namespace mielto {

/// Lines of a JsonTreeModel, with an eye beside each secret-looking value.
class SecretDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit SecretDelegate(QObject *parent = nullptr);

Q_SIGNALS:
    void eyeClicked(const QModelIndex &index);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

} // namespace mielto
