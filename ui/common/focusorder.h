// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>

class QWidget;

namespace mielto {

/// Lets Tab go through what is below the widget in the order in which layouts place it.
/// `after`: what comes before the first of them.
void setReadingOrder(QWidget *root, QWidget *after = nullptr);

/// Gives the focus to the first widget below the area that takes it by Tab and is in none of
/// `except`. False: there is none.
bool focusFirstIn(QWidget *area, const QList<QWidget *> &except = {});

/// Neighbours that Tab passes in one step; the arrow keys go from one to the next.
class OneTabStop final : public QObject {
public:
    OneTabStop(const QList<QWidget *> &neighbours, QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QList<QWidget *> m_neighbours;
};

} // namespace mielto
