// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <type_traits>
#include <utility>

#include <QFutureWatcher>
#include <QtConcurrent/QtConcurrentRun>
#include <QThreadPool>

namespace mielto {

/// Computes one result at a time in the global thread pool: whatever was under way is given up when
/// another is asked for, and nothing more is told of it. A member of the object that it tells, in a
/// thread with an event loop; it goes away without waiting for what is under way.
template <typename T> class Background final {
public:
    /// @param take is called in the thread of this object, once for each run() that was not given
    /// up.
    explicit Background(std::function<void(T)> take)
        : m_take(std::move(take))
    {
        QObject::connect(&m_watcher, &QFutureWatcherBase::finished, &m_watcher, [this] { tell(); });
    }
    ~Background() { m_watcher.cancel(); }
    Q_DISABLE_COPY_MOVE(Background)

    /// @param function returns a T, or takes a QPromise<T> & first and may then report its progress
    /// and see that it was given up.
    template <typename Function, typename... Arguments>
    void run(Function &&function, Arguments &&...arguments)
    {
        m_watcher.cancel();
        m_isBusy = true;
        m_watcher.setFuture(QtConcurrent::run(
            std::forward<Function>(function), std::forward<Arguments>(arguments)...));
    }

    void cancel()
    {
        m_watcher.cancel();
        m_watcher.setFuture({});
        m_isBusy = false;
    }

    /// From run() until just before the result is told: a worker that is done is not yet heard.
    bool isBusy() const { return m_isBusy; }
    /// For the progress that a QPromise reports.
    const QFutureWatcherBase &watcher() const { return m_watcher; }

private:
    void tell()
    {
        if (!m_watcher.isCanceled() && m_watcher.future().resultCount() > 0) {
            m_isBusy = false;
            m_take(m_watcher.future().takeResult());
        }
    }

    std::function<void(T)> m_take;
    QFutureWatcher<T> m_watcher;
    bool m_isBusy = false;
};

/// For what is told of whatever else is asked for meanwhile: @param take is called with what
/// @param function returned, in the thread of @param owner, unless the owner is gone by then.
template <typename Function, typename Take>
void runInBackground(QObject *owner, Function function, Take take,
    QThreadPool *threads = QThreadPool::globalInstance())
{
    using Watcher = QFutureWatcher<std::invoke_result_t<Function>>;
    auto *watcher = new Watcher(owner);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, owner, [watcher, take = std::move(take)] {
            watcher->deleteLater();
            take(watcher->result());
        });
    watcher->setFuture(QtConcurrent::run(threads, std::move(function)));
}

} // namespace mielto
