// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/outputfolder.h"

#include <utility>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <sys/stat.h>

#include <fcntl.h>

#include "app/base/unfinished.h"
#else
#include <QTemporaryDir>
#endif

namespace mielto {
namespace {

struct AtomicFile {
    Q_DECLARE_TR_FUNCTIONS(AtomicFile)
};

} // namespace

struct OutputFolder::Lock {
#ifdef Q_OS_UNIX
    unfinished::Descriptor fd;
#endif
};

OutputFolder::OutputFolder(QString targetPath)
    : m_targetPath(std::move(targetPath))
    , m_lock(std::make_unique<Lock>())
{
}

OutputFolder::~OutputFolder()
{
    if (!m_path.isEmpty()) {
        QDir(m_path).removeRecursively();
    }
}

QString OutputFolder::targetFault(const QString &targetPath)
{
    const QFileInfo target(targetPath);
    if (target.fileName().isEmpty() || targetPath.contains(QChar(u'\0'))) {
        return AtomicFile::tr("the name will not do; choose another one.");
    }
    if (target.exists() || target.isSymLink()) {
        return AtomicFile::tr("there is something of this name; choose another one.");
    }
    return {};
}

OutputFolder::Made OutputFolder::create(const QString &targetPath)
{
    if (const QString why = targetFault(targetPath); !why.isEmpty()) {
        return notSaved(targetPath, why);
    }
    return made(targetPath);
}

OutputFolder::Made OutputFolder::createScratch(const QString &parent)
{
    return made(parent + u'/');
}

OutputFolder::Made OutputFolder::made(const QString &targetPath)
{
    auto folder = std::unique_ptr<OutputFolder>(new OutputFolder(targetPath));
    if (const QString why = folder->make(); !why.isEmpty()) {
        return notSaved(targetPath, why);
    }
    return folder;
}

QString OutputFolder::pathOf(const QString &name) const { return QDir(m_path).filePath(name); }

#ifdef Q_OS_UNIX

QString OutputFolder::make()
{
    const QDir parent = QFileInfo(m_targetPath).dir();
    unfinished::clear(parent);
    const QByteArray path = unfinished::newPath(parent);
    if (::mkdir(path.constData(), S_IRWXU) != 0) {
        return systemReason(errno);
    }
    m_path = QFile::decodeName(path);
    m_lock->fd =
        unfinished::Descriptor(::open(path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return m_lock->fd && unfinished::lock(*m_lock->fd) ? QString() : systemReason(EAGAIN);
}

std::optional<FileError> OutputFolder::moveToTarget()
{
    QString why = unfinished::sync(m_path);
    const QByteArray target = QFile::encodeName(m_targetPath);
    if (why.isEmpty() && ::rename(QFile::encodeName(m_path).constData(), target.constData()) != 0) {
        why = systemReason(errno);
    }
    if (!why.isEmpty()) {
        return notSaved(m_targetPath, why);
    }
    m_path.clear();
    why = unfinished::sync(QFileInfo(m_targetPath).path());
    return why.isEmpty() ? std::nullopt : std::optional(notSaved(m_targetPath, why));
}

#else

QString OutputFolder::make()
{
    QTemporaryDir folder(QFileInfo(m_targetPath).dir().filePath(QStringLiteral(".mielto-XXXXXX")));
    folder.setAutoRemove(false);
    m_path = folder.isValid() ? folder.path() : QString();
    return folder.isValid() ? QString() : folder.errorString();
}

std::optional<FileError> OutputFolder::moveToTarget()
{
    if (!QDir().rename(m_path, m_targetPath)) {
        return notSaved(m_targetPath, AtomicFile::tr("it could not be renamed; try again."));
    }
    m_path.clear();
    return {};
}

#endif

} // namespace mielto
