// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include "app/list/seriesreader.h"
#include "app/list/totals.h"
#include "app/session/settings.h"
#include "app/view/viewspec.h"
#include "ui/browse/chipbar.h"
#include "ui/page/commandtext.h"
#include "ui/page/serverpage.h"

class QStackedWidget;

namespace mielto {

class EmptyState;
class ErrorBar;
class FilterBar;
class Overview;

/// One user's list: filters, counts, the bar for errors, the table or what to do when it is empty,
/// details. One value of a kind is read page by page as one scrolls, several are read whole.
class BrowsePage final : public ServerPage {
    Q_OBJECT
public:
    BrowsePage(const ServerContext &context, const NetworkOptions &options,
        const Settings &settings, QWidget *parent = nullptr);
    ~BrowsePage() override;

    /// Reads the first page of the user's connections under the chosen filters; once signed in.
    void load(const QString &user);
    void setFilters(const FilterValues &values);
    const FilterValues &filters() const;

    QString title() const override;
    PageStatus status(bool utc) const override;
    ListPane *pane() const override { return m_pane; }
    FindBar *findBar() const override;
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

Q_SIGNALS:
    void addServerRequested();
    void sampleRequested();

protected:
    void useSource(PageSource *source) override;
    void showWaitingForToken() override;
    void showSignedOut(const QString &why) override;

private:
    void buildLayout();
    void connectParts();
    void connectReaders();
    void readMore(bool isScrolled);
    void hideOldError();
    void showRows(const ConnectionList &list);
    void dropEarlierRows();
    ListState state() const;
    void updateState();
    void updateBody();
    void useRemedy(Remedy remedy);

    // Filters and counts (browsepagefilters.cpp)
    void filterByValue(const LocalFilter &filter);
    std::vector<ChipBar::Chip> serverChips();
    void askTotals();
    void updateTotals();

    std::unique_ptr<ListReader> m_reader;
    std::unique_ptr<SeriesReader> m_series; ///< Of several values.
    std::unique_ptr<TotalsReader> m_totalsReader;
    Totals m_totals; ///< Of the user, whatever the filters.
    QString m_user;
    QString m_profile; ///< Under which the user was asked for.
    FilterValues m_asked; ///< The filters of the list.
    bool m_isSeries = false;
    bool m_showsEarlierRows = false;
    FilterBar *m_filters;
    Overview *m_overview;
    ErrorBar *m_errorBar;
    QStackedWidget *m_body;
    ListPane *m_pane;
    EmptyState *m_empty;
};

} // namespace mielto
