// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/base/failure.h"

namespace mielto {

ExitStatus exitStatusOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::Internal:
        break;
    case FailureKind::Usage:
        return ExitUsage;
    case FailureKind::Token:
        return ExitToken;
    case FailureKind::NotFound:
        return ExitNotFound;
    case FailureKind::Network:
        return ExitNetwork;
    case FailureKind::Contract:
        return ExitContract;
    case FailureKind::Output:
        return ExitOutput;
    case FailureKind::Unproven:
        return ExitUnproven;
    case FailureKind::Cancelled:
        return ExitInterrupted;
    }
    return ExitInternalError;
}

} // namespace mielto
