// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

#include "app/base/background.h"
#include "app/compare/difference.h"

namespace mielto {

/// Compares two lists in the background, one pair at a time. Lives in a thread with an event loop.
class Comparer final : public QObject {
    Q_OBJECT
public:
    explicit Comparer(QObject *parent = nullptr);

    /// Whatever was under way is given up.
    void start(const ComparedSide &oldSide, const ComparedSide &newSide);
    /// Nothing more is told of what is under way.
    void cancel() { m_comparing.cancel(); }
    bool isComparing() const { return m_comparing.isBusy(); }
    /// What finished() told of last; null before.
    const DifferencePointer &difference() const { return m_difference; }

Q_SIGNALS:
    /// Once for each start() that was not given up.
    void finished();

private:
    DifferencePointer m_difference;
    Background<DifferencePointer> m_comparing;
};

} // namespace mielto
