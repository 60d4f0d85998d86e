// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/httpanswer.h"

namespace mielto {

/// What a redirect means, which is never followed, and which server address would help.
ApiError redirectError(const HttpAnswer &answer);

/// Whether the user id that was asked for holds a slash: servers take it for a part of the path.
bool isAboutIdWithSlash(const HttpAnswer &answer);
ApiError slashError();

} // namespace mielto
