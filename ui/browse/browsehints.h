// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/list/listreader.h"
#include "ui/common/emptystate.h"

namespace mielto {

/// What stands in place of the rows of one user's list, and says what to do next.
class BrowseHints final : public EmptyState {
    Q_OBJECT
public:
    using EmptyState::EmptyState;

    /// Of a list in this state, as it was asked for.
    void showList(const ListState &state, bool hasUser, bool hasFilters);
    void showWelcome();
    void showUnknownProfile(const QString &name);
    void showSignedOut(const QString &why);
    void showWaiting();

Q_SIGNALS:
    void clearFiltersRequested();
    void loadRequested();
    void addServerRequested();
    void sampleRequested();
    void addTokenRequested();
    void signInRequested();
};

} // namespace mielto
