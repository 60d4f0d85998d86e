// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <utility>

#include <unistd.h>

#include <QByteArray>
#include <QDir>

/// Files and folders that are not finished, on Unix: what they are called, and how those of a
/// process that was killed are told from those of one that is still writing.
namespace mielto::unfinished {

/// A descriptor that is closed.
class Descriptor final {
public:
    explicit Descriptor(int fd = -1)
        : m_fd(fd)
    {
    }
    Descriptor(Descriptor &&other) noexcept
        : m_fd(std::exchange(other.m_fd, -1))
    {
    }
    Descriptor &operator=(Descriptor &&other) noexcept
    {
        std::swap(m_fd, other.m_fd);
        return *this;
    }
    ~Descriptor()
    {
        if (m_fd >= 0) {
            ::close(m_fd);
        }
    }
    Q_DISABLE_COPY(Descriptor)
    explicit operator bool() const { return m_fd >= 0; }
    int operator*() const { return m_fd; }
    int release() { return std::exchange(m_fd, -1); }

private:
    int m_fd;
};

/// A new name in the folder, encoded. It does not hold the target's, which may be as long as names
/// can be.
QByteArray newPath(const QDir &folder);

/// A new file of mode 0600 in the folder that has no name, so that it is gone with the process.
/// -1: the system or the folder's file system cannot.
int openNameless(const QDir &folder);
/// By which such a file, open in this process, can be opened and named.
QByteArray pathOf(int fd);
/// Gives it a name that is not taken. False: see errno.
bool giveName(int fd, const QByteArray &path);

/// Takes the lock that every process holds on its own ones. False: someone else has cleared it
/// away in between.
bool lock(int fd);

/// Removes the files and folders that no one holds a lock on.
void clear(const QDir &folder);

/// Without it a power loss may undo a renaming in the folder. The reason why it failed, or null.
QString sync(const QString &folder);

} // namespace mielto::unfinished
