// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/browsepage.h"

#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/view/celltext.h"
#include "ui/browse/browsehints.h"
#include "ui/browse/filterbar.h"
#include "ui/browse/overview.h"
#include "ui/browse/statustext.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorbar.h"
#include "ui/table/connectionstable.h"
#include "ui/table/findbar.h"
#include "ui/table/listpane.h"

using namespace Qt::StringLiterals;

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
    QToolButton *columns = m_pane->makeColumnsButton(this);
    m_filters->addTool(m_pane->findBar());
    m_filters->addTool(columns);
    m_body->addWidget(m_pane);
    m_body->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, layout->spacing(), 0, 0);
    layout->addWidget(m_filters);
    layout->addWidget(m_overview);
    layout->addWidget(m_errorBar);
    layout->addWidget(m_body, 1);
    m_errorBar->hide();
    m_tick.setInterval(std::chrono::seconds(1));
}

void BrowsePage::connectParts()
{
    connectFilters();
    connect(m_pane, &ListPane::endInSight, this, &BrowsePage::readMore);
    connect(m_pane, &ListPane::loadAllRequested, this, &BrowsePage::loadAll);
    connect(m_pane, &ListPane::userRequested, this, &BrowsePage::userRequested);
    connect(m_pane, &ListPane::shownChanged, this, &BrowsePage::stateChanged);
    connect(m_errorBar, &ErrorBar::remedyChosen, this, &BrowsePage::useRemedy);
    connect(m_errorBar, &ErrorBar::noticeActionChosen, this, [this] {
        const auto act = m_offered; // It may be replaced meanwhile.
        act();
    });
    connect(&m_tick, &QTimer::timeout, this, &BrowsePage::updateBody);
}

void BrowsePage::useRemedy(Remedy remedy)
{
    if (remedy == Remedy::TryAgain && m_reader) {
        m_errorBar->hide();
        m_reader->resume();
    } else if (remedy == Remedy::ClearFilters) {
        clearFilters();
    } else {
        Q_EMIT remedyChosen(remedy);
    }
}

void BrowsePage::offer(const QString &sentence, const QString &action, std::function<void()> act)
{
    m_offered = std::move(act);
    m_errorBar->showNotice(sentence, action);
}

void BrowsePage::useSource(PageSource *source)
{
    m_reader.reset();
    m_totalsReader.reset();
    leaveOldServer();
    m_showsEarlierRows = m_pane->rows().list.rowCount() > 0;
    if (source != nullptr) {
        m_errorBar->hide();
        m_reader = std::make_unique<FilteredReader>(*source, RetryPolicy{}, Timing::real());
        m_reader->setParallelism(kRequestsAtOnce);
        m_totalsReader = std::make_unique<TotalsReader>(*source, RetryPolicy{}, Timing::real());
        connectReader();
        if (!m_user.isEmpty()) {
            load(m_user); // With a new token the list goes on.
        }
    }
    updateTotals();
    updateState();
}

/// Rows and counts of another server or workspace go; so does the user, under another profile.
void BrowsePage::leaveOldServer()
{
    const auto &profile = signIn().profile();
    const QString place = !profile ? QString()
        : signIn().isSample()      ? u"sample"_s
                                   : profile->server.text() + u'\n' + profile->workspace;
    const QString name = profile ? profile->name : QString();
    if (std::exchange(m_place, place) == place) {
        m_profile = name;
        return;
    }
    if (std::exchange(m_profile, name) != name) {
        m_user.clear();
    }
    m_errorBar->hide();
    m_totals = {};
    m_pane->reset();
}

void BrowsePage::connectReader()
{
    connect(m_reader.get(), &FilteredReader::cleared, this, [this] {
        if (!m_showsEarlierRows) {
            m_pane->reset({m_reader->list(), {}});
        }
    });
    connect(m_reader.get(), &FilteredReader::rowsAdded, this, &BrowsePage::takeRows);
    connect(m_reader.get(), &FilteredReader::stateChanged, this, &BrowsePage::updateState);
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
    const FilterValues filters = m_filters->values();
    const bool isOther = user != m_user;
    m_user = user;
    m_awaitsFirstAnswer = true;
    if (!m_reader) {
        return; // useSource() goes on.
    }
    if (isOther) {
        m_totals = {};
    }
    m_totalsReader->stop();
    m_areTotalsOld = filters.isEmpty();
    // Rows of the same question stay until there is an answer: it may be an error.
    m_showsEarlierRows = !isOther && filters == m_rowsAsked && m_pane->rows().list.rowCount() > 0;
    m_asked = filters;
    m_errorBar->hide();
    updateTotals();
    m_reader->start(user, filters);
}

void BrowsePage::stop()
{
    if (m_reader) {
        m_reader->stop();
        m_totalsReader->stop();
        updateTotals();
        updateState();
    }
}

/// What was stopped goes on when one scrolls on, not because its last rows came into the table;
/// what failed does so unless that needs somebody to do something first.
void BrowsePage::readMore(bool isScrolled)
{
    if (!m_reader) {
        return;
    }
    const ListState now = m_reader->state();
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
    if (m_reader) {
        hideOldError();
        m_reader->readAll();
    }
}

