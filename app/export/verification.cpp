// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/verification.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

#include "app/base/inputfile.h"
#include "app/base/sha256.h"
#include "app/export/rowcounter.h"

namespace mielto {
namespace {

struct VerificationText {
    Q_DECLARE_TR_FUNCTIONS(Verification)
};

/// Words when the file cannot be read to its end.
QString readFile(const QString &path, RowCounter &counter, Verification &found)
{
    QFile file;
    const auto unreadable = [&path](const QString &why) {
        return VerificationText::tr("“%1” cannot be read: %2.")
            .arg(QDir::toNativeSeparators(path), why);
    };
    if (const QString why = openInput(path, InputKind::File, file); !why.isEmpty()) {
        return unreadable(why);
    }
    Sha256 hash;
    QByteArray piece(1'048'576, Qt::Uninitialized);
    qint64 read = -1;
    while ((read = file.read(piece.data(), piece.size())) > 0) {
        const QByteArrayView bytes(piece.constData(), read);
        hash.add(bytes);
        counter.add(bytes);
        found.bytes += read;
    }
    if (read < 0) {
        return unreadable(file.errorString());
    }
    found.sha256 = hash.hex();
    found.rows = counter.rows();
    return {};
}

QString differenceWords(const Verification &found)
{
    const QLocale locale;
    // A format that only the file's name tells of may be another one.
    const bool isCountSure = found.manifest->format || found.sha256 != found.manifest->sha256;
    if (isCountSure && found.rows && *found.rows != found.manifest->rows) {
        return VerificationText::tr("Not intact: the file has %1 rows, its manifest tells of %2.")
            .arg(locale.toString(*found.rows), locale.toString(found.manifest->rows));
    }
    if (found.sha256 != found.manifest->sha256) {
        return VerificationText::tr(
            "Not intact: the file was changed after it was written. Its SHA-256 is %1, its "
            "manifest tells of %2.")
            .arg(QString::fromLatin1(found.sha256), QString::fromLatin1(found.manifest->sha256));
    }
    return {};
}

} // namespace

Verification verifyFile(const QString &path)
{
    Verification found;
    const auto manifest = Manifest::load(path);
    RowCounter counter(manifest && manifest->format ? manifest->format : rowFormatOf(path));
    found.words = readFile(path, counter, found);
    if (!found.words.isEmpty()) {
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
        found.words = VerificationText::tr("Intact: these are the %1 rows that were written.")
                          .arg(QLocale().toString(found.manifest->rows))
            + u' '
            + VerificationText::tr(
                "The SHA-256 covers the file; what the manifest says of it is not signed.");
    }
    return found;
}

} // namespace mielto
