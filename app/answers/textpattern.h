// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

namespace mielto {

/// Matches whole texts against a pattern in which `*` stands for any characters, or none. Ignores
/// what FindMatcher ignores.
class TextPattern final {
public:
    /// What stands between the `*`; one piece: there is none.
    explicit TextPattern(const QStringList &pieces);

    /// A null text, which is no value, never matches.
    bool matches(const QString &text) const;

private:
    QStringList m_pieces; ///< Normalized.
};

} // namespace mielto
