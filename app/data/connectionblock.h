// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <QByteArray>
#include <QFlags>
#include <QString>

#include "app/data/field.h"
#include "app/data/knownvalues.h"

namespace mielto {

/// What is wrong with a row that is kept all the same.
enum class RowFault : unsigned char {
    NotAnObject = 1,
    MissingKey = 2,
    WrongType = 4,
    EmptyId = 8,
    DuplicateKey = 16, ///< The last one counts; the row's own text keeps both.
};
Q_DECLARE_FLAGS(RowFaults, RowFault)
Q_DECLARE_OPERATORS_FOR_FLAGS(RowFaults)

/// Faults that make a list partial: what the contract promises is not there, or not certain.
inline constexpr RowFaults kContractFaults = RowFaults{RowFault::NotAnObject, RowFault::MissingKey,
    RowFault::WrongType, RowFault::EmptyId, RowFault::DuplicateKey};

/// A piece of a block's bytes. Length 0: not there.
struct ByteSpan {
    std::uint32_t offset = 0;
    std::uint32_t length = 0;
};

/// Where one connection stands in the reply.
struct ConnectionRow {
    ByteSpan object; ///< The whole JSON text of the connection.
    std::array<ByteSpan, kFieldCount> values; ///< Each field's JSON text, quotes included.
    std::uint16_t faultyFields =
        0; ///< Bit i: the field with index i is missing or of a wrong type.
    RowFaults faults;
    Status status = Status::Unknown;
    IntegrationType type = IntegrationType::Unknown;
};

/// One decoded page: the reply's bytes as received, and where its connections stand in them.
/// Immutable, shared between threads by pointer; text is made only where it is asked for.
class ConnectionBlock final {
public:
    /// `total` is the server's own count, if it was a whole number that is not negative.
    ConnectionBlock(QByteArray bytes, std::vector<ConnectionRow> rows, std::optional<qint64> total);

    int rowCount() const { return static_cast<int>(m_rows.size()); }
    std::optional<qint64> total() const { return m_total; }
    const ConnectionRow &row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    qsizetype byteCount() const { return m_bytes.size(); }
    /// Memory held, in bytes.
    qsizetype footprint() const;

    /// The server's own JSON text of the connection or of one value; empty when the field is
    /// absent.
    std::string_view objectJson(int row) const { return view(this->row(row).object); }
    std::string_view json(int row, Field field) const
    {
        return view(this->row(row).values[fieldIndex(field)]);
    }
    /// A string's characters; of anything else its JSON text. A null QString when absent or null.
    QString text(int row, Field field) const;
    bool isFaulty(int row, Field field) const
    {
        return ((this->row(row).faultyFields >> fieldIndex(field)) & 1U) != 0;
    }
    /// Rows with one of kContractFaults.
    int faultyRowCount() const;

private:
    std::string_view view(ByteSpan span) const
    {
        return {m_bytes.constData() + span.offset, span.length};
    }

    QByteArray m_bytes;
    std::vector<ConnectionRow> m_rows;
    std::optional<qint64> m_total;
};

using BlockPointer = std::shared_ptr<const ConnectionBlock>;

} // namespace mielto
