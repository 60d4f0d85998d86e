// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/auditpage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

#include "ui/audit/auditbar.h"
#include "ui/audit/audittext.h"
#include "ui/audit/gridview.h"
#include "ui/audit/userstable.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorbar.h"
#include "ui/table/connectionstable.h"
#include "ui/table/filterbar.h"
#include "ui/table/findbar.h"
#include "ui/table/listpane.h"
#include "ui/table/overview.h"

namespace mielto {

namespace {

constexpr std::chrono::milliseconds kShownAfter{100};

} // namespace

AuditPage::AuditPage(const ServerContext &context, const NetworkOptions &options,
    const Settings &settings, QWidget *parent)
    : ServerPage(context, options, new ListPane(settings), parent)
    , m_bar(new AuditBar(this))
    , m_filters(new FilterBar(this))
    , m_overview(new Overview(this))
    , m_choice(*m_filters, *m_overview, *pane())
    , m_usersTable(new UsersTable(this))
    , m_grid(new GridView(this))
    , m_body(new QStackedWidget(this))
    , m_offer(new EmptyState(this))
{
    buildLayout();
    connectParts();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kShownAfter);
    connect(&m_soon, &QTimer::timeout, this, &AuditPage::showNow);
    pane()->table()->setRequestedUserShown(true);
    showView();
    showBar();
}

AuditPage::~AuditPage() { m_usersTable->setAudit(nullptr); }

QWidget *AuditPage::buildUsersTools()
{
    auto *tools = new QWidget(this);
    auto *layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    m_onlyIncomplete = new QCheckBox(tr("Incomplete users only"), tools);
    auto *save = new QPushButton(tr("Export users…"), tools);
    layout->addWidget(m_onlyIncomplete);
    layout->addStretch();
    layout->addWidget(save);
    connect(m_onlyIncomplete, &QCheckBox::toggled, m_usersTable, &UsersTable::setOnlyIncomplete);
    connect(save, &QPushButton::clicked, this, &AuditPage::usersExportRequested);
    return tools;
}

void AuditPage::buildLayout()
{
    m_filters->addTool(pane()->findBar());
    m_filters->addTool(pane()->makeProblemsButton(this));
    m_filters->addTool(pane()->makeColumnsButton(this));
    m_body->addWidget(pane());
    m_body->addWidget(m_usersTable);
    m_body->addWidget(m_grid);
    m_body->addWidget(m_offer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, layout->spacing(), 0, 0);
    layout->addWidget(m_bar);
    layout->addWidget(m_filters);
    layout->addWidget(m_usersTools = buildUsersTools());
    layout->addWidget(m_overview);
    layout->addWidget(&errorBar());
    layout->addWidget(m_body, 1);
}

void AuditPage::connectParts()
{
    connect(m_bar, &AuditBar::viewChanged, this, &AuditPage::showView);
    connect(m_bar, &AuditBar::pauseRequested, this, [this] { m_audit->pause(); });
    connect(m_bar, &AuditBar::resumeRequested, this, &AuditPage::goOn);
    connect(m_bar, &AuditBar::retryRequested, this, [this] { m_audit->retryFailed(); });
    connect(&errorBar(), &ErrorBar::remedyChosen, this, &AuditPage::useRemedy);
    connect(m_grid, &GridView::rowsRequested, this, [this](const QString &filter) {
        m_bar->setView(AuditBar::View::Connections);
        pane()->find(filter);
    });
    connect(m_usersTable, &UsersTable::userRequested, this, &ListPage::userRequested);
    connect(m_usersTable, &UsersTable::copyRequested, this, &ListPage::copyRequested);
}

void AuditPage::showView()
{
    const AuditBar::View view = m_bar->view();
    QWidget *shown = pane();
    if (view != AuditBar::View::Connections) {
        shown = table();
    }
    m_body->setCurrentWidget(shown);
    m_usersTools->setVisible(view == AuditBar::View::Users);
    m_filters->setVisible(view == AuditBar::View::Connections);
    countRows();
    Q_EMIT stateChanged();
}

