// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mielto {

/// Why a file could not be written or read, in words for people; the path is named in them.
struct FileError {
    QString words;
    /// What was to be written stands in its place all the same; something after that failed.
    bool isInPlace = false;
};

/// Why a call to the system failed (its errno), and what would help; part of a sentence.
QString systemReason(int error);

/// “PATH” was not saved: WHY
FileError notSaved(const QString &path, const QString &why);

} // namespace mielto
