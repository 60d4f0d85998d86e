// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/listpane.h"

#include <algorithm>

#include <QApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/answers/filterparser.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorbar.h"
#include "ui/common/icon.h"
#include "ui/common/tickmenu.h"
#include "ui/table/cellmenu.h"
#include "ui/table/connectionstable.h"
#include "ui/table/detailspanel.h"
#include "ui/table/facetspanel.h"
#include "ui/table/findbar.h"
#include "ui/table/tableplace.h"
#include "ui/table/viewchips.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

constexpr int kTableShare = 10'000; ///< Takes what the details leave.

} // namespace

ListPane::ListPane(const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_view(m_model, this)
    , m_find(new FindBar(this))
    , m_incomplete(new ErrorBar(this))
    , m_chips(new ChipBar(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_facets(new FacetsPanel(this))
    , m_body(new QStackedWidget(this))
    , m_table(new ConnectionsTable(this))
    , m_nothing(new EmptyState(this))
    , m_details(new DetailsPanel(this))
    , m_detailsWidth(
          settings.detailsWidth > 0 ? settings.detailsWidth : 52 * fontMetrics().averageCharWidth())
{
    m_body->addWidget(m_table);
    m_body->addWidget(m_nothing);
    m_nothing->setContent("search", tr("Nothing found"), tr("No loaded row matches."),
        {{tr("Clear find and local filters"), [this] { clearFilters(); }}});
    m_splitter->addWidget(m_body);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({kTableShare, m_detailsWidth});
    auto *sides = new QSplitter(Qt::Horizontal, this);
    sides->addWidget(m_facets);
    sides->addWidget(m_splitter);
    sides->setStretchFactor(1, 1);
    sides->setChildrenCollapsible(false);
    sides->setSizes({32 * fontMetrics().averageCharWidth(), kTableShare});
    m_facets->setVisible(settings.facetsVisible);
    m_details->setVisible(settings.detailsVisible);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_incomplete->hide();
    layout->addWidget(m_incomplete);
    layout->addWidget(sides, 1);
    // Below: a header that one clicks again must not have moved.
    layout->addWidget(m_chips);

    m_table->setConnections(&m_model);
    m_table->applyLayout(settings.columns);
    setUtc(settings.utcTimes);
    m_place = new TablePlace(*m_table, m_model, this);
    connectTable();
    connectParts();
}

void ListPane::connectParts()
{
    connect(&m_view, &ListView::aboutToReorder, m_place, &TablePlace::keep);
    connect(&m_view, &ListView::reordered, m_place, &TablePlace::restore);
    connect(m_place, &TablePlace::restored, this, &ListPane::showSelection);
    connect(&m_view, &ListView::changed, this, [this] {
        m_facets->setRows(m_view.rows(), m_view.spec().find, m_view.context());
        showSpec();
        showBody();
        Q_EMIT shownChanged();
    });
    connect(m_find, &FindBar::textChanged, this, [this](const QString &text) {
        ViewSpec spec = m_view.spec();
        spec.find = text;
        setSpec(spec);
    });
    const auto goToTable = [this] { m_table->setFocus(); };
    connect(m_find, &FindBar::nextRequested, m_table, &RowTable::goToNext);
    connect(m_find, &FindBar::left, this, goToTable);
    connect(m_facets, &FacetsPanel::filterChosen, this, &ListPane::find);
    connect(m_details, &DetailsPanel::left, this, goToTable);
    connect(m_details, &DetailsPanel::valueCopied, this, &ListPane::valueCopied);
}

void ListPane::connectTable()
{
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &ListPane::showSelection);
    connect(m_table, &ConnectionsTable::endInSight, this, [this](bool isScrolled) {
        if (m_view.spec().isPlain()) {
            Q_EMIT endInSight(isScrolled);
        }
    });
    connect(m_table, &ConnectionsTable::sortRequested, this, &ListPane::sortBy);
    connect(m_table, &RowTable::opened, this, &ListPane::detailsRequested);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &ListPane::showCellMenu);
}

void ListPane::reset(const ViewedRows &rows)
{
    m_place->keepIds();
    m_view.reset(rows);
    m_place->findAgain();
    if (m_model.rowCount() == 0) {
        showSelection(); // A model that is reset does not tell of it.
    }
}

void ListPane::extend(const ConnectionList &list) { m_view.extend(list); }

void ListPane::sortBy(int column, bool isSecond)
{
    ViewSpec spec = m_view.spec();
    spec.sortNext(rowColumnAt(column), isSecond);
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
    m_table->setFound(parseFilter(spec.find).firstText());
    m_view.setSpec(spec);
    showSpec();
    showIncomplete(spec.sort != before.sort || spec.narrows() != before.narrows());
}

void ListPane::find(const QString &filter) { m_find->setText(filter); }

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
    spec.setWanted(column, texts);
    setSpec(spec);
}

