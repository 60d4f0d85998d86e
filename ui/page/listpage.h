// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QWidget>

#include "app/api/apierror.h"
#include "app/compare/difference.h"
#include "ui/export/exportsource.h"

namespace mielto {

class ErrorBar;
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

/// What a tab holds: one list with all that belongs to it, wherever its rows come from.
class ListPage : public QWidget {
    Q_OBJECT
public:
    /// `pane`: where connections stand; null: the page shows something else, and says what its
    /// find bar, table and details are. Becomes a child of the page, as all that it has.
    ListPage(ListPane *pane, QWidget *parent);

    /// For the tab and the window's title. Foreign text may be in it.
    virtual QString title() const = 0;
    virtual PageStatus status(bool utc) const = 0;
    ListPane *pane() const { return m_pane; }
    virtual FindBar *findBar() const;
    /// The one in front: what is copied and gone through.
    virtual RowTable *table() const;
    /// Where the selected row is shown in full; null: nowhere.
    virtual QWidget *details() const;
    /// Or what says why there are none.
    virtual void focusRows();

    /// Reads the list again.
    virtual void refresh() { }
    virtual void stop() { }
    virtual void loadAll() { }
    virtual void clearFilters();
    /// A sentence above the rows.
    void showNotice(const QString &sentence);
    virtual ExportSource exportSource() const { return {}; }
    /// What is lost when it is closed, as a sentence; empty: nothing that took long to read.
    virtual QString lossByClosing() const { return {}; }
    /// To compare with another list; nothing: it cannot be.
    virtual std::optional<ComparedSide> comparedSide() const { return {}; }
    /// The user whose list it is, for the user field; empty: it is not one user's.
    virtual QString user() const { return {}; }

Q_SIGNALS:
    /// title(), status() or what the pane shows is new.
    void stateChanged();
    /// The user asked for another user's list.
    void userRequested(const QString &user);
    /// A text for the clipboard, and what to say when it is there.
    void copyRequested(const QString &text, const QString &note);

protected:
    /// Hidden at first; the page places it.
    ErrorBar &errorBar() const { return *m_errorBar; }

private:
    ListPane *m_pane;
    ErrorBar *m_errorBar;
};

} // namespace mielto
