// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace mielto {

/// Keeps other exports, of this program and of others, from changing files in a folder that belong
/// together. A courtesy among our own: waits two seconds at the most, and goes on without where it
/// cannot be had. Blocks.
class FolderLock final {
public:
    explicit FolderLock(const QString &folder);
    ~FolderLock();
    Q_DISABLE_COPY_MOVE(FolderLock)

private:
    int m_fd = -1; ///< Of the folder; -1 without a lock.
};

} // namespace mielto
