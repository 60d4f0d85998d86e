// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/browsepage.h"

#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/browse/browsehints.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/findbar.h"
#include "ui/browse/listpane.h"
#include "ui/browse/overview.h"
#include "ui/browse/statustext.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorbar.h"

namespace mielto {

BrowsePage::BrowsePage(const ServerContext &context, const NetworkOptions &options,
    const Settings &settings, QWidget *parent)
    : ServerPage(context, options, parent)
    , m_filters(new FilterBar(this))
    , m_overview(new Overview(this))
    , m_errorBar(new ErrorBar(this))
    , m_body(new QStackedWidget(this))
    , m_pane(new ListPane(settings, this))
    , m_empty(new EmptyState(this))
{
    buildLayout();
    connectParts();
    updateBody();
}

BrowsePage::~BrowsePage() = default;

void BrowsePage::buildLayout()
{
    m_filters->addTool(m_pane->findBar());
    m_filters->addTool(m_pane->makeColumnsButton(this));

    m_body->addWidget(m_pane);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, layout->spacing(), 0, 0);
    layout->addWidget(m_filters);
    layout->addWidget(m_overview);
    layout->addWidget(m_errorBar);
    layout->addWidget(m_body, 1);
    m_errorBar->hide();
}

void BrowsePage::connectParts()
{
    connect(m_filters, &FilterBar::changed, this, [this] {
        if (!m_user.isEmpty()) {
            refresh();
        }
    });
    connect(m_filters, &FilterBar::unknownChosen, this, [this](Field field, const QString &value) {
        m_pane->addFilter({field, value, false});
    });
    connect(m_pane, &ListPane::endInSight, this, &BrowsePage::readMore);
    connect(m_overview, &Overview::countRequested, this, &BrowsePage::askTotals);
    connect(m_overview, &Overview::statusChosen, this, [this](Status status) {
        setFilters({{status}, m_filters->values().types});
    });
    connect(m_overview, &Overview::typeChosen, this, [this](IntegrationType type) {
        setFilters({m_filters->values().statuses, {type}});
    });
    connect(m_pane, &ListPane::loadAllRequested, this, &BrowsePage::loadAll);
    connect(m_pane, &ListPane::filterByValueRequested, this, &BrowsePage::filterByValue);
    connect(m_pane, &ListPane::userRequested, this, &BrowsePage::userRequested);
    connect(m_pane, &ListPane::shownChanged, this, &BrowsePage::stateChanged);
    connect(m_errorBar, &ErrorBar::remedyChosen, this, &BrowsePage::useRemedy);
    connect(m_errorBar, &ErrorBar::noticeActionChosen, this, &BrowsePage::refresh);
}

void BrowsePage::useRemedy(Remedy remedy)
{
    if (remedy == Remedy::TryAgain && m_reader) {
        m_errorBar->hide();
        m_isSeries ? refresh() : m_reader->resume();
    } else if (remedy == Remedy::ClearFilters) {
        clearFilters();
    } else {
        Q_EMIT remedyChosen(remedy);
    }
}

void BrowsePage::useSource(PageSource *source)
{
    m_reader.reset();
    m_series.reset();
    m_totalsReader.reset();
    m_totals = {};
    const QString user = std::exchange(m_user, {});
    m_showsEarlierRows = false;
    m_pane->reset();
    m_errorBar->hide();
    if (source != nullptr) {
        m_reader = std::make_unique<ListReader>(*source, RetryPolicy{}, Timing::real());
        m_series = std::make_unique<SeriesReader>(*source, RetryPolicy{}, Timing::real());
        m_reader->setParallelism(kRequestsAtOnce);
        m_series->setParallelism(kRequestsAtOnce);
        m_totalsReader = std::make_unique<TotalsReader>(*source, RetryPolicy{}, Timing::real());
        connectReaders();
        // With a new token or other settings the list goes on where it was.
        if (signIn().profile()->name == m_profile && !user.isEmpty()) {
            load(user);
        }
    } else {
        m_user = user;
    }
    updateState();
}

void BrowsePage::connectReaders()
{
    connect(m_reader.get(), &ListReader::cleared, this, [this] {
        if (!m_showsEarlierRows) {
            m_pane->reset();
        }
    });
    connect(m_reader.get(), &ListReader::rowsAdded, this, [this] { showRows(m_reader->list()); });
    connect(m_reader.get(), &ListReader::stateChanged, this, &BrowsePage::updateState);
    connect(m_series.get(), &SeriesReader::rowsAdded, this, [this] { showRows(m_series->list()); });
    connect(m_series.get(), &SeriesReader::rewound, this, [this] {
        m_pane->reset({m_series->list(), {}});
    });
    connect(m_series.get(), &SeriesReader::changed, this, &BrowsePage::updateState);
    connect(m_totalsReader.get(), &TotalsReader::ended, this, [this] {
        m_totals = m_totalsReader->totals();
        if (m_totals.error) {
            m_errorBar->showError(*m_totals.error);
        }
        updateTotals();
        Q_EMIT stateChanged();
    });
}

void BrowsePage::load(const QString &user)
{
    const auto &profile = signIn().profile();
    m_profile = profile ? profile->name : QString();
    if (!m_reader) {
        m_user = user; // useSource() goes on.
        return;
    }
    const FilterValues filters = m_filters->values();
    // Rows of the same question stay until there is an answer: it may be an error.
    m_showsEarlierRows = user == m_user && filters == m_asked && m_pane->rows().list.rowCount() > 0;
    // A list that is read again without filters may have other counts.
    if (user != m_user || filters.isEmpty()) {
        m_totalsReader->stop();
        m_totals = {};
    }
    m_user = user;
    m_asked = filters;
    m_errorBar->hide();
    updateTotals();
    m_reader->stop();
    m_series->stop();
    const std::vector<ListQuery> queries = filters.queriesOf(user);
    m_isSeries = queries.size() > 1;
    if (m_isSeries) {
        if (!m_showsEarlierRows) {
            m_pane->reset();
        }
        m_series->start(queries, ListReader::kAllRows);
    } else {
        m_reader->start(queries.front());
    }
}

