// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string_view>

#include <QByteArray>

namespace mielto {

/// UTF-16 units that a cell of a sheet can hold.
inline constexpr qsizetype kMaxCellUnits = 32'767;

struct XlsxText {
    QByteArray utf8;
    bool isCut = false;
};

/// A cell's text as libxlsxwriter may have it. What XML cannot carry is replaced visibly: NUL by ␀,
/// U+FFFE and U+FFFF by U+FFFD (other controls are escaped by the library). What a sheet would read
/// as such an escape, as in _x0041_, is escaped itself. A longer text than a cell holds is cut, a
/// mark with its length at the end. `utf8` must be well-formed.
XlsxText xlsxText(QByteArrayView utf8);

/// Days since 1899-12-30 in UTC, as a sheet counts time; nothing when it is no time by
/// parseTimestamp(), or one that Excel does not hold: before 1900-03-01, after 9999.
std::optional<double> xlsxTime(std::string_view text);

} // namespace mielto
