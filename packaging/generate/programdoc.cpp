// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "packaging/generate/programdoc.h"

#include <string_view>

#include "app/data/field.h"
#include "app/data/knownvalues.h"
#include "app/session/profile.h"

namespace mielto::docs {
namespace {

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

template <class Known> QList<QByteArray> wordsOf(const Known &known)
{
    QList<QByteArray> words;
    for (const auto &value : known) {
        words << bytesOf(value.word);
    }
    return words;
}

QList<QByteArray> colorWords()
{
    QList<QByteArray> words;
    for (const ProfileColorInfo &info : profileColors()) {
        words << info.key;
    }
    return words;
}

QList<QByteArray> columnWords()
{
    QList<QByteArray> words{bytesOf(kRequestedUserKey)};
    for (const FieldInfo &info : fields()) {
        words << bytesOf(info.key);
    }
    return words;
}

} // namespace

ValueChoice choiceOf(const OptionInfo &option, const CommandInfo *command)
{
    const QByteArray name = option.name;
    if (option.value == nullptr) {
        return {};
    }
    if (name == "status") {
        return {ValueKind::Word, wordsOf(knownStatuses())};
    }
    if (name == "type") {
        return {ValueKind::Word, wordsOf(knownTypes())};
    }
    if (name == "color") {
        return {ValueKind::Word, colorWords()};
    }
    if (name == "columns") {
        return {ValueKind::Word, columnWords()};
    }
    if (name == "format") {
        return {ValueKind::Word,
            command == nullptr ? QList<QByteArray>() : QByteArray(command->formats).split(' ')};
    }
    if (name == "profile") {
        return {ValueKind::Profile, {}};
    }
    return {QByteArray(option.value) == "FILE" ? ValueKind::File : ValueKind::Text, {}};
}

QList<const OptionInfo *> ownOptions(const ProgramDoc &program, const CommandInfo &command)
{
    const QList<QByteArray> names = QByteArray(command.options).split(' ');
    QList<const OptionInfo *> found;
    for (const OptionInfo &option : program.options) {
        if (!option.isGlobal && names.contains(option.name)) {
            found << &option;
        }
    }
    return found;
}

QList<const OptionInfo *> globalOptions(const ProgramDoc &program)
{
    QList<const OptionInfo *> found;
    for (const OptionInfo &option : program.options) {
        if (option.isGlobal) {
            found << &option;
        }
    }
    return found;
}

QList<QByteArray> firstWords(const CommandInfo &command)
{
    const QByteArray arguments = command.arguments;
    if (!arguments.contains('|')) {
        return {};
    }
    QList<QByteArray> words;
    for (const QByteArray &alternative : arguments.split('|')) {
        words << alternative.trimmed().split(' ').first();
    }
    return words;
}

bool takesFiles(const CommandInfo &command)
{
    const QByteArray arguments = command.arguments;
    return arguments == "FILE" || arguments == "OLD NEW";
}

} // namespace mielto::docs
