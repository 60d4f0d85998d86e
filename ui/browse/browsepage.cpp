// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/browsepage.h"

#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/browse/browsehints.h"
#include "ui/browse/statustext.h"
#include "ui/common/errorbar.h"
#include "ui/table/connectionstable.h"
#include "ui/table/filterbar.h"
#include "ui/table/findbar.h"
#include "ui/table/listpane.h"
#include "ui/table/overview.h"

using namespace Qt::StringLiterals;

namespace mielto {

BrowsePage::BrowsePage(const ServerContext &context, const NetworkOptions &options,
    const Settings &settings, QWidget *parent)
    : ServerPage(context, options, new ListPane(settings), parent)
    , m_filters(new FilterBar(this))
    , m_overview(new Overview(this))
    , m_choice(*m_filters, *m_overview, *pane())
    , m_counts(*m_filters, *m_overview)
    , m_body(new QStackedWidget(this))
    , m_hints(new BrowseHints(*this))
{
    buildLayout();
    connectParts();
    updateBody();
}

BrowsePage::~BrowsePage() = default;

void BrowsePage::buildLayout()
{
    m_filters->addTool(pane()->findBar());
    m_filters->addTool(pane()->makeProblemsButton(this));
    m_filters->addTool(pane()->makeColumnsButton(this));
    m_body->addWidget(pane());
    m_body->addWidget(m_hints);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, layout->spacing(), 0, 0);
    layout->addWidget(m_filters);
    layout->addWidget(m_overview);
    layout->addWidget(&errorBar());
    layout->addWidget(m_body, 1);
    m_tick.setInterval(std::chrono::seconds(1));
}

void BrowsePage::connectParts()
{
    connect(&m_choice, &BrowseFilters::changed, this, &BrowsePage::askFiltered);
    connect(m_overview, &Overview::countRequested, this, [this] { m_counts.ask(m_user); });
    connect(&m_counts, &UserCounts::changed, this, &BrowsePage::stateChanged);
    connect(&m_counts, &UserCounts::failed, &errorBar(), &ErrorBar::showError);
    connect(pane(), &ListPane::credentialShown, this, &BrowsePage::offerAllValues);
    connect(pane(), &ListPane::endInSight, this, &BrowsePage::readMore);
    connect(pane(), &ListPane::loadAllRequested, this, &BrowsePage::loadAll);
    connect(&errorBar(), &ErrorBar::remedyChosen, this, &BrowsePage::useRemedy);
    connect(&m_tick, &QTimer::timeout, this, &BrowsePage::updateBody);
}

void BrowsePage::useRemedy(Remedy remedy)
{
    if (remedy == Remedy::TryAgain && m_reader) {
        errorBar().hide();
        m_reader->resume();
    } else if (remedy == Remedy::ClearFilters) {
        clearFilters();
    } else {
        Q_EMIT remedyChosen(remedy);
    }
}

/// All rows with one credential are wanted, and some may not have been asked for.
void BrowsePage::offerAllValues()
{
    if (m_asked.isEmpty()) {
        return;
    }
    const QString action = m_asked.types.empty() ? tr("Load all statuses")
        : m_asked.statuses.empty()               ? tr("Load all types")
                                                 : tr("Load all statuses and types");
    errorBar().showNotice(
        tr("The server filter is still on, so other connections with this credential may be "
           "missing."),
        action, [this] { setFilters({}); });
}

void BrowsePage::useSource(PageSource *source)
{
    m_reader.reset();
    m_counts.setSource(nullptr); // It must not ask the old one any more.
    leaveOldServer();
    m_showsEarlierRows = pane()->rows().list.rowCount() > 0;
    if (source != nullptr) {
        errorBar().hide();
        m_reader = std::make_unique<FilteredReader>(*source, RetryPolicy{}, Timing::real());
        m_reader->setParallelism(kRequestsAtOnce);
        m_counts.setSource(source);
        connectReader();
        if (!m_user.isEmpty()) {
            load(m_user); // With a new token the list goes on.
        }
    }
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
    errorBar().hide();
    m_counts.reset();
    pane()->reset();
}

void BrowsePage::connectReader()
{
    connect(m_reader.get(), &FilteredReader::cleared, this, [this] {
        if (!m_showsEarlierRows) {
            pane()->reset({m_reader->list(), {}});
        }
    });
    connect(m_reader.get(), &FilteredReader::rowsAdded, this, &BrowsePage::takeRows);
    connect(m_reader.get(), &FilteredReader::stateChanged, this, &BrowsePage::updateState);
}

void BrowsePage::load(const QString &user)
{
    const bool isOther = user != m_user;
    if (isOther && !m_user.isEmpty()) {
        // Nobody would look for the filters of the user before.
        pane()->clearFilters();
        m_filters->setValues({});
    }
    const FilterValues filters = m_filters->values();
    m_user = user;
    m_awaitsFirstAnswer = true;
    if (isOther) {
        pane()->table()->horizontalScrollBar()->setValue(0);
    }
    if (!m_reader) {
        return; // useSource() goes on.
    }
    if (isOther) {
        m_counts.reset();
    }
    m_counts.expectList(filters.isEmpty());
    // Rows of the same question stay until there is an answer: it may be an error.
    m_showsEarlierRows = !isOther && filters == m_rowsAsked && pane()->rows().list.rowCount() > 0;
    m_asked = filters;
    errorBar().hide();
    m_reader->start(user, filters);
}

