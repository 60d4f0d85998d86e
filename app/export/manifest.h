// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <vector>

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include "app/base/result.h"
#include "app/base/sentence.h"
#include "app/data/masking.h"
#include "app/export/rowwriter.h"
#include "app/list/filtervalues.h"
#include "app/list/listresult.h"

namespace mielto {

/// The schema number that this version writes; it reads no other.
inline constexpr int kManifestSchema = 1;
/// A larger file is no manifest.
inline constexpr qint64 kMaxManifestBytes = 64LL * 1024 * 1024;

/// Which rows a file holds.
enum class Scope {
    All, ///< All that the server has, read for this file.
    Loaded, ///< The rows that were in the window.
    Shown, ///< Those of them that were not hidden by finding or local filters.
    Selected,
};
QString scopeWord(Scope scope);
QString secretsWord(Secrets secrets);
QString formatWord(RowFormat format);

/// What the rows had to be. Status words are as the server writes them.
struct ManifestFilters {
    QStringList statuses; ///< Asked for from the server; none: all.
    QStringList types;
    QString find; ///< The text in the find field, with scope Shown.
    QStringList local; ///< Local filters in words, with scope Shown.
    bool operator==(const ManifestFilters &) const = default;
};
ManifestFilters manifestFilters(const FilterValues &asked);

/// What became of one user's list, and how much of it is in the file.
struct ManifestUser {
    QString userId;
    Verdict verdict = Verdict::NotRead;
    qint64 rows = 0; ///< In the file.
    std::optional<qint64> total; ///< As the server said.
    qint64 requests = 0;
    QString error; ///< In English; empty: none.
    bool operator==(const ManifestUser &) const = default;
};
std::vector<ManifestUser> manifestUsers(const std::vector<ListResult> &results);

/// What a data file holds and how it came about: the content of FILE.manifest.json. A value.
struct Manifest {
    QString application; ///< Filled by Manifest::begun().
    QString version;
    QString server; ///< Origin and path; no token, no user info.
    QString workspaceId; ///< Empty: none was named.
    ManifestFilters filters;
    Scope scope = Scope::All;
    QDateTime startedAt; ///< UTC.
    QDateTime finishedAt;
    qint64 rows = 0; ///< The sum of the users'.
    Verdict verdict = Verdict::Partial; ///< overallVerdict(users).
    std::vector<ManifestUser> users; ///< In the order of the file.
    Secrets secrets = Secrets::Masked;
    std::optional<RowFormat> format; ///< Of the data file; older manifests do not tell.
    QByteArray sha256; ///< Of the data file: 64 hexadecimal digits, lower case.
    bool operator==(const Manifest &) const = default;

    /// With this program's name and version, and the time of the beginning.
    static Manifest begun(const QDateTime &startedAt);
    /// Sets users, and what follows from them: rows and verdict.
    void setUsers(std::vector<ManifestUser> list);

    QByteArray toJson() const;
    /// The manifest of a data file. The error also says that there is none.
    static Result<Manifest, Sentence> load(const QString &dataFile);
    /// Whether something else than a manifest of this program has this path.
    static bool isForeign(const QString &path);
};

/// FILE.manifest.json
QString manifestPathOf(const QString &dataFile);

/// The worst of the users'; all but complete, limited and changed count as partial, and so does
/// having no user.
Verdict overallVerdict(const std::vector<ManifestUser> &users);

} // namespace mielto