bool BrowsePage::isUnused() const
{
    return m_user.isEmpty() || (!m_reader && m_pane->rows().list.isEmpty());
}

void BrowsePage::focusRows()
{
    m_body->currentWidget() == m_pane ? m_pane->table()->setFocus() : m_empty->setFocus();
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

RowTable *BrowsePage::table() const { return m_pane->table(); }

QWidget *BrowsePage::details() const { return m_pane->details(); }

std::optional<ComparedSide> BrowsePage::comparedSide() const
{
    if (m_user.isEmpty() || state().isBusy()) {
        return std::nullopt;
    }
    return comparedRows({m_pane->rows().list, {m_user}}, m_rowsAsked, state().verdict);
}

ExportSource BrowsePage::exportSource() const
{
    const ListState now = state();
    ExportSource source = m_pane->exportSource();
    source.rows.users = {m_user};
    source.known = manifestUsers({{now, m_user}});
    source.filters = manifestFilters(m_rowsAsked);
    source.audit.users = m_user.isEmpty() ? QStringList() : QStringList{m_user};
    source.audit.filters = m_asked;
    source.total = now.total;
    return source;
}

void BrowsePage::showNotice(const QString &sentence) { m_errorBar->showNotice(sentence); }

void BrowsePage::takeRows()
{
    dropEarlierRows();
    const ConnectionList &list = m_reader->list();
    for (int row = m_pane->rows().list.rowCount(); row < list.rowCount(); ++row) {
        const RowRef ref = list.at(row);
        if (ref.data().status == Status::Unknown && !ref.block->isFaulty(ref.row, Field::Status)) {
            m_filters->addUnknown(Field::Status, displayText(ref, Field::Status));
        }
        if (ref.data().type == IntegrationType::Unknown
            && !ref.block->isFaulty(ref.row, Field::IntegrationType)) {
            m_filters->addUnknown(Field::IntegrationType, displayText(ref, Field::IntegrationType));
        }
    }
    m_pane->extend(list);
}

/// The answer is there.
void BrowsePage::dropEarlierRows()
{
    m_rowsAsked = m_asked;
    if (std::exchange(m_showsEarlierRows, false)) {
        m_pane->reset();
    }
}

ListState BrowsePage::state() const { return m_reader ? m_reader->state() : ListState(); }

void BrowsePage::tellWhetherFound(const ListState &now)
{
    using Phase = ListState::Phase;
    const bool isFound = now.rows > 0 || now.phase == Phase::Finished;
    const bool isUnknown = now.phase == Phase::Failed && now.error->kind == ApiErrorKind::NotFound;
    if (m_awaitsFirstAnswer && (isFound || isUnknown)) {
        m_awaitsFirstAnswer = false;
        isFound ? Q_EMIT userFound() : Q_EMIT userNotFound();
    }
}

void BrowsePage::updateState()
{
    const ListState now = state();
    if (now.phase == ListState::Phase::Finished) {
        dropEarlierRows();
    }
    takeTotals();
    if (now.phase == ListState::Phase::Failed) {
        m_errorBar->showError(*now.error);
    } else if (const QString notice = verdictNotice(now); !notice.isEmpty()) {
        offer(notice, tr("Read again"), [this] { refresh(); });
    }
    m_pane->setOwnerChips(serverChips(), now.total ? qMax<qint64>(0, *now.total - now.rows) : 0);
    now.phase == ListState::Phase::Waiting ? m_tick.start() : m_tick.stop();
    updateBody();
    showChosen();
    tellWhetherFound(now);
    Q_EMIT stateChanged();
}

void BrowsePage::updateBody()
{
    const bool hasRows = m_pane->rows().list.rowCount() > 0;
    m_filters->setEnabled(m_reader != nullptr);
    m_overview->setVisible(m_reader && !m_user.isEmpty() && (hasRows || m_totals.isWhole()));
    if (hasRows) {
        const bool isAwaited = m_empty->hasFocus();
        m_body->setCurrentWidget(m_pane);
        if (isAwaited) {
            m_pane->table()->setFocus();
        }
        return;
    }
    m_body->setCurrentWidget(m_empty);
    if (!m_reader) {
        return; // showFirstStart() or showSignedOut() say why.
    }
    showListHint(
        *m_empty, state(), {!m_user.isEmpty(), !m_asked.isEmpty()}, [this] { clearFilters(); },
        [this] { refresh(); });
}

void BrowsePage::showFirstStart()
{
    showWelcomeHint(
        *m_empty, [this] { Q_EMIT addServerRequested(); }, [this] { Q_EMIT sampleRequested(); });
}

void BrowsePage::showUnknownProfile(const QString &name)
{
    showUnknownProfileHint(*m_empty, name, [this] { Q_EMIT addServerRequested(); });
}

void BrowsePage::showSignedOut(const QString &why)
{
    showSignedOutHint(
        *m_empty, why, [this] { Q_EMIT remedyChosen(Remedy::ReplaceToken); },
        [this] { signIn().again(); });
    if (m_body->currentWidget() == m_pane) {
        offer(why, tr("Add token…"), [this] { Q_EMIT remedyChosen(Remedy::ReplaceToken); });
    }
}

void BrowsePage::showWaitingForToken() { showWaitingHint(*m_empty); }

} // namespace mielto
