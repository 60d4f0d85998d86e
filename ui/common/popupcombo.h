// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace mielto {

/// A combo box whose value changes only by a choice in its opened popup: wheel and letters over the
/// closed one do nothing, arrow keys open the popup as Space, F4 and Alt+Down do. Connect to
/// activated().
class PopupCombo final : public QComboBox {
    Q_OBJECT
public:
    using QComboBox::QComboBox;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace mielto
