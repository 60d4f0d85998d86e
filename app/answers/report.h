// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QStringList>

#include "app/data/connectionlist.h"

namespace mielto {

/// A check that found something, in words.
struct ReportFinding {
    QString title;
    QString severity;
    qint64 rows = 0;
    qint64 users = 0;
    QString advice;
};

/// What a report says beside what it counts. A value; texts may come from a server.
struct ReportFacts {
    QString title;
    QString verdict; ///< One sentence: whether rows are missing.
    QList<std::pair<QString, QString>> origin; ///< Server, workspace, time and the like, by title.
    QStringList users; ///< User n has the rows of group n.
    std::vector<ReportFinding> findings;
};

/// A page to look at and to print, in the program's language: HTML in UTF-8 made of tables, without
/// a script or a reference to anything outside. A pure function.
QByteArray reportHtml(const ReportFacts &facts, const ConnectionList &list);

} // namespace mielto
