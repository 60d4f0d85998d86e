// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/comparer.h"

namespace mielto {
namespace {

void compare(
    QPromise<DifferencePointer> &promise, const ComparedSide &oldSide, const ComparedSide &newSide)
{
    DifferencePointer difference =
        compareLists(oldSide, newSide, [&promise] { return promise.isCanceled(); });
    if (difference) {
        promise.addResult(std::move(difference));
    }
}

} // namespace

Comparer::Comparer(QObject *parent)
    : QObject(parent)
    , m_comparing([this](DifferencePointer difference) {
        m_difference = std::move(difference);
        Q_EMIT finished();
    })
{
}

void Comparer::start(const ComparedSide &oldSide, const ComparedSide &newSide)
{
    m_comparing.run(compare, oldSide, newSide);
}

} // namespace mielto
