// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/export/manifest.h"

namespace mielto {

/// What came of looking at a file and its manifest. A value.
struct Verification {
    enum class Outcome {
        Intact,
        Different, ///< Not the bytes, or not the rows, that the manifest tells of.
        NoManifest, ///< There is none, or it is damaged.
        Unreadable, ///< The file itself.
    };
    Outcome outcome = Outcome::Unreadable;
    QString words; ///< For people: the outcome, and what contradicts what.
    qint64 bytes = 0;
    QByteArray sha256; ///< Of the file as it is.
    std::optional<qint64> rows; ///< In the file, where its format lets them be counted.
    std::optional<Manifest> manifest;

    bool isIntact() const { return outcome == Outcome::Intact; }
};

/// The rows of a file, without understanding more of it than that needs. Nothing where the format
/// does not allow it, or where the text ends in the middle of a row.
std::optional<qint64> rowsIn(QByteArrayView file, std::optional<RowFormat> format);

/// What the list lacks: "Partial: 29 of 300 users are missing."; empty when it is complete.
QString shortfallText(const Manifest &manifest);

/// What is proven of a file whose SHA-256 is its manifest's: "File unchanged since export (5,105
/// rows). Partial: 29 of 300 users are missing."
QString unchangedText(const Manifest &manifest);

/// Reads the file and its manifest to their ends. Blocks on the disk: not for the GUI thread.
Verification verifyFile(const QString &path);

} // namespace mielto
