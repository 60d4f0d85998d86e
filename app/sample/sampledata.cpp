// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sample/sampledata.h"

#include <algorithm>

#include "app/sample/samplerow.h"

namespace mielto::sample {

UserRows::UserRows(int user)
{
    const int count = users[static_cast<std::size_t>(user)].count;
    m_text.reserve(qsizetype{count} * 720);
    m_rows.reserve(static_cast<std::size_t>(count));
    for (int row = 0; row < count; ++row) {
        const qsizetype begin = m_text.size();
        const RowKind kind = appendRow(m_text, user, row);
        m_rows.push_back({begin, m_text.size() - begin, kind.type, kind.status});
    }
}

QByteArray UserRows::page(const PageQuery &query) const
{
    std::vector<const Row *> wanted;
    qsizetype bytes = 0;
    qint64 total = 0;
    for (const Row &row : m_rows) {
        if ((query.type && row.type != *query.type)
            || (query.status && row.status != *query.status)) {
            continue;
        }
        // As a difference, because skip + limit may overflow.
        if (total >= query.skip && total - query.skip < query.limit) {
            wanted.push_back(&row);
            bytes += row.size + 1;
        }
        ++total;
    }
    QByteArray body;
    body.reserve(bytes + 128);
    body.append(R"({"connections":[)");
    for (const Row *row : wanted) {
        if (row != wanted.front()) {
            body.append(',');
        }
        body.append(m_text.constData() + row->begin, row->size);
    }
    body.append(R"(],"total":)").append(QByteArray::number(total));
    body.append(R"(,"page":)").append(QByteArray::number(query.skip / query.limit + 1));
    body.append(R"(,"size":)").append(QByteArray::number(query.limit)).append('}');
    return body;
}

} // namespace mielto::sample
