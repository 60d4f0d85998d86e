// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/view/celltext.h"

#include "app/data/jsoncopy.h"

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

} // namespace mielto
