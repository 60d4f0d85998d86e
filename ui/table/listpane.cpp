// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/table/listpane.h"

#include <algorithm>
#include <limits>

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/data/celltext.h"
#include "app/view/localfilter.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorbar.h"
#include "ui/common/icon.h"
#include "ui/table/connectionstable.h"
#include "ui/table/detailspanel.h"
#include "ui/table/findbar.h"
#include "ui/table/rowcopy.h"
#include "ui/table/tableplace.h"
#include "ui/table/viewchips.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct CellMenu {
    Q_DECLARE_TR_FUNCTIONS(CellMenu)
};

/// Whom the cell is about: the user in it, else the row's own.
QString userOf(const ViewedRows &rows, const RowRef &row, RowColumn column)
{
    if (column == Field::CreatedBy) {
        return displayText(row, Field::CreatedBy);
    }
    const QString owner = displayText(row, Field::UserId);
    return !column || owner.isEmpty() ? rows.userOf(row) : owner;
}

} // namespace

ListPane::ListPane(const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_view(m_model, this)
    , m_find(new FindBar(this))
    , m_incomplete(new ErrorBar(this))
    , m_chips(new ChipBar(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_body(new QStackedWidget(this))
    , m_table(new ConnectionsTable(this))
    , m_nothing(new EmptyState(this))
    , m_details(new DetailsPanel(this))
{
    m_body->addWidget(m_table);
    m_body->addWidget(m_nothing);
    m_nothing->setContent("search", tr("Nothing found"), tr("No loaded row matches."),
        {{tr("Clear find and local filters"), [this] { clearFilters(); }}});
    m_splitter->addWidget(m_body);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    constexpr int tableShare = 10'000; // Takes what the details leave.
    const int details =
        settings.detailsWidth > 0 ? settings.detailsWidth : 52 * fontMetrics().averageCharWidth();
    m_splitter->setSizes({tableShare, details});
    m_details->setVisible(settings.detailsVisible);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_incomplete->hide();
    layout->addWidget(m_incomplete);
    layout->addWidget(m_splitter, 1);
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
    spec.setWanted(column, texts);
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
            tr("Load all"), [this] { Q_EMIT loadAllRequested(); });
    }
}

void ListPane::showSpec()
{
    const ViewSpec &spec = m_view.spec();
    std::vector<ChipBar::Chip> chips = m_ownerChips;
    std::ranges::move(
        viewChips(spec, [this](const ViewSpec &now) { setSpec(now); }), std::back_inserter(chips));
    if (spec.narrows() && m_missing > 0) {
        chips.push_back({tr("%Ln row(s) not loaded: load all", nullptr,
                             int(std::min<qint64>(m_missing, std::numeric_limits<int>::max()))),
            tr("Only the loaded rows are searched."), "download",
            [this] { Q_EMIT loadAllRequested(); }});
    }
    m_chips->setChips(chips);
    m_table->showSortKeys(spec.sort);
    if (spec.narrows()) {
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
    button->setAutoRaise(true);
    auto *menu = new QMenu(button);
    button->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_table->fillColumnsMenu(menu);
    });
    return button;
}

void ListPane::showCellMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    if (!index.isValid()) {
        return;
    }
    const RowRef row = m_model.rowAt(index.row());
    const RowColumn column = rowColumnAt(index.column());
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillCellMenu(*menu, row, column);
    const QString user = userOf(m_view.rows(), row, column);
    menu->addAction(CellMenu::tr("Open this &user in a new tab"), this,
            [this, user] { Q_EMIT userRequested(user); })
        ->setEnabled(!user.isEmpty());
    menu->addSeparator();
    menu->addActions(m_rowActions);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void ListPane::fillCellMenu(QMenu &menu, const RowRef &row, RowColumn column)
{
    const LocalFilter filter = localFilterOf(m_view.rows(), row, column, false);
    menu.addAction(CellMenu::tr("Copy c&ell"), this, [this, text = tsvCell(filter.text)] {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT cellCopied();
    });
    menu.addAction(CellMenu::tr("&Filter by this value"), this,
        [this, filter] { Q_EMIT filterByValueRequested(filter); });
    menu.addAction(CellMenu::tr("E&xclude this value"), this, [this, filter] {
        addFilter({filter.column, filter.text, true});
    });
    const LocalFilter credential = localFilterOf(m_view.rows(), row, Field::CredentialId, false);
    menu.addAction(CellMenu::tr("Show all with this c&redential"), this, [this, credential] {
        clearFilters();
        addFilter(credential);
        Q_EMIT credentialShown();
    });
}

void ListPane::setUtc(bool utc)
{
    const Zone zone = utc ? Zone::Utc : Zone::Local;
    m_table->setZone(zone);
    m_details->setZone(zone);
}

QWidget *ListPane::details() const { return m_details; }

void ListPane::setDetailsVisible(bool visible)
{
    if (!visible && m_details->isAncestorOf(QApplication::focusWidget())) {
        m_table->setFocus();
    }
    m_details->setVisible(visible);
}

void ListPane::focusDetails() { m_details->focus(); }

bool ListPane::areDetailsVisible() const { return !m_details->isHidden(); }

int ListPane::detailsWidth() const { return m_details->width(); }

} // namespace mielto
