// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/api/endpoint.h"
#include "app/api/pagesource.h"

namespace mielto {

/// The question of *Test connection*: one row of one user. The endpoint has no ping; without a user
/// id a made-up one is asked for, and "user not found" proves the server and the token just as
/// well.
PageQuery connectionTestQuery(const QString &user);

/// What the answer proves, for people: what was reached, whether the token was accepted, how long
/// it took.
QString connectionTestText(const PageReply &reply, const Endpoint &endpoint, const QString &user);

} // namespace mielto
