// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/connectionstable.h"

#include <algorithm>

#include <QGuiApplication>
#include <QScopedValueRollback>
#include <QScrollBar>

#include "ui/common/tickmenu.h"
#include "ui/table/celldelegate.h"
#include "ui/table/sortheader.h"

namespace mielto {
namespace {

constexpr int kMinColumnWidth = 32;
constexpr int kMaxColumnWidth = 2000;

/// The fields in the order of the table's default columns; hidden ones last.
QList<Field> defaultOrder()
{
    QList<Field> order;
    for (const FieldInfo &info : fields()) {
        order << info.field;
    }
    std::ranges::stable_sort(order, [](Field a, Field b) {
        const auto place = [](Field field) {
            const int columnPlace = fieldInfo(field).columnPlace;
            return columnPlace < 0 ? static_cast<int>(kFieldCount) : columnPlace;
        };
        return place(a) < place(b);
    });
    return order;
}

} // namespace

ConnectionsTable::ConnectionsTable(QWidget *parent)
    : RowTable(tr("Connections"), parent)
    , m_header(new SortHeader(this))
{
    setItemDelegate(new CellDelegate(this));
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    SortHeader *header = m_header;
    setHorizontalHeader(header);
    // Only so that a click on a header does not select its column: the model sorts nothing itself.
    setSortingEnabled(true);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(kMinColumnWidth);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &position) {
        auto *menu = new TickMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnsMenu(menu);
        menu->popup(horizontalHeader()->mapToGlobal(position));
    });
    connect(header, &QHeaderView::sectionClicked, this, [this](int column) {
        const auto modifiers = QGuiApplication::keyboardModifiers();
        Q_EMIT sortRequested(column, modifiers.testFlag(Qt::ShiftModifier));
    });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_applying) {
            m_labelWidth = column == columnIndex(Field::Label) ? width : m_labelWidth;
            m_fill.start();
            Q_EMIT layoutChanged();
        }
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_applying) {
            Q_EMIT layoutChanged();
        }
    });
    m_fill.setSingleShot(true);
    m_fill.setInterval(std::chrono::milliseconds(200));
    connect(&m_fill, &QTimer::timeout, this,
        [this] { QGuiApplication::mouseButtons() == Qt::NoButton ? fillWidth() : m_fill.start(); });
}

void ConnectionsTable::setConnections(ConnectionsModel *model)
{
    m_connections = model;
    setModel(model);
    const auto *delegate = static_cast<CellDelegate *>(itemDelegate());
    model->setSpokenText(
        [delegate](const QModelIndex &index) { return delegate->cellText(index); });
    const auto watch = [this] { watchEnd(false); };
    connect(model, &QAbstractItemModel::rowsInserted, this, watch, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::modelReset, this, watch, Qt::QueuedConnection);
    applyLayout({});
}

void ConnectionsTable::applyLayout(const QList<ColumnLayout> &layout)
{
    const QScopedValueRollback applying(m_applying, true);
    int place = 0;
    QList<Field> rest = defaultOrder();
    for (const ColumnLayout &column : layout) {
        const auto field = fieldByKey(column.key.toStdString());
        if (!field || !rest.removeOne(*field)) {
            continue;
        }
        placeColumn(*field, place++);
        setColumnWidth(
            columnIndex(*field), std::clamp(column.width, kMinColumnWidth, kMaxColumnWidth));
        setColumnHidden(columnIndex(*field), !column.visible);
    }
    for (const Field field : std::as_const(rest)) {
        placeColumn(field, place++);
        setColumnWidth(columnIndex(field), defaultWidth(field));
        setColumnHidden(columnIndex(field), fieldInfo(field).columnPlace < 0);
    }
    setRequestedUserShown(m_showsRequestedUser);
    if (visibleColumns() == 0) {
        setColumnHidden(columnIndex(Field::Id), false);
    }
    m_labelWidth = columnWidth(columnIndex(Field::Label));
    fillWidth();
}

void ConnectionsTable::setRequestedUserShown(bool shown)
{
    m_showsRequestedUser = shown;
    const QScopedValueRollback applying(m_applying, true);
    const int column = columnIndex(kRequestedUser);
    QHeaderView *header = horizontalHeader();
    header->moveSection(header->visualIndex(column), shown ? 0 : header->count() - 1);
    setColumnHidden(column, !shown);
    if (shown) {
        setColumnWidth(column, defaultWidth(Field::UserId));
    }
    fillWidth();
}

QList<ColumnLayout> ConnectionsTable::columnLayout() const
{
    QList<ColumnLayout> layout;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        // A hidden column's width is 0 in the header.
        if (const RowColumn at = rowColumnAt(column)) {
            const int width = isColumnHidden(column) ? defaultWidth(*at)
                : *at == Field::Label                ? m_labelWidth
                                                     : columnWidth(column);
            layout << ColumnLayout{fieldKey(*at), width, !isColumnHidden(column)};
        }
    }
    return layout;
}

