// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "packaging/generate/completion.h"

namespace mielto::docs {
namespace {

QByteArray quoted(QByteArray text)
{
    text.replace('\\', "\\\\").replace('\'', "\\'");
    return '\'' + text + '\'';
}

QByteArray value(const OptionInfo &option, const CommandInfo *command)
{
    if (option.value == nullptr) {
        return {};
    }
    const ValueChoice choice = choiceOf(option, command);
    switch (choice.kind) {
    case ValueKind::File:
        return " -r -F";
    case ValueKind::Profile:
        return " -x -a '(mielto-connections-cli profile list --quiet 2>/dev/null | cut -f1)'";
    case ValueKind::Text:
        return " -x";
    case ValueKind::Word:
        break;
    }
    const QByteArray words = choice.words.join(' ');
    // A list separated by commas goes on behind the last one.
    return QByteArray(option.value).contains(',') ? " -x -a '(__fish_append , " + words + ")'"
                                                  : " -x -a " + quoted(words);
}

QByteArray line(const QByteArray &head, const OptionInfo &option, const CommandInfo *command)
{
    return head + " -l " + option.name + value(option, command) + " -d "
        + quoted(command == nullptr ? option.help : optionHelp(option, *command)) + '\n';
}

QByteArray commandLines(const ProgramDoc &program, const QByteArray &start)
{
    QByteArray text;
    for (const CommandInfo &command : program.commands) {
        text += start + " -n __fish_use_subcommand -a " + command.name + " -d "
            + quoted(command.help) + '\n';
        const QByteArray head = start + " -n '__fish_seen_subcommand_from " + command.name + "'";
        if (takesFiles(command)) {
            text += head + " -F\n";
        }
        const QByteArray words = firstWords(command).join(' ');
        if (!words.isEmpty()) {
            text += start + " -n '__fish_seen_subcommand_from " + command.name
                + "; and not __fish_seen_subcommand_from " + words + "' -a " + quoted(words) + '\n';
        }
        for (const OptionInfo *option : ownOptions(program, command)) {
            text += line(head, *option, &command);
        }
    }
    return text;
}

} // namespace

QByteArray fishCompletion(const ProgramDoc &program)
{
    const QByteArray start = "complete -c " + program.name.toUtf8();
    QByteArray text =
        "# written by the build from the program's tables of options\n" + start + " -f\n";
    for (const OptionInfo *option : globalOptions(program)) {
        text += line(start, *option, nullptr);
    }
    return text + commandLines(program, start);
}

} // namespace mielto::docs
