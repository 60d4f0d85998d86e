// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/browsepage.h"

#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/browse/connectionstable.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/findbar.h"
#include "ui/browse/listpane.h"
#include "ui/browse/overview.h"
#include "ui/browse/statustext.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorbar.h"
#include "ui/common/icon.h"

namespace mielto {
namespace {

constexpr int kRequestsAtOnce = 4;

} // namespace

BrowsePage::BrowsePage(const Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_filters(new FilterBar(this))
    , m_overview(new Overview(this))
    , m_errorBar(new ErrorBar(this))
    , m_body(new QStackedWidget(this))
    , m_pane(new ListPane(settings, this))
    , m_empty(new EmptyState(this))
{
    buildLayout();
    connect(m_filters, &FilterBar::changed, this, [this] {
        Q_EMIT filtersChanged();
        if (!m_query.user.isEmpty()) {
            refresh();
        }
    });
    connect(m_pane, &ListPane::endInSight, this, [this] {
        if (m_reader) {
            m_reader->readMore();
        }
    });
    connect(m_overview, &Overview::countRequested, this, &BrowsePage::askTotals);
    connect(m_overview, &Overview::statusChosen, this,
        [this](Status status) { setFilters(status, m_filters->type()); });
    connect(m_overview, &Overview::typeChosen, this,
        [this](IntegrationType type) { setFilters(m_filters->status(), type); });
    connect(m_pane, &ListPane::loadAllRequested, this, &BrowsePage::loadAll);
    connect(m_pane, &ListPane::filterByValueRequested, this, &BrowsePage::filterByValue);
    connect(m_pane, &ListPane::shownChanged, this, &BrowsePage::stateChanged);
    connect(m_errorBar, &ErrorBar::remedyChosen, this, [this](Remedy remedy) {
        if (remedy == Remedy::TryAgain && m_reader) {
            m_errorBar->hide();
            m_reader->resume();
        } else if (remedy == Remedy::ClearFilters) {
            clearFilters();
        } else {
            Q_EMIT remedyChosen(remedy);
        }
    });
    connect(m_errorBar, &ErrorBar::noticeActionChosen, this, &BrowsePage::refresh);
    updateBody();
}

BrowsePage::~BrowsePage() = default;

void BrowsePage::buildLayout()
{
    auto *columns = new QToolButton(this);
    columns->setText(tr("Columns"));
    columns->setIcon(icon("columns"));
    columns->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    columns->setPopupMode(QToolButton::InstantPopup);
    columns->setAutoRaise(true);
    auto *menu = new QMenu(columns);
    columns->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        m_pane->table()->fillColumnsMenu(menu);
    });
    m_filters->addTool(m_pane->findBar());
    m_filters->addTool(columns);

    m_body->addWidget(m_pane);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_filters);
    layout->addWidget(m_overview);
    layout->addWidget(m_errorBar);
    layout->addWidget(m_body, 1);
    m_errorBar->hide();
}

void BrowsePage::setSource(std::unique_ptr<NetworkPageSource> source)
{
    m_reader.reset();
    m_totalsReader.reset();
    m_totals = {};
    m_budget.reset();
    m_source = std::move(source);
    m_query = {};
    m_showsEarlierRows = false;
    m_pane->reset();
    m_errorBar->hide();
    if (m_source) {
        connect(m_source.get(), &NetworkPageSource::requested, this, &BrowsePage::requested);
        m_budget = std::make_unique<RequestBudget>(
            *m_source, kRequestsAtOnce, RetryPolicy{}, Timing::real());
        m_reader = std::make_unique<ListReader>(*m_budget, RetryPolicy{}, Timing::real());
        m_reader->setParallelism(kRequestsAtOnce);
        m_totalsReader = std::make_unique<TotalsReader>(*m_budget, RetryPolicy{}, Timing::real());
        connectReader();
    }
    updateState();
}

void BrowsePage::connectReader()
{
    connect(m_reader.get(), &ListReader::cleared, this, [this] {
        if (!m_showsEarlierRows) {
            m_pane->reset();
        }
    });
    connect(m_totalsReader.get(), &TotalsReader::ended, this, [this] {
        m_totals = m_totalsReader->totals();
        if (m_totals.error) {
            m_errorBar->showError(*m_totals.error);
        }
        updateTotals();
    });
    connect(m_reader.get(), &ListReader::rowsAdded, this, &BrowsePage::showRows);
    connect(m_reader.get(), &ListReader::stateChanged, this, &BrowsePage::updateState);
}

void BrowsePage::load(const QString &user)
{
    if (!m_reader) {
        return;
    }
    const ListQuery query{user, m_filters->status(), m_filters->type()};
    // Rows of the same question stay until there is an answer: it may be an error.
    m_showsEarlierRows = query == m_query && m_pane->rows().list.rowCount() > 0;
    // A list that is read again without filters may have other counts.
    if (query.user != m_query.user || !query.hasFilter()) {
        m_totalsReader->stop();
        m_totals = {};
    }
    m_query = query;
    m_errorBar->hide();
    updateTotals();
    m_reader->start(m_query);
}

void BrowsePage::refresh() { load(m_query.user); }

void BrowsePage::stop()
{
    if (m_reader) {
        m_reader->stop();
    }
}

void BrowsePage::loadAll()
{
    if (m_reader) {
        m_reader->readAll();
    }
}

void BrowsePage::clearFilters()
{
    m_pane->clearFilters();
    setFilters({}, {});
}

void BrowsePage::setFilters(std::optional<Status> status, std::optional<IntegrationType> type)
{
    m_filters->setFilters(status, type);
    Q_EMIT m_filters->changed();
}

