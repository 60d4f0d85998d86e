// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/list/listreader.h"
#include "ui/common/emptystate.h"

namespace mielto {

class BrowsePage;

/// What stands in place of the rows of one user's list, and says what to do next.
class BrowseHints final : public EmptyState {
    Q_OBJECT
public:
    /// The buttons do what the page does.
    explicit BrowseHints(BrowsePage &page);

    /// Of a list in this state, as it was asked for.
    void showList(const ListState &state, bool hasUser, bool hasFilters);
    void showWelcome();
    void showUnknownProfile(const QString &name);
    void showSignedOut(const QString &why);
    void showWaiting();

private:
    BrowsePage &m_page;
};

} // namespace mielto
