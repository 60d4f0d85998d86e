// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <filesystem>
#include <system_error>

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

#include "app/base/diskfile.h"
#include "app/base/visibletext.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct AtomicFile {
    Q_DECLARE_TR_FUNCTIONS(AtomicFile)
};

QString newPath(const QDir &folder)
{
    const auto random = QRandomGenerator::system()->generate64();
    return folder.filePath(u".mielto-%1.tmp"_s.arg(random, 16, 16, QLatin1Char('0')));
}

QString createIn(const QDir &folder, QFile &file)
{
    file.setFileName(newPath(folder));
    if (!file.open(QIODevice::ReadWrite | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        return file.errorString();
    }
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace

DiskFile::~DiskFile()
{
    if (m_file.isOpen() && !m_isKept) {
        m_file.remove();
    }
}

QString DiskFile::targetFault(const QString &targetPath)
{
    const QFileInfo target(targetPath);
    if (target.isSymLink()) {
        return AtomicFile::tr("it is a link to “%1”; name the real file.")
            .arg(visiblePath(target.symLinkTarget()));
    }
    if (target.exists() && !target.isFile()) {
        return AtomicFile::tr("there is a folder of this name; choose another name.");
    }
    if (target.exists() && !target.isWritable()) {
        return AtomicFile::tr("the file there is read-only; choose another name.");
    }
    return {};
}

QString DiskFile::createBeside(const QString &targetPath)
{
    return createIn(QFileInfo(targetPath).dir(), m_file);
}

QString DiskFile::createUnnamed() { return createIn(QDir::temp(), m_file); }

QString DiskFile::takeAway(const QString &targetPath)
{
    if (!QFileInfo(targetPath).isFile()) {
        return {};
    }
    const QString path = newPath(QFileInfo(targetPath).dir());
    if (!QFile::rename(targetPath, path)) {
        return AtomicFile::tr("another program holds the file; close it there and try again.");
    }
    m_file.setFileName(path);
    return m_file.open(QIODevice::ReadOnly) ? QString() : m_file.errorString();
}

QString DiskFile::write(qint64 offset, QByteArrayView bytes)
{
    const bool isWritten = m_file.seek(offset)
        && m_file.write(bytes.data(), bytes.size()) == bytes.size() && m_file.flush();
    return isWritten ? QString() : m_file.errorString();
}

QString DiskFile::read(qint64 offset, char *to, qint64 size, qint64 &read)
{
    read = m_file.seek(offset) ? m_file.read(to, size) : -1;
    return read >= 0 ? QString() : m_file.errorString();
}

QString DiskFile::truncate(qint64 size)
{
    return m_file.resize(size) ? QString() : m_file.errorString();
}

QString DiskFile::size(qint64 &size)
{
    size = m_file.size();
    return {};
}

QString DiskFile::takeOverMode(const QString &) { return {}; }

QString DiskFile::sync() { return m_file.flush() ? QString() : m_file.errorString(); }

QString DiskFile::renameTo(const QString &targetPath)
{
    m_file.close();
    std::error_code error;
    std::filesystem::rename(
        m_file.filesystemFileName(), QFileInfo(targetPath).filesystemFilePath(), error);
    if (!error) {
        m_isKept = true;
        return {};
    }
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        return m_file.errorString();
    }
    return AtomicFile::tr("another program holds the file; close it there and try again.");
}

QString DiskFile::syncFolderOf(const QString &) { return {}; }

QString DiskFile::keepBeside(const QString &)
{
    m_isKept = true;
    return m_file.fileName();
}

bool DiskFile::isThere() const { return m_file.isOpen(); }

QString DiskFile::path() const { return m_file.fileName(); }

int DiskFile::descriptor() const { return m_file.handle(); }

} // namespace mielto
