// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>
#include <optional>

#include <QWidget>

#include "app/api/networkpagesource.h"
#include "app/list/listreader.h"
#include "app/list/requestbudget.h"
#include "app/list/totals.h"
#include "app/session/settings.h"
#include "app/view/viewspec.h"
#include "ui/browse/chipbar.h"

class QStackedWidget;

namespace mielto {

class EmptyState;
class ErrorBar;
class FilterBar;
class ListPane;
class Overview;

/// One list on screen: filters, the bar for errors, the table or what to do when it is empty,
/// details. Owns the page source of its list.
class BrowsePage final : public QWidget {
    Q_OBJECT
public:
    explicit BrowsePage(const Settings &settings, QWidget *parent = nullptr);
    ~BrowsePage() override;

    /// Where lists come from now on; what was shown is dropped. Null: not signed in.
    void setSource(std::unique_ptr<NetworkPageSource> source);
    bool hasSource() const { return m_source != nullptr; }

    /// Reads the first page of the user's connections under the chosen filters.
    void load(const QString &user);
    void refresh();
    void stop();
    void loadAll();
    void clearFilters();
    void setFilters(std::optional<Status> status, std::optional<IntegrationType> type);

    /// Shows an error that has nothing to do with the list's own reading.
    void showError(const ApiError &error);
    void showNotice(const QString &sentence);
    /// In place of the table: no profile yet, not signed in.
    void showFirstStart();
    void showSignedOut(const QString &why);
    void showWaitingForToken();

    const ListState &state() const;
    /// How many rows of an earlier reading are shown, because this one has brought none yet.
    int earlierRows() const;
    const ListQuery &query() const { return m_query; }
    ListPane *pane() const { return m_pane; }
    FilterBar *filterBar() const { return m_filters; }

Q_SIGNALS:
    void stateChanged();
    void filtersChanged();
    void remedyChosen(mielto::Remedy remedy);
    void addServerRequested();
    void sampleRequested();
    void requested(const mielto::RequestRecord &record);

private:
    void buildLayout();
    void connectReader();
    void showRows();
    void dropEarlierRows();
    void updateState();
    void updateBody();
    void filterByValue(const LocalFilter &filter);
    std::vector<ChipBar::Chip> serverChips();
    void askTotals();
    void updateTotals();

    std::unique_ptr<NetworkPageSource> m_source;
    std::unique_ptr<RequestBudget> m_budget;
    std::unique_ptr<ListReader> m_reader;
    std::unique_ptr<TotalsReader> m_totalsReader;
    Totals m_totals; ///< Of the query's user, whatever the filters.
    ListQuery m_query;
    bool m_showsEarlierRows = false;
    FilterBar *m_filters = nullptr;
    Overview *m_overview = nullptr;
    ErrorBar *m_errorBar = nullptr;
    QStackedWidget *m_body = nullptr;
    ListPane *m_pane = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace mielto