void AuditPage::countGrid()
{
    if (m_audit && m_bar->view() == AuditBar::View::Grid) {
        m_grid->setRows(m_audit->list(), m_plan.users);
    }
}

void AuditPage::start(const AuditPlan &plan)
{
    m_plan = plan;
    m_plan.concurrency = kRequestsAtOnce;
    m_startsWhenSignedIn = !hasSource();
    if (hasSource()) {
        m_audit->start(m_plan);
    }
    showBar();
    Q_EMIT stateChanged();
}

bool AuditPage::isUnfinished() const
{
    return !m_audit || m_audit->state().phase != AuditState::Phase::Finished;
}

void AuditPage::useSource(PageSource *source)
{
    const bool wasReading = m_audit && m_audit->state().isBusy();
    // Who has left the server does not go on with it.
    m_goesOnWhenSignedIn = (m_goesOnWhenSignedIn || wasReading) && signIn().profile();
    if (source != nullptr) {
        const std::pair place(endpoint()->server.text(), endpoint()->workspace);
        if (std::exchange(m_place, place) != place && m_audit
            && m_audit->state().phase != AuditState::Phase::Idle) {
            dropAudit();
        }
    }
    if (m_audit) {
        m_audit->setSource(source);
    } else if (source != nullptr) {
        makeAudit(*source);
    }
    if (source != nullptr) {
        errorBar().hide();
        if (std::exchange(m_startsWhenSignedIn, false)) {
            m_audit->start(m_plan);
        } else if (std::exchange(m_goesOnWhenSignedIn, false)) {
            m_audit->resume();
        }
    }
    showBar();
}

/// Rows of two servers or workspaces never stand in one list.
void AuditPage::dropAudit()
{
    m_onlyIncomplete->setChecked(false);
    m_usersTable->setAudit(nullptr);
    m_audit.reset();
    m_soon.stop();
    m_shownPhase = AuditState::Phase::Idle;
    m_goesOnWhenSignedIn = false;
    m_hasNewRows = false;
    takeRows();
    m_offer->setContent("user", tr("The server or workspace was changed"),
        tr("The loaded rows came from somewhere else, so they were removed. Start over to read all "
           "users."),
        {{tr("Start over"), [this] { start(m_plan); }}});
    m_body->setCurrentWidget(m_offer);
    showBar();
}

void AuditPage::makeAudit(PageSource &source)
{
    m_audit = std::make_unique<Audit>(source, RetryPolicy{}, Timing::real());
    m_usersTable->setAudit(m_audit.get());
    connect(m_audit.get(), &Audit::cleared, this, [this] {
        m_hasNewRows = false;
        takeRows();
    });
    connect(m_audit.get(), &Audit::rowsAdded, this, [this] {
        m_hasNewRows = true;
        showSoon();
    });
    connect(m_audit.get(), &Audit::stateChanged, this, &AuditPage::showSoon);
}

/// All that the audit has, from the first one on.
void AuditPage::takeRows()
{
    pane()->reset({m_audit ? m_audit->list() : ConnectionList(), m_plan.users});
    m_choice.reset();
    countRows();
}

void AuditPage::countRows()
{
    m_choice.count(pane()->rows().list);
    const bool areRows = m_bar->view() == AuditBar::View::Connections;
    m_overview->setVisible(areRows && !m_choice.isEmpty());
    countGrid();
}

void AuditPage::showSoon()
{
    if (m_audit->state().phase != m_shownPhase) {
        m_soon.stop();
        showNow();
    } else if (!m_soon.isActive()) {
        m_soon.start();
    }
}

void AuditPage::showNow()
{
    if (std::exchange(m_hasNewRows, false)) {
        pane()->setContext(rowContext(m_audit->state().readAt));
        pane()->extend(m_audit->list());
        countRows();
    }
    const AuditState::Phase phase = m_audit->state().phase;
    if (std::exchange(m_shownPhase, phase) != phase) {
        showOutcome();
    }
    showBar();
    Q_EMIT stateChanged();
}

