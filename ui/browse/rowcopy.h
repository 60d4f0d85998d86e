// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

#include <QList>
#include <QString>

#include "app/api/endpoint.h"
#include "app/data/connectionlist.h"

namespace mielto {

/// Rows as tab-separated text under the fields' titles: what a spreadsheet would run is made text,
/// line breaks and tabs become blanks, secret-looking values are masked.
QString rowsAsTsv(
    const ConnectionList &list, const QList<int> &rows, const std::vector<Field> &fields);

/// Rows as a JSON array of the server's own text, secret-looking values masked.
QString rowsAsJson(const ConnectionList &list, const QList<int> &rows);

/// The first page as a curl command that takes the token from $MIELTO_TOKEN.
QString asCurl(const Endpoint &endpoint, const ListQuery &query);

/// The list as a command of mielto-connections-cli.
QString asCommand(
    const Endpoint &endpoint, const ListQuery &query, const QString &profile, bool isSample);

/// As one word for a POSIX shell.
QString shellQuoted(const QString &text);

} // namespace mielto
