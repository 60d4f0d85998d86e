// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QString>

namespace mielto {

/// A span of time as people write it: 30d. A value.
struct Age {
    int count = 0;
    char unit = 'd'; ///< m, h, d or w: minutes, hours, days, weeks.

    /// One to seven digits and a unit; nothing for any other text.
    static std::optional<Age> parse(QStringView text);
    QString text() const;
    qint64 microseconds() const;
    bool operator==(const Age &) const = default;
};

} // namespace mielto
