// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace mielto {

/// First of all in main(): standard input, output and error that are closed refuse every call from
/// now on, so that nothing which is opened later gets their place; a closed pipe is an error of
/// writing and not the end of the program.
void holdStandardStreams();

/// The reader of standard output has gone: ends the program by SIGPIPE, without a word, unless it
/// was started with that signal ignored.
void endByClosedPipe();

} // namespace mielto
