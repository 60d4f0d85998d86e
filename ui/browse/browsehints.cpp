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
            tr("Enter a user ID above and press Enter. IDs are those of your own application."));
    } else if (isAtEnd && hasFilters) {
        setContent("search", tr("No connections under these filters"),
            tr("The server has none with this status and type for this user."),
            {{tr("Clear filters"), [this] { m_page.clearFilters(); }}});
    } else if (isAtEnd) {
        setContent("plug", tr("No connections"),
            tr("The server knows this user and says that there are no connections. Check "
               "the workspace of the profile if you expected some."));
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
        tr("Add the Mielto server that you administer, or look around with made-up data "
           "first: nothing is installed and nothing leaves this computer."),
        {{tr("Add a server…"), [this] { Q_EMIT m_page.addServerRequested(); }},
            {tr("Try the sample data"), [this] { Q_EMIT m_page.sampleRequested(); }}});
}

void BrowseHints::showUnknownProfile(const QString &name)
{
    setContent("server", tr("There is no profile “%1”").arg(visibleText(name)),
        tr("Choose another profile above, or add one."),
        {{tr("Add a profile…"), [this] { Q_EMIT m_page.addServerRequested(); }}});
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
        tr("Your system may ask for the keychain's password. You can choose another "
           "profile meanwhile."));
}

} // namespace mielto
