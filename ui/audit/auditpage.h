// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <utility>

#include <QTimer>

#include "app/list/audit.h"
#include "app/session/settings.h"
#include "ui/audit/auditfilters.h"
#include "ui/page/serverpage.h"

class QCheckBox;
class QStackedWidget;

namespace mielto {

class AuditBar;
class EmptyState;
class GridView;
class UsersTable;

/// The lists of many users as one: their rows in one table, and what became of each user in
/// another. It can be paused, stopped and gone on with; a new token goes on where the old one
/// failed.
class AuditPage final : public ServerPage {
    Q_OBJECT
public:
    AuditPage(const ServerContext &context, const NetworkOptions &options, const Settings &settings,
        QWidget *parent = nullptr);
    ~AuditPage() override;

    /// Begins as soon as it is signed in.
    void start(const AuditPlan &plan);
    const AuditPlan &plan() const { return m_plan; }
    /// Whether users are left to read.
    bool isUnfinished() const;

    QString title() const override;
    PageStatus status(bool utc) const override;
    RowTable *table() const override;
    QWidget *details() const override;
    void refresh() override;
    void stop() override;
    ExportSource exportSource() const override;
    std::optional<ComparedSide> comparedSide() const override;
    QString lossByClosing() const override;
    QString command(const CommandTarget &target) const override;
    /// What became of the users that are shown, in their order.
    std::vector<ManifestUser> shownUsers() const;

Q_SIGNALS:
    void usersExportRequested();

protected:
    void useSource(PageSource *source) override;
    void showSignedOut(const QString &why) override;

private:
    QWidget *buildUsersTools();
    void buildLayout();
    void connectParts();
    void showView();
    void countGrid();
    void makeAudit(PageSource &source);
    void dropAudit();
    void takeRows();
    void countRows();
    void goOn();
    void showSoon();
    void showNow();
    void showOutcome();
    void showBar();
    void useRemedy(Remedy remedy);

    AuditPlan m_plan;
    bool m_startsWhenSignedIn = false;
    bool m_hasNewRows = false; ///< Not yet in the table.
    bool m_goesOnWhenSignedIn = false;
    std::pair<QString, QString> m_place; ///< Server and workspace of what was read.
    std::unique_ptr<Audit> m_audit;
    QTimer m_soon; ///< Users end faster than one can look.
    AuditState::Phase m_shownPhase = AuditState::Phase::Idle;

    AuditBar *m_bar;
    FilterBar *m_filters;
    Overview *m_overview;
    AuditFilters m_choice;
    QWidget *m_usersTools;
    QCheckBox *m_onlyIncomplete;
    UsersTable *m_usersTable;
    GridView *m_grid;
    QStackedWidget *m_body;
    EmptyState *m_offer;
};

} // namespace mielto
