// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/cellbytes.h"

#include "app/data/jsoncopy.h"
#include "app/data/jsontext.h"
#include "app/view/celltext.h"

namespace mielto {

void appendCell(const RowRef &row, RowColumn column, const QString &requestedUser, Secrets secrets,
    QByteArray &out)
{
    if (!column) {
        out += requestedUser.toUtf8();
        return;
    }
    const std::string_view json = row.json(*column);
    if (json.empty() || json == "null") {
        return;
    }
    if (isMaskable(json, *column)) {
        appendValueJson(json, secrets, out);
    } else if (isJsonString(json)) {
        appendJsonStringBytes(json, out);
    } else {
        out.append(json.data(), static_cast<qsizetype>(json.size()));
    }
}

QString cellText(const RowRef &row, RowColumn column, const QString &requestedUser, Secrets secrets)
{
    QByteArray utf8;
    appendCell(row, column, requestedUser, secrets, utf8);
    return QString::fromUtf8(utf8);
}

} // namespace mielto
