// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/safefile.h"

#include <cerrno>

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryFile>

#ifdef Q_OS_UNIX
#include <sys/stat.h>

#include <fcntl.h>
#include <unistd.h>
#endif

#include "app/base/filefault.h"
#include "app/base/visibletext.h"

namespace mielto {
namespace {

/// Bytes of a name; that of a file which is replaced must leave room for what QSaveFile adds to it.
constexpr qsizetype kLongestName = 255;
constexpr qsizetype kLongestReplacedName = 248;

/// Why no file can have this path.
std::optional<Failure> pathFault(const QString &path)
{
    if (path.isEmpty() || path.contains(QChar(u'\0'))) {
        return outputFailure(Sentence::translate(
            "SafeFile", "Nothing was saved: this file name can't be used; choose another one."));
    }
    if (path.endsWith(u'/')) {
        return notSaved(
            path, Sentence::translate("SafeFile", "it names a folder; add a file name."));
    }
    return {};
}

/// Of the call of Qt that has just failed; those that set none came short.
Sentence lastReason() { return systemReason(errno != 0 ? errno : EIO); }

#ifdef Q_OS_UNIX

/// Where the group cannot be kept, its rights are not given to another one. A file system that
/// knows no such things may refuse it.
void takeOverMode(const QString &path, int fd)
{
    struct stat old = {};
    struct stat own = {};
    mode_t mode = S_IRUSR | S_IWUSR;
    if (::lstat(QFile::encodeName(path).constData(), &old) == 0 && ::fstat(fd, &own) == 0) {
        const bool isSame = own.st_uid == old.st_uid && own.st_gid == old.st_gid;
        const bool isKept = isSame || ::fchown(fd, old.st_uid, old.st_gid) == 0;
        mode = old.st_mode & (isKept ? S_IRWXU | S_IRWXG | S_IRWXO : S_IRWXU);
    }
    ::fchmod(fd, mode);
}

bool sync(int fd) { return ::fsync(fd) == 0; }

#else

void takeOverMode(const QString &, int) { }

bool sync(int) { return true; } // Left to QSaveFile.

#endif

} // namespace

SafeFile::SafeFile(QString path, std::unique_ptr<QFileDevice> file)
    : m_path(std::move(path))
    , m_file(std::move(file))
{
}

SafeFile::~SafeFile() = default;

Sentence SafeFile::targetFault(const QString &path)
{
    const QFileInfo target(path);
    constexpr auto anyWrite = QFile::WriteOwner | QFile::WriteGroup | QFile::WriteOther;
    if (target.isSymLink()) {
        return Sentence::translate("SafeFile", "it is a link to “%1”; name the real file.")
            .arg(visiblePath(target.symLinkTarget()));
    }
    if (target.isDir()) {
        return Sentence::translate(
            "SafeFile", "a folder with this name exists; choose another name.");
    }
    if (target.exists() && !target.isFile()) {
        return Sentence::translate(
            "SafeFile", "it is a device or a pipe, not a file; choose another name.");
    }
    const qsizetype longest = target.exists() ? kLongestReplacedName : kLongestName;
    if (QFile::encodeName(target.fileName()).size() > longest) {
        return systemReason(ENAMETOOLONG);
    }
    // The second for root, who may write everywhere.
    if (target.exists() && (!target.isWritable() || !(target.permissions() & anyWrite))) {
        return Sentence::translate("SafeFile", "the file there is read-only; choose another name.");
    }
    return {};
}

SafeFile::Made SafeFile::create(const QString &path)
{
    if (auto fault = pathFault(path)) {
        return *fault;
    }
    if (const Sentence why = targetFault(path); !why.isEmpty()) {
        return notSaved(path, why);
    }
    auto file = std::make_unique<QSaveFile>(path);
    errno = 0;
    if (!file->open(QIODevice::WriteOnly)) {
        return notSaved(path, lastReason());
    }
    takeOverMode(path, file->handle());
    return std::unique_ptr<SafeFile>(new SafeFile(path, std::move(file)));
}

SafeFile::Made SafeFile::createFinished(const QString &path, QByteArrayView bytes)
{
    auto made = create(path);
    if (!made) {
        return made;
    }
    if (auto failure = (*made)->write(bytes)) {
        return *failure;
    }
    if (auto failure = (*made)->finish()) {
        return *failure;
    }
    return made;
}

SafeFile::Made SafeFile::createUnnamed()
{
    auto file = std::make_unique<QTemporaryFile>();
    errno = 0;
    const bool isOpen = file->open();
    auto made = std::unique_ptr<SafeFile>(new SafeFile({}, std::move(file)));
    if (!isOpen) {
        return made->fail(lastReason());
    }
    return made;
}

Failure SafeFile::fail(const Sentence &why)
{
    const Failure failure = m_path.isEmpty()
        ? outputFailure(Sentence::translate(
            "SafeFile", "The folder for temporary files, “%1”, cannot be used: %2")
                            .arg(visiblePath(QDir::tempPath()), why))
        : notSaved(m_path, why);
    m_failure = m_failure.value_or(failure);
    return failure;
}

std::optional<Failure> SafeFile::write(QByteArrayView bytes)
{
    Q_ASSERT(!m_isFinished);
    if (m_failure) {
        return m_failure;
    }
    errno = 0;
    if (m_file->write(bytes.data(), bytes.size()) != bytes.size()) {
        return fail(lastReason());
    }
    m_hash.add(bytes);
    m_size += bytes.size();
    return {};
}

std::optional<Failure> SafeFile::finish()
{
    if (m_failure || m_isFinished) {
        return m_failure;
    }
    errno = 0;
    if (!m_file->flush() || (!m_path.isEmpty() && !sync(m_file->handle()))) {
        return fail(lastReason());
    }
    if (m_file->size() != m_size) {
        return fail(
            Sentence::translate("SafeFile", "the disk kept %1 of %2 bytes; choose another folder.")
                .arg(QString::number(m_file->size()), QString::number(m_size)));
    }
    m_sha256 = m_hash.hex();
    m_isFinished = !m_sha256.isEmpty();
    return m_isFinished ? std::nullopt : std::optional(fail(systemReason(EIO)));
}

std::optional<Failure> SafeFile::commit()
{
    if (auto failure = finish()) {
        return failure;
    }
    if (const Sentence why = targetFault(m_path); !why.isEmpty()) {
        return notSaved(m_path, why);
    }
    auto *file = qobject_cast<QSaveFile *>(m_file.get());
    Q_ASSERT(file != nullptr && !m_isInPlace);
    errno = 0;
    if (!file->commit()) {
        return fail(lastReason());
    }
    m_isInPlace = true;
    const Sentence why = folderSyncFault(QFileInfo(m_path).path());
    return why.isEmpty() ? std::nullopt : std::optional(notConfirmed(m_path, why));
}

std::optional<Failure> saveFile(const QString &path, QByteArrayView bytes)
{
    const auto file = SafeFile::createFinished(path, bytes);
    return file ? (*file)->commit() : std::optional(file.error());
}

Sentence folderSyncFault(const QString &folder)
{
#ifdef Q_OS_UNIX
    const QByteArray path = QFile::encodeName(folder);
    const int fd = ::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) { // Written to, but not to be read: nothing to sync with.
        return errno == EACCES ? Sentence() : systemReason(errno);
    }
    const int error = sync(fd) ? 0 : errno;
    ::close(fd);
    if (error != 0 && error != EINVAL && error != ENOTSUP && error != EROFS) {
        return systemReason(error);
    }
#else
    Q_UNUSED(folder)
#endif
    return {};
}

} // namespace mielto
