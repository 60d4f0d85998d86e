// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

#include <QString>

#include "app/data/connectionlist.h"

namespace mielto {

/// The text as it is compared, but for its case: normalized, with spaces for all white space.
QString findForm(const QString &text);

/// Finds a text in the cells of rows. Ignores case, Unicode normalization and the kind of white
/// space; never sees through a mask. Can be shared between threads.
class FindMatcher final {
public:
    explicit FindMatcher(const QString &needle);

    bool isEmpty() const { return m_needle.isEmpty(); }
    /// In any of the twelve fields.
    bool matches(const RowRef &row) const;
    bool matches(const RowRef &row, Field field) const;
    bool matches(const QString &text) const;

private:
    bool isIn(std::string_view text) const;

    QString m_needle; ///< Normalized.
    std::string m_lower; ///< Set if the needle is ASCII: plain ASCII cells are searched as bytes.
    bool m_spansTokens = false; ///< The needle may match across tokens of a JSON text.
};

} // namespace mielto
