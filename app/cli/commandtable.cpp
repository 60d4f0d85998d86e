// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include <array>

#include <QtGlobal>

#include "app/cli/invocation.h"

namespace mielto {
namespace {

constexpr bool kGlobal = true;
constexpr bool kOwn = false;
constexpr bool kOnce = false;
constexpr bool kRepeatable = true;

constexpr std::array kOptions{
    OptionInfo{"profile", "NAME",
        QT_TRANSLATE_NOOP("Option", "Server, workspace and token of this profile"), kGlobal, kOnce},
    OptionInfo{"server", "URL",
        QT_TRANSLATE_NOOP("Option", "Server address (default: https://api.mielto.com)"), kGlobal,
        kOnce},
    OptionInfo{
        "workspace", "ID", QT_TRANSLATE_NOOP("Option", "Workspace to ask for"), kGlobal, kOnce},
    OptionInfo{"token-file", "FILE",
        QT_TRANSLATE_NOOP(
            "Option", "Read the token from a file that only you can write, or a pipe"),
        kGlobal, kOnce},
    OptionInfo{"demo", nullptr, QT_TRANSLATE_NOOP("Option", "Use the built-in sample data"),
        kGlobal, kOnce},
    OptionInfo{"allow-http", nullptr,
        QT_TRANSLATE_NOOP("Option", "Allow plain HTTP to this computer"), kGlobal, kOnce},
    OptionInfo{"ca-file", "FILE",
        QT_TRANSLATE_NOOP("Option", "Trust these certificates (PEM) as well"), kGlobal, kOnce},
    OptionInfo{"proxy", "URL",
        QT_TRANSLATE_NOOP("Option", "http://host:port or socks5://host:port"), kGlobal, kOnce},
    OptionInfo{"timeout", "SECONDS",
        QT_TRANSLATE_NOOP("Option", "For a whole page, 1 to 600 (default: 60)"), kGlobal, kOnce},
    OptionInfo{"retries", "N",
        QT_TRANSLATE_NOOP("Option", "After the first attempt, 0 to 10 (default: 2)"), kGlobal,
        kOnce},
    OptionInfo{"concurrency", "N",
        QT_TRANSLATE_NOOP("Option", "Requests at once, 1 to 6 (default: 4)"), kGlobal, kOnce},
    OptionInfo{
        "no-progress", nullptr, QT_TRANSLATE_NOOP("Option", "Show no progress"), kGlobal, kOnce},
    OptionInfo{
        "quiet", nullptr, QT_TRANSLATE_NOOP("Option", "Say nothing but errors"), kGlobal, kOnce},
    OptionInfo{"verbose", nullptr,
        QT_TRANSLATE_NOOP("Option", "Log each request on standard error"), kGlobal, kOnce},
    OptionInfo{
        "version", nullptr, QT_TRANSLATE_NOOP("Option", "Print the version"), kGlobal, kOnce},
    OptionInfo{"help", nullptr, QT_TRANSLATE_NOOP("Option", "Print this help"), kGlobal, kOnce},
    OptionInfo{"users-file", "FILE",
        QT_TRANSLATE_NOOP("Option",
            "More users: one ID a line, or a table with a column of IDs; - is standard input"),
        kOwn, kOnce},
    OptionInfo{"users-column", "NAME|NUMBER",
        QT_TRANSLATE_NOOP(
            "Option", "The column of the IDs (default: requested_user, user_id, user or id)"),
        kOwn, kOnce},
    OptionInfo{"status", "STATUS",
        QT_TRANSLATE_NOOP(
            "Option", "Only this status: active, inactive, testing, error, expired; repeatable"),
        kOwn, kRepeatable},
    OptionInfo{"type", "TYPE",
        QT_TRANSLATE_NOOP("Option",
            "Only this type: connectors, mcp, tool, model, custom, storage, api; repeatable"),
        kOwn, kRepeatable},
    OptionInfo{"format", "FORMAT",
        QT_TRANSLATE_NOOP("Option", "How it is written (default: the first)"), kOwn, kOnce},
    OptionInfo{"columns", "A,B,C",
        QT_TRANSLATE_NOOP(
            "Option", "Columns of a table, CSV or XLSX, in this order; also requested_user"),
        kOwn, kOnce},
    OptionInfo{
        "limit", "N", QT_TRANSLATE_NOOP("Option", "The first N rows of each user"), kOwn, kOnce},
    OptionInfo{"include-secrets", nullptr,
        QT_TRANSLATE_NOOP("Option", "Do not mask secret-looking values"), kOwn, kOnce},
    OptionInfo{"raw-csv", nullptr,
        QT_TRANSLATE_NOOP("Option", "Do not guard CSV cells against formulas"), kOwn, kOnce},
    OptionInfo{"bom", nullptr, QT_TRANSLATE_NOOP("Option", "Begin CSV with a byte order mark"),
        kOwn, kOnce},
    OptionInfo{"allow-partial", nullptr,
        QT_TRANSLATE_NOOP("Option", "Keep what could be read, even if it is not complete"), kOwn,
        kOnce},
    OptionInfo{"output", "FILE",
        QT_TRANSLATE_NOOP("Option", "The file to write; - is standard output"), kOwn, kOnce},
    OptionInfo{"manifest", nullptr,
        QT_TRANSLATE_NOOP("Option", "Write FILE.manifest.json: what the file holds, and its hash"),
        kOwn, kOnce},
    OptionInfo{"evidence", nullptr,
        QT_TRANSLATE_NOOP(
            "Option", "Write a folder FILE with the data, the manifest and a summary"),
        kOwn, kOnce},
    OptionInfo{"color", "COLOR",
        QT_TRANSLATE_NOOP("Option", "none, red, orange, yellow, green, blue, purple or gray"), kOwn,
        kOnce},
};

constexpr std::array kCommands{
    CommandInfo{"list", "USER...", QT_TRANSLATE_NOOP("Command", "Print the connections of users"),
        "users-file users-column status type format columns limit include-secrets raw-csv bom "
        "allow-partial",
        "table csv xlsx json ndjson"},
    CommandInfo{"export", "USER... --output FILE",
        QT_TRANSLATE_NOOP("Command", "Write the connections of users to one file"),
        "users-file users-column status type format columns limit include-secrets raw-csv bom "
        "manifest evidence "
        "allow-partial output",
        "csv xlsx json ndjson",
        QT_TRANSLATE_NOOP("Option", "How it is written (default: as FILE's ending says)")},
    CommandInfo{"count", "USER...",
        QT_TRANSLATE_NOOP("Command", "Count the connections of users by status and type"),
        "users-file users-column format allow-partial", "text json"},
    CommandInfo{"diff", "OLD NEW",
        QT_TRANSLATE_NOOP(
            "Command", "Say what differs between two NDJSON or JSON exports, as text, csv or json"),
        "format", "text csv json"},
    CommandInfo{"verify", "FILE",
        QT_TRANSLATE_NOOP("Command", "Check that a file is what its manifest tells of"), ""},
    CommandInfo{"token", "set|status|delete",
        QT_TRANSLATE_NOOP("Command",
            "The token in the keychain; “set” reads it from a hidden prompt or standard input"),
        ""},
    CommandInfo{"profile", "list | add NAME | remove NAME",
        QT_TRANSLATE_NOOP("Command", "The profiles, which the window uses too"), "color"},
    CommandInfo{"help", "[COMMAND]",
        QT_TRANSLATE_NOOP("Command", "Print the help of all commands, or of one"), ""},
    CommandInfo{"serve-sample", "",
        QT_TRANSLATE_NOOP(
            "Command", "Run the sample server until interrupted; its first line is “URL TOKEN”"),
        ""},
};

} // namespace

std::span<const OptionInfo> optionTable() { return kOptions; }

std::span<const CommandInfo> commandTable() { return kCommands; }

} // namespace mielto
