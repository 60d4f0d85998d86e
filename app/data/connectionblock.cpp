// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/data/connectionblock.h"

#include <algorithm>

#include "app/data/jsontext.h"

namespace mielto {

ConnectionBlock::ConnectionBlock(
    QByteArray bytes, std::vector<ConnectionRow> rows, std::optional<qint64> total)
    : m_bytes(std::move(bytes))
    , m_rows(std::move(rows))
    , m_total(total)
{
}

qsizetype ConnectionBlock::footprint() const
{
    return m_bytes.capacity() + static_cast<qsizetype>(m_rows.capacity() * sizeof(ConnectionRow));
}

QString ConnectionBlock::text(int row, Field field) const
{
    const std::string_view value = json(row, field);
    if (value.empty() || value == "null") {
        return {};
    }
    if (isJsonString(value)) {
        const QString text = jsonStringText(value);
        return text.isNull() ? QLatin1String("") : text;
    }
    return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size()));
}

int ConnectionBlock::faultyRowCount() const
{
    return static_cast<int>(std::ranges::count_if(
        m_rows, [](const ConnectionRow &row) { return bool(row.faults & kContractFaults); }));
}

} // namespace mielto
