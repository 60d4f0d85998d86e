// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

#include "app/view/viewspec.h"
#include "ui/table/chipbar.h"

namespace mielto {

/// A chip for each local filter and one for the order; a click takes it out of the spec, which
/// `set` is called with.
std::vector<ChipBar::Chip> viewChips(
    const ViewSpec &spec, const std::function<void(const ViewSpec &)> &set);

} // namespace mielto
