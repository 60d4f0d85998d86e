// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

namespace mielto {

/// The pages of the manual by their file names, in their order.
QStringList helpPages();
/// The Markdown of a page, which is part of the program; empty if there is no such page.
QString helpPageText(const QString &page);
/// The first heading of the page.
QString helpPageTitle(const QString &page);
/// Where in the program's resources a link or picture of the manual points, as ":/help/window.png";
/// empty for whatever is not of the manual: other schemes, hosts, folders.
QString helpFile(const QUrl &url);

} // namespace mielto
