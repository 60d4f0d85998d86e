// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/helptext.h"

#include <QCoreApplication>

#include "app/cli/commandtable.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct HelpWords {
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

/// One entry of a list: what is typed, then what it does, on a line of its own when the first is
/// long.
QString entry(const QString &left, const QString &help)
{
    constexpr int column = 26;
    const QString gap =
        left.size() < column ? QString(column - left.size(), u' ') : u'\n' + QString(column, u' ');
    return left + gap + help + u'\n';
}

QString optionEntry(const OptionInfo &option, const CommandInfo &command)
{
    const bool isFormat = qstrcmp(option.name, "format") == 0;
    QString left = "  --"_L1 + QLatin1String(option.name);
    if (option.value != nullptr) {
        left += u' ' + QLatin1String(isFormat ? command.formats : option.value);
    }
    const bool hasOwnHelp = isFormat && command.formatHelp != nullptr;
    return entry(
        left, QCoreApplication::translate("Option", hasOwnHelp ? command.formatHelp : option.help));
}

QString globalEntries()
{
    QString text = u'\n' + HelpWords::tr("Options of every command:") + u'\n';
    for (const OptionInfo &option : optionTable()) {
        text += option.isGlobal() ? optionEntry(option, {}) : QString();
    }
    return text;
}

QString commandHelp(const CommandInfo &command)
{
    QString text = HelpWords::tr("Usage: mielto-connections-cli %1 %2")
                       .arg(QLatin1String(command.name), QLatin1String(command.arguments))
                       .trimmed();
    text += "\n\n"_L1 + QCoreApplication::translate("Command", command.help) + u'\n';
    if (command.options[0] != '\0') {
        text += u'\n' + HelpWords::tr("Options:") + u'\n';
        for (const OptionInfo &option : optionTable()) {
            text += command.names(option) ? optionEntry(option, command) : QString();
        }
    }
    return text + globalEntries();
}

/// As in exitstatus.h.
QString exitStatuses()
{
    return HelpWords::tr(
        "Exit status: 0 done, 2 wrong usage, 3 token missing or rejected, 4 user not found,\n"
        "5 network, 6 unexpected answer, 7 output not written, 8 not proven complete,\n"
        "9 different, not intact or found, 130 interrupted.");
}

} // namespace

QString helpText(const QString &command)
{
    if (const CommandInfo *info = findCommand(command)) {
        return commandHelp(*info);
    }
    QString text = HelpWords::tr("Usage: mielto-connections-cli [OPTIONS] COMMAND [ARGUMENTS]");
    text += "\n\n"_L1 + HelpWords::tr("Commands:") + u'\n';
    for (const CommandInfo &info : commandTable()) {
        const QString left =
            "  "_L1 + QLatin1String(info.name) + u' ' + QLatin1String(info.arguments);
        text += entry(left, QCoreApplication::translate("Command", info.help));
    }
    return text + globalEntries() + u'\n' + exitStatuses() + "\n\n"_L1
        + HelpWords::tr("See “help COMMAND” for details. A token comes from --token-file, then "
                        "MIELTO_TOKEN, then the keychain; no option takes one.")
        + u'\n';
}

} // namespace mielto
