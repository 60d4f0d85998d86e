// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>

#include "app/api/httpanswer.h"
#include "app/api/pagedecoder.h"

namespace mielto {

/// Looks at an answer in stages (transport, status, headers, content type); the first that does
/// not hold gives the error. Nothing: its body may be decoded.
std::optional<ApiError> checkReply(const HttpAnswer &answer);

/// What a body that is not a page of connections means.
ApiError decodeError(const DecodeFault &fault, const QByteArray &body);

} // namespace mielto
