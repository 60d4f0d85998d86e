// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace mielto::testing {

/// One page that is asked for.
struct FastPage {
    std::string_view user;
    std::int64_t rows = 0; ///< That the user has.
    std::int64_t skip = 0;
    int limit = 1000;
    std::string_view status; ///< Empty: any.
    std::string_view type;
};

/// Connections without end, written as fast as memory is copied: some thousand rows made beforehand
/// and repeated, each with an id and a microsecond of its own.
class FastRows final {
public:
    FastRows();

    /// The reply's JSON, in place of what `out` held; the same for the same page.
    void render(const FastPage &page, std::string &out);

private:
    struct Row {
        std::string text; ///< Begins with {"id":" and 36 characters of an id.
        std::size_t microseconds; ///< Where the six digits of created_at stand.
        std::string status;
        std::string type;
    };
    struct Choice {
        std::string status;
        std::string type;
        // NOLINTNEXTLINE(modernize-use-nullptr): the check takes the operator for a zero.
        auto operator<=>(const Choice &) const = default;
    };
    const std::vector<std::size_t> &matching(const FastPage &page);
    void append(std::string &out, std::uint64_t seed, std::int64_t index) const;

    std::vector<Row> m_rows;
    std::map<Choice, std::vector<std::size_t>> m_matching; ///< Places in m_rows.
};

} // namespace mielto::testing
