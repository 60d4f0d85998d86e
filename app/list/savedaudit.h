// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>
#include <QStringList>

#include "app/list/filtervalues.h"
#include "app/session/jsonfile.h"

namespace mielto {

/// An audit that was not finished: what to read, so that a later start can go on. Rows are never
/// written. A value.
struct SavedAudit {
    QString profile; ///< Its name.
    FilterValues filters;
    QStringList users; ///< Empty: there is none.
    bool operator==(const SavedAudit &) const = default;

    /// For `audit.json` in the folder of the settings.
    QByteArray serialized() const;
    static QString pathIn(const QString &folder);
    /// What is not understood is as if it were not there. Blocks on the disk.
    static SavedAudit load(const QString &folder);
    /// Writes the file, if it holds something else. An empty one is written only over `before`, so
    /// that another window's audit stays; without `before` over any. Blocks on the disk.
    [[nodiscard]] FileChange save(
        const QString &folder, const std::optional<SavedAudit> &before) const;
};

} // namespace mielto
