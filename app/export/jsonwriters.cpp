// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/jsonwriters.h"

#include "app/data/jsoncopy.h"

namespace mielto {
void NdjsonWriter::row(const RowRef &row, const QString &, QByteArray &out)
{
    appendConnectionJson(row.block->objectJson(row.row), m_secrets, out);
    out += '\n';
}

void JsonWriter::begin(QByteArray &out) { out += "{\"connections\":["; }

void JsonWriter::row(const RowRef &row, const QString &, QByteArray &out)
{
    if (m_rows++ > 0) {
        out += ',';
    }
    out += '\n';
    appendConnectionJson(row.block->objectJson(row.row), m_secrets, out);
}

void JsonWriter::end(QByteArray &out)
{
    out += "\n],\"total\":" + QByteArray::number(m_rows) + "}\n";
}

} // namespace mielto