void ListPane::showFaulty()
{
    ViewSpec spec = m_view.spec();
    spec.onlyFaulty = true;
    setSpec(spec);
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

/// What was closed stays so until the rows are sorted or narrowed in another way.
void ListPane::showIncomplete(bool isNew)
{
    if (m_view.spec().isPlain() || m_missing == 0) {
        m_incomplete->hide();
    } else if (isNew || !m_incomplete->isHidden()) {
        if (m_incomplete->isHidden() && m_table->horizontalHeader()->underMouse()) {
            // A second click on the header, which moves away now, must not load anything.
            m_incomplete->setEnabled(false);
            QTimer::singleShot(QApplication::doubleClickInterval(), m_incomplete,
                [this] { m_incomplete->setEnabled(true); });
        }
        m_incomplete->showNotice(
            incompleteText(), tr("Load all"), [this] { Q_EMIT loadAllRequested(); });
    }
}

QString ListPane::incompleteText() const
{
    const QLocale locale;
    const int loaded = m_view.rows().list.rowCount();
    const QString rows = locale.toString(loaded);
    const bool narrows = m_view.spec().narrows();
    if (m_missing < 0) {
        return narrows ? tr("Searched the %1 loaded rows; there are more.").arg(rows)
                       : tr("Sorted the %1 loaded rows; there are more.").arg(rows);
    }
    return (narrows ? tr("Searched %1 of %2 rows.") : tr("Sorted %1 of %2 rows."))
        .arg(rows, locale.toString(loaded + m_missing));
}

void ListPane::showSpec()
{
    const ViewSpec &spec = m_view.spec();
    std::vector<ChipBar::Chip> chips = m_ownerChips;
    std::ranges::move(
        viewChips(spec, [this](const ViewSpec &now) { setSpec(now); }), std::back_inserter(chips));
    m_chips->setChips(chips);
    m_table->showSortKeys(spec.sort);
    if (m_problems != nullptr) {
        m_problems->setChecked(spec.hasProblemsFirst());
    }
    const ParsedFilter parsed = parseFilter(spec.find);
    if (const ParsedTerm *faulty = parsed.firstFaulty()) {
        m_find->showFault(spec.find.mid(faulty->position, faulty->length), faulty->fault);
    } else if (!spec.find.isEmpty()) {
        m_find->showCount(m_model.rowCount(), m_view.rows().list.rowCount());
    } else {
        m_find->hideCount();
    }
}

void ListPane::showBody()
{
    const bool isNothing = m_view.spec().narrows() && !m_view.isBusy() && m_model.rowCount() == 0;
    m_body->setCurrentWidget(isNothing ? static_cast<QWidget *>(m_nothing) : m_table);
}

QList<int> ListPane::selectedRows() const
{
    QList<int> rows = m_table->selectedRows();
    for (int &row : rows) {
        row = m_model.sourceRow(row);
    }
    return rows;
}

ExportSource ListPane::exportSource() const
{
    ExportSource source;
    source.rows = m_view.rows();
    source.spec = m_view.spec();
    source.shown = m_model.order();
    const QList<int> selected = selectedRows();
    if (!selected.isEmpty()) {
        source.selected =
            std::make_shared<const std::vector<int>>(selected.begin(), selected.end());
    }
    source.columns = m_table->shownColumns();
    return source;
}

void ListPane::showSelection()
{
    const QList<int> rows = selectedRows();
    if (rows.size() == 1) {
        m_details->showRow(m_view.rows().list, rows.first());
    } else {
        m_details->showCount(static_cast<int>(rows.size()));
    }
}

QToolButton *ListPane::makeColumnsButton(QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setText(tr("Columns"));
    button->setIcon(icon("columns"));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new TickMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_table->fillColumnsMenu(menu);
    });
    return button;
}

QToolButton *ListPane::makeProblemsButton(QWidget *parent)
{
    m_problems = new QToolButton(parent);
    m_problems->setText(tr("Problems first"));
    m_problems->setToolTip(tr("Sort by status: errors and expired ones first"));
    m_problems->setCheckable(true);
    connect(m_problems, &QToolButton::clicked, this, [this](bool on) {
        ViewSpec spec = m_view.spec();
        spec.setProblemsFirst(on);
        setSpec(spec);
    });
    return m_problems;
}

void ListPane::showCellMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (index.isValid()) {
        QMenu *menu = makeCellMenu(*this, m_model.rowAt(index.row()), rowColumnAt(index.column()));
        menu->addSeparator();
        menu->addActions(m_rowActions);
        menu->popup(m_table->viewport()->mapToGlobal(position));
    }
}

void ListPane::setUtc(bool utc)
{
    const Zone zone = utc ? Zone::Utc : Zone::Local;
    m_table->setZone(zone);
    m_details->setZone(zone);
}

QWidget *ListPane::details() const { return m_details; }

void ListPane::setFacetsVisible(bool visible)
{
    if (!visible && m_facets->isAncestorOf(QApplication::focusWidget())) {
        m_table->setFocus();
    }
    m_facets->setVisible(visible);
}

void ListPane::setDetailsVisible(bool visible)
{
    if (!visible && m_details->isAncestorOf(QApplication::focusWidget())) {
        m_table->setFocus();
    }
    m_details->setVisible(visible);
}

void ListPane::focusDetails() { m_details->focus(); }

bool ListPane::areDetailsVisible() const { return !m_details->isHidden(); }

int ListPane::detailsWidth() const
{
    return m_splitter->orientation() == Qt::Horizontal ? m_details->width() : m_detailsWidth;
}

/// The details are beside the table, or below it where there is no room.
void ListPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    constexpr int wideEnough = 142; // Characters, for both.
    const bool isNarrow = width() < wideEnough * fontMetrics().averageCharWidth();
    const Qt::Orientation orientation = isNarrow ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == orientation) {
        return;
    }
    m_detailsWidth = detailsWidth();
    m_splitter->setOrientation(orientation);
    m_details->setLow(isNarrow);
    m_splitter->setSizes({kTableShare, isNarrow ? height() * 2 / 5 : m_detailsWidth});
}

} // namespace mielto
