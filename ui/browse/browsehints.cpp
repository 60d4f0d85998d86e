// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/browse/browsehints.h"

#include <QCoreApplication>

#include "app/base/visibletext.h"
#include "ui/browse/statustext.h"
#include "ui/common/emptystate.h"

namespace mielto {
namespace {

struct Hints {
    Q_DECLARE_TR_FUNCTIONS(BrowseHints)
};

} // namespace

void showListHint(EmptyState &empty, const ListState &state, ListQuestion asked,
    std::function<void()> clearFilters, std::function<void()> loadAgain)
{
    const bool isAtEnd = state.phase == ListState::Phase::Finished;
    if (state.phase == ListState::Phase::Waiting) {
        empty.setContent("refresh", Hints::tr("Waiting for the server"), waitText(state));
    } else if (state.isBusy()) {
        empty.setContent("refresh", Hints::tr("Loading…"),
            Hints::tr("Asking the server for the first connections."));
    } else if (!asked.hasUser) {
        empty.setContent("user", Hints::tr("Whose connections?"),
            Hints::tr(
                "Enter a user ID above and press Enter. IDs are those of your own application."));
    } else if (isAtEnd && asked.hasFilters) {
        empty.setContent("search", Hints::tr("No connections under these filters"),
            Hints::tr("The server has none with this status and type for this user."),
            {{Hints::tr("Clear filters"), std::move(clearFilters)}});
    } else if (isAtEnd) {
        empty.setContent("plug", Hints::tr("No connections"),
            Hints::tr("The server knows this user and says that there are no connections. Check "
                      "the workspace of the profile if you expected some."));
    } else {
        empty.setContent("info", Hints::tr("Nothing loaded"),
            state.phase == ListState::Phase::Stopped ? Hints::tr("Loading was stopped.")
                                                     : Hints::tr("Loading failed."),
            {{Hints::tr("Load again"), std::move(loadAgain)}});
    }
}

void showWelcomeHint(
    EmptyState &empty, std::function<void()> addServer, std::function<void()> trySample)
{
    empty.setContent("server", Hints::tr("Welcome"),
        Hints::tr("Add the Mielto server that you administer, or look around with made-up data "
                  "first: nothing is installed and nothing leaves this computer."),
        {{Hints::tr("Add a server…"), std::move(addServer)},
            {Hints::tr("Try the sample data"), std::move(trySample)}});
}

void showUnknownProfileHint(
    EmptyState &empty, const QString &name, std::function<void()> addProfile)
{
    empty.setContent("server", Hints::tr("There is no profile “%1”").arg(visibleText(name)),
        Hints::tr("Choose another profile above, or add one."),
        {{Hints::tr("Add a profile…"), std::move(addProfile)}});
}

void showSignedOutHint(EmptyState &empty, const QString &why, std::function<void()> addToken,
    std::function<void()> tryAgain)
{
    empty.setContent("key", Hints::tr("Not signed in"), why,
        {{Hints::tr("Add token…"), std::move(addToken)},
            {Hints::tr("Try again"), std::move(tryAgain)}});
}

void showWaitingHint(EmptyState &empty)
{
    empty.setContent("key", Hints::tr("Waiting for the keychain…"),
        Hints::tr("Your system may ask for the keychain's password. You can choose another "
                  "profile meanwhile."));
}

} // namespace mielto
