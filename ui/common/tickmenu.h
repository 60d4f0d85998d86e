// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace mielto {

/// A menu that stays open while its boxes are ticked.
class TickMenu final : public QMenu {
    Q_OBJECT
public:
    explicit TickMenu(QWidget *parent = nullptr);

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    static bool tick(QAction *action);
};

} // namespace mielto
