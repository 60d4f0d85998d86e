// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QByteArray>

#include "app/export/rowwriter.h"

namespace mielto {

/// Counts the rows of a file whose bytes come in pieces, without understanding more of it than that
/// needs. Not in workbooks.
class RowCounter final {
public:
    explicit RowCounter(std::optional<RowFormat> format)
        : m_format(format)
    {
    }

    void add(QByteArrayView bytes);
    /// Nothing where the format does not allow it, or where the text ends in the middle of a row.
    std::optional<qint64> rows() const;

private:
    void addLines(QByteArrayView bytes);
    void addRecords(QByteArrayView bytes);

    std::optional<RowFormat> m_format;
    qint64 m_count = 0; ///< Lines or records.
    bool m_isQuoted = false;
    bool m_isInRow = false;
    QByteArray m_json; ///< Counted when all of it is there.
};

} // namespace mielto
