// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/invocation.h"

#include <algorithm>
#include <array>
#include <limits>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct Usage {
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

struct NumberRange {
    const char *option;
    int lowest;
    int highest;
};
constexpr std::array kNumberRanges{
    NumberRange{"timeout", 1, 600},
    NumberRange{"retries", 0, 10},
    NumberRange{"concurrency", 1, 6},
    NumberRange{"limit", 1, std::numeric_limits<int>::max()},
};

const OptionInfo *findOption(QStringView name)
{
    const auto table = optionTable();
    const auto found = std::ranges::find_if(
        table, [name](const OptionInfo &info) { return name == QLatin1String(info.name); });
    return found == table.end() ? nullptr : &*found;
}

const CommandInfo *findCommand(QStringView name)
{
    const auto table = commandTable();
    const auto found = std::ranges::find_if(
        table, [name](const CommandInfo &info) { return name == QLatin1String(info.name); });
    return found == table.end() ? nullptr : &*found;
}

bool takesOption(const CommandInfo &command, const QString &option)
{
    return QString::fromLatin1(command.options).split(u' ').contains(option);
}

QString optionFault(const QString &command, const QString &option)
{
    const CommandInfo *info = findCommand(command);
    if (info == nullptr || findOption(option)->isGlobal || takesOption(*info, option)) {
        return {};
    }
    return Usage::tr("“%1” does not take --%2. See “%1 --help”.").arg(command, option);
}

} // namespace

QString valueText(const OptionInfo &option, const CommandInfo &command)
{
    if (qstrcmp(option.name, "format") == 0) {
        return QString::fromLatin1(command.formats).replace(u' ', u'|');
    }
    return QString::fromLatin1(option.value);
}

const char *optionHelp(const OptionInfo &option, const CommandInfo &command)
{
    const bool isOwn = qstrcmp(option.name, "format") == 0 && command.formatHelp != nullptr;
    return isOwn ? command.formatHelp : option.help;
}

Result<Invocation, QString> Invocation::parse(const QStringList &arguments)
{
    Invocation result;
    QStringList plain;
    bool onlyPlain = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (onlyPlain || !argument.startsWith("--"_L1)) {
            if (!onlyPlain && argument == "-h"_L1) {
                result.m_options[u"help"_s];
                continue;
            }
            if (!onlyPlain && argument.startsWith(u'-') && argument.size() > 1) {
                return Usage::tr("There is no option %1. See --help.").arg(argument);
            }
            plain << argument;
            continue;
        }
        if (argument == "--"_L1) {
            onlyPlain = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.mid(2, equals < 0 ? -1 : equals - 2);
        const OptionInfo *info = findOption(name);
        if (info == nullptr) {
            return Usage::tr("There is no option --%1. See --help.").arg(name);
        }
        if (result.m_options.contains(name) && !info->isRepeatable) {
            return Usage::tr("--%1 is given twice. Give it once.").arg(name);
        }
        if (info->value == nullptr) {
            if (equals >= 0) {
                return Usage::tr("--%1 takes no value.").arg(name);
            }
            result.m_options[name];
        } else if (equals >= 0) {
            result.m_options[name] << argument.mid(equals + 1);
        } else if (i + 1 < arguments.size()) {
            result.m_options[name] << arguments[++i];
        } else {
            return Usage::tr("--%1 needs a value: %2.").arg(name, QLatin1String(info->value));
        }
    }
    if (plain.value(0) == "help"_L1 && plain.size() <= 2) { // The same as COMMAND --help.
        result.m_options[u"help"_s];
        plain.removeFirst();
    }
    result.m_command = plain.isEmpty() ? QString() : plain.takeFirst();
    result.m_arguments = plain;
    if (!result.m_command.isEmpty() && findCommand(result.m_command) == nullptr) {
        return Usage::tr("There is no command “%1”. See --help.").arg(result.m_command);
    }
    if (result.m_command == "help"_L1 && !result.has("help")) {
        return Usage::tr("Say “help” or “help COMMAND”.");
    }
    for (const QString &option : result.m_options.keys()) {
        if (const QString fault = optionFault(result.m_command, option); !fault.isEmpty()) {
            return fault;
        }
    }
    if (const QString fault = result.checkNumbers(); !fault.isEmpty()) {
        return fault;
    }
    return result;
}

std::optional<int> Invocation::number(const char *option) const
{
    return has(option) ? std::optional(value(option).toInt()) : std::nullopt;
}

QString Invocation::checkNumbers() const
{
    for (const NumberRange &range : kNumberRanges) {
        if (!has(range.option)) {
            continue;
        }
        bool isNumber = false;
        const int number = value(range.option).toInt(&isNumber);
        if (!isNumber || number < range.lowest || number > range.highest) {
            return Usage::tr("--%1 takes a whole number from %2 to %3.")
                .arg(QLatin1String(range.option), QString::number(range.lowest),
                    QString::number(range.highest));
        }
    }
    return {};
}

namespace {

/// One entry of a list: what is typed, then what it does, on a line of its own when the first is
/// long.
QString entry(const QString &left, const QString &help)
{
    constexpr int column = 26;
    const QString gap =
        left.size() < column ? QString(column - left.size(), u' ') : u'\n' + QString(column, u' ');
    return left + gap + help + u'\n';
}

void appendOptions(QString &text, const CommandInfo &command,
    const std::function<bool(const OptionInfo &)> &isWanted)
{
    for (const OptionInfo &info : optionTable()) {
        if (!isWanted(info)) {
            continue;
        }
        QString left = "  --"_L1 + QLatin1String(info.name);
        if (info.value != nullptr) {
            left += u' ' + valueText(info, command);
        }
        text += entry(left, QCoreApplication::translate("Option", optionHelp(info, command)));
    }
}

QString commandHelp(const CommandInfo &command)
{
    QString text = Usage::tr("Usage: mielto-connections-cli %1 %2")
                       .arg(QLatin1String(command.name), QLatin1String(command.arguments))
                       .trimmed();
    text += "\n\n"_L1 + QCoreApplication::translate("Command", command.help) + u'\n';
    if (command.options[0] != '\0') {
        text += u'\n' + Usage::tr("Options:") + u'\n';
        appendOptions(text, command, [&command](const OptionInfo &info) {
            return takesOption(command, QLatin1String(info.name));
        });
    }
    text += u'\n' + Usage::tr("Options of every command:") + u'\n';
    appendOptions(text, command, [](const OptionInfo &info) { return info.isGlobal; });
    return text;
}

} // namespace

QString helpText(const QString &command)
{
    if (const CommandInfo *info = findCommand(command)) {
        return commandHelp(*info);
    }
    QString text = Usage::tr("Usage: mielto-connections-cli [OPTIONS] COMMAND [ARGUMENTS]");
    text += "\n\n"_L1 + Usage::tr("Commands:") + u'\n';
    for (const CommandInfo &info : commandTable()) {
        const QString left =
            "  "_L1 + QLatin1String(info.name) + u' ' + QLatin1String(info.arguments);
        text += entry(left, QCoreApplication::translate("Command", info.help));
    }
    text += u'\n' + Usage::tr("Options of every command:") + u'\n';
    appendOptions(text, {}, [](const OptionInfo &info) { return info.isGlobal; });
    text += u'\n'
        + Usage::tr("“help COMMAND” says more. A token comes from --token-file, then "
                    "MIELTO_TOKEN, then the keychain; no option takes one.")
        + u'\n';
    return text;
}

} // namespace mielto
