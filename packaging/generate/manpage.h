// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include "packaging/generate/programdoc.h"

namespace mielto::docs {

/// The template with @NAME@, @SUMMARY@, @VERSION@, @OPTIONS@ (of every command) and @COMMANDS@
/// (each with its own options) replaced, as man(7) text.
QByteArray manPage(const ProgramDoc &program, QByteArray page);

} // namespace mielto::docs
