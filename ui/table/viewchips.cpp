// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/viewchips.h"

#include <algorithm>

#include <QCoreApplication>

namespace mielto {
namespace {

struct ViewChips {
    Q_DECLARE_TR_FUNCTIONS(ViewChips)
};

QString sortText(const SortKey &key)
{
    const QString column = columnTitle(key.column);
    return key.descending ? ViewChips::tr("%1, descending").arg(column)
                          : ViewChips::tr("%1, ascending").arg(column);
}

QString filterText(const LocalFilter &filter)
{
    const QString title = columnTitle(filter.column);
    const QString value = filter.text.isNull() ? ViewChips::tr("(none)") : filter.text;
    return filter.excludes ? ViewChips::tr("%1 is not %2 (local)").arg(title, value)
                           : ViewChips::tr("%1: %2 (local)").arg(title, value);
}

} // namespace

std::vector<ChipBar::Chip> viewChips(
    const ViewSpec &spec, const std::function<void(const ViewSpec &)> &set)
{
    std::vector<ChipBar::Chip> chips;
    for (const LocalFilter &filter : spec.filters) {
        ViewSpec without = spec;
        std::erase(without.filters, filter);
        chips.push_back({filterText(filter),
            ViewChips::tr("Among the loaded rows on this computer. Click to remove."), "x",
            [without, set] { set(without); }});
    }
    if (spec.onlyFaulty) {
        ViewSpec without = spec;
        without.onlyFaulty = false;
        chips.push_back({ViewChips::tr("Missing or unexpected values (local)"),
            ViewChips::tr("Among the loaded rows on this computer. Click to remove."), "x",
            [without, set] { set(without); }});
    }
    if (!spec.sort.empty()) {
        ViewSpec without = spec;
        without.sort.clear();
        const QString first = sortText(spec.sort.front());
        chips.push_back({spec.sort.size() == 1
                ? ViewChips::tr("Sorted by %1", "a column and a direction").arg(first)
                : ViewChips::tr("Sorted by %1; then by %2").arg(first, sortText(spec.sort.back())),
            ViewChips::tr("Click for the server's order."), "x", [without, set] { set(without); }});
    }
    return chips;
}

} // namespace mielto
