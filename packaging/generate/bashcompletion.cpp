// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "packaging/generate/completion.h"

namespace mielto::docs {
namespace {

constexpr char kHead[] =
    R"sh(# bash completion for %1, written by the build from its tables of options
_%2()
{
    local cur prev words cword split
    _init_completion -s || return
    local command='' i
    for ((i = 1; i < cword; i++)); do
        case ${words[i]} in
            %3)
                ((i++)) ;;
            -*) ;;
            *)
                command=${words[i]}
                break ;;
        esac
    done
    case $prev in
)sh";

/// Names may hold anything: compgen -W would run a $(…) in one.
constexpr char kProfiles[] = R"sh(
            local name
            while IFS= read -r name; do
                [[ $name != "$cur"* ]] || COMPREPLY+=("$(printf %q "$name")")
            done < <(mielto-connections-cli profile list --quiet 2>/dev/null | cut -f1)
            return ;;
)sh";

/// A list separated by commas: the word after the last one is completed.
constexpr char kList[] = R"sh(
            local before=
            [[ $cur != *,* ]] || before=${cur%,*},
            mapfile -t COMPREPLY < <(compgen -P "$before" -W "%1" -- "${cur##*,}")
            compopt -o nospace
            return ;;
)sh";

QByteArray joined(const QList<QByteArray> &words) { return words.join(' '); }

QByteArray dashed(const QList<const OptionInfo *> &options)
{
    QList<QByteArray> names;
    for (const OptionInfo *option : options) {
        names << QByteArray("--") + option->name;
    }
    return joined(names);
}

QByteArray offer(const QByteArray &words)
{
    return "mapfile -t COMPREPLY < <(compgen -W \"" + words + "\" -- \"$cur\")";
}

/// The formats of each command that has any.
QByteArray formatCase(const ProgramDoc &program)
{
    QByteArray text = "\n            case $command in\n";
    for (const CommandInfo &command : program.commands) {
        if (command.formats[0] != '\0') {
            text += QByteArray("                ") + command.name + ") " + offer(command.formats)
                + " ;;\n";
        }
    }
    return text + "            esac\n            return ;;\n";
}

QByteArray wordCase(const ProgramDoc &program, const OptionInfo &option)
{
    const QByteArray head = QByteArray("        --") + option.name + ')';
    const QList<QByteArray> words = choiceOf(option, nullptr).words;
    if (words.isEmpty()) {
        return head + formatCase(program);
    }
    if (QByteArray(option.value).contains(',')) {
        return head + QByteArray(kList).replace("%1", joined(words));
    }
    return head + "\n            " + offer(joined(words)) + "\n            return ;;\n";
}

/// What is offered behind each option that takes a value.
QByteArray valueCases(const ProgramDoc &program)
{
    QList<QByteArray> files;
    QList<QByteArray> texts;
    QByteArray cases;
    for (const OptionInfo &option : program.options) {
        const QByteArray name = QByteArray("--") + option.name;
        const ValueKind kind = choiceOf(option, nullptr).kind;
        if (option.value == nullptr) {
            continue;
        }
        if (kind == ValueKind::File) {
            files << name;
        } else if (kind == ValueKind::Text) {
            texts << name;
        } else {
            cases += kind == ValueKind::Profile ? "        " + name + ')' + kProfiles
                                                : wordCase(program, option);
        }
    }
    return cases + "        " + files.join(" | ")
        + ")\n            _filedir\n            return ;;\n" + "        " + texts.join(" | ")
        + ")\n            return ;;\n";
}

QByteArray commandCases(const ProgramDoc &program)
{
    QList<QByteArray> names;
    QByteArray options = "        case $command in\n";
    QByteArray words = "    case $command in\n";
    const QByteArray global = dashed(globalOptions(program));
    for (const CommandInfo &command : program.commands) {
        names << command.name;
        const QByteArray own = dashed(ownOptions(program, command));
        if (!own.isEmpty()) {
            options +=
                QByteArray("            ") + command.name + ") options+=\" " + own + "\" ;;\n";
        }
        const QByteArray head = QByteArray("        ") + command.name + ") ";
        if (takesFiles(command)) {
            words += head + "_filedir ;;\n";
        } else if (!firstWords(command).isEmpty()) {
            words += head + "[[ $prev != \"$command\" ]] || " + offer(joined(firstWords(command)))
                + " ;;\n";
        }
    }
    words += "        '') " + offer(joined(names)) + " ;;\n    esac\n";
    return "    if [[ $cur == -* ]]; then\n        local options=\"" + global + "\"\n" + options
        + "        esac\n        " + offer("$options") + "\n        return\n    fi\n" + words;
}

} // namespace

QByteArray bashCompletion(const ProgramDoc &program)
{
    QList<QByteArray> withValue;
    for (const OptionInfo &option : program.options) {
        if (option.value != nullptr) {
            withValue << QByteArray("--") + option.name;
        }
    }
    const QByteArray name = program.name.toUtf8();
    const QByteArray function = QByteArray(name).replace('-', '_');
    QByteArray text = kHead;
    text.replace("%1", name).replace("%2", function).replace("%3", withValue.join(" | "));
    text += valueCases(program) + "    esac\n    ! $split || return\n";
    if (program.commands.empty()) {
        text += "    [[ $cur != -* ]] || " + offer(dashed(globalOptions(program))) + '\n';
    } else {
        text += commandCases(program);
    }
    return text + "} &&\n    complete -F _" + function + ' ' + name + '\n';
}

} // namespace mielto::docs
