// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QObject>

class QSocketNotifier;

namespace mielto {

/// Ctrl+C, a plain kill and the end of the terminal as a signal in the event loop; a second one
/// ends the program at once. One for the whole program, made in main().
class Interrupt final : public QObject {
    Q_OBJECT
public:
    explicit Interrupt(QObject *parent = nullptr);
    ~Interrupt() override;

Q_SIGNALS:
    void interrupted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace mielto
