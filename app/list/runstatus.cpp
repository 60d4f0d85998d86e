// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/list/runstatus.h"

#include <algorithm>

namespace mielto {

int exitStatusOf(const ListResult &result)
{
    if (result.error) {
        return result.error->exitStatus;
    }
    return result.isWhole() ? ExitDone : ExitUnproven;
}

int exitStatusOf(const AuditState &state, const std::vector<ListResult> &results)
{
    if (state.error) {
        return state.error->exitStatus;
    }
    const int first = exitStatusOf(results.front());
    const bool areAlike = std::ranges::all_of(
        results, [first](const ListResult &result) { return exitStatusOf(result) == first; });
    return areAlike ? first : ExitUnproven;
}

} // namespace mielto
