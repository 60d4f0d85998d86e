// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/verification.h"

#include <limits>

#include <QCoreApplication>
#include <QLocale>

#include "app/base/inputfile.h"
#include "app/base/sha256.h"
#include "app/base/visibletext.h"
#include "app/data/listdocument.h"

namespace mielto {
namespace {

struct VerificationText {
    Q_DECLARE_TR_FUNCTIONS(Verification)
};

/// A doubled quote closes and opens again, which comes to the same.
std::optional<qint64> recordsIn(QByteArrayView csv)
{
    qint64 count = -1; // The header.
    bool isQuoted = false;
    for (const char c : csv) {
        isQuoted = isQuoted != (c == '"');
        count += c == '\n' && !isQuoted ? 1 : 0;
    }
    return !isQuoted && csv.endsWith('\n') ? std::optional(count) : std::nullopt;
}

std::optional<qint64> elementsIn(QByteArrayView json)
{
    qint64 count = 0;
    std::optional<qint64> total;
    JsonCursor cursor({json.data(), static_cast<std::size_t>(json.size())});
    const bool isList = walkListDocument(cursor, total, [&] {
        ++count;
        return !cursor.value(kMaxJsonDepth + 1).empty();
    });
    return isList && cursor.end() ? std::optional(count) : std::nullopt;
}

QString differenceWords(const Verification &found)
{
    const QLocale locale;
    const QString changed =
        VerificationText::tr("The file has changed since its manifest was written.");
    // A format that only the file's name tells of may be another one.
    const bool isCountSure = found.manifest->format || found.sha256 != found.manifest->sha256;
    if (isCountSure && found.rows && *found.rows != found.manifest->rows) {
        return changed + u' '
            + VerificationText::tr("It has %1 rows, the manifest says %2.")
                  .arg(locale.toString(*found.rows), locale.toString(found.manifest->rows));
    }
    if (found.sha256 != found.manifest->sha256) {
        return changed + u' '
            + VerificationText::tr("Its SHA-256 is %1, the manifest says %2.")
                  .arg(QString::fromLatin1(found.sha256),
                      QString::fromLatin1(found.manifest->sha256));
    }
    return {};
}

/// Older manifests do not say it.
QString partialReason(const ManifestUser &user)
{
    const QLocale locale;
    if (!user.error.isEmpty()) {
        return visibleText(user.error);
    }
    return user.total && *user.total > user.rows
        ? VerificationText::tr("The server reported %1 connections but returned only %2.")
              .arg(locale.toString(*user.total), locale.toString(user.rows))
        : VerificationText::tr("Rows may be missing or faulty.");
}

/// What one user's list lacks.
QString shortfallOf(const ManifestUser &user)
{
    switch (user.verdict) {
    case Verdict::Complete:
        return {};
    case Verdict::Limited:
        return VerificationText::tr("Limited: not all connections of this user are in the file.");
    case Verdict::Changed:
        return VerificationText::tr("Changed: the list changed while it was read.");
    case Verdict::Partial:
        return VerificationText::tr("Partial: %1").arg(partialReason(user));
    default:
        return VerificationText::tr("Partial: the user is missing.");
    }
}

QString shortfallOf(const Manifest &manifest)
{
    int limited = 0;
    int incomplete = 0;
    int missing = 0;
    for (const ManifestUser &user : manifest.users) {
        limited += int(user.verdict == Verdict::Limited);
        incomplete += int(wasRead(user.verdict) && !isWhole(user.verdict));
        missing += int(!wasRead(user.verdict));
    }
    const QString all = QLocale().toString(manifest.users.size());
    if (manifest.verdict == Verdict::Limited) {
        return VerificationText::tr("Limited: not all connections of %Ln of %1 users are in the "
                                    "file.",
            nullptr, limited)
            .arg(all);
    }
    if (manifest.verdict == Verdict::Changed) {
        return VerificationText::tr("Changed: the lists of %Ln of %1 users changed while they were "
                                    "read.",
            nullptr, incomplete)
            .arg(all);
    }
    QStringList parts;
    if (missing > 0) {
        parts << VerificationText::tr("Partial: %Ln of %1 users are missing.", nullptr, missing)
                     .arg(all);
    }
    if (incomplete > 0) {
        parts << VerificationText::tr(
            "Partial: the lists of %Ln of %1 users are incomplete.", nullptr, incomplete)
                     .arg(all);
    }
    return parts.join(u' ');
}

/// Empty when it was read to its end. Rows of larger files than a gigabyte are not counted: the
/// hash tells of any change.
QString readFile(const QString &path, std::optional<RowFormat> format, Verification &found)
{
    constexpr qint64 mostCounted = 1LL << 30;
    QFile file;
    if (QString why = openInput(path, InputKind::File, file); !why.isEmpty()) {
        return why;
    }
    Sha256 hash;
    QByteArray piece(1'048'576, Qt::Uninitialized);
    QByteArray all;
    qint64 read = -1;
    while ((read = file.read(piece.data(), piece.size())) > 0) {
        hash.add(QByteArrayView(piece.constData(), read));
        found.bytes += read;
        if (found.bytes <= mostCounted) {
            all.append(piece.constData(), read);
        } else {
            all.clear();
        }
    }
    if (read < 0) {
        return file.errorString();
    }
    found.sha256 = hash.hex();
    if (found.bytes <= mostCounted) {
        found.rows = rowsIn(all, format);
    }
    return {};
}

} // namespace

std::optional<qint64> rowsIn(QByteArrayView file, std::optional<RowFormat> format)
{
    const bool hasLines = file.isEmpty() || file.endsWith('\n');
    if (format == RowFormat::Csv) {
        return recordsIn(file);
    }
    if (format == RowFormat::Json) {
        return elementsIn(file);
    }
    return format == RowFormat::Ndjson && hasLines ? std::optional(file.count('\n')) : std::nullopt;
}

QString shortfallText(const Manifest &manifest)
{
    if (manifest.verdict == Verdict::Complete || manifest.users.empty()) {
        return {};
    }
    return manifest.users.size() == 1 ? shortfallOf(manifest.users.front()) : shortfallOf(manifest);
}

QString unchangedText(const Manifest &manifest)
{
    const QString unchanged = VerificationText::tr(
        "File unchanged since export (%Ln rows).", nullptr, static_cast<int>(manifest.rows));
    const QString shortfall = shortfallText(manifest);
    return shortfall.isEmpty() ? unchanged : unchanged + u' ' + shortfall;
}

Verification verifyFile(const QString &path)
{
    Verification found;
    const auto manifest = Manifest::load(path);
    const QString why =
        readFile(path, manifest && manifest->format ? manifest->format : rowFormatOf(path), found);
    if (!why.isEmpty()) {
        found.words = VerificationText::tr("“%1” cannot be read: %2.").arg(visiblePath(path), why);
        return found;
    }
    if (!manifest) {
        found.outcome = Verification::Outcome::NoManifest;
        found.words = manifest.error().shown;
        return found;
    }
    found.manifest = *manifest;
    found.words = differenceWords(found);
    found.outcome =
        found.words.isEmpty() ? Verification::Outcome::Intact : Verification::Outcome::Different;
    if (found.isIntact()) {
        found.words = unchangedText(*found.manifest) + u'\n'
            + VerificationText::tr("The manifest is not signed.");
    }
    return found;
}

} // namespace mielto
