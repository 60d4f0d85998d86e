// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mielto {

/// What the command line ends with; scripts rely on the numbers. Those of requests stand in
/// apierror.cpp.
enum ExitStatus {
    ExitDone = 0,
    ExitInternalError = 1,
    ExitUsage = 2,
    ExitToken = 3,
    ExitNotFound = 4,
    ExitNetwork = 5,
    ExitContract = 6,
    ExitOutput = 7,
    ExitUnproven = 8,
    ExitDifferent = 9,
    ExitInterrupted = 130,
};

} // namespace mielto
