// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace mielto {

/// Runs over JSON text as fast as memory gives it and stops wherever an ASCII text may stand, in
/// any case: at its bytes, and at each escape that may stand for one of its characters (\u00…, \/).
/// What lies between two stops does not hold it. Shared by threads when const.
class NeedleScan final {
public:
    static constexpr std::size_t kNowhere = std::string_view::npos;

    /// `lower`: ASCII, lower case, neither `"`, `\` nor controls in it; not empty.
    explicit NeedleScan(std::string lower);

    /// The first stop at or behind `from`.
    std::size_t next(std::string_view text, std::size_t from) const;
    /// The same byte by byte.
    std::size_t nextPlainly(std::string_view text, std::size_t from) const;

private:
    bool isStop(std::string_view text, std::size_t at) const;

    std::string m_lower;
};

} // namespace mielto
