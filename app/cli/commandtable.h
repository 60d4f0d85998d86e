// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

#include <QStringView>

namespace mielto {

struct NumberRange {
    int lowest;
    int highest;
};

/// One option of the command line: a row of the table from which parsing and --help come.
struct OptionInfo {
    const char *name; ///< Without the dashes.
    const char *value; ///< What stands for its value in --help; null: it takes none.
    const char *help; ///< Translated in the context "Option".
    std::optional<NumberRange> range = {}; ///< Its value is a whole number.
    bool isRepeatable = false;

    /// No command names it: every command takes it.
    bool isGlobal() const;
};
std::span<const OptionInfo> optionTable();

struct CommandInfo {
    const char *name;
    const char *arguments; ///< As in a usage line.
    const char *help; ///< Translated in the context "Command".
    const char *options; ///< Names of its own options, separated by blanks.
    const char *formats = ""; ///< What --format takes, separated by |.
    const char *formatHelp = nullptr; ///< Of --format, in place of the table's.

    bool names(const OptionInfo &option) const;
};
std::span<const CommandInfo> commandTable();

/// Null when there is none of this name.
const CommandInfo *findCommand(QStringView name);

} // namespace mielto
