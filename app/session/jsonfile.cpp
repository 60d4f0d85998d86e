// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/session/jsonfile.h"

#include <memory>

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include "app/base/inputfile.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

using Fits = std::function<bool(const QJsonObject &)>;

struct JsonFileText {
    Q_DECLARE_TR_FUNCTIONS(JsonFile)
};

QString backupOf(const QString &path) { return path + u".bak"_s; }

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
        return JsonFileText::tr("It could not be kept aside; copy it before you go on.");
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
        (void)writeFileAtomically(path, bytesOf(backup).value_or(QByteArray()));
        return {*object, words + u' ' + used};
    }
    const QString damaged = JsonFileText::tr("The backup “%1” cannot be read.").arg(backup);
    return {{}, words + u' ' + damaged + u' ' + asideWords(moveAside(backup)) + defaults};
}

} // namespace

QString keepCopyAside(const QString &path)
{
    const QString name = asideName(path);
    const bool kept = isThere(name) || QFile::copy(path, name);
    if (!kept)
        return asideWords({});
    return JsonFileText::tr("The file as it was is kept as “%1”.").arg(name);
}

QJsonObject peekJsonFile(const QString &path)
{
    const Fits any = [](const QJsonObject &) { return true; };
    const auto object = read(path, any);
    return object ? *object : read(backupOf(path), any).value_or(QJsonObject());
}

JsonFile loadJsonFile(const QString &path, const Fits &fits)
{
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
                "“%1” was written by a newer version; what this version knows of it is used.")
                    .arg(path)
                + u' ' + keepCopyAside(path)};
    }
    return {*object, {}};
}

std::optional<FileError> saveJsonFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    const auto backupError = writeFileAtomically(backupOf(path), bytes);
    const auto error = writeFileAtomically(path, bytes);
    return error ? error : backupError;
}

void saveJsonFile(DiskWriter &writer, const QString &path, const QByteArray &bytes,
    QObject *context, DiskWriter::Done done)
{
    struct Both {
        int left = 2;
        std::optional<FileError> error;
        DiskWriter::Done done;
    };
    const auto both = std::make_shared<Both>();
    both->done = std::move(done);
    const auto one = [both](const std::optional<FileError> &error) {
        if (error)
            both->error = error;
        if (--both->left == 0 && both->done)
            both->done(both->error);
    };
    writer.write(backupOf(path), bytes, context, one);
    writer.write(path, bytes, context, one);
}

} // namespace mielto
