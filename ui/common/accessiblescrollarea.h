// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mielto {

/// Lets screen readers ask a scroll area for any of its parts. Qt's own answer (6.4) reads past the
/// end of its list, and crashes, when a scroll bar has gone since they counted. Call it once, after
/// the application is made.
void installAccessibleScrollArea();

} // namespace mielto
