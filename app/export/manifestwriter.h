// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/export/manifest.h"

namespace mielto {

/// Indented JSON, its members in the order of manifestfields.h, a line feed at the end.
QByteArray manifestJson(const Manifest &manifest);

} // namespace mielto
