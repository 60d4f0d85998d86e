// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "packaging/generate/programdoc.h"

namespace mielto::docs {

/// The completion of one program as a script of the shell. Names of profiles are asked of
/// mielto-connections-cli when they are wanted; nothing else is run.
QByteArray bashCompletion(const ProgramDoc &program);
QByteArray zshCompletion(const ProgramDoc &program);
QByteArray fishCompletion(const ProgramDoc &program);

} // namespace mielto::docs