void ConnectionsTable::resetLayout()
{
    applyLayout({});
    Q_EMIT layoutChanged();
}

void ConnectionsTable::fillColumnsMenu(QMenu *menu)
{
    const auto showBoxes = [this, menu] {
        for (QAction *box : menu->actions()) {
            if (box->isCheckable()) {
                const bool isShown = !isColumnHidden(box->data().toInt());
                box->setChecked(isShown);
                box->setEnabled(!isShown || visibleColumns() > 1);
            }
        }
    };
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (const RowColumn at = rowColumnAt(column)) {
            QAction *box = menu->addAction(fieldTitle(*at));
            box->setCheckable(true);
            box->setData(column);
            connect(box, &QAction::triggered, this, [this, column, showBoxes](bool isShown) {
                setColumnShown(column, isShown);
                showBoxes();
            });
        }
    }
    showBoxes();
    menu->addSeparator();
    menu->addAction(tr("&Fit all"), this, &ConnectionsTable::fitColumns);
    menu->addAction(tr("Show &all"), this, &ConnectionsTable::showAllColumns);
    menu->addAction(tr("&Reset columns"), this, &ConnectionsTable::resetLayout);
}

void ConnectionsTable::setColumnShown(int column, bool isShown)
{
    if (isShown && columnWidth(column) < kMinColumnWidth) {
        setColumnWidth(column, defaultWidth(rowColumnAt(column).value_or(Field::UserId)));
    }
    setColumnHidden(column, !isShown);
    fillWidth();
    Q_EMIT layoutChanged();
}

void ConnectionsTable::showAllColumns()
{
    for (const FieldInfo &info : fields()) {
        setColumnShown(columnIndex(info.field), true);
    }
}

/// To what stands in them; longer texts are cut.
void ConnectionsTable::fitColumns()
{
    const int widest = 60 * fontMetrics().averageCharWidth();
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (!isColumnHidden(column)) {
            const int needed =
                std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
            setColumnWidth(column, std::clamp(needed, kMinColumnWidth, widest));
        }
    }
    fillWidth();
}

void ConnectionsTable::fillWidth()
{
    const int label = columnIndex(Field::Label);
    if (!isVisible() || isColumnHidden(label)) {
        return;
    }
    const QScopedValueRollback applying(m_applying, true);
    const int others = horizontalHeader()->length() - columnWidth(label);
    setColumnWidth(label, std::max(m_labelWidth, viewport()->width() - others));
}

void ConnectionsTable::showSortKeys(const std::vector<SortKey> &keys)
{
    m_header->showSortKeys(keys);
}

void ConnectionsTable::setFound(const QString &text)
{
    static_cast<CellDelegate *>(itemDelegate())->setFound(text);
    viewport()->update();
}

void ConnectionsTable::setZone(Zone zone)
{
    static_cast<CellDelegate *>(itemDelegate())->setZone(zone);
    viewport()->update();
}

void ConnectionsTable::scrollToTop(int row)
{
    executeDelayedItemsLayout(); // Else the scroll bar does not know of all rows yet.
    verticalScrollBar()->setValue(row);
}

std::vector<RowColumn> ConnectionsTable::shownColumns() const
{
    std::vector<RowColumn> shown;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column)) {
            shown.push_back(rowColumnAt(column));
        }
    }
    return shown;
}

void ConnectionsTable::scrollContentsBy(int dx, int dy)
{
    RowTable::scrollContentsBy(dx, dy);
    watchEnd(true);
}

void ConnectionsTable::resizeEvent(QResizeEvent *event)
{
    RowTable::resizeEvent(event);
    fillWidth();
    watchEnd(false);
}

void ConnectionsTable::showEvent(QShowEvent *event)
{
    RowTable::showEvent(event);
    fillWidth();
}

int ConnectionsTable::defaultWidth(Field field) const
{
    return fieldInfo(field).columnWidth * fontMetrics().averageCharWidth();
}

int ConnectionsTable::visibleColumns() const
{
    return horizontalHeader()->count() - horizontalHeader()->hiddenSectionCount();
}

void ConnectionsTable::placeColumn(Field field, int visualIndex)
{
    horizontalHeader()->moveSection(
        horizontalHeader()->visualIndex(columnIndex(field)), visualIndex);
}

void ConnectionsTable::watchEnd(bool isScrolled)
{
    const int count = m_connections ? m_connections->rowCount() : 0;
    if (count == 0) {
        return;
    }
    // Asked of the rows: the scroll bar learns of new ones later. Within two windows of the end the
    // next page is asked for, so that scrolling seldom waits.
    const int height = viewport()->height();
    const int lastVisible = rowAt(height - 1);
    const int window = height / qMax(1, verticalHeader()->defaultSectionSize());
    if (lastVisible < 0 || count - 1 - lastVisible <= 2 * window) {
        Q_EMIT endInSight(isScrolled);
    }
}

} // namespace mielto
