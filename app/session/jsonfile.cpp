// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/jsonfile.h"

#include <filesystem>

#include <QCoreApplication>
#include <QDateTime>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>

#include "app/base/filefault.h"
#include "app/base/inputfile.h"
#include "app/base/safefile.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

using Fits = std::function<bool(const QJsonObject &)>;

struct JsonFileText {
    Q_DECLARE_TR_FUNCTIONS(JsonFile)
};

QString backupOf(const QString &path) { return path + u".bak"_s; }

/// The file that links lead to, also where it is not there yet. Each link counts from its own
/// folder, which may be behind a link too: the system must find its way, so no `..` is resolved.
QString behindLinks(const QString &path)
{
    constexpr int mostLinks = 40; // As many as the system follows.
    std::filesystem::path real = QFileInfo(path).filesystemFilePath();
    std::error_code error;
    for (int i = 0; i < mostLinks && std::filesystem::is_symlink(real, error); ++i)
        real = real.parent_path() / std::filesystem::read_symlink(real, error);
    return QFile::decodeName(QByteArray::fromStdString(real.string()));
}

/// Also true for a link that leads nowhere.
bool isThere(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

/// Nothing when the file cannot be read or is too large to be ours.
std::optional<QByteArray> bytesOf(const QString &path)
{
    const auto bytes = readInput(path, InputKind::File, kLargestJsonFile);
    return bytes ? std::optional(*bytes) : std::nullopt;
}

std::optional<QJsonObject> read(const QString &path, const Fits &fits)
{
    const auto bytes = bytesOf(path);
    if (!bytes)
        return {};
    const auto document = QJsonDocument::fromJson(*bytes);
    QJsonObject object = document.object();
    if (!document.isObject() || object.value("schema"_L1).toInt() < 1 || !fits(object))
        return {};
    return object;
}

/// `path.damaged-TIME`, TIME being the file's own; the same file is not kept twice.
QString asideName(const QString &path)
{
    const QString stem = path + u".damaged-"_s
        + QFileInfo(path).lastModified().toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    QString name = stem;
    for (int number = 2; isThere(name); ++number) {
        const auto bytes = bytesOf(path);
        if (bytes && bytesOf(name) == bytes)
            return name;
        name = u"%1-%2"_s.arg(stem).arg(number);
    }
    return name;
}

/// Empty when it could not be moved.
QString moveAside(const QString &path)
{
    const QString name = asideName(path);
    if (isThere(name))
        QFile::remove(name);
    return QFile::rename(path, name) ? name : QString();
}

QString asideWords(const QString &name)
{
    if (name.isEmpty())
        return JsonFileText::tr("It could not be backed up; copy it before you go on.");
    return JsonFileText::tr("It is kept as “%1”.").arg(name);
}

/// Puts the backup's contents in use and in the place of the file.
JsonFile fromBackup(const QString &path, const Fits &fits, const QString &words)
{
    const QString backup = backupOf(path);
    const QString defaults = u' ' + JsonFileText::tr("The defaults are used instead.");
    if (!isThere(backup))
        return {{}, words + defaults};
    if (const auto object = read(backup, fits)) {
        const QString used = JsonFileText::tr("Its backup is used instead.");
        // When this fails, the next start finds the backup again.
        (void)saveFile(path, bytesOf(backup).value_or(QByteArray()));
        return {*object, words + u' ' + used};
    }
    const QString damaged = JsonFileText::tr("The backup “%1” cannot be read.").arg(backup);
    return {{}, words + u' ' + damaged + u' ' + asideWords(moveAside(backup)) + defaults};
}

/// Why it cannot be, or empty.
QString makeFolderOf(const QString &path)
{
    std::error_code error;
    std::filesystem::create_directories(QFileInfo(path).filesystemFilePath().parent_path(), error);
    if (!error)
        return {};
    return JsonFileText::tr("its folder cannot be created (%1).")
        .arg(QString::fromStdString(error.message()));
}

/// Empty when it was taken. What other faults there are, writing will tell.
QString takeLock(QLockFile &lock)
{
    const QDeadlineTimer limit(std::chrono::seconds(10));
    while (!lock.tryLock(std::chrono::milliseconds(20))) {
        if (lock.error() == QLockFile::PermissionError)
            return JsonFileText::tr(
                "you don't have permission to write in its folder. Check its permissions.");
        if (lock.error() != QLockFile::LockFailedError)
            return {};
        if (limit.hasExpired())
            return JsonFileText::tr("another program is changing it. Try again.");
    }
    return {};
}

} // namespace

QString keepCopyAside(const QString &file)
{
    const QString path = behindLinks(file);
    const QString name = asideName(path);
    const bool kept = isThere(name) || QFile::copy(path, name);
    if (!kept)
        return asideWords({});
    return JsonFileText::tr("The file as it was is kept as “%1”.").arg(name);
}

QJsonObject peekJsonFile(const QString &file)
{
    const QString path = behindLinks(file);
    const Fits any = [](const QJsonObject &) { return true; };
    const auto object = read(path, any);
    return object ? *object : read(backupOf(path), any).value_or(QJsonObject());
}

JsonFile loadJsonFile(const QString &file, const Fits &fits)
{
    const QString path = behindLinks(file);
    if (!isThere(path)) {
        return isThere(backupOf(path))
            ? fromBackup(path, fits, JsonFileText::tr("“%1” was missing.").arg(path))
            : JsonFile{};
    }
    const auto object = read(path, fits);
    if (!object) {
        const QString damaged = JsonFileText::tr("“%1” cannot be read.").arg(path);
        return fromBackup(path, fits, damaged + u' ' + asideWords(moveAside(path)));
    }
    if (object->value("schema"_L1).toInt() > kJsonSchema) {
        return {*object,
            JsonFileText::tr(
                "“%1” was written by a newer version; settings that this version knows are used.")
                    .arg(path)
                + u' ' + keepCopyAside(path)};
    }
    return {*object, {}};
}

FileChange changeJsonFile(const QString &path, const JsonChange &change, Backup backup)
{
    const QString real = behindLinks(path);
    QLockFile lock(real + u".lock"_s);
    QString fault = makeFolderOf(real);
    if (fault.isEmpty())
        fault = takeLock(lock);
    if (!fault.isEmpty())
        return {FileChange::End::Failed, notSaved(real, fault).sentence.shown};
    const auto bytes = change();
    if (!bytes)
        return {FileChange::End::Refused, bytes.error()};
    const auto file = SafeFile::createFinished(real, *bytes);
    if (!file)
        return {FileChange::End::Failed, file.error().sentence.shown};
    auto failure = (*file)->commit();
    const bool isSaved = (*file)->isInPlace();
    if (!failure && backup == Backup::Write)
        failure = saveFile(backupOf(real), *bytes);
    return {isSaved ? FileChange::End::Saved : FileChange::End::Failed,
        failure ? failure->sentence.shown : QString()};
}

} // namespace mielto
