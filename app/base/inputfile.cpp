// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/inputfile.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <future>
#include <memory>
#include <system_error>
#include <thread>

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <QThreadPool>

#ifdef Q_OS_UNIX
#include <sys/stat.h>

#include <fcntl.h>
#endif

namespace mielto {
namespace {

constexpr std::chrono::seconds kDeadline{10};

struct InputFile {
    Q_DECLARE_TR_FUNCTIONS(InputFile)
};

#ifdef Q_OS_UNIX

struct Opened {
    std::unique_ptr<QFile> file;
    int error = 0; ///< An errno.
};

/// Does not wait for the other end of a pipe where no pipe is wanted.
Opened openNow(const QByteArray &path, InputKind kind)
{
    struct stat info = {};
    const bool isPipe = ::stat(path.constData(), &info) == 0 && S_ISFIFO(info.st_mode);
    const bool mayWait = isPipe && kind == InputKind::FileOrPipe;
    const int wait = mayWait ? 0 : O_NONBLOCK;
    const int descriptor = ::open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOCTTY | wait);
    if (descriptor < 0) {
        return {nullptr, errno};
    }
    ::fcntl(descriptor, F_SETFL, 0);
    auto file = std::make_unique<QFile>();
    const bool isOpen = file->open(descriptor, QIODevice::ReadOnly, QFile::AutoCloseHandle);
    return {std::move(file), isOpen ? 0 : EIO};
}

QString kindFault(int descriptor, InputKind kind)
{
    struct stat info = {};
    if (::fstat(descriptor, &info) != 0 || S_ISREG(info.st_mode)) {
        return {};
    }
    if (S_ISDIR(info.st_mode)) {
        return InputFile::tr("it is a folder");
    }
    const bool isStream = S_ISFIFO(info.st_mode) || S_ISCHR(info.st_mode);
    return isStream && kind == InputKind::FileOrPipe ? QString()
                                                     : InputFile::tr("it is not a regular file");
}

#endif

} // namespace

#ifdef Q_OS_UNIX

QString openInput(const QString &path, InputKind kind, QFile &file)
{
    std::packaged_task<Opened()> task(
        [name = QFile::encodeName(path), kind] { return openNow(name, kind); });
    auto future = task.get_future();
    std::thread(std::move(task)).detach();
    if (future.wait_for(kDeadline) != std::future_status::ready) {
        return InputFile::tr("it could not be opened within %Ln second(s)", nullptr,
            static_cast<int>(kDeadline.count()));
    }
    const Opened opened = future.get();
    if (opened.error != 0) {
        return QString::fromStdString(std::generic_category().message(opened.error));
    }
    const int descriptor = opened.file->handle();
    if (QString fault = kindFault(descriptor, kind); !fault.isEmpty()) {
        return fault;
    }
    const bool isOpen = file.open(::fcntl(descriptor, F_DUPFD_CLOEXEC, 0),
        QIODevice::ReadOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle);
    return isOpen ? QString() : file.errorString();
}

bool isSameFile(const QString &one, const QString &other)
{
    struct stat first = {};
    struct stat second = {};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0
        && ::stat(QFile::encodeName(other).constData(), &second) == 0
        && first.st_dev == second.st_dev && first.st_ino == second.st_ino;
}

#else

QString openInput(const QString &path, InputKind, QFile &file)
{
    file.setFileName(path);
    const bool isOpen = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    return isOpen ? QString() : file.errorString();
}

bool isSameFile(const QString &one, const QString &other)
{
    const QString path = QFileInfo(one).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(other).canonicalFilePath();
}

#endif

Result<QByteArray, QString> readInput(QFile &file, qint64 limit)
{
    constexpr qint64 largestPiece = 1024LL * 1024;
    QByteArray bytes;
    QByteArray piece(std::min(largestPiece, limit + 1), Qt::Uninitialized);
    qint64 count = 0;
    while ((count = file.read(piece.data(), piece.size())) > 0) {
        bytes.append(piece.constData(), count);
        if (bytes.size() > limit) {
            return InputFile::tr("it is larger than %1").arg(QLocale().formattedDataSize(limit, 0));
        }
    }
    return count < 0 ? Result<QByteArray, QString>(file.errorString()) : bytes;
}

Result<QByteArray, QString> readInput(const QString &path, InputKind kind, qint64 limit)
{
    QFile file;
    if (QString fault = openInput(path, kind, file); !fault.isEmpty()) {
        return fault;
    }
    return readInput(file, limit);
}

QThreadPool *inputThreads()
{
    // Never destroyed, because that would wait.
    static auto *threads = [] {
        auto *pool = new QThreadPool;
        pool->setMaxThreadCount(64);
        return pool;
    }();
    return threads;
}

} // namespace mielto
