// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <memory>

#include <QTimer>

#include "app/list/filteredreader.h"
#include "app/list/totals.h"
#include "app/session/settings.h"
#include "ui/page/commandtext.h"
#include "ui/page/serverpage.h"
#include "ui/table/chipbar.h"

class QStackedWidget;
class QToolButton;

namespace mielto {

class EmptyState;
class ErrorBar;
class FilterBar;
class Overview;

/// One user's list: filters, counts, the bar for errors, the table or what to do when it is empty,
/// details.
class BrowsePage final : public ServerPage {
    Q_OBJECT
public:
    BrowsePage(const ServerContext &context, const NetworkOptions &options,
        const Settings &settings, QWidget *parent = nullptr);
    ~BrowsePage() override;

    /// Reads the user's connections under the chosen filters; once signed in.
    void load(const QString &user);
    void setFilters(const FilterValues &values);
    const FilterValues &filters() const;
    /// Another server may be chosen for it: there is nothing to lose.
    bool isUnused() const;
    /// Gives the keyboard to the rows, or to what stands in their place until they come.
    void focusRows();

    QString title() const override;
    PageStatus status(bool utc) const override;
    ListPane *pane() const override { return m_pane; }
    FindBar *findBar() const override;
    RowTable *table() const override;
    QWidget *details() const override;
    void refresh() override { load(m_user); }
    void stop() override;
    void loadAll() override;
    void clearFilters() override;
    void showNotice(const QString &sentence) override;
    ExportSource exportSource() const override;
    std::optional<ComparedSide> comparedSide() const override;
    QString user() const override { return m_user; }
    QString command(const CommandTarget &target) const override;

    /// In place of the table: there is no profile yet.
    void showFirstStart();
    void showUnknownProfile(const QString &name);

Q_SIGNALS:
    void addServerRequested();
    void sampleRequested();
    /// The server has answered for the first time since load().
    void userFound();
    void userNotFound();

protected:
    void useSource(PageSource *source) override;
    void showWaitingForToken() override;
    void showSignedOut(const QString &why) override;

private:
    void buildLayout();
    void connectParts();
    void connectReader();
    void leaveOldServer();
    void readMore(bool isScrolled);
    void hideOldError();
    void takeRows();
    void dropEarlierRows();
    void tellWhetherFound(const ListState &state);
    ListState state() const;
    void updateState();
    void updateBody();
    void useRemedy(Remedy remedy);
    void offer(const QString &sentence, const QString &action, std::function<void()> act);

    // Filters and counts (browsepagefilters.cpp)
    void connectFilters();
    void askFiltered();
    void filterByValue(const LocalFilter &filter);
    template <class Value>
    void useCount(
        Field field, const QString &word, Value value, std::vector<Value> FilterValues::*values);
    void showChosen();
    void offerAllValues();
    std::vector<ChipBar::Chip> serverChips();
    void askTotals();
    void takeTotals();
    void updateTotals();

    std::unique_ptr<FilteredReader> m_reader;
    std::unique_ptr<TotalsReader> m_totalsReader;
    Totals m_totals; ///< Of the user, whatever the filters.
    bool m_areTotalsOld = false; ///< The list without filters is being read again.
    QString m_user;
    QString m_profile; ///< Under which the user was asked for,
    QString m_place; ///< and the server and workspace.
    FilterValues m_asked; ///< The filters of the list.
    FilterValues m_rowsAsked; ///< Those of the rows that are shown.
    bool m_showsEarlierRows = false;
    bool m_awaitsFirstAnswer = false;
    std::function<void()> m_offered; ///< What the button of the notice does.
    QTimer m_tick; ///< While a wait is told in place of the rows.
    FilterBar *m_filters;
    Overview *m_overview;
    ErrorBar *m_errorBar;
    QStackedWidget *m_body;
    ListPane *m_pane;
    EmptyState *m_empty;
};

} // namespace mielto
