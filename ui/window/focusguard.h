// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

namespace mielto {

struct WindowParts;

/// Where the focus goes when the control that has it is hidden or disabled: to the rows in front,
/// or to the user field where there are none. Qt would give it to whatever comes next by Tab, where
/// Space may send a request.
class FocusGuard final : public QObject {
    Q_OBJECT
public:
    /// The parts outlive this.
    explicit FocusGuard(const WindowParts &parts);

private:
    void follow(QWidget *before, QWidget *now);
    bool hasGone(const QWidget *widget) const;

    const WindowParts &m_parts;
    QPointer<QWidget> m_last; ///< Had the focus before, in this window.
};

} // namespace mielto
