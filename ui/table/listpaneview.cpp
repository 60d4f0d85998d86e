// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
// The pane's part in sorting, finding and filters, and in what says so.
#include <algorithm>

#include <QApplication>
#include <QHeaderView>
#include <QLocale>
#include <QTimer>

#include "ui/common/errorbar.h"
#include "ui/table/connectionstable.h"
#include "ui/table/findbar.h"
#include "ui/table/listpane.h"
#include "ui/table/tableplace.h"

namespace mielto {
namespace {

QString sortText(const SortKey &key)
{
    const QString column = columnTitle(key.column);
    return key.descending ? ListPane::tr("%1, descending").arg(column)
                          : ListPane::tr("%1, ascending").arg(column);
}

} // namespace

void ListPane::sortBy(int column, bool isSecond)
{
    ViewSpec spec = m_view.spec();
    const RowColumn by = rowColumnAt(column);
    const auto found = std::ranges::find(spec.sort, by, &SortKey::column);
    std::optional<SortKey> next = SortKey{by, false};
    if (found != spec.sort.end()) {
        next = found->descending ? std::nullopt : std::optional(SortKey{by, true});
    }
    if (!isSecond) {
        spec.sort.clear();
    } else if (found != spec.sort.end() && next) {
        *found = *next;
        return setSpec(spec);
    } else if (found != spec.sort.end()) {
        spec.sort.erase(found);
        return setSpec(spec);
    } else if (spec.sort.size() == ViewSpec::kMaxSortKeys) {
        spec.sort.pop_back();
    }
    if (next) {
        spec.sort.push_back(*next);
    }
    setSpec(spec);
}

void ListPane::sortByCurrentColumn()
{
    const QModelIndex current = m_table->currentIndex();
    const int column = current.isValid() ? current.column() : m_table->leadingColumn();
    if (column >= 0) {
        sortBy(column, false);
    }
}

void ListPane::setSpec(const ViewSpec &spec)
{
    const ViewSpec before = m_view.spec();
    if (spec == before) {
        return;
    }
    m_place->beginAtTop(spec.find != before.find && !spec.find.isEmpty());
    m_table->setFound(spec.find);
    m_view.setSpec(spec);
    showSpec();
    showIncomplete(spec.sort != before.sort);
}

void ListPane::addFilter(const LocalFilter &filter)
{
    ViewSpec spec = m_view.spec();
    if (std::ranges::find(spec.filters, filter) == spec.filters.end()) {
        spec.filters.push_back(filter);
        setSpec(spec);
    }
}

void ListPane::setWanted(RowColumn column, const QStringList &texts)
{
    ViewSpec spec = m_view.spec();
    std::erase_if(spec.filters,
        [&](const LocalFilter &filter) { return filter.column == column && !filter.excludes; });
    for (const QString &text : texts) {
        spec.filters.push_back({column, text, false});
    }
    setSpec(spec);
}

QStringList ListPane::wanted(RowColumn column) const
{
    QStringList texts;
    for (const LocalFilter &filter : m_view.spec().filters) {
        if (filter.column == column && !filter.excludes) {
            texts << filter.text;
        }
    }
    return texts;
}

void ListPane::clearFilters()
{
    m_find->clear();
    ViewSpec spec;
    spec.sort = m_view.spec().sort;
    setSpec(spec);
}

void ListPane::setOwnerChips(std::vector<ChipBar::Chip> chips, qint64 missing)
{
    m_ownerChips = std::move(chips);
    const bool isNew = std::exchange(m_missing, missing) == 0;
    showSpec();
    showIncomplete(isNew);
}

/// What was closed stays so until the rows are sorted in another way.
void ListPane::showIncomplete(bool isNew)
{
    if (m_view.spec().sort.empty() || m_missing == 0) {
        m_incomplete->hide();
    } else if (isNew || !m_incomplete->isHidden()) {
        if (m_incomplete->isHidden() && m_table->horizontalHeader()->underMouse()) {
            // A second click on the header, which moves away now, must not load anything.
            m_incomplete->setEnabled(false);
            QTimer::singleShot(QApplication::doubleClickInterval(), m_incomplete,
                [this] { m_incomplete->setEnabled(true); });
        }
        const QLocale locale;
        const int loaded = m_view.rows().list.rowCount();
        m_incomplete->showNotice(
            tr("Sorted %1 of %2 rows.")
                .arg(locale.toString(loaded), locale.toString(loaded + m_missing)),
            tr("Load all"));
    }
}

void ListPane::showSpec()
{
    const ViewSpec &spec = m_view.spec();
    std::vector<ChipBar::Chip> chips = m_ownerChips;
    std::ranges::move(ownChips(), std::back_inserter(chips));
    m_chips->setChips(chips);
    m_table->showSortKeys(spec.sort);
    if (spec.narrows()) {
        m_find->showCount(m_model.rowCount(), m_view.rows().list.rowCount());
    } else {
        m_find->hideCount();
    }
}

std::vector<ChipBar::Chip> ListPane::ownChips()
{
    const ViewSpec &spec = m_view.spec();
    std::vector<ChipBar::Chip> chips;
    for (const LocalFilter &filter : spec.filters) {
        chips.push_back({chipText(filter),
            tr("Among the loaded rows on this computer. Click to remove."), "x", [this, filter] {
                ViewSpec without = m_view.spec();
                std::erase(without.filters, filter);
                setSpec(without);
            }});
    }
    if (!spec.sort.empty()) {
        const QString first = sortText(spec.sort.front());
        chips.push_back({spec.sort.size() == 1
                ? tr("Sorted by %1", "a column and a direction").arg(first)
                : tr("Sorted by %1; then by %2").arg(first, sortText(spec.sort.back())),
            tr("Click for the server's order."), "x", [this] {
                ViewSpec without = m_view.spec();
                without.sort.clear();
                setSpec(without);
            }});
    }
    if (spec.narrows() && m_missing > 0) {
        chips.push_back({tr("%Ln row(s) not loaded: load all", nullptr,
                             int(std::min<qint64>(m_missing, std::numeric_limits<int>::max()))),
            tr("Only the loaded rows are searched."), "download",
            [this] { Q_EMIT loadAllRequested(); }});
    }
    return chips;
}

QString ListPane::chipText(const LocalFilter &filter) const
{
    const QString title = columnTitle(filter.column);
    const QString value = filter.text.isNull() ? tr("(none)") : filter.text;
    return filter.excludes ? tr("%1 is not %2 (local)").arg(title, value)
                           : tr("%1: %2 (local)").arg(title, value);
}

} // namespace mielto
