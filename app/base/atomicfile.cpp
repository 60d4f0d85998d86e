// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/atomicfile.h"

#include <cerrno>
#include <system_error>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

#ifdef Q_OS_UNIX
#include <sys/stat.h>

#include <fcntl.h>
#include <unistd.h>
#else
#include <filesystem>
#endif

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

QString tr(const char *text) { return QCoreApplication::translate("AtomicFile", text); }

/// The name does not hold the target's, which may be as long as names can be.
QString temporaryPath(const QString &path)
{
    const auto random = QRandomGenerator::system()->generate64();
    const QString name = u".mielto-%1.tmp"_s.arg(random, 16, 16, QLatin1Char('0'));
    return QFileInfo(path).dir().filePath(name);
}

QString reason(int error)
{
    switch (error) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return tr("the disk is full; free some space and try again.");
    case EFBIG:
        return tr("the file would be larger than this disk or account allows; choose another "
                  "folder.");
    case EACCES:
    case EPERM:
        return tr("you may not write there; choose another folder.");
    case EROFS:
        return tr("the disk is read-only; choose another folder.");
    case ENOENT:
    case ENOTDIR:
        return tr("its folder does not exist; choose another one.");
    case ENAMETOOLONG:
        return tr("the name is too long; choose a shorter one.");
    default:
        return tr("the system reports “%1”; try again or choose another folder.")
            .arg(QString::fromStdString(std::generic_category().message(error)));
    }
}

FileError notSaved(const QString &path, const QString &why)
{
    return {tr("“%1” was not saved: %2").arg(QDir::toNativeSeparators(path), why)};
}

FileError notSaved(const QString &path, int error) { return notSaved(path, reason(error)); }

std::optional<FileError> pathFault(const QString &path)
{
    if (path.isEmpty() || path.contains(QChar(u'\0')))
        return FileError{tr("Nothing was saved: the file name will not do; choose another one.")};
    if (path.endsWith(u'/'))
        return notSaved(path, tr("it names a folder; add a file name."));
    return {};
}

#ifdef Q_OS_UNIX

class Descriptor final {
public:
    explicit Descriptor(int fd)
        : m_fd(fd)
    {
    }
    ~Descriptor() { close(); }
    Q_DISABLE_COPY_MOVE(Descriptor)

    explicit operator bool() const { return m_fd >= 0; }
    int operator*() const { return m_fd; }
    /// Some file systems report a failed write only here.
    bool close() { return m_fd < 0 || ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

/// Removes the file on every way out but the good one.
class Litter final {
public:
    explicit Litter(QByteArray path)
        : m_path(std::move(path))
    {
    }
    ~Litter()
    {
        if (!m_path.isEmpty())
            ::unlink(m_path.constData());
    }
    Q_DISABLE_COPY_MOVE(Litter)
    void keep() { m_path.clear(); }

private:
    QByteArray m_path;
};

/// What is known of the file that will be replaced.
struct Target {
    bool exists = false;
    struct stat info = {};
};

std::optional<FileError> inspect(const QString &path, Target &target)
{
    if (::lstat(QFile::encodeName(path).constData(), &target.info) != 0) {
        if (errno == ENOENT)
            return {};
        return notSaved(path, errno);
    }
    target.exists = true;
    const auto mode = target.info.st_mode;
    if (S_ISLNK(mode)) {
        return notSaved(path,
            tr("it is a link to “%1”; name the real file.").arg(QFileInfo(path).symLinkTarget()));
    }
    if (S_ISDIR(mode))
        return notSaved(path, tr("there is a folder of this name; choose another name."));
    if (!S_ISREG(mode))
        return notSaved(path, tr("it is a device or a pipe, not a file; choose another name."));
    if ((mode & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0)
        return notSaved(path, tr("the file there is read-only; choose another name."));
    return {};
}

/// The new file takes over owner, group and mode; where the group cannot be kept, its rights are
/// not given to another one.
int takeOver(int fd, const struct stat &old)
{
    mode_t mode = old.st_mode & (S_IRWXU | S_IRWXG | S_IRWXO);
    struct stat own = {};
    if (::fstat(fd, &own) != 0)
        return errno;
    if ((own.st_uid != old.st_uid || own.st_gid != old.st_gid)
        && ::fchown(fd, old.st_uid, old.st_gid) != 0)
        mode &= S_IRWXU;
    return ::fchmod(fd, mode) == 0 ? 0 : errno;
}

int writeAll(int fd, const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto count =
            ::write(fd, bytes.constData() + done, static_cast<size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return errno;
        if (count == 0)
            return EIO;
        done += count;
    }
    if (::fsync(fd) != 0)
        return errno;
    struct stat info = {};
    if (::fstat(fd, &info) != 0)
        return errno;
    return info.st_size == bytes.size() ? 0 : EIO;
}

/// Without this a power loss may undo the renaming.
int syncFolder(const QString &path)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).path());
    const Descriptor fd(::open(folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd)
        return errno == EACCES ? 0 : errno; // Written to, but not to be read: nothing to sync with.
    if (::fsync(*fd) == 0 || errno == EINVAL || errno == ENOTSUP || errno == EROFS)
        return 0;
    return errno;
}

std::optional<FileError> replace(const QString &path, const QByteArray &bytes)
{
    Target target;
    if (auto fault = inspect(path, target))
        return fault;
    const QByteArray temporary = QFile::encodeName(temporaryPath(path));
    Descriptor fd(
        ::open(temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600));
    if (!fd)
        return notSaved(path, errno);
    Litter litter(temporary);

    if (target.exists) {
        if (const int error = takeOver(*fd, target.info))
            return notSaved(path, error);
    }
    if (const int error = writeAll(*fd, bytes))
        return notSaved(path, error);
    if (!fd.close())
        return notSaved(path, errno);
    if (::rename(temporary.constData(), QFile::encodeName(path).constData()) != 0)
        return notSaved(path, errno);
    litter.keep();
    if (const int error = syncFolder(path)) {
        return FileError{tr("“%1” was written, but the disk did not confirm it: %2")
                             .arg(QDir::toNativeSeparators(path), reason(error))};
    }
    return {};
}

#else

std::optional<FileError> replace(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (target.isSymLink())
        return notSaved(path, tr("it is a link; name the real file."));
    if (target.exists() && !target.isFile())
        return notSaved(path, tr("there is a folder of this name; choose another name."));
    if (target.exists() && !target.isWritable())
        return notSaved(path, tr("the file there is read-only; choose another name."));
    QFile file(temporaryPath(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return notSaved(path, file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const bool written = file.write(bytes) == bytes.size() && file.flush();
    const QString why = file.errorString();
    file.close();
    std::error_code error;
    if (written && QFileInfo(file.fileName()).size() == bytes.size()) {
        std::filesystem::rename(
            file.filesystemFileName(), QFileInfo(path).filesystemFilePath(), error);
        if (!error)
            return {};
    }
    file.remove();
    if (!error)
        return notSaved(path, why);
    return notSaved(path, tr("another program holds the file; close it there and try again."));
}

#endif

} // namespace

std::optional<FileError> writeFileAtomically(const QString &path, const QByteArray &bytes)
{
    if (auto fault = pathFault(path))
        return fault;
    return replace(path, bytes);
}

} // namespace mielto
