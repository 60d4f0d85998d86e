// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDateTime>

namespace mielto::docs {

struct DebianBuild {
    QDateTime time;
    QByteArray maintainer;
    QByteArray revision; ///< "1~deb12u1"
    QByteArray suite; ///< "bookworm"
};

/// CHANGELOG.md as Debian's changelog(5): one entry for each heading with a version, the bullets of
/// its groups below each other. What is unreleased stands under the version that is being built, at
/// the build's time. Without any entry the result is empty.
QByteArray debianChangelog(const QByteArray &changelog, const DebianBuild &build);

} // namespace mielto::docs
