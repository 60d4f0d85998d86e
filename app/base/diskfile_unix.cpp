// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <cerrno>
#include <cstdlib>
#include <sys/stat.h>
#include <utility>

#include <fcntl.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include "app/base/diskfile.h"
#include "app/base/fileerror.h"
#include "app/base/unfinished.h"
#include "app/base/visibletext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct AtomicFile {
    Q_DECLARE_TR_FUNCTIONS(AtomicFile)
};

QString lastReason() { return systemReason(errno); }

} // namespace

DiskFile::~DiskFile()
{
    if (!m_path.isEmpty()) {
        ::unlink(m_path.constData());
    }
    if (m_fd >= 0) {
        ::close(m_fd);
    }
}

QString DiskFile::targetFault(const QString &targetPath)
{
    struct stat info = {};
    if (::lstat(QFile::encodeName(targetPath).constData(), &info) != 0) {
        return errno == ENOENT ? QString() : lastReason();
    }
    const auto mode = info.st_mode;
    if (S_ISLNK(mode)) {
        return AtomicFile::tr("it is a link to “%1”; name the real file.")
            .arg(visiblePath(QFileInfo(targetPath).symLinkTarget()));
    }
    if (S_ISDIR(mode)) {
        return AtomicFile::tr("there is a folder of this name; choose another name.");
    }
    if (!S_ISREG(mode)) {
        return AtomicFile::tr("it is a device or a pipe, not a file; choose another name.");
    }
    const int refused =
        ::faccessat(AT_FDCWD, QFile::encodeName(targetPath).constData(), W_OK, AT_EACCESS);
    if (refused != 0 && errno == ENOENT) {
        return {}; // Another export has just taken it away.
    }
    // The second for root, who may write everywhere.
    if (refused != 0 || (mode & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0) {
        return AtomicFile::tr("the file there is read-only; choose another name.");
    }
    return {};
}

QString DiskFile::createBeside(const QString &targetPath)
{
    constexpr int attempts = 8;
    constexpr int flags = O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC;
    const QDir folder = QFileInfo(targetPath).dir();
    unfinished::clear(folder);
    m_fd = unfinished::openNameless(folder);
    if (m_fd >= 0) {
        m_isMeant = true;
        return {};
    }
    for (int i = 0; i < attempts; ++i) {
        const QByteArray path = unfinished::newPath(folder);
        m_fd = ::open(path.constData(), flags, 0600);
        if (m_fd < 0) {
            return lastReason();
        }
        if (unfinished::lock(m_fd)) {
            m_path = path;
            return {};
        }
        ::close(std::exchange(m_fd, -1));
    }
    return systemReason(EAGAIN);
}

QString DiskFile::createUnnamed()
{
    m_fd = unfinished::openNameless(QDir::temp());
    if (m_fd >= 0) {
        return {};
    }
    QByteArray pattern = QFile::encodeName(QDir::temp().filePath(u".mielto-XXXXXX"_s));
    m_fd = ::mkstemp(pattern.data());
    if (m_fd < 0) {
        return lastReason();
    }
    ::unlink(pattern.constData());
    return ::fcntl(m_fd, F_SETFD, FD_CLOEXEC) == 0 ? QString() : lastReason();
}

bool DiskFile::copyNameless(const QString &path)
{
    DiskFile from;
    from.m_fd =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    m_fd = from.m_fd >= 0 ? unfinished::openNameless(QFileInfo(path).dir()) : -1;
    bool isCopied = m_fd >= 0;
    QByteArray piece(65'536, Qt::Uninitialized);
    for (qint64 offset = 0, count = piece.size(); isCopied && count == piece.size();) {
        isCopied = from.read(offset, piece.data(), piece.size(), count).isNull()
            && write(offset, QByteArrayView(piece.constData(), count)).isNull();
        offset += count;
    }
    m_isMeant = isCopied && takeOverMode(path).isNull() && sync().isNull();
    if (!m_isMeant && m_fd >= 0) {
        ::close(std::exchange(m_fd, -1));
    }
    return m_isMeant;
}

QString DiskFile::takeAway(const QString &targetPath)
{
    const QByteArray target = QFile::encodeName(targetPath);
    struct stat info = {};
    if (::lstat(target.constData(), &info) != 0) {
        // No file has a name that is too long.
        return errno == ENOENT || errno == ENAMETOOLONG ? QString() : lastReason();
    }
    if (S_ISDIR(info.st_mode)) {
        return {}; // Not what was ever written here.
    }
    if (S_ISREG(info.st_mode) && copyNameless(targetPath)) {
        return ::unlink(target.constData()) == 0 ? QString() : lastReason();
    }
    // The lock, so that no one clears it away meanwhile; what cannot be opened goes without one.
    m_fd = ::open(target.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (m_fd >= 0) {
        unfinished::lock(m_fd);
    }
    const QByteArray path = unfinished::newPath(QFileInfo(targetPath).dir());
    if (::rename(target.constData(), path.constData()) != 0) {
        return errno == ENOENT ? QString() : lastReason();
    }
    m_path = path;
    return {};
}

QString DiskFile::write(qint64 offset, QByteArrayView bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto count = ::pwrite(
            m_fd, bytes.data() + done, static_cast<size_t>(bytes.size() - done), offset + done);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return lastReason();
        }
        if (count == 0) {
            return systemReason(EIO);
        }
        done += count;
    }
    beginSync(offset, bytes.size());
    return {};
}

/// The disk takes what is whole of the file meanwhile, so that sync() need not wait for all of it;
/// that is also who hears of failures.
void DiskFile::beginSync(qint64 offset, qint64 size)
{
#ifdef SYNC_FILE_RANGE_WRITE
    constexpr qint64 piece = 8LL * 1024 * 1024;
    const qint64 from = offset / piece * piece;
    const qint64 to = (offset + size) / piece * piece;
    if (to > from && (m_isMeant || !m_path.isEmpty())) {
        ::sync_file_range(m_fd, from, to - from, SYNC_FILE_RANGE_WRITE);
    }
#else
    Q_UNUSED(offset)
    Q_UNUSED(size)
#endif
}

QString DiskFile::read(qint64 offset, char *to, qint64 size, qint64 &read)
{
    read = 0;
    while (read < size) {
        const auto count =
            ::pread(m_fd, to + read, static_cast<size_t>(size - read), offset + read);
        if (count < 0 && errno == EINTR) {
            continue;
        }
        if (count < 0) {
            return lastReason();
        }
        if (count == 0) {
            break;
        }
        read += count;
    }
    return {};
}

QString DiskFile::truncate(qint64 size)
{
    return ::ftruncate(m_fd, size) == 0 ? QString() : lastReason();
}

QString DiskFile::size(qint64 &size)
{
    struct stat info = {};
    if (::fstat(m_fd, &info) != 0) {
        return lastReason();
    }
    size = info.st_size;
    return {};
}

/// Where the group cannot be kept, its rights are not given to another one.
QString DiskFile::takeOverMode(const QString &targetPath)
{
    struct stat old = {};
    struct stat own = {};
    if (::lstat(QFile::encodeName(targetPath).constData(), &old) != 0) {
        return errno == ENOENT ? QString() : lastReason();
    }
    if (::fstat(m_fd, &own) != 0) {
        return lastReason();
    }
    mode_t mode = old.st_mode & (S_IRWXU | S_IRWXG | S_IRWXO);
    if ((own.st_uid != old.st_uid || own.st_gid != old.st_gid)
        && ::fchown(m_fd, old.st_uid, old.st_gid) != 0) {
        mode &= S_IRWXU;
    }
    return ::fchmod(m_fd, mode) == 0 ? QString() : lastReason();
}

QString DiskFile::sync()
{
    if (m_path.isEmpty() && !m_isMeant) {
        return {}; // Gone with the process anyway.
    }
    if (::fsync(m_fd) != 0) {
        return lastReason();
    }
    // Some file systems report a failed write only when a descriptor is closed.
    const int copy = ::fcntl(m_fd, F_DUPFD_CLOEXEC, 0);
    return copy >= 0 && ::close(copy) == 0 ? QString() : lastReason();
}

QString DiskFile::renameTo(const QString &targetPath)
{
    if (m_path.isEmpty()) {
        // Locked before it can be seen, so that no one clears it away.
        unfinished::lock(m_fd);
        const QByteArray path = unfinished::newPath(QFileInfo(targetPath).dir());
        if (!unfinished::giveName(m_fd, path)) {
            return lastReason();
        }
        m_path = path;
    }
    if (::rename(m_path.constData(), QFile::encodeName(targetPath).constData()) != 0) {
        return lastReason();
    }
    m_path.clear();
    return {};
}

QString DiskFile::syncFolderOf(const QString &targetPath)
{
    return unfinished::sync(QFileInfo(targetPath).path());
}

QString DiskFile::keepBeside(const QString &targetPath)
{
    constexpr int names = 100;
    for (int i = 1; i <= names; ++i) {
        const QString number = i == 1 ? QString() : u"-%1"_s.arg(i);
        const QByteArray kept = QFile::encodeName(targetPath + u".kept"_s + number);
        struct stat info = {};
        if (::lstat(kept.constData(), &info) == 0) {
            continue;
        }
        if (m_path.isEmpty()) {
            return unfinished::giveName(m_fd, kept) ? QFile::decodeName(kept) : QString();
        }
        if (::link(m_path.constData(), kept.constData()) == 0) {
            ::unlink(m_path.constData());
        } else if (::rename(m_path.constData(), kept.constData()) != 0) { // No links there.
            break;
        }
        m_path.clear();
        return QFile::decodeName(kept);
    }
    return QFile::decodeName(std::exchange(m_path, {}));
}

bool DiskFile::isThere() const { return m_isMeant || !m_path.isEmpty(); }

QString DiskFile::path() const
{
    return QFile::decodeName(m_path.isEmpty() ? unfinished::pathOf(m_fd) : m_path);
}

int DiskFile::descriptor() const { return m_fd; }

} // namespace mielto