void BrowsePage::stop()
{
    if (m_reader) {
        m_reader->stop();
        m_series->stop();
        m_totalsReader->stop();
        updateTotals();
        updateState();
    }
}

/// What was stopped goes on when one scrolls on, not because its last rows came into the table;
/// what failed does so unless that needs somebody to do something first.
void BrowsePage::readMore(bool isScrolled)
{
    if (!m_reader || m_isSeries) {
        return;
    }
    const ListState &now = m_reader->state();
    const bool isHopeless = now.error && !now.error->mayRetry;
    if (now.phase == ListState::Phase::MoreToRead || (isScrolled && !isHopeless)) {
        hideOldError();
        m_reader->readMore();
    }
}

/// Before what failed is tried again.
void BrowsePage::hideOldError()
{
    if (state().phase == ListState::Phase::Failed) {
        m_errorBar->hide();
    }
}

void BrowsePage::loadAll()
{
    if (!m_reader || (m_isSeries && state().isBusy())) {
        return;
    }
    if (m_isSeries) {
        refresh(); // Several lists are read as one, or anew.
        return;
    }
    if (m_reader->state().phase == ListState::Phase::Finished) {
        refresh(); // The end was seen, but rows were missing.
    }
    hideOldError();
    m_reader->readAll();
}

QString BrowsePage::title() const { return m_user.isEmpty() ? tr("New list") : m_user; }

PageStatus BrowsePage::status(bool utc) const
{
    const ListState now = state();
    PageStatus status =
        pageStatus(now, utc, m_showsEarlierRows ? m_pane->rows().list.rowCount() : 0);
    status.canRefresh = hasSource();
    if (!status.isBusy && m_totalsReader && m_totalsReader->isBusy()) {
        status.isBusy = true;
        status.progress.reset();
    }
    return status;
}

QString BrowsePage::command(const CommandTarget &target) const
{
    return m_user.isEmpty() ? QString() : asCommand(target, {m_user}, m_asked);
}

FindBar *BrowsePage::findBar() const { return m_pane->findBar(); }

std::optional<ComparedSide> BrowsePage::comparedSide() const
{
    if (m_user.isEmpty() || state().isBusy()) {
        return std::nullopt;
    }
    return comparedRows({m_pane->rows().list, {m_user}}, m_asked, state().verdict);
}

ExportSource BrowsePage::exportSource() const
{
    const ListState now = state();
    ExportSource source = m_pane->exportSource();
    source.rows.users = {m_user};
    source.known = manifestUsers(
        {{m_user, now.verdict, now.rows, now.faultyRows, now.total, now.requests, now.error}});
    source.filters = manifestFilters(m_asked);
    source.audit.users = m_user.isEmpty() ? QStringList() : QStringList{m_user};
    source.audit.filters = m_asked;
    source.total = now.total;
    return source;
}

void BrowsePage::showNotice(const QString &sentence) { m_errorBar->showNotice(sentence); }

void BrowsePage::showRows(const ConnectionList &list)
{
    dropEarlierRows();
    for (int row = m_pane->rows().list.rowCount(); row < list.rowCount(); ++row) {
        const RowRef ref = list.at(row);
        if (ref.data().status == Status::Unknown && !ref.block->isFaulty(ref.row, Field::Status)) {
            m_filters->addUnknown(Field::Status, ref.text(Field::Status));
        }
        if (ref.data().type == IntegrationType::Unknown
            && !ref.block->isFaulty(ref.row, Field::IntegrationType)) {
            m_filters->addUnknown(Field::IntegrationType, ref.text(Field::IntegrationType));
        }
    }
    m_pane->extend(list);
}

void BrowsePage::dropEarlierRows()
{
    if (std::exchange(m_showsEarlierRows, false)) {
        m_pane->reset();
    }
}

ListState BrowsePage::state() const
{
    if (!m_reader) {
        return {};
    }
    return m_isSeries ? m_series->listState() : m_reader->state();
}

void BrowsePage::updateState()
{
    const ListState now = state();
    if (now.phase == ListState::Phase::Finished) {
        dropEarlierRows();
        if (now.verdict == Verdict::Complete && m_asked.isEmpty() && !m_totals.isWhole()) {
            m_totals = totalsOf(m_user, m_reader->list());
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
    m_filters->setEnabled(m_reader != nullptr);
    m_overview->setVisible(m_reader && !m_user.isEmpty() && (hasRows || m_totals.isWhole()));
    if (hasRows) {
        m_body->setCurrentWidget(m_pane);
        return;
    }
    const ListState now = state();
    m_body->setCurrentWidget(m_empty);
    if (!m_reader) {
        return; // showFirstStart() or showSignedOut() say why.
    }
    showListHint(*m_empty, now, !m_user.isEmpty(), !m_asked.isEmpty(), [this] { clearFilters(); });
}

void BrowsePage::showFirstStart()
{
    showWelcomeHint(
        *m_empty, [this] { Q_EMIT addServerRequested(); }, [this] { Q_EMIT sampleRequested(); });
}

void BrowsePage::showSignedOut(const QString &why)
{
    showSignedOutHint(*m_empty, why, [this] { Q_EMIT remedyChosen(Remedy::ReplaceToken); });
}

void BrowsePage::showWaitingForToken() { showWaitingHint(*m_empty); }

} // namespace mielto
