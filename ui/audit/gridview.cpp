// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/gridview.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

#include "app/answers/facets.h"
#include "ui/audit/gridmodel.h"
#include "ui/common/palette.h"
#include "ui/common/statusicon.h"

namespace mielto {
namespace {

class GridDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto *grid = static_cast<const GridModel *>(index.model());
        const GridCell cell = grid->cellAt(index.row(), index.column());
        option->font.setBold(index.row() == 0 || index.column() == 0);
        if (cell.rows == 0) {
            return;
        }
        const bool isSelected = option->state.testFlag(QStyle::State_Selected);
        const QColor color = isSelected ? option->palette.color(QPalette::HighlightedText)
                                        : statusColor(cell.worst, option->palette);
        option->icon = statusIcon(cell.worst, color);
        option->features |= QStyleOptionViewItem::HasDecoration;
        if (cell.broken > 0) {
            option->palette.setColor(QPalette::Text, color);
        }
    }
};

} // namespace

GridView::GridView(QWidget *parent)
    : RowTable(tr("Users by integration"), parent)
    , m_model(new GridModel(this))
    , m_counting([this](const Grid &grid) { showGrid(grid); })
{
    setModel(m_model);
    setItemDelegate(new GridDelegate(this));
    setShowGrid(true);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setDefaultSectionSize(12 * fontMetrics().averageCharWidth());
    horizontalHeader()->setSortIndicatorClearable(true);
    verticalHeader()->show();
    setSortingEnabled(true);
    horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    connect(this, &RowTable::opened, this,
        [this](const QModelIndex &index) { choose(index.row(), index.column()); });
    connect(verticalHeader(), &QHeaderView::sectionDoubleClicked, this,
        [this](int row) { choose(row, 0); });
}

GridView::~GridView() = default;

void GridView::setRows(const ConnectionList &list, const QStringList &users)
{
    m_list = list;
    m_users = users;
    m_hasNewRows = m_counting.isBusy();
    if (!m_hasNewRows) {
        count();
    }
}

/// The cell that the user is at stays the current one.
void GridView::showGrid(const Grid &grid)
{
    const QModelIndex current = currentIndex();
    const auto nameOf = [this](const QModelIndex &index) {
        return std::pair(m_model->userAt(index.row()), m_model->columnNameAt(index.column()));
    };
    const auto name = current.isValid() ? std::optional(nameOf(current)) : std::nullopt;
    m_model->setGrid(grid, m_users);
    const QHeaderView *header = horizontalHeader();
    m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    if (name) {
        setCurrentIndex(m_model->find(name->first, name->second));
    }
    if (std::exchange(m_hasNewRows, false)) {
        count();
    }
}

void GridView::choose(int row, int column)
{
    Filter filter;
    if (const auto user = m_model->userAt(row)) {
        filter = filterAfter(filter, kRequestedUser, *user, FacetClick::Only);
    }
    if (const auto name = m_model->columnNameAt(column)) {
        filter = filterAfter(filter, Field::Integration, *name, FacetClick::Only);
    }
    Q_EMIT rowsRequested(filter.text());
}

void GridView::count()
{
    m_counting.run([list = m_list, users = int(m_users.size())] { return gridOf(list, users); });
}

} // namespace mielto
