// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/export/rowwriter.h"

namespace mielto {

/// Connections in the server's own JSON text: NDJSON, one a line, or JSON, one document
/// {"connections":[…],"total":N}; N is their number.
class JsonWriter final : public RowWriter {
public:
    JsonWriter(RowFormat format, Secrets secrets)
        : m_isDocument(format == RowFormat::Json)
        , m_secrets(secrets)
    {
    }
    void begin(QByteArray &out) override;
    void row(const RowRef &row, const QString &requestedUser, QByteArray &out) override;
    void end(QByteArray &out) override;

private:
    bool m_isDocument;
    Secrets m_secrets;
    qint64 m_rows = 0;
};

} // namespace mielto
