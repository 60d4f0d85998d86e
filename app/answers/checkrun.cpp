// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/answers/checkrun.h"

#include <algorithm>

#include "app/answers/listfacts.h"

namespace mielto {
namespace {

Sentence notCheckedReason(Check check, const RowContext &context)
{
    if (check == Check::ClearSecret && context.isMasked) {
        return Sentence::translate("Check", "secret-looking values are masked in this file");
    }
    if (check == Check::ForeignWorkspace && context.workspace.isEmpty()) {
        return Sentence::translate("Check", "no workspace was asked for");
    }
    return {};
}

/// A check under way.
struct RunningCheck {
    CheckResult result;
    QSet<QString> owners;

    void look(const CheckInput &input, int place)
    {
        if (result.notChecked.isEmpty() && finds(result.check, input)) {
            result.rows.push_back(place);
            owners.insert(ownerOf(input.row, input.requestedUser));
        }
    }
};

} // namespace

std::vector<CheckResult> runChecks(const ViewedRows &rows, const RowContext &context,
    const std::vector<Check> &checks, const std::function<bool()> &isCancelled)
{
    std::vector<RunningCheck> running;
    for (const Check check : checks) {
        running.push_back({{check, {}, 0, notCheckedReason(check, context)}, {}});
    }
    const bool needsList =
        std::ranges::any_of(checks, [](Check check) { return checkInfo(check).needsList; });
    const ListFacts facts = needsList ? ListFacts(rows, isCancelled) : ListFacts();
    int place = 0;
    rows.list.forEachRun([&](const BlockPointer &block, int first, int count, int group) {
        for (int i = 0; i < count && !isCancelled(); ++i, ++place) {
            const RowRef row{block.get(), first + i, group};
            const QString user = rows.userOf(row);
            for (RunningCheck &check : running) {
                check.look({row, user, context, facts}, place);
            }
        }
    });
    std::vector<CheckResult> results;
    for (RunningCheck &check : running) {
        check.result.users = static_cast<int>(check.owners.size());
        results.push_back(std::move(check.result));
    }
    return isCancelled() ? std::vector<CheckResult>() : results;
}

} // namespace mielto
