// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>
#include <span>

#include <QByteArray>

#include "app/compare/difference.h"

namespace mielto {

enum class DifferenceFormat { Text, Csv, Json };

/// Turns a difference into the bytes of one format, entry by entry. Appends to the given buffer;
/// knows no files. Masks stay masks in each of them.
class DifferenceWriter {
public:
    explicit DifferenceWriter(const Difference &difference)
        : m_difference(difference)
    {
    }
    virtual ~DifferenceWriter() = default;
    Q_DISABLE_COPY_MOVE(DifferenceWriter)

    virtual void begin(QByteArray &out) = 0;
    virtual void entry(const DifferenceEntry &entry, QByteArray &out) = 0;
    virtual void end(QByteArray &out) = 0;

protected:
    const Difference &difference() const { return m_difference; }

private:
    const Difference &m_difference;
};

/// The difference outlives the writer.
std::unique_ptr<DifferenceWriter> makeDifferenceWriter(
    DifferenceFormat format, const Difference &difference);

/// Writes the entries, all or some, in pieces of about a megabyte; false when the sink took one
/// not. Blocks as the sink does; any thread.
bool writeDifference(DifferenceFormat format, const Difference &difference,
    std::span<const DifferenceEntry> entries, const std::function<bool(const QByteArray &)> &sink);

} // namespace mielto
