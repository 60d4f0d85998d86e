// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/celltext.h"

#include "app/data/jsoncopy.h"
#include "app/data/jsontext.h"

namespace mielto {

bool isMaskable(std::string_view json, Field field)
{
    return json.starts_with('{') || json.starts_with('[')
        || fieldInfo(field).kind == FieldKind::Object;
}

QString findText(const RowRef &row, Field field)
{
    const std::string_view json = row.json(field);
    const bool isText = json.empty() || json == "null" || !isMaskable(json, field);
    return isText ? row.text(field) : QString::fromStdString(valueJson(json, Secrets::Masked));
}

QString displayText(const RowRef &row, Field field)
{
    // A cell shows its first thousand characters; what stands far behind them need not be walked.
    constexpr std::size_t longestShown = std::size_t{64} * 1024;
    const std::string_view json = row.json(field);
    return json.size() > longestShown && isMaskable(json, field) ? QStringLiteral("{…}")
                                                                 : findText(row, field);
}

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
