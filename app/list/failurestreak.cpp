// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/failurestreak.h"

namespace mielto {

bool FailureStreak::endsAll(const std::optional<ApiError> &error)
{
    if (!error) {
        m_alike = 0;
        return false;
    }
    m_alike = m_last == error->kind ? m_alike + 1 : 1;
    m_last = error->kind;
    return error->kind == ApiErrorKind::Unauthorized || error->kind == ApiErrorKind::PaymentRequired
        || (error->isNetworkFault() && m_alike >= kMaxAlike);
}

} // namespace mielto
