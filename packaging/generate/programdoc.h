// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>

#include <QByteArray>
#include <QList>
#include <QString>

#include "app/cli/invocation.h"

namespace mielto::docs {

/// What is written about one program: its tables, as --help shows them, in English.
struct ProgramDoc {
    QString name;
    QByteArray summary; ///< One line, for the name section and lists of commands.
    std::span<const OptionInfo> options;
    std::span<const CommandInfo> commands; ///< Empty: the program has none.
};

/// What a shell can offer for a value.
enum class ValueKind { Text, Word, File, Profile };

struct ValueChoice {
    ValueKind kind = ValueKind::Text;
    QList<QByteArray> words; ///< For Word.
};
/// For one option; `command` matters where a word depends on it (--format) and may be null.
ValueChoice choiceOf(const OptionInfo &option, const CommandInfo *command);

/// The options that belong to the command alone, in the table's order.
QList<const OptionInfo *> ownOptions(const ProgramDoc &program, const CommandInfo &command);
QList<const OptionInfo *> globalOptions(const ProgramDoc &program);
/// The words that may stand first behind the command: those of "set|status|delete".
QList<QByteArray> firstWords(const CommandInfo &command);
/// The command works on files that are named without an option.
bool takesFiles(const CommandInfo &command);

} // namespace mielto::docs