void BrowsePage::showError(const ApiError &error) { m_errorBar->showError(error); }

void BrowsePage::showNotice(const QString &sentence) { m_errorBar->showNotice(sentence); }

void BrowsePage::showRows()
{
    dropEarlierRows();
    m_pane->extend(m_reader->list());
}

void BrowsePage::dropEarlierRows()
{
    if (std::exchange(m_showsEarlierRows, false)) {
        m_pane->reset();
    }
}

void BrowsePage::updateState()
{
    const ListState &now = state();
    if (now.phase == ListState::Phase::Finished) {
        dropEarlierRows();
        if (now.verdict == Verdict::Complete && !m_query.hasFilter()) {
            m_totals = totalsOf(m_query.user, m_reader->list());
        }
        updateTotals();
    }
    if (now.phase == ListState::Phase::Failed) {
        m_errorBar->showError(*now.error);
    } else if (const QString notice = verdictNotice(now); !notice.isEmpty()) {
        m_errorBar->showNotice(notice, tr("Read again"));
    }
    m_pane->setOwnerChips(serverChips(), now.total ? qMax<qint64>(0, *now.total - now.rows) : 0);
    updateBody();
    Q_EMIT stateChanged();
}

void BrowsePage::updateBody()
{
    const bool hasRows = m_pane->rows().list.rowCount() > 0;
    m_filters->setEnabled(m_source != nullptr);
    m_overview->setVisible(m_source && !m_query.user.isEmpty() && (hasRows || m_totals.isWhole()));
    if (hasRows) {
        m_body->setCurrentWidget(m_pane);
        return;
    }
    const ListState &now = state();
    m_body->setCurrentWidget(m_empty);
    if (!m_source) {
        return; // showFirstStart() or showSignedOut() say why.
    }
    if (now.isBusy()) {
        m_empty->setContent(
            "refresh", tr("Loading…"), tr("Asking the server for the first connections."));
    } else if (m_query.user.isEmpty()) {
        m_empty->setContent("user", tr("Whose connections?"),
            tr("Enter a user ID above and press Enter. IDs are those of your own application."));
    } else if (now.phase == ListState::Phase::Finished && m_query.hasFilter()) {
        m_empty->setContent("search", tr("No connections under these filters"),
            tr("The server has none with this status and type for this user."),
            {{tr("Clear filters"), [this] { clearFilters(); }}});
    } else if (now.phase == ListState::Phase::Finished) {
        m_empty->setContent("plug", tr("No connections"),
            tr("The server knows this user and says that there are no connections. Check the "
               "workspace "
               "of the profile if you expected some."));
    } else {
        m_empty->setContent("info", tr("Nothing loaded"),
            tr("The reason stands above. What you do next begins there."));
    }
}

void BrowsePage::showFirstStart()
{
    m_empty->setContent("server", tr("Welcome"),
        tr("Add the Mielto server that you administer, or look around with made-up data first: "
           "nothing is "
           "installed and nothing leaves this computer."),
        {{tr("Add a server…"), [this] { Q_EMIT addServerRequested(); }},
            {tr("Try the sample data"), [this] { Q_EMIT sampleRequested(); }}});
}

void BrowsePage::showSignedOut(const QString &why)
{
    m_empty->setContent("key", tr("Not signed in"), why,
        {{tr("Add token…"), [this] { Q_EMIT remedyChosen(Remedy::ReplaceToken); }}});
}

void BrowsePage::showWaitingForToken()
{
    m_empty->setContent("key", tr("Waiting for the keychain…"),
        tr("Your system may ask for the keychain's password. You can choose another profile "
           "meanwhile."));
}

const ListState &BrowsePage::state() const
{
    static const ListState idle;
    return m_reader ? m_reader->state() : idle;
}

int BrowsePage::earlierRows() const
{
    return m_showsEarlierRows ? m_pane->rows().list.rowCount() : 0;
}

void BrowsePage::filterByValue(const LocalFilter &filter)
{
    const std::string word = filter.text.toStdString();
    const Status status = statusOf(word);
    const IntegrationType type = typeOf(word);
    if (m_reader && filter.column == Field::Status && status != Status::Unknown) {
        setFilters(status, m_filters->type());
    } else if (m_reader && filter.column == Field::IntegrationType
        && type != IntegrationType::Unknown) {
        setFilters(m_filters->status(), type);
    } else {
        m_pane->addFilter(filter);
    }
}

void BrowsePage::askTotals()
{
    m_totalsReader->start(m_query.user);
    m_overview->showUnknown(true);
}

void BrowsePage::updateTotals()
{
    m_filters->showTotals(m_totals);
    if (m_totals.isWhole()) {
        m_overview->showTotals(m_totals);
    } else {
        m_overview->showUnknown(false);
    }
}

std::vector<ChipBar::Chip> BrowsePage::serverChips()
{
    std::vector<ChipBar::Chip> chips;
    const QString hint = tr("Asked of the server. Click to remove.");
    if (const auto status = m_filters->status()) {
        chips.push_back({tr("%1: %2 (server)").arg(fieldTitle(Field::Status), statusWord(*status)),
            hint, "x", [this] { setFilters({}, m_filters->type()); }});
    }
    if (const auto type = m_filters->type()) {
        chips.push_back(
            {tr("%1: %2 (server)").arg(fieldTitle(Field::IntegrationType), typeWord(*type)), hint,
                "x", [this] { setFilters(m_filters->status(), {}); }});
    }
    return chips;
}

} // namespace mielto
