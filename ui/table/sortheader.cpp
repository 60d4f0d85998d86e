// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/sortheader.h"

#include <algorithm>
#include <array>

#include <QStyleOptionHeader>

namespace mielto {

SortHeader::SortHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

void SortHeader::showSortKeys(const std::vector<SortKey> &keys)
{
    m_keys = keys;
    viewport()->update();
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->sortIndicator = QStyleOptionHeader::None;
    const auto key = std::ranges::find(
        m_keys, logicalIndex, [](const SortKey &one) { return columnIndex(one.column); });
    if (key == m_keys.end()) {
        return;
    }
    // In Qt's words the arrow of an ascending column points down.
    option->sortIndicator =
        key->descending ? QStyleOptionHeader::SortUp : QStyleOptionHeader::SortDown;
    if (m_keys.size() > 1) {
        constexpr std::array<char16_t, ViewSpec::kMaxSortKeys> places{u'¹', u'²'};
        option->text.prepend(QLatin1Char(' '))
            .prepend(QChar(places[static_cast<std::size_t>(key - m_keys.begin())]));
    }
}

} // namespace mielto