/// Rows stay until the answer is there, those that match at once where all rows are known.
void BrowsePage::askFiltered()
{
    const FilterValues values = m_filters->values();
    if (m_user.isEmpty() || !m_reader || values == m_asked) {
        return;
    }
    m_asked = values;
    errorBar().hide();
    if (!values.statuses.empty()) {
        pane()->setWanted(Field::Status, {});
    }
    if (!values.types.empty()) {
        pane()->setWanted(Field::IntegrationType, {});
    }
    if (m_reader->keeps(values)) {
        m_rowsAsked = values;
        m_showsEarlierRows = false;
        m_reader->setFilters(values);
        pane()->reset({m_reader->list(), {}});
        updateState();
        return;
    }
    if (const ConnectionList *all = m_reader->completeList()) {
        m_rowsAsked = values;
        pane()->reset({matchingRows(*all, values), {}});
    }
    m_showsEarlierRows = pane()->rows().list.rowCount() > 0;
    m_reader->setFilters(values);
}

void BrowsePage::clearFilters()
{
    pane()->clearFilters();
    setFilters({});
}

void BrowsePage::stop()
{
    if (m_reader) {
        m_reader->stop();
        m_counts.stop();
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
        errorBar().hide();
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
    return m_user.isEmpty() || (!m_reader && pane()->rows().list.isEmpty());
}

void BrowsePage::focusRows()
{
    m_body->currentWidget() == pane() ? pane()->table()->setFocus() : m_hints->setFocus();
}

QString BrowsePage::title() const { return m_user.isEmpty() ? tr("New list") : m_user; }

PageStatus BrowsePage::status(bool utc) const
{
    const ListState now = state();
    PageStatus status =
        pageStatus(now, utc, m_showsEarlierRows ? pane()->rows().list.rowCount() : 0);
    status.canRefresh = hasSource();
    if (!status.isBusy && m_counts.isBusy()) {
        status.isBusy = true;
        status.progress.reset();
    }
    return status;
}

QString BrowsePage::command(const CommandTarget &target) const
{
    return m_user.isEmpty() ? QString() : asCommand(target, {m_user}, m_asked);
}

std::optional<ComparedSide> BrowsePage::comparedSide() const
{
    if (m_user.isEmpty() || state().isBusy()) {
        return std::nullopt;
    }
    return comparedRows({pane()->rows().list, {m_user}}, m_rowsAsked, state().verdict);
}

ExportSource BrowsePage::exportSource() const
{
    ListResult result = state();
    result.user = m_user;
    ExportSource source = pane()->exportSource();
    source.rows.users = {m_user};
    source.known = manifestUsers({result});
    source.filters = manifestFilters(m_rowsAsked);
    source.audit.users = m_user.isEmpty() ? QStringList() : QStringList{m_user};
    source.audit.filters = m_asked;
    source.total = result.total;
    return source;
}

void BrowsePage::takeRows()
{
    dropEarlierRows();
    const ConnectionList &list = m_reader->list();
    m_filters->addUnknownOf(list, pane()->rows().list.rowCount());
    pane()->setContext(rowContext(state().readAt));
    pane()->extend(list);
}

/// The answer is there.
void BrowsePage::dropEarlierRows()
{
    m_rowsAsked = m_asked;
    if (std::exchange(m_showsEarlierRows, false)) {
        pane()->reset();
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
    m_choice.setComplete(m_reader && m_reader->completeList() != nullptr);
    if (m_reader && m_asked.isEmpty()) {
        m_counts.takeFrom(m_user, now, m_reader->completeList());
    }
    if (now.phase == ListState::Phase::Failed) {
        errorBar().showError(*now.error);
    } else if (const QString notice = verdictNotice(now); !notice.isEmpty()) {
        now.isOnlyFaulty()
            ? errorBar().showNotice(notice, tr("Show them"), [this] { pane()->showFaulty(); })
            : errorBar().showNotice(notice, tr("Read again"), [this] { refresh(); });
    }
    pane()->setOwnerChips(m_choice.chips(), missingRows(now));
    now.phase == ListState::Phase::Waiting ? m_tick.start() : m_tick.stop();
    updateBody();
    m_choice.showChosen();
    tellWhetherFound(now);
    Q_EMIT stateChanged();
}

void BrowsePage::updateBody()
{
    const bool hasRows = pane()->rows().list.rowCount() > 0;
    m_filters->setEnabled(m_reader != nullptr);
    m_overview->setVisible(m_reader && !m_user.isEmpty() && (hasRows || m_counts.areKnown()));
    if (hasRows) {
        const bool isAwaited = m_hints->hasFocus();
        m_body->setCurrentWidget(pane());
        if (isAwaited) {
            pane()->table()->setFocus();
        }
        return;
    }
    m_body->setCurrentWidget(m_hints);
    if (!m_reader) {
        return; // showFirstStart() or showSignedOut() say why.
    }
    m_hints->showList(state(), !m_user.isEmpty(), !m_asked.isEmpty());
}

void BrowsePage::showFirstStart() { m_hints->showWelcome(); }

void BrowsePage::showUnknownProfile(const QString &name) { m_hints->showUnknownProfile(name); }

void BrowsePage::showSignedOut(const QString &why)
{
    m_hints->showSignedOut(why);
    if (m_body->currentWidget() == pane()) {
        errorBar().showNotice(
            why, tr("Add token…"), [this] { Q_EMIT remedyChosen(Remedy::ReplaceToken); });
    }
}

void BrowsePage::showWaitingForToken() { m_hints->showWaiting(); }

} // namespace mielto
