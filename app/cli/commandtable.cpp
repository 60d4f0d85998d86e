// SPDX-FileCopyrightText: 2026 The Mielto Connections authors
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commandtable.h"

#include <algorithm>
#include <array>
#include <limits>

#include <QList>

namespace mielto {
namespace {

constexpr std::array kOptions{
    OptionInfo{"profile", "NAME",
        QT_TRANSLATE_NOOP("Option", "Server, workspace and token of this profile")},
    OptionInfo{"server", "URL",
        QT_TRANSLATE_NOOP("Option", "Server address (default: https://api.mielto.com)")},
    OptionInfo{"workspace", "ID", QT_TRANSLATE_NOOP("Option", "Workspace to ask for")},
    OptionInfo{"token-file", "FILE",
        QT_TRANSLATE_NOOP(
            "Option", "Read the token from a file that only you can write, or a pipe")},
    OptionInfo{"demo", nullptr, QT_TRANSLATE_NOOP("Option", "Use the built-in sample data")},
    OptionInfo{
        "allow-http", nullptr, QT_TRANSLATE_NOOP("Option", "Allow plain HTTP to this computer")},
    OptionInfo{
        "ca-file", "FILE", QT_TRANSLATE_NOOP("Option", "Trust these certificates (PEM) as well")},
    OptionInfo{
        "proxy", "URL", QT_TRANSLATE_NOOP("Option", "http://host:port or socks5://host:port")},
    OptionInfo{"timeout", "SECONDS",
        QT_TRANSLATE_NOOP("Option", "For a whole page, 1 to 600 (default: 60)"),
        NumberRange{1, 600}},
    OptionInfo{"retries", "N",
        QT_TRANSLATE_NOOP("Option", "After the first attempt, 0 to 10 (default: 2)"),
        NumberRange{0, 10}},
    OptionInfo{"concurrency", "N",
        QT_TRANSLATE_NOOP("Option", "Requests at once, 1 to 6 (default: 4)"), NumberRange{1, 6}},
    OptionInfo{"no-progress", nullptr, QT_TRANSLATE_NOOP("Option", "Show no progress")},
    OptionInfo{"quiet", nullptr, QT_TRANSLATE_NOOP("Option", "Print only errors")},
    OptionInfo{
        "verbose", nullptr, QT_TRANSLATE_NOOP("Option", "Log each request on standard error")},
    OptionInfo{"version", nullptr, QT_TRANSLATE_NOOP("Option", "Print the version")},
    OptionInfo{"help", nullptr, QT_TRANSLATE_NOOP("Option", "Print this help")},
    OptionInfo{"users-file", "FILE",
        QT_TRANSLATE_NOOP("Option",
            "More users: one ID a line, or a table with a column of IDs; - is standard input")},
    OptionInfo{"users-column", "NAME|NUMBER",
        QT_TRANSLATE_NOOP(
            "Option", "The column of the IDs (default: requested_user, user_id, user or id)")},
    OptionInfo{"status", "STATUS",
        QT_TRANSLATE_NOOP(
            "Option", "Only this status: active, inactive, testing, error, expired; repeatable"),
        {}, true},
    OptionInfo{"type", "TYPE",
        QT_TRANSLATE_NOOP("Option",
            "Only this type: connectors, mcp, tool, model, custom, storage, api; repeatable"),
        {}, true},
    OptionInfo{
        "format", "FORMAT", QT_TRANSLATE_NOOP("Option", "Output format (default: the first)")},
    OptionInfo{"columns", "A,B,C",
        QT_TRANSLATE_NOOP(
            "Option", "Columns of a table, CSV or XLSX, in this order; also requested_user")},
    OptionInfo{"limit", "N", QT_TRANSLATE_NOOP("Option", "At most N rows of each user"),
        NumberRange{1, std::numeric_limits<int>::max()}},
    OptionInfo{"where", "FILTER",
        QT_TRANSLATE_NOOP("Option",
            "Of what was read, only rows that match, such as “status:error updated:>30d”")},
    OptionInfo{"include-secrets", nullptr,
        QT_TRANSLATE_NOOP("Option", "Do not mask secret-looking values")},
    OptionInfo{"raw-csv", nullptr,
        QT_TRANSLATE_NOOP("Option", "Do not protect CSV cells against formulas")},
    OptionInfo{"bom", nullptr, QT_TRANSLATE_NOOP("Option", "Begin CSV with a byte order mark")},
    OptionInfo{"allow-partial", nullptr,
        QT_TRANSLATE_NOOP("Option", "Keep what could be read, even if incomplete")},
    OptionInfo{
        "output", "FILE", QT_TRANSLATE_NOOP("Option", "The file to write; - is standard output")},
    OptionInfo{"manifest", nullptr,
        QT_TRANSLATE_NOOP(
            "Option", "Also write FILE.manifest.json (SHA-256, filters, completeness)")},
    OptionInfo{"evidence", nullptr,
        QT_TRANSLATE_NOOP(
            "Option", "Write a folder FILE with the data, the manifest and a summary")},
    OptionInfo{"check", "A,B,C", QT_TRANSLATE_NOOP("Option", "Run these checks (default: all)")},
    OptionInfo{"fail-if", "A,B,C",
        QT_TRANSLATE_NOOP(
            "Option", "End with 9 if one of these checks finds something (default: all problems)")},
    OptionInfo{"older-than", "CHECK=AGE",
        QT_TRANSLATE_NOOP(
            "Option", "From which age on a check finds something: 30m, 12h, 7d, 2w; repeatable"),
        {}, true},
    OptionInfo{"file", "FILE",
        QT_TRANSLATE_NOOP("Option", "Check an NDJSON or JSON export instead of the server")},
    OptionInfo{"color", "COLOR",
        QT_TRANSLATE_NOOP("Option", "none, red, orange, yellow, green, blue, purple or gray")},
};

constexpr std::array kCommands{
    CommandInfo{"list", "USER...", QT_TRANSLATE_NOOP("Command", "Print the connections of users"),
        "users-file users-column status type format columns limit where include-secrets raw-csv "
        "bom allow-partial",
        "table|csv|xlsx|json|ndjson|html"},
    CommandInfo{"export", "USER... --output FILE",
        QT_TRANSLATE_NOOP("Command", "Write the connections of users to one file"),
        "users-file users-column status type format columns limit where include-secrets raw-csv "
        "bom manifest evidence "
        "allow-partial output",
        "csv|xlsx|json|ndjson|html",
        QT_TRANSLATE_NOOP("Option", "Output format (default: from FILE's extension)")},
    CommandInfo{"report", "USER... --output FILE",
        QT_TRANSLATE_NOOP(
            "Command", "Write a report to look at: what is broken, by user and check"),
        "users-file users-column status type format limit where allow-partial output", "html"},
    CommandInfo{"count", "USER...",
        QT_TRANSLATE_NOOP("Command", "Count the connections of users by status and type"),
        "users-file users-column format allow-partial", "text|json"},
    CommandInfo{"diff", "OLD NEW",
        QT_TRANSLATE_NOOP("Command",
            "Show what differs between two NDJSON or JSON exports, as text, csv or json"),
        "format", "text|csv|json"},
    CommandInfo{"check", "USER...",
        QT_TRANSLATE_NOOP("Command", "Run named checks on the connections of users, or of a file"),
        "users-file users-column format check fail-if older-than file", "table|json|csv"},
    CommandInfo{
        "verify", "FILE", QT_TRANSLATE_NOOP("Command", "Check a file against its manifest"), ""},
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

bool CommandInfo::names(const OptionInfo &option) const
{
    return QByteArray(options).split(' ').contains(option.name);
}

bool OptionInfo::isGlobal() const
{
    return std::ranges::none_of(
        kCommands, [this](const CommandInfo &command) { return command.names(*this); });
}

std::span<const OptionInfo> optionTable() { return kOptions; }

std::span<const CommandInfo> commandTable() { return kCommands; }

const CommandInfo *findCommand(QStringView name)
{
    const auto found = std::ranges::find_if(
        kCommands, [name](const CommandInfo &info) { return name == QLatin1String(info.name); });
    return found == kCommands.end() ? nullptr : &*found;
}

} // namespace mielto
