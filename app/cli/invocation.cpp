// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/invocation.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include "app/cli/commandtable.h"
#include "app/cli/usage.h"

using namespace Qt::StringLiterals;

namespace mielto {
namespace {

struct Usage {
    Q_DECLARE_TR_FUNCTIONS(Usage)
};

QCommandLineOption parserOption(const OptionInfo &info)
{
    QStringList names{QLatin1String(info.name)};
    if (names.first() == "help"_L1) {
        names << u"h"_s;
    }
    return {names, {}, QLatin1String(info.value)};
}

QString parserFault(const QCommandLineParser &parser)
{
    const QStringList unknown = parser.unknownOptionNames();
    if (unknown.isEmpty()) {
        return parser.errorText();
    }
    const QString dashes = unknown.first().size() == 1 ? u"-"_s : u"--"_s;
    return Usage::tr("There is no option %1. See --help.").arg(dashes + unknown.first());
}

} // namespace

Result<Invocation> Invocation::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    for (const OptionInfo &option : optionTable()) {
        parser.addOption(parserOption(option));
    }
    if (!parser.parse(QStringList(QString()) + arguments)) {
        return usage(parserFault(parser));
    }
    Invocation result;
    const QStringList given = parser.optionNames();
    for (const OptionInfo &option : optionTable()) {
        const QString name = QLatin1String(option.name);
        if (given.count(name) > 1 && !option.isRepeatable) {
            return usage(Usage::tr("--%1 is given twice. Give it once.").arg(name));
        }
        if (parser.isSet(name)) {
            result.m_options[name] = parser.values(name);
        }
    }
    if (const auto failure = result.takeCommand(parser.positionalArguments())) {
        return *failure;
    }
    for (const OptionInfo &option : optionTable()) {
        if (const auto failure = result.checkOption(option)) {
            return *failure;
        }
    }
    return result;
}

std::optional<Failure> Invocation::takeCommand(const QStringList &words)
{
    m_arguments = words;
    if (m_arguments.value(0) == "help"_L1 && m_arguments.size() <= 2) {
        m_options[u"help"_s]; // The same as COMMAND --help.
        m_arguments.removeFirst();
    }
    if (m_arguments.isEmpty()) {
        return std::nullopt;
    }
    m_command = m_arguments.takeFirst();
    if (findCommand(m_command) == nullptr) {
        return usage(Usage::tr("There is no command “%1”. See --help.").arg(m_command));
    }
    if (m_command == "help"_L1 && !has("help")) {
        return usage(Usage::tr("Use “help” or “help COMMAND”."));
    }
    return std::nullopt;
}

std::optional<Failure> Invocation::checkOption(const OptionInfo &option) const
{
    if (!has(option.name)) {
        return std::nullopt;
    }
    const QString name = QLatin1String(option.name);
    const CommandInfo *command = findCommand(m_command);
    if (command != nullptr && !option.isGlobal() && !command->names(option)) {
        return usage(Usage::tr("“%1” does not take --%2. See “%1 --help”.").arg(m_command, name));
    }
    bool isNumber = false;
    const int number = value(option.name).toInt(&isNumber);
    if (option.range
        && (!isNumber || number < option.range->lowest || number > option.range->highest)) {
        return usage(Usage::tr("--%1 takes a whole number from %2 to %3.")
                         .arg(name, QString::number(option.range->lowest),
                             QString::number(option.range->highest)));
    }
    return std::nullopt;
}

std::optional<int> Invocation::number(const char *option) const
{
    return has(option) ? std::optional(value(option).toInt()) : std::nullopt;
}

} // namespace mielto
