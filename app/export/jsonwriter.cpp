// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/export/jsonwriter.h"

#include "app/data/jsoncopy.h"

namespace mielto {

void JsonWriter::begin(QByteArray &out) { out += m_isDocument ? "{\"connections\":[" : ""; }

void JsonWriter::row(const RowRef &row, const QString &, QByteArray &out)
{
    const char *before = m_rows++ > 0 ? ",\n" : "\n";
    out += m_isDocument ? before : "";
    appendConnectionJson(row.block->objectJson(row.row), m_secrets, out);
    out += m_isDocument ? "" : "\n";
}

void JsonWriter::end(QByteArray &out)
{
    out += m_isDocument ? "\n],\"total\":" + QByteArray::number(m_rows) + "}\n" : QByteArray();
}

} // namespace mielto
