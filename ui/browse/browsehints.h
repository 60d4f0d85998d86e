// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "app/list/listreader.h"

namespace mielto {

class EmptyState;

struct ListQuestion {
    bool hasUser;
    bool hasFilters;
};

/// What stands in place of the rows of one user's list, and says what to do next. The functions run
/// as long as the empty state lives.
void showListHint(EmptyState &empty, const ListState &state, ListQuestion asked,
    std::function<void()> clearFilters, std::function<void()> loadAgain);
void showWelcomeHint(
    EmptyState &empty, std::function<void()> addServer, std::function<void()> trySample);
void showUnknownProfileHint(
    EmptyState &empty, const QString &name, std::function<void()> addProfile);
void showSignedOutHint(EmptyState &empty, const QString &why, std::function<void()> addToken,
    std::function<void()> tryAgain);
void showWaitingHint(EmptyState &empty);

} // namespace mielto