/// Of a phase that has just begun.
void AuditPage::showOutcome()
{
    const AuditState &state = m_audit->state();
    if (m_body->currentWidget() == m_offer) {
        showView();
    }
    if (!state.isBusy()) {
        m_usersTable->sortAgain();
    }
    switch (state.phase) {
    case AuditState::Phase::Reading:
        errorBar().hide();
        break;
    case AuditState::Phase::EndedEarly:
        // The token is wrong for everybody: with a new one it goes on by itself.
        m_goesOnWhenSignedIn = state.error->remedy == Remedy::ReplaceToken;
        errorBar().showError(*state.error);
        break;
    case AuditState::Phase::Finished:
        if (const int left = state.users - state.usersWhole; left > 0) {
            errorBar().showNotice(tr("%Ln user(s) could not be read completely.", nullptr, left),
                tr("Show them"), [this] {
                    m_bar->setView(AuditBar::View::Users);
                    m_onlyIncomplete->setChecked(true);
                });
        }
        break;
    case AuditState::Phase::Idle:
    case AuditState::Phase::Paused:
    case AuditState::Phase::Stopped:
        break;
    }
}

void AuditPage::showBar() { m_bar->showAudit(m_audit.get(), m_plan.users.size()); }

void AuditPage::useRemedy(Remedy remedy)
{
    if (remedy == Remedy::TryAgain) {
        goOn();
    } else {
        Q_EMIT remedyChosen(remedy);
    }
}

void AuditPage::goOn()
{
    if (hasSource()) {
        m_audit->resume();
    }
}

void AuditPage::refresh()
{
    if (hasSource()) {
        m_audit->start(m_plan);
    }
}

void AuditPage::stop()
{
    if (m_audit) {
        m_audit->stop();
    }
}

QString AuditPage::title() const
{
    return tr("Audit of %Ln user(s)", nullptr, static_cast<int>(m_plan.users.size()));
}

PageStatus AuditPage::status(bool /*utc*/) const
{
    if (!m_audit || m_audit->state().phase == AuditState::Phase::Idle) {
        return {};
    }
    PageStatus status = auditStatus(m_audit->state(), m_audit->retryAt());
    status.canRefresh = status.canRefresh && hasSource();
    return status;
}

RowTable *AuditPage::table() const
{
    switch (m_bar->view()) {
    case AuditBar::View::Users:
        return m_usersTable;
    case AuditBar::View::Grid:
        return m_grid;
    case AuditBar::View::Connections:
        break;
    }
    return pane()->table();
}

QWidget *AuditPage::details() const
{
    return m_bar->view() == AuditBar::View::Connections ? pane()->details() : nullptr;
}

std::optional<ComparedSide> AuditPage::comparedSide() const
{
    if (!m_audit || m_audit->state().isBusy()) {
        return std::nullopt;
    }
    return comparedRows({m_audit->list(), m_plan.users}, m_plan.filters, m_audit->state().verdict);
}

ExportSource AuditPage::exportSource() const
{
    ExportSource source = pane()->exportSource();
    source.rows.users = m_plan.users;
    source.audit = m_plan;
    source.filters = manifestFilters(m_plan.filters);
    if (m_audit && !m_audit->results().empty()) {
        source.known = manifestUsers(m_audit->results());
        source.offersLoadedFirst = true;
        source.total = 0;
        for (const ListResult &result : m_audit->results()) {
            source.total = *source.total + result.total.value_or(0);
        }
    }
    return source;
}

QString AuditPage::lossByClosing() const
{
    return m_audit ? auditLoss(m_audit->state()) : QString();
}

std::vector<ManifestUser> AuditPage::shownUsers() const
{
    return manifestUsers(m_usersTable->shownResults());
}

QString AuditPage::command(const CommandTarget &target) const
{
    return asCommand(target, m_plan.users, m_plan.filters);
}

void AuditPage::showSignedOut(const QString &why)
{
    errorBar().showNotice(
        why, tr("Add token…"), [this] { Q_EMIT remedyChosen(Remedy::ReplaceToken); });
}

} // namespace mielto
