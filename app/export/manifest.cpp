// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/manifest.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/base/inputfile.h"
#include "app/base/visibletext.h"
#include "app/export/manifestreader.h"
#include "app/export/manifestwriter.h"
#include "app/version.h"

using namespace Qt::StringLiterals;

namespace mielto {

QString scopeWord(Scope scope)
{
    switch (scope) {
    case Scope::All:
        return u"all"_s;
    case Scope::Loaded:
        return u"loaded"_s;
    case Scope::Shown:
        return u"shown"_s;
    case Scope::Selected:
        break;
    }
    return u"selected"_s;
}

QString secretsWord(Secrets secrets)
{
    return secrets == Secrets::Masked ? u"masked"_s : u"included"_s;
}

QString formatWord(RowFormat format) { return endingOf(format).sliced(1); }

ManifestFilters manifestFilters(const FilterValues &asked)
{
    ManifestFilters filters;
    for (const Status status : asked.statuses) {
        filters.statuses << statusWord(status);
    }
    for (const IntegrationType type : asked.types) {
        filters.types << typeWord(type);
    }
    return filters;
}

std::vector<ManifestUser> manifestUsers(const std::vector<ListResult> &results)
{
    std::vector<ManifestUser> users;
    users.reserve(results.size());
    for (const ListResult &result : results) {
        // What is said of a changed list its verdict says.
        const QString error =
            result.verdict == Verdict::Changed ? QString() : result.incompleteReason().english;
        users.push_back(
            {result.user, result.verdict, result.rows, result.total, result.requests, error});
    }
    return users;
}

Verdict overallVerdict(const std::vector<ManifestUser> &users)
{
    if (users.empty()) {
        return Verdict::Partial;
    }
    Verdict worst = Verdict::Complete;
    for (const ManifestUser &user : users) {
        worst = worseOf(worst, user.verdict);
    }
    return wasRead(worst) ? worst : Verdict::Partial;
}

Manifest Manifest::begun(const QDateTime &startedAt)
{
    Manifest manifest;
    manifest.application = QString::fromLatin1(kApplicationName);
    manifest.version = QString::fromLatin1(kVersion);
    manifest.startedAt = startedAt.toUTC();
    return manifest;
}

void Manifest::setUsers(std::vector<ManifestUser> list)
{
    users = std::move(list);
    verdict = overallVerdict(users);
    rows = 0;
    for (const ManifestUser &user : users) {
        rows += user.rows;
    }
}

QByteArray Manifest::toJson() const { return manifestJson(*this); }

Result<Manifest, Sentence> Manifest::load(const QString &dataFile)
{
    const QFileInfo file(manifestPathOf(dataFile));
    if (!file.exists()) {
        return Sentence::translate(
            "Manifest", "No manifest found next to this file, so it can't be verified.");
    }
    const auto bytes = readInput(file.filePath(), InputKind::File, kMaxManifestBytes);
    if (!bytes) {
        return Sentence::translate("Manifest", "“%1” cannot be read: %2.")
            .arg(visibleText(file.fileName()), bytes.error());
    }
    return manifestOf(*bytes);
}

bool Manifest::isForeign(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return info.isSymLink();
    }
    const auto bytes = readInput(path, InputKind::File, kMaxManifestBytes);
    if (!bytes) {
        return QFileInfo::exists(path); // Another export may have just taken it away.
    }
    const QJsonObject object = QJsonDocument::fromJson(*bytes).object();
    return object.value("application"_L1) != QLatin1String(kApplicationName)
        || !object.contains("schema"_L1) || !object.contains("sha256"_L1);
}

QString manifestPathOf(const QString &dataFile) { return dataFile + u".manifest.json"_s; }

} // namespace mielto
