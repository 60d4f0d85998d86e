// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/comparer.h"

#include <QtConcurrent/QtConcurrentRun>

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
{
    connect(
        &m_watcher, &QFutureWatcher<DifferencePointer>::finished, this, &Comparer::takeDifference);
}

Comparer::~Comparer() { m_watcher.cancel(); }

void Comparer::start(const ComparedSide &oldSide, const ComparedSide &newSide)
{
    m_watcher.cancel();
    m_watcher.setFuture(QtConcurrent::run(compare, oldSide, newSide));
}

void Comparer::cancel()
{
    m_watcher.cancel();
    m_watcher.setFuture({});
}

void Comparer::takeDifference()
{
    if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0) {
        return;
    }
    m_difference = m_watcher.result();
    Q_EMIT finished();
}

} // namespace mielto
