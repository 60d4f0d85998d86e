// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/compare/snapshot.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QLocale>

#include "app/base/visibletext.h"
#include "app/data/jsoncursor.h"
#include "app/export/verification.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct SnapshotWords {
    Q_DECLARE_TR_FUNCTIONS(Snapshot)
};

QString timeText(const QDateTime &time) { return time.toUTC().toString(u"yyyy-MM-dd HH:mm 'UTC'"); }

/// The values joined; each made visible.
QString listText(const QStringList &values)
{
    QStringList visible;
    for (const QString &value : values) {
        visible << visibleText(value);
    }
    return visible.join(u", "_s);
}

QString sizeSentence(const Snapshot &snapshot)
{
    const int rows = snapshot.rows.list.rowCount();
    const qsizetype users = snapshot.rows.users.size();
    const QString size = QLocale().formattedDataSize(snapshot.bytes);
    return users > 0 ? SnapshotWords::tr("%Ln connection(s) of %1, %2.", nullptr, rows)
                           .arg(SnapshotWords::tr("%Ln user(s)", nullptr, int(users)), size)
                     : SnapshotWords::tr("%Ln connection(s), %1.", nullptr, rows).arg(size);
}

QString originSentence(const Manifest &manifest)
{
    const QString server = visibleText(manifest.server);
    const QString when = timeText(manifest.finishedAt);
    return manifest.workspaceId.isEmpty()
        ? SnapshotWords::tr("Read from %1, %2.").arg(server, when)
        : SnapshotWords::tr("Read from %1, workspace %2, %3.")
              .arg(server, visibleText(manifest.workspaceId), when);
}

QStringList filterSentences(const ManifestFilters &filters)
{
    QStringList sentences;
    if (!filters.statuses.isEmpty()) {
        sentences << SnapshotWords::tr("Only status: %1.").arg(listText(filters.statuses));
    }
    if (!filters.types.isEmpty()) {
        sentences << SnapshotWords::tr("Only type: %1.").arg(listText(filters.types));
    }
    if (!filters.find.isEmpty()) {
        sentences << SnapshotWords::tr("Only rows with “%1”.").arg(visibleText(filters.find));
    }
    if (!filters.local.isEmpty()) {
        sentences << SnapshotWords::tr("Only: %1.").arg(listText(filters.local));
    }
    return sentences;
}

Sentence changedSentence()
{
    return Sentence::translate("Snapshot", "The file has changed since its manifest was written.");
}

/// Empty unless the file contradicts itself.
Sentence totalSentence(const Snapshot &snapshot)
{
    const int rows = snapshot.rows.list.rowCount();
    return !snapshot.total || *snapshot.total == rows
        ? Sentence()
        : Sentence::translate("Snapshot", "It says that there are %1 connections, but has %2.")
              .arg(Sentence(*snapshot.total), Sentence(rows));
}

QStringList manifestSentences(const Manifest &manifest, bool isIntact)
{
    QStringList sentences{originSentence(manifest)};
    sentences << filterSentences(manifest.filters);
    sentences << (isIntact ? unchangedText(manifest) : changedSentence().shown);
    sentences << (manifest.secrets == Secrets::Masked
            ? SnapshotWords::tr("Secret-looking values are masked.")
            : SnapshotWords::tr("Secret-looking values are included: keep it safe."));
    return sentences;
}

QStringList faultSentences(const Snapshot &snapshot)
{
    QStringList sentences;
    if (const Sentence contradiction = totalSentence(snapshot); !contradiction.isEmpty()) {
        sentences << contradiction.shown;
    }
    if (snapshot.faultyRows > 0) {
        sentences << SnapshotWords::tr(
            "%Ln connection(s) lack a field or have one of a wrong type.", nullptr,
            snapshot.faultyRows);
    }
    return sentences;
}

/// No users: the counts do not add up to the rows.
ViewedRows byCounts(const BlockPointer &rows, const std::vector<ManifestUser> &users)
{
    ViewedRows result;
    qint64 next = 0;
    for (const ManifestUser &user : users) {
        if (user.rows > rows->rowCount() - next) {
            return {};
        }
        const int group = static_cast<int>(result.users.size());
        result.list.append(rows, static_cast<int>(next), static_cast<int>(user.rows), group);
        result.users << user.userId;
        next += user.rows;
    }
    return next == rows->rowCount() ? result : ViewedRows();
}

