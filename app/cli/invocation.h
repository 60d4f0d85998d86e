// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

#include <QMap>
#include <QString>
#include <QStringList>

#include "app/base/result.h"

namespace mielto {

/// One option of the command line: a row of the table from which parsing, --help, the manual pages
/// and the shells' completion come.
struct OptionInfo {
    const char *name; ///< Without the dashes.
    const char *value; ///< What stands for its value in --help; null: it takes none.
    const char *help; ///< Translated in the context "Option".
    bool isGlobal; ///< For every command.
    bool isRepeatable;
};
std::span<const OptionInfo> optionTable();

struct CommandInfo {
    const char *name;
    const char *arguments; ///< As in a usage line.
    const char *help; ///< Translated in the context "Command".
    const char *options; ///< Names of the options beside the global ones, separated by blanks.
    const char *formats = ""; ///< What --format takes, separated by blanks.
    const char *formatHelp = nullptr; ///< Of --format, in place of the table's.
};
std::span<const CommandInfo> commandTable();

/// What stands for the option's value in the help of the command: the formats that it takes, or the
/// table's word. Empty: the option takes none.
QString valueText(const OptionInfo &option, const CommandInfo &command);

/// What the option does, in the help of the command; translated in the context "Option".
const char *optionHelp(const OptionInfo &option, const CommandInfo &command);

/// A command line, taken apart and checked against both tables. A value.
class Invocation final {
public:
    /// The arguments without the program's name. The error is a sentence for people.
    static Result<Invocation, QString> parse(const QStringList &arguments);

    const QString &command() const { return m_command; } ///< Empty when none was given.
    const QStringList &arguments() const { return m_arguments; }
    bool has(const char *option) const { return m_options.contains(QLatin1String(option)); }
    QString value(const char *option) const { return values(option).value(0); }
    QStringList values(const char *option) const { return m_options.value(QLatin1String(option)); }
    /// The option's whole number when it was given; parse() has checked the range.
    std::optional<int> number(const char *option) const;

private:
    QString checkNumbers() const;

    QString m_command;
    QStringList m_arguments;
    QMap<QString, QStringList> m_options;
};

/// The text of --help, for one command or (empty) for all.
QString helpText(const QString &command);

} // namespace mielto
