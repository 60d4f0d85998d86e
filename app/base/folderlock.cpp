// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/folderlock.h"

#ifdef Q_OS_UNIX
#include <cerrno>
#include <chrono>
#include <sys/file.h>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#endif

namespace mielto {

#ifdef Q_OS_UNIX
FolderLock::FolderLock(const QString &folder)
    : m_fd(::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
{
    using namespace std::chrono_literals;
    constexpr auto patience = 2s;
    constexpr auto step = 5ms;
    for (auto waited = 0ms; m_fd >= 0 && waited < patience; waited += step) {
        if (::flock(m_fd, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) {
            return;
        }
        std::this_thread::sleep_for(step);
    }
}

FolderLock::~FolderLock()
{
    if (m_fd >= 0) {
        ::close(m_fd);
    }
}
#else
FolderLock::FolderLock(const QString &) { }

FolderLock::~FolderLock() = default;
#endif

} // namespace mielto
