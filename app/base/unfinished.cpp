// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/unfinished.h"

#include <cerrno>
#include <sys/file.h>
#include <sys/stat.h>

#include <fcntl.h>

#include <QFile>
#include <QRandomGenerator>

#include "app/base/fileerror.h"

using namespace Qt::StringLiterals;

namespace mielto::unfinished {
namespace {

constexpr QLatin1StringView kNames(".mielto-????????????????.tmp");

bool isOwn(const struct stat &info)
{
    return info.st_uid == ::geteuid() && (S_ISREG(info.st_mode) || S_ISDIR(info.st_mode));
}

} // namespace

QByteArray newPath(const QDir &folder)
{
    const auto random = QRandomGenerator::system()->generate64();
    const QString name = u".mielto-%1.tmp"_s.arg(random, 16, 16, QLatin1Char('0'));
    return QFile::encodeName(folder.filePath(name));
}

int openNameless(const QDir &folder)
{
#ifdef O_TMPFILE
    const QByteArray path = QFile::encodeName(folder.path());
    Descriptor fd(::open(path.constData(), O_RDWR | O_TMPFILE | O_CLOEXEC, 0600));
    struct stat info = {};
    // Without /proc it could never be named.
    return fd && ::lstat(pathOf(*fd).constData(), &info) == 0 ? fd.release() : -1;
#else
    Q_UNUSED(folder)
    return -1;
#endif
}

QByteArray pathOf(int fd) { return "/proc/self/fd/" + QByteArray::number(fd); }

bool giveName(int fd, const QByteArray &path)
{
    return ::linkat(AT_FDCWD, pathOf(fd).constData(), AT_FDCWD, path.constData(), AT_SYMLINK_FOLLOW)
        == 0;
}

bool lock(int fd)
{
    struct stat info = {};
    const bool isTaken = ::flock(fd, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    return !isTaken && ::fstat(fd, &info) == 0 && info.st_nlink > 0;
}

void clear(const QDir &folder)
{
    const auto filter = QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoSymLinks;
    for (const QString &name : folder.entryList({kNames}, filter)) {
        const QString path = folder.filePath(name);
        constexpr int flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC;
        const Descriptor fd(::open(QFile::encodeName(path).constData(), flags));
        struct stat info = {};
        if (!fd || ::fstat(*fd, &info) != 0 || !isOwn(info)
            || ::flock(*fd, LOCK_EX | LOCK_NB) != 0) {
            continue;
        }
        if (S_ISDIR(info.st_mode)) {
            QDir(path).removeRecursively();
        } else {
            ::unlink(QFile::encodeName(path).constData());
        }
    }
}

QString sync(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder);
    const Descriptor fd(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd) { // Written to, but not to be read: nothing to sync with.
        return errno == EACCES ? QString() : systemReason(errno);
    }
    if (::fsync(*fd) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS) {
        return {};
    }
    return systemReason(errno);
}

} // namespace mielto::unfinished
