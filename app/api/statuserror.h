// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/api/httpanswer.h"

namespace mielto {

/// What a status other than 200 means.
ApiError statusError(const HttpAnswer &answer);
/// What a redirect means, which is never followed, and which server address would help.
ApiError redirectError(const HttpAnswer &answer);

} // namespace mielto
