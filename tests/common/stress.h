// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

namespace mielto::testing {

/// How often a random test runs: more often with MIELTO_STRESS set, as in `./dev test --full`.
inline int rounds(int usual, int underStress)
{
    return qEnvironmentVariableIsSet("MIELTO_STRESS") ? underStress : usual;
}

} // namespace mielto::testing
