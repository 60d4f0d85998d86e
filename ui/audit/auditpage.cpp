// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/audit/auditpage.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include "ui/audit/audittext.h"
#include "ui/common/emptystate.h"
#include "ui/common/errorbar.h"
#include "ui/table/connectionstable.h"
#include "ui/table/findbar.h"
#include "ui/table/listpane.h"
#include "ui/table/rowtable.h"

namespace mielto {

namespace {

constexpr std::chrono::milliseconds kShownAfter{100};

QToolButton *makeViewButton(QButtonGroup *group, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setCheckable(true);
    button->setAutoRaise(true);
    group->addButton(button);
    return button;
}

} // namespace

AuditPage::AuditPage(const ServerContext &context, const NetworkOptions &options,
    const Settings &settings, QWidget *parent)
    : ServerPage(context, options, new ListPane(settings), parent)
    , m_outcomes(new QLabel(this))
    , m_pause(new QPushButton(tr("Pause"), this))
    , m_resume(new QPushButton(tr("Resume"), this))
    , m_retry(new QPushButton(this))
    , m_body(new QStackedWidget(this))
    , m_offer(new EmptyState(this))
{
    buildLayout();
    connectParts();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kShownAfter);
    connect(&m_soon, &QTimer::timeout, this, &AuditPage::showNow);
    pane()->table()->setRequestedUserShown(true);
    showButtons();
}

AuditPage::~AuditPage() = default;

QLayout *AuditPage::buildControl()
{
    m_outcomes->setTextFormat(Qt::PlainText);
    m_outcomes->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout;
    layout->addWidget(m_outcomes, 1);
    for (QPushButton *button : {m_pause, m_resume, m_retry}) {
        layout->addWidget(button);
    }
    connect(m_pause, &QPushButton::clicked, this, [this] { m_audit->pause(); });
    connect(m_resume, &QPushButton::clicked, this, &AuditPage::goOn);
    connect(m_retry, &QPushButton::clicked, this, [this] { m_audit->retryFailed(); });
    return layout;
}

void AuditPage::buildLayout()
{
    auto *views = new QButtonGroup(this);
    m_rowsButton = makeViewButton(views, this);
    m_usersButton = makeViewButton(views, this);
    m_rowsButton->setChecked(true);
    m_onlyIncomplete = new QCheckBox(tr("Incomplete users only"), this);
    m_onlyIncomplete->hide();
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_rowsButton);
    tools->addWidget(m_usersButton);
    tools->addWidget(m_onlyIncomplete);
    tools->addStretch();
    tools->addWidget(pane()->findBar());
    QToolButton *columns = pane()->makeColumnsButton(this);
    tools->addWidget(columns);

    m_usersTable = new RowTable(tr("Users"), this);
    m_body->addWidget(pane());
    m_body->addWidget(m_usersTable);
    m_body->addWidget(m_offer);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, layout->spacing(), 0, 0);
    layout->addLayout(buildControl());
    layout->addLayout(tools);
    layout->addWidget(&errorBar());
    layout->addWidget(m_body, 1);

    connect(m_usersButton, &QToolButton::toggled, this, [this, columns](bool areUsers) {
        m_body->setCurrentWidget(areUsers ? static_cast<QWidget *>(m_usersTable) : pane());
        m_onlyIncomplete->setVisible(areUsers);
        pane()->findBar()->setVisible(!areUsers);
        columns->setVisible(!areUsers);
        Q_EMIT stateChanged();
    });
    connect(m_onlyIncomplete, &QCheckBox::toggled, this, [this](bool only) {
        if (m_users) {
            m_users->setOnlyIncomplete(only);
        }
    });
    connect(m_usersTable, &RowTable::opened, this, [this](const QModelIndex &index) {
        Q_EMIT userRequested(index.data(UsersModel::kRawTextRole).toString());
    });
}

/// No outcome is cut, in whatever language.
void AuditPage::fitOutcomes()
{
    QHeaderView *header = m_usersTable->horizontalHeader();
    const QFontMetrics font = m_usersTable->fontMetrics();
    int width = header->sectionSize(UsersModel::OutcomeColumn);
    for (std::size_t i = 0; i < kVerdictCount; ++i) {
        const QString text = verdictText(static_cast<Verdict>(i));
        width = std::max(width, font.horizontalAdvance(text) + 2 * font.averageCharWidth());
    }
    header->resizeSection(UsersModel::OutcomeColumn, width);
}

