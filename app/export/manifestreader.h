// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/export/manifest.h"

namespace mielto {

/// Every member of manifestfields.h must be there, of its type and in its range, rows and verdict
/// must follow from the users; members that are not known are passed over. The error says what is
/// wrong, for people.
Result<Manifest, Sentence> manifestOf(const QByteArray &json);

} // namespace mielto
