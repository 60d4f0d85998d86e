// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QWidget>

#include "app/api/apierror.h"
#include "app/compare/difference.h"
#include "app/list/audit.h"
#include "app/session/profile.h"
#include "app/view/viewspec.h"

namespace mielto {

class FindBar;
class ListPane;
class RowTable;

/// What the window shows of the page in front. A value.
struct PageStatus {
    QString text; ///< For the status bar.
    bool isBusy = false; ///< stop() would end something.
    bool isWaiting = false; ///< The text counts seconds down.
    std::optional<double> progress; ///< 0 to 1 while busy; nothing: not known.
    bool canRefresh = false;
    bool canLoadAll = false;
    std::optional<ApiError> error;
};

/// What a page has to export. A value; rows are shared.
struct ExportSource {
    QString origin; ///< Where the rows come from: a profile, a file.
    ProfileColor color = ProfileColor::None; ///< Of the profile.
    ViewedRows rows; ///< All that are loaded, in the server's order.
    RowOrder shown; ///< Null: all of them, as they are.
    RowOrder selected; ///< In the order shown; null: none.
    std::vector<ManifestUser> known; ///< Of the users, as far as they were read.
    QString server; ///< For the manifest, and so are
    QString workspace;
    ManifestFilters filters; ///< what the rows had to be,
    bool isTraceable = true; ///< whether all this is known of them,
    Secrets secrets = Secrets::Included; ///< and whether their secrets are masked already.
    std::vector<RowColumn> columns; ///< Those in the table, from left to right.
    AuditPlan audit; ///< What to read afresh; no users: the rows are not a server's.
    std::optional<qint64> total; ///< How many rows that may be, by the server's count.
    ViewSpec spec; ///< What narrows the rows that are shown.
};

/// What a tab holds: one list with all that belongs to it, wherever its rows come from.
class ListPage : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// For the tab and the window's title. Foreign text may be in it.
    virtual QString title() const = 0;
    virtual PageStatus status(bool utc) const = 0;
    /// Where connections stand; null: the page shows something else.
    virtual ListPane *pane() const = 0;
    virtual FindBar *findBar() const = 0;
    /// The one in front: what is copied and gone through.
    virtual RowTable *table() const = 0;
    /// Where the selected row is shown in full; null: nowhere.
    virtual QWidget *details() const = 0;

    /// Reads the list again.
    virtual void refresh() { }
    virtual void stop() { }
    virtual void loadAll() { }
    virtual void clearFilters() = 0;
    virtual void showNotice(const QString &sentence) = 0;
    virtual ExportSource exportSource() const { return {}; }
    /// To compare with another list; nothing: it cannot be.
    virtual std::optional<ComparedSide> comparedSide() const { return {}; }
    /// The user whose list it is, for the user field; empty: it is not one user's.
    virtual QString user() const { return {}; }

Q_SIGNALS:
    /// title(), status() or what the pane shows is new.
    void stateChanged();
    /// The user asked for another user's list.
    void userRequested(const QString &user);
};

} // namespace mielto
