// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/api/apierror.h"

namespace mielto {

/// How users who are read one after the other have failed, and whether that ends the whole run: a
/// rejected token does, and so do five in a row that fail alike for a reason that is not theirs.
class FailureStreak final {
public:
    static constexpr int kMaxAlike = 5;

    void reset() { *this = {}; }
    /// A user has ended, by this error if any.
    bool endsAll(const std::optional<ApiError> &error);

private:
    int m_alike = 0;
    std::optional<ApiErrorKind> m_last;
};

} // namespace mielto
