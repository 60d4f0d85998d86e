// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "packaging/generate/manpage.h"

#include "app/version.h"

namespace mielto::docs {
namespace {

/// Text that no line or word of it can turn into a request.
QByteArray escaped(QByteArray text)
{
    text.replace('\\', "\\e");
    text.replace('-', "\\-");
    text.replace("“", "\\(lq");
    text.replace("”", "\\(rq");
    text.replace("…", "...");
    return text.startsWith('.') || text.startsWith('\'') ? "\\&" + text : text;
}

QByteArray optionEntry(const OptionInfo &option, const CommandInfo &command)
{
    QByteArray head = ".TP\n\\fB" + escaped(QByteArray("--") + option.name) + "\\fR";
    if (option.value != nullptr) {
        head += " \\fI" + escaped(valueText(option, command).toUtf8()) + "\\fR";
    }
    QByteArray text = escaped(optionHelp(option, command));
    if (!text.endsWith('.')) {
        text += '.';
    }
    return head + '\n' + text + '\n';
}

QByteArray optionEntries(const QList<const OptionInfo *> &options, const CommandInfo &command = {})
{
    QByteArray text;
    for (const OptionInfo *option : options) {
        text += optionEntry(*option, command);
    }
    return text.trimmed();
}

QByteArray commandEntries(const ProgramDoc &program)
{
    QByteArray text;
    for (const CommandInfo &command : program.commands) {
        text += ".SS \"" + (escaped(command.name) + ' ' + escaped(command.arguments)).trimmed()
            + "\"\n" + escaped(command.help) + ".\n";
        const QByteArray options = optionEntries(ownOptions(program, command), command);
        text += options.isEmpty() ? QByteArray() : options + '\n';
    }
    return text.trimmed();
}

} // namespace

QByteArray manPage(const ProgramDoc &program, QByteArray page)
{
    page.replace("@NAME@", escaped(program.name.toUtf8()));
    page.replace("@SUMMARY@", escaped(program.summary));
    page.replace("@VERSION@", kVersion);
    page.replace("@OPTIONS@", optionEntries(globalOptions(program)));
    page.replace("@COMMANDS@", commandEntries(program));
    return page;
}

} // namespace mielto::docs
