// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include <QWidget>

#include "app/api/apierror.h"

namespace mielto {

class ListPane;

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
    using QWidget::QWidget;

    /// For the tab and the window's title. Foreign text may be in it.
    virtual QString title() const = 0;
    virtual PageStatus status(bool utc) const = 0;
    virtual ListPane *pane() const = 0;

    /// Reads the list again.
    virtual void refresh() { }
    virtual void stop() { }
    virtual void loadAll() { }
    virtual void clearFilters() = 0;
    virtual void showNotice(const QString &sentence) = 0;
    /// The user whose list it is, for the user field; empty: it is not one user's.
    virtual QString user() const { return {}; }

Q_SIGNALS:
    /// title(), status() or what the pane shows is new.
    void stateChanged();
    /// The user asked for another user's list.
    void userRequested(const QString &user);
};

} // namespace mielto
