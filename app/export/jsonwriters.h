// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/export/rowwriter.h"

namespace mielto {

/// One connection a line, in the server's own JSON text.
class NdjsonWriter final : public RowWriter {
public:
    explicit NdjsonWriter(Secrets secrets)
        : m_secrets(secrets)
    {
    }
    void begin(QByteArray &) override { }
    void row(const RowRef &row, const QString &requestedUser, QByteArray &out) override;
    void end(QByteArray &) override { }

private:
    Secrets m_secrets;
};

/// {"connections":[…],"total":N} of the same objects; N is their number.
class JsonWriter final : public RowWriter {
public:
    explicit JsonWriter(Secrets secrets)
        : m_secrets(secrets)
    {
    }
    void begin(QByteArray &out) override;
    void row(const RowRef &row, const QString &requestedUser, QByteArray &out) override;
    void end(QByteArray &out) override;

private:
    Secrets m_secrets;
    qint64 m_rows = 0;
};

} // namespace mielto
