// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/outputfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include "app/base/diskfile.h"
#include "app/base/sha256.h"
#include "app/base/visibletext.h"

namespace mielto {
namespace {

struct AtomicFile {
    Q_DECLARE_TR_FUNCTIONS(AtomicFile)
};

/// Why no file can have this path.
std::optional<FileError> pathFault(const QString &path)
{
    if (path.isEmpty() || path.contains(QChar(u'\0'))) {
        return FileError{
            AtomicFile::tr("Nothing was saved: the file name will not do; choose another one.")};
    }
    if (path.endsWith(u'/')) {
        return notSaved(path, AtomicFile::tr("it names a folder; add a file name."));
    }
    return {};
}

} // namespace

OutputFile::OutputFile(QString targetPath, std::unique_ptr<DiskFile> file)
    : m_targetPath(std::move(targetPath))
    , m_file(std::move(file))
{
}

OutputFile::~OutputFile() = default;

QString OutputFile::targetFault(const QString &targetPath)
{
    return DiskFile::targetFault(targetPath);
}

OutputFile::Made OutputFile::create(const QString &targetPath)
{
    if (auto fault = pathFault(targetPath)) {
        return *fault;
    }
    auto file = std::make_unique<DiskFile>();
    QString why = targetFault(targetPath);
    if (why.isEmpty()) {
        why = file->createBeside(targetPath);
    }
    if (!why.isEmpty()) {
        return notSaved(targetPath, why);
    }
    return std::unique_ptr<OutputFile>(new OutputFile(targetPath, std::move(file)));
}

OutputFile::Made OutputFile::createFinished(const QString &targetPath, QByteArrayView bytes)
{
    auto made = create(targetPath);
    if (!made) {
        return made;
    }
    if (auto fault = (*made)->write(bytes)) {
        return *fault;
    }
    if (auto fault = (*made)->finish()) {
        return *fault;
    }
    return made;
}

OutputFile::Made OutputFile::takeAway(const QString &path)
{
    auto file = std::make_unique<DiskFile>();
    if (const QString why = file->takeAway(path); !why.isEmpty()) {
        return notSaved(path, why);
    }
    if (!file->isThere()) {
        return std::unique_ptr<OutputFile>();
    }
    auto taken = std::unique_ptr<OutputFile>(new OutputFile(path, std::move(file)));
    taken->m_isFinished = true;
    return taken;
}

OutputFile::Made OutputFile::createUnnamed()
{
    auto file = std::make_unique<DiskFile>();
    const QString why = file->createUnnamed();
    auto made = std::unique_ptr<OutputFile>(new OutputFile({}, std::move(file)));
    if (!why.isEmpty()) {
        return made->fail(why);
    }
    return made;
}

FileError OutputFile::fail(const QString &why)
{
    FileError error = m_targetPath.isEmpty()
        ? FileError{AtomicFile::tr("The folder for temporary files, “%1”, cannot be used: %2")
                        .arg(visiblePath(QDir::tempPath()), why)}
        : notSaved(m_targetPath, why);
    m_failure = m_failure.value_or(error);
    m_isFinished = false;
    return error;
}

std::optional<FileError> OutputFile::write(QByteArrayView bytes)
{
    if (m_failure) {
        return m_failure;
    }
    m_isFinished = false;
    if (const QString why = m_file->write(m_position, bytes); !why.isEmpty()) {
        return fail(why);
    }
    m_position += bytes.size();
    return {};
}

std::optional<FileError> OutputFile::rewind(qint64 position)
{
    Q_ASSERT(position >= 0 && position <= m_position);
    if (m_failure) {
        return m_failure;
    }
    m_isFinished = false;
    if (const QString why = m_file->truncate(position); !why.isEmpty()) {
        return fail(why);
    }
    m_position = position;
    return {};
}

Result<qint64, FileError> OutputFile::readAt(qint64 offset, char *to, qint64 size)
{
    qint64 read = 0;
    if (const QString why = m_file->read(offset, to, size, read); !why.isEmpty()) {
        return fail(why);
    }
    return read;
}

int OutputFile::descriptor() const { return m_file->descriptor(); }

QString OutputFile::temporaryPath() const { return m_file->path(); }

QString OutputFile::scratchFolder() const
{
    return m_targetPath.isEmpty() ? QDir::tempPath() : QFileInfo(m_targetPath).path();
}

std::optional<FileError> OutputFile::takeOver()
{
    if (const QString why = m_file->size(m_position); !why.isEmpty()) {
        return fail(why);
    }
    return m_failure;
}

std::optional<FileError> OutputFile::finish()
{
    if (m_failure) {
        return m_failure;
    }
    QString why = m_targetPath.isEmpty() ? QString() : m_file->takeOverMode(m_targetPath);
    if (why.isEmpty()) {
        why = m_file->sync();
    }
    qint64 size = 0;
    if (why.isEmpty()) {
        why = m_file->size(size);
    }
    if (!why.isEmpty()) {
        return fail(why);
    }
    if (size != m_position) {
        return fail(AtomicFile::tr("the disk kept %1 of %2 bytes; choose another folder.")
                        .arg(size)
                        .arg(m_position));
    }
    return readBack();
}

std::optional<FileError> OutputFile::readBack()
{
    Sha256 hash;
    // Stays in the processor's cache while it is hashed.
    QByteArray piece(262'144, Qt::Uninitialized);
    qint64 offset = 0;
    while (true) {
        const auto read = readAt(offset, piece.data(), piece.size());
        if (!read) {
            return read.error();
        }
        if (*read == 0) {
            break;
        }
        hash.add(QByteArrayView(piece.constData(), *read));
        offset += *read;
    }
    m_sha256 = hash.hex();
    if (offset != m_position || m_sha256.isEmpty()) {
        return fail(AtomicFile::tr("it could not be read again; choose another folder."));
    }
    m_isFinished = true;
    return {};
}

std::optional<FileError> OutputFile::replaceTarget(WhenBlocked blocked)
{
    Q_ASSERT(m_isFinished && !m_targetPath.isEmpty());
    QString why = DiskFile::targetFault(m_targetPath);
    if (why.isEmpty()) {
        why = m_file->renameTo(m_targetPath);
    }
    if (!why.isEmpty()) {
        FileError error = notSaved(m_targetPath, why);
        const QString kept =
            blocked == WhenBlocked::Keep ? m_file->keepBeside(m_targetPath) : QString();
        if (!kept.isEmpty()) {
            error.words +=
                u' ' + AtomicFile::tr("The whole data are in “%1”.").arg(visiblePath(kept));
        }
        return error;
    }
    why = DiskFile::syncFolderOf(m_targetPath);
    if (!why.isEmpty()) {
        return FileError{AtomicFile::tr("“%1” was written, but the disk did not confirm it: %2")
                             .arg(visiblePath(m_targetPath), why),
            true};
    }
    return {};
}

} // namespace mielto
