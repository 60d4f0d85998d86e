// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <utility>

#include <QTimer>

#include "app/list/audit.h"
#include "app/list/usersmodel.h"
#include "app/session/settings.h"
#include "ui/page/serverpage.h"

class QCheckBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace mielto {

class EmptyState;
class RowTable;

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
    /// Offers to begin: the plan is one that an earlier run of the program did not finish.
    void offer(const AuditPlan &plan);
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
    QString command(const CommandTarget &target) const override;

protected:
    void useSource(PageSource *source) override;
    void showSignedOut(const QString &why) override;

private:
    QLayout *buildControl();
    void buildLayout();
    void fitOutcomes();
    void connectParts();
    void makeAudit(PageSource &source);
    void dropAudit();
    void showOffer(const QString &title, const QString &why);
    void goOn();
    void showSoon();
    void showNow();
    void showOutcome();
    void showButtons();
    void useRemedy(Remedy remedy);

    AuditPlan m_plan;
    bool m_startsWhenSignedIn = false;
    bool m_hasNewRows = false; ///< Not yet in the table.
    bool m_goesOnWhenSignedIn = false;
    std::pair<QString, QString> m_place; ///< Server and workspace of what was read.
    std::unique_ptr<Audit> m_audit;
    std::unique_ptr<UsersModel> m_users;
    QTimer m_soon; ///< Users end faster than one can look.
    AuditState::Phase m_shownPhase = AuditState::Phase::Idle;

    QLabel *m_outcomes; ///< How many users ended how.
    QPushButton *m_pause;
    QPushButton *m_resume;
    QPushButton *m_retry; ///< Users who could not be read completely.
    QToolButton *m_rowsButton;
    QToolButton *m_usersButton;
    QCheckBox *m_onlyIncomplete;
    RowTable *m_usersTable;
    QStackedWidget *m_body;
    EmptyState *m_offer;
};

} // namespace mielto
