// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "packaging/generate/completion.h"

namespace mielto::docs {
namespace {

/// Within '…' and the brackets or colons of a specification.
QByteArray quoted(QByteArray text)
{
    text.replace('\\', "\\\\");
    for (const char special : {'[', ']', ':'}) {
        text.replace(special, QByteArray("\\") + special);
    }
    return text.replace('\'', "'\\''");
}

QByteArray action(const OptionInfo &option, const CommandInfo *command)
{
    const ValueChoice choice = choiceOf(option, command);
    switch (choice.kind) {
    case ValueKind::File:
        return "_files";
    case ValueKind::Profile:
        return "_mielto_connections_profiles";
    case ValueKind::Text:
        return " ";
    case ValueKind::Word:
        break;
    }
    const QByteArray words = '(' + choice.words.join(' ') + ')';
    return QByteArray(option.value).contains(',') ? "_values -s , column " + words.mid(1).chopped(1)
                                                  : words;
}

QByteArray specification(const OptionInfo &option, const CommandInfo *command)
{
    const char *help = command == nullptr ? option.help : optionHelp(option, *command);
    QByteArray text = option.isRepeatable ? "'*--" : "'--";
    text += option.name;
    if (option.value == nullptr) {
        return text + '[' + quoted(help) + "]'";
    }
    return text + "=[" + quoted(help) + "]:" + quoted(option.value) + ':' + action(option, command)
        + '\'';
}

QByteArray specifications(
    const QList<const OptionInfo *> &options, const CommandInfo *command, const QByteArray &indent)
{
    QByteArray text;
    for (const OptionInfo *option : options) {
        text += indent + specification(*option, command);
    }
    return text;
}

QByteArray rest(const CommandInfo &command)
{
    if (takesFiles(command)) {
        return "'*:file:_files'";
    }
    if (!firstWords(command).isEmpty()) {
        return "'1:action:(" + firstWords(command).join(' ') + ")' '*:name: '";
    }
    return "'*:user: '";
}

QByteArray commandCases(const ProgramDoc &program)
{
    QByteArray names;
    QByteArray cases;
    for (const CommandInfo &command : program.commands) {
        names += QByteArray("        '") + command.name + ':' + quoted(command.help) + "'\n";
        cases += QByteArray("                ") + command.name + ")\n"
            + "                    _arguments $global"
            + specifications(
                ownOptions(program, command), &command, " \\\n                        ")
            + " \\\n                        " + rest(command) + " ;;\n";
    }
    return "    local -a commands=(\n" + names
        + "    )\n"
          "    local curcontext=$curcontext state line\n"
          "    _arguments -C $global '1:command:->command' '*::argument:->argument'\n"
          "    case $state in\n"
          "        command) _describe command commands ;;\n"
          "        argument)\n"
          "            case $words[1] in\n"
        + cases + "            esac ;;\n    esac\n";
}

} // namespace

QByteArray zshCompletion(const ProgramDoc &program)
{
    const QByteArray name = program.name.toUtf8();
    const QByteArray function = '_' + QByteArray(name).replace('-', '_');
    QByteArray text = "#compdef " + name
        + "\n# written by the build from the program's tables of options\n\n"
          "_mielto_connections_profiles() {\n"
          "    local -a names=(${(f)\"$(mielto-connections-cli profile list --quiet 2>/dev/null |"
          " cut -f1)\"})\n"
          "    compadd -a names\n}\n\n"
        + function + "() {\n    local -a global=("
        + specifications(globalOptions(program), nullptr, "\n        ") + "\n    )\n";
    text += program.commands.empty() ? QByteArray("    _arguments $global '::link: '\n")
                                     : commandCases(program);
    return text + "}\n\n" + function + " \"$@\"\n";
}

} // namespace mielto::docs
