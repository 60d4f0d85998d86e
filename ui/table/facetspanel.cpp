// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/facetspanel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTreeWidgetItemIterator>

#include "app/answers/filterparser.h"
#include "app/base/visibletext.h"
#include "ui/common/palette.h"
#include "ui/common/statusicon.h"

namespace mielto {
namespace {

enum Role { ColumnRole = Qt::UserRole, ValueRole, MoreRole };
constexpr std::size_t kFirstValues = 10;

void countFacets(QPromise<std::vector<Facet>> &promise, const ViewedRows &rows,
    const QString &filter, const RowContext &context)
{
    promise.addResult(facetsOf(
        rows, parseFilter(filter).filter(), context, [&promise] { return promise.isCanceled(); }));
}

bool isWanted(const Filter &filter, RowColumn column, const QString &value)
{
    return std::ranges::any_of(filter.terms, [&](const FilterTerm &term) {
        return term.kind == FilterTerm::Kind::Field && term.column == column && !term.excludes
            && term.patterns.contains(QStringList{value});
    });
}

} // namespace

FacetsPanel::FacetsPanel(QWidget *parent)
    : QTreeWidget(parent)
    , m_counting([this](const std::vector<Facet> &facets) { show(facets); })
{
    setAccessibleName(tr("Facets"));
    setHeaderLabels({tr("Value"), tr("Connections")});
    setUniformRowHeights(true);
    setIndentation(fontMetrics().averageCharWidth() * 2);
    setSelectionMode(NoSelection);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(200));
    connect(&m_soon, &QTimer::timeout, this, &FacetsPanel::count);
}

void FacetsPanel::setRows(const ViewedRows &rows, const QString &filter, const RowContext &context)
{
    m_rows = rows;
    m_filter = filter;
    m_context = context;
    if (isVisible() && !m_soon.isActive()) {
        m_soon.start();
    }
}

void FacetsPanel::showEvent(QShowEvent *event)
{
    QTreeWidget::showEvent(event);
    m_soon.start();
}

void FacetsPanel::count() { m_counting.run(countFacets, m_rows, m_filter, m_context); }

/// What is scrolled, closed and current stays so.
void FacetsPanel::show(const std::vector<Facet> &facets)
{
    m_facets = facets;
    const int scrolled = verticalScrollBar()->value();
    const auto keyOf = [](const QTreeWidgetItem *item) {
        return std::pair(item->data(0, ColumnRole), item->data(0, ValueRole));
    };
    const auto current = currentItem() ? std::optional(keyOf(currentItem())) : std::nullopt;
    QSet<int> closed;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (!topLevelItem(i)->isExpanded()) {
            closed.insert(topLevelItem(i)->data(0, ColumnRole).toInt());
        }
    }
    clear();
    for (const Facet &facet : m_facets) {
        auto *section = new QTreeWidgetItem(this);
        const int column = columnIndex(facet.column);
        section->setText(0, columnTitle(facet.column));
        section->setData(0, ColumnRole, column);
        fill(section, facet);
        section->setExpanded(!closed.contains(column));
    }
    for (QTreeWidgetItemIterator it(this); current && *it != nullptr; ++it) {
        if (keyOf(*it) == *current) {
            setCurrentItem(*it);
            break;
        }
    }
    verticalScrollBar()->setValue(scrolled);
}

void FacetsPanel::fill(QTreeWidgetItem *section, const Facet &facet)
{
    const Filter filter = parseFilter(m_filter).filter();
    const int column = columnIndex(facet.column);
    const std::size_t shown =
        m_all.contains(column) ? facet.values.size() : std::min(facet.values.size(), kFirstValues);
    for (std::size_t i = 0; i < shown; ++i) {
        const FacetValue &value = facet.values[i];
        auto *item = new QTreeWidgetItem(section);
        item->setText(0, value.text.isNull() ? tr("(none)") : visibleText(value.text));
        item->setText(1, QLocale().toString(value.rows.rows));
        item->setTextAlignment(1, Qt::AlignTrailing | Qt::AlignVCenter);
        item->setIcon(0, statusIcon(value.rows.worst, statusColor(value.rows.worst, palette())));
        item->setToolTip(0,
            tr("%1: %Ln connection(s), %2 of them broken", nullptr, value.rows.rows)
                .arg(item->text(0), QLocale().toString(value.rows.broken)));
        item->setData(0, ColumnRole, column);
        item->setData(0, ValueRole, value.text);
        QFont font = this->font();
        font.setBold(isWanted(filter, facet.column, value.text));
        item->setFont(0, font);
    }
    if (shown < facet.values.size()) {
        auto *more = new QTreeWidgetItem(section);
        more->setText(0, tr("More…"));
        more->setData(0, ColumnRole, column);
        more->setData(0, MoreRole, true);
    }
}

void FacetsPanel::choose(const QTreeWidgetItem *item, Qt::KeyboardModifiers modifiers)
{
    if (item == nullptr || item->parent() == nullptr) {
        return;
    }
    const int column = item->data(0, ColumnRole).toInt();
    if (item->data(0, MoreRole).toBool()) {
        m_all.insert(column);
        return show(std::exchange(m_facets, {}));
    }
    const FacetClick click = modifiers.testFlag(Qt::ShiftModifier) ? FacetClick::Exclude
        : modifiers.testFlag(Qt::ControlModifier)                  ? FacetClick::Add
                                                                   : FacetClick::Only;
    const QString value = item->data(0, ValueRole).toString();
    Q_EMIT filterChosen(
        filterAfter(parseFilter(m_filter).filter(), rowColumnAt(column), value, click).text());
}

void FacetsPanel::mouseReleaseEvent(QMouseEvent *event)
{
    QTreeWidget::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton) {
        choose(itemAt(event->position().toPoint()), event->modifiers());
    }
}

void FacetsPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space) {
        return choose(currentItem(), event->modifiers());
    }
    QTreeWidget::keyPressEvent(event);
}

} // namespace mielto
