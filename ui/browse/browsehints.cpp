// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/browsehints.h"

#include "app/base/visibletext.h"
#include "ui/browse/browsepage.h"
#include "ui/browse/statustext.h"

namespace mielto {

BrowseHints::BrowseHints(BrowsePage &page)
    : EmptyState(&page)
    , m_page(page)
{
}

void BrowseHints::showList(const ListState &state, bool hasUser, bool hasFilters)
{
    const bool isAtEnd = state.phase == ListState::Phase::Finished;
    if (state.phase == ListState::Phase::Waiting) {
        setContent("refresh", tr("Waiting for the server"), waitText(state));
    } else if (state.isBusy()) {
        setContent("refresh", tr("Loading…"), tr("Asking the server for the first connections."));
    } else if (!hasUser) {
        setContent("user", tr("Whose connections?"),
            tr("Enter a user ID above and press Enter. Use the user ID from your own "
               "application."));
    } else if (isAtEnd && hasFilters) {
        setContent("search", tr("No connections under these filters"),
            tr("This user has no connections with this status and type."),
            {{tr("Clear filters"), [this] { m_page.clearFilters(); }}});
    } else if (isAtEnd) {
        setContent("plug", tr("No connections"),
            tr("This user has no connections. If you expected some, check the workspace in the "
               "profile."));
    } else {
        setContent("info", tr("Nothing loaded"),
            state.phase == ListState::Phase::Stopped ? tr("Loading was stopped.")
                                                     : tr("Loading failed."),
            {{tr("Load again"), [this] { m_page.refresh(); }}});
    }
}

void BrowseHints::showWelcome()
{
    setContent("server", tr("Welcome"),
        tr("Add the Mielto server you administer, or try the sample data first. Nothing is "
           "installed, and nothing leaves this computer."),
        {{tr("Add a profile…"), [this] { Q_EMIT m_page.addProfileRequested(); }},
            {tr("Try the sample data"), [this] { Q_EMIT m_page.sampleRequested(); }}});
}

void BrowseHints::showUnknownProfile(const QString &name)
{
    setContent("server", tr("There is no profile “%1”").arg(visibleText(name)),
        tr("Choose another profile above, or add one."),
        {{tr("Add a profile…"), [this] { Q_EMIT m_page.addProfileRequested(); }}});
}

void BrowseHints::showSignedOut(const QString &why)
{
    setContent("key", tr("Not signed in"), why,
        {{tr("Add token…"), [this] { Q_EMIT m_page.remedyChosen(Remedy::ReplaceToken); }},
            {tr("Try again"), [this] { m_page.signIn().again(); }}});
}

void BrowseHints::showWaiting()
{
    setContent("key", tr("Waiting for the keychain…"),
        tr("Your system may ask for the keychain's password. Meanwhile, you can choose another "
           "profile."));
}

} // namespace mielto
