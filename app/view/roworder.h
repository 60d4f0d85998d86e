// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/answers/rowcontext.h"
#include "app/view/sortkeys.h"
#include "app/view/viewspec.h"

namespace mielto {

/// The rows that pass, sorted. Equal rows keep the server's order; rows without a value come last
/// in either direction. Null when the spec is plain, or when cancelled. A pure function for any
/// thread.
RowOrder rowOrder(const ViewedRows &rows, const ViewSpec &spec, const IsCancelled &isCancelled,
    const RowContext &context = {});

} // namespace mielto
