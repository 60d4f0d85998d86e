// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "app/base/result.h"
#include "app/sample/sampledata.h"

namespace mielto::sample {

/// The percent-encoded text after the `?`, checked as FastAPI does: unknown names are ignored, of a
/// name that is repeated the last counts. The error is the body of a 422 with one entry for each
/// bad value.
Result<PageQuery, QByteArray> parseQuery(const QByteArray &text);

} // namespace mielto::sample
