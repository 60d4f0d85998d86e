// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include <QThreadPool>

#include "app/base/background.h"

namespace mielto {

/// Runs work on the program's own small files (settings, profiles), one after the other on a thread
/// of its own, so that the caller never waits for the disk. The destructor waits for all of it.
class DiskWriter final {
public:
    DiskWriter() { m_threads.setMaxThreadCount(1); }

    /// `done` is called with what `work` returned, from the event loop of the caller, unless
    /// `context` is gone by then.
    template <typename Work, typename Done> void run(QObject *context, Work work, Done done)
    {
        runInBackground(context, std::move(work), std::move(done), &m_threads);
    }

private:
    QThreadPool m_threads;
};

} // namespace mielto