/// Null: the connection names nobody.
QString namedUser(std::string_view object)
{
    QString user;
    if (object.find(kRequestedUserKey) == std::string_view::npos) {
        return user;
    }
    JsonCursor cursor(object);
    cursor.object([&](std::string_view quotedKey) {
        const bool isWanted = quotedKey.substr(1, quotedKey.size() - 2) == kRequestedUserKey;
        const std::string_view value = cursor.value(kMaxJsonDepth);
        if (isWanted && isJsonString(value)) {
            user = jsonStringText(value);
        }
        return !value.empty();
    });
    return user;
}

/// No users: no row names one.
ViewedRows byNames(const BlockPointer &rows)
{
    ViewedRows result;
    QHash<QString, int> groups;
    for (int row = 0; row < rows->rowCount(); ++row) {
        const QString user = namedUser(rows->objectJson(row));
        const auto found = groups.constFind(user);
        const int next = static_cast<int>(groups.size());
        const int group = found == groups.cend() ? *groups.insert(user, next) : *found;
        if (group == next) {
            result.users << user;
        }
        result.list.append(rows, row, 1, group);
    }
    return groups.size() > 1 || !groups.contains(QString()) ? result : ViewedRows();
}

/// A file's rows with the users who were asked for. Who that was follows from the manifest's
/// counts, when they add up to the rows; else from a text under the key `requested_user` in the
/// connections; else nobody knows, and there are no users.
ViewedRows rowsOfUsers(const BlockPointer &rows, const std::optional<Manifest> &manifest)
{
    ViewedRows result = manifest ? byCounts(rows, manifest->users) : ViewedRows();
    if (result.users.isEmpty()) {
        result = byNames(rows);
    }
    if (result.users.isEmpty()) {
        result.list.append(rows, 0, rows->rowCount(), 0);
    }
    return result;
}

} // namespace

Sentence incompleteText(const QString &name, Verdict verdict)
{
    return verdict == Verdict::Complete
        ? Sentence()
        : Sentence::translate("Snapshot", "“%1” is not complete: %2.")
              .arg(visibleText(name), verdictSentence(verdict));
}

Sentence Snapshot::incompleteReason() const
{
    const QString name = visibleText(QFileInfo(path).fileName());
    if (const Sentence contradiction = totalSentence(*this); !contradiction.isEmpty()) {
        return Sentence::translate("Snapshot", "“%1” is not complete. %2").arg(name, contradiction);
    }
    if (!manifest) {
        return Sentence::translate("Snapshot", "“%1” is not proven complete. %2")
            .arg(name, manifestFault);
    }
    if (!isIntact) {
        return Sentence::translate("Snapshot", "“%1” is not proven complete. %2")
            .arg(name, changedSentence());
    }
    if (manifest->verdict != Verdict::Complete) {
        return incompleteText(name, manifest->verdict);
    }
    if (manifest->rows != rows.list.rowCount()) {
        return Sentence::translate(
            "Snapshot", "“%1” is not complete: it has %2 of the %3 rows of its manifest.")
            .arg(name, Sentence(rows.list.rowCount()), Sentence(manifest->rows));
    }
    return {};
}

QStringList Snapshot::story() const
{
    QStringList sentences{sizeSentence(*this)};
    sentences << (manifest ? manifestSentences(*manifest, isIntact)
                           : QStringList{manifestFault.shown});
    return sentences << faultSentences(*this);
}

Result<Snapshot> readSnapshot(const QString &path, const std::function<bool()> &isCancelled)
{
    const auto file = readConnectionFile(path, isCancelled);
    if (!file) {
        return file.error();
    }
    Snapshot snapshot;
    snapshot.path = path;
    if (const auto manifest = Manifest::load(path)) {
        snapshot.manifest = *manifest;
        snapshot.isIntact = file->sha256 == manifest->sha256;
        snapshot.context.readAt = manifest->finishedAt;
        snapshot.context.workspace = manifest->workspaceId;
        snapshot.context.isMasked = manifest->secrets == Secrets::Masked;
    } else {
        snapshot.manifestFault = manifest.error();
        snapshot.context.readAt = QFileInfo(path).lastModified();
    }
    const bool saysNone = file->isDocument || (snapshot.manifest && snapshot.manifest->rows == 0);
    if (file->rows->rowCount() == 0 && !saysNone) {
        return Failure{FailureKind::Usage,
            Sentence::translate("Snapshot", "“%1” is empty: it contains no connections.")
                .arg(visibleText(path))};
    }
    snapshot.rows = rowsOfUsers(file->rows, snapshot.manifest);
    snapshot.faultyRows = file->rows->faultyRowCount();
    snapshot.total = file->total;
    snapshot.bytes = file->bytes;
    return snapshot;
}

} // namespace mielto
