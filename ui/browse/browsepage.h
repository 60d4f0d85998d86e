// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <QTimer>

#include "app/list/filteredreader.h"
#include "app/session/settings.h"
#include "ui/browse/browsefilters.h"
#include "ui/browse/usercounts.h"
#include "ui/page/commandtext.h"
#include "ui/page/serverpage.h"

class QStackedWidget;
class QToolButton;

namespace mielto {

class BrowseHints;
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
    void setFilters(const FilterValues &values) { m_choice.set(values); }
    const FilterValues &filters() const { return m_choice.values(); }
    /// Another server may be chosen for it: there is nothing to lose.
    bool isUnused() const;
    /// Gives the keyboard to the rows, or to what stands in their place until they come.
    void focusRows() override;

    QString title() const override;
    PageStatus status(bool utc) const override;
    void refresh() override { load(m_user); }
    void stop() override;
    void loadAll() override;
    void clearFilters() override;
    ExportSource exportSource() const override;
    std::optional<ComparedSide> comparedSide() const override;
    QString user() const override { return m_user; }
    QString command(const CommandTarget &target) const override;

    /// In place of the table: there is no profile yet.
    void showFirstStart();
    void showUnknownProfile(const QString &name);

Q_SIGNALS:
    void addProfileRequested();
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
    void askFiltered();
    void offerAllValues();

    std::unique_ptr<FilteredReader> m_reader;
    QString m_user;
    QString m_profile; ///< Under which the user was asked for,
    QString m_place; ///< and the server and workspace.
    FilterValues m_asked; ///< The filters of the list.
    FilterValues m_rowsAsked; ///< Those of the rows that are shown.
    bool m_showsEarlierRows = false;
    bool m_awaitsFirstAnswer = false;
    QTimer m_tick; ///< While a wait is told in place of the rows.
    FilterBar *m_filters;
    Overview *m_overview;
    BrowseFilters m_choice;
    UserCounts m_counts;
    QStackedWidget *m_body;
    BrowseHints *m_hints;
};

} // namespace mielto