void AuditPage::connectParts()
{
    connect(pane(), &ListPane::filterByValueRequested, pane(), &ListPane::addFilter);
    connect(&errorBar(), &ErrorBar::remedyChosen, this, &AuditPage::useRemedy);
}

void AuditPage::start(const AuditPlan &plan)
{
    m_plan = plan;
    m_plan.concurrency = kRequestsAtOnce;
    m_startsWhenSignedIn = !hasSource();
    if (hasSource()) {
        m_audit->start(m_plan);
    }
    showButtons();
    Q_EMIT stateChanged();
}

void AuditPage::offer(const AuditPlan &plan)
{
    m_plan = plan;
    showOffer(tr("The last audit was interrupted"),
        tr("It had %Ln user(s). Rows aren't stored, so it starts over.", nullptr,
            static_cast<int>(plan.users.size())));
}

void AuditPage::showOffer(const QString &title, const QString &why)
{
    m_offer->setContent("user", title, why, {{tr("Start over"), [this] { start(m_plan); }}});
    m_body->setCurrentWidget(m_offer);
    showButtons();
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
    showButtons();
}

/// Rows of two servers or workspaces never stand in one list.
void AuditPage::dropAudit()
{
    m_onlyIncomplete->setChecked(false);
    m_usersTable->setModel(nullptr);
    m_users.reset();
    m_audit.reset();
    m_soon.stop();
    m_shownPhase = AuditState::Phase::Idle;
    m_goesOnWhenSignedIn = false;
    m_hasNewRows = false;
    pane()->reset({{}, m_plan.users});
    showOffer(tr("The server or workspace was changed"),
        tr("The loaded rows came from somewhere else, so they were removed. Start over to read all "
           "users."));
}

void AuditPage::makeAudit(PageSource &source)
{
    m_audit = std::make_unique<Audit>(source, RetryPolicy{}, Timing::real());
    m_users = std::make_unique<UsersModel>(*m_audit);
    m_usersTable->setModel(m_users.get());
    fitOutcomes();
    connect(m_audit.get(), &Audit::cleared, this, [this] {
        m_users->reset();
        pane()->reset({{}, m_plan.users});
        m_hasNewRows = false;
    });
    connect(m_audit.get(), &Audit::rowsAdded, this, [this] {
        m_hasNewRows = true;
        showSoon();
    });
    connect(m_audit.get(), &Audit::userEnded, m_users.get(), &UsersModel::update);
    connect(m_audit.get(), &Audit::stateChanged, this, &AuditPage::showSoon);
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
        pane()->extend(m_audit->list());
    }
    const AuditState::Phase phase = m_audit->state().phase;
    if (std::exchange(m_shownPhase, phase) != phase) {
        showOutcome();
    }
    showButtons();
    Q_EMIT stateChanged();
}

/// Of a phase that has just begun.
void AuditPage::showOutcome()
{
    const AuditState &state = m_audit->state();
    if (m_body->currentWidget() == m_offer) {
        m_body->setCurrentWidget(pane());
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
                    m_usersButton->click();
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

void AuditPage::showButtons()
{
    const QLocale locale;
    const AuditState state = m_audit ? m_audit->state() : AuditState();
    const int failed = state.users - state.usersWhole;
    m_outcomes->setText(m_audit ? auditOutcomes(*m_audit) : QString());
    m_pause->setVisible(state.isBusy());
    // Without a sign-in there is nobody to ask; the notice says what to do.
    const bool canAsk = m_audit && m_audit->hasSource();
    m_resume->setVisible(canAsk
        && (state.phase == AuditState::Phase::Paused || state.phase == AuditState::Phase::Stopped
            || state.phase == AuditState::Phase::EndedEarly));
    m_retry->setVisible(canAsk && state.phase == AuditState::Phase::Finished && failed > 0);
    m_retry->setText(tr("Retry failed (%1)").arg(locale.toString(failed)));
    m_rowsButton->setText(tr("Connections (%1)").arg(locale.toString(state.rows)));
    m_usersButton->setText(
        tr("Users (%1)").arg(locale.toString(static_cast<qlonglong>(m_plan.users.size()))));
}

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
    return m_usersButton->isChecked() ? m_usersTable : pane()->table();
}

QWidget *AuditPage::details() const
{
    return m_usersButton->isChecked() ? nullptr : pane()->details();
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
        source.total = 0;
        for (const ListResult &result : m_audit->results()) {
            source.total = *source.total + result.total.value_or(0);
        }
    }
    return source;
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
