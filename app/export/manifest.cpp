// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/manifest.h"

#include <algorithm>

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include "app/base/inputfile.h"
#include "app/base/visibletext.h"
#include "app/data/jsontext.h"
#include "app/export/manifestreader.h"
#include "app/version.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

QByteArray text(const QString &value) { return jsonQuoted(value); }

QByteArray text(const QStringList &values)
{
    QByteArrayList texts;
    for (const QString &value : values) {
        texts << jsonQuoted(value);
    }
    return '[' + texts.join(", ") + ']';
}

QByteArray text(const QDateTime &time) { return text(time.toUTC().toString(Qt::ISODateWithMs)); }

QByteArray text(const ManifestFilters &filters)
{
    return "{\"status\": " + text(filters.statuses)
        + ", \"integration_type\": " + text(filters.types) + ", \"find\": " + text(filters.find)
        + ", \"local\": " + text(filters.local) + '}';
}

QByteArray text(const ManifestUser &user)
{
    const QByteArray total = user.total ? QByteArray::number(*user.total) : "null";
    const QByteArray error = user.error.isEmpty() ? "null" : text(user.error);
    return "{\"user_id\": " + text(user.userId)
        + ", \"verdict\": " + text(verdictWord(user.verdict))
        + ", \"rows\": " + QByteArray::number(user.rows) + ", \"total\": " + total
        + ", \"requests\": " + QByteArray::number(user.requests) + ", \"error\": " + error + '}';
}

QByteArray text(const std::vector<ManifestUser> &users)
{
    QByteArray all = "[";
    const char *before = "\n    ";
    for (const ManifestUser &user : users) {
        all += before + text(user);
        before = ",\n    ";
    }
    return all + "\n  ]";
}

} // namespace

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

std::vector<ManifestUser> manifestUsers(const std::vector<UserResult> &results)
{
    std::vector<ManifestUser> users;
    users.reserve(results.size());
    for (const UserResult &result : results) {
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
    const auto worst = std::ranges::max(users, {}, &ManifestUser::verdict).verdict;
    return std::min(worst, Verdict::Partial);
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

QByteArray Manifest::toJson() const
{
    QByteArray json = "{\n  \"schema\": " + QByteArray::number(kManifestSchema);
    const auto member = [&json](const char *key, const QByteArray &value) {
        json += QByteArray(",\n  \"") + key + "\": " + value;
    };
    member("application", text(application));
    member("version", text(version));
    member("server", text(server));
    member("workspace_id", text(workspaceId));
    member("filters", text(filters));
    member("scope", text(scopeWord(scope)));
    member("started_at", text(startedAt));
    member("finished_at", text(finishedAt));
    member("rows", QByteArray::number(rows));
    member("verdict", text(verdictWord(verdict)));
    member("users", text(users));
    member("secrets", text(secretsWord(secrets)));
    member("masking", secrets == Secrets::Masked ? text(u"by name and known forms"_s) : "null");
    if (format) {
        member("format", text(formatWord(*format)));
    }
    member("sha256", text(QString::fromLatin1(sha256)));
    return json + "\n}\n";
}

Result<Manifest, Sentence> Manifest::fromJson(const QByteArray &bytes)
{
    return ManifestReader::read(bytes);
}

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
    return fromJson(*bytes);
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
