#compdef mielto-connections-cli
# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
# zsh completion for mielto-connections-cli; tests/packaging/test_docs.py compares it with --help

_mielto_connections_profiles() {
    local -a names=(${(f)"$(mielto-connections-cli profile list --quiet 2>/dev/null | cut -f1)"})
    compadd -a names
}

_mielto_connections_cli() {
    local -a global=(
        '--profile=[Server, workspace and token of this profile]:NAME:_mielto_connections_profiles'
        '--server=[Server address (default\: https\://api.mielto.com)]:URL: '
        '--workspace=[Workspace to ask for]:ID: '
        '--token-file=[Read the token from a file that only you can write, or a pipe]:FILE:_files'
        '--demo[Use the built-in sample data]'
        '--allow-http[Allow plain HTTP to this computer]'
        '--ca-file=[Trust these certificates (PEM) as well]:FILE:_files'
        '--proxy=[http\://host\:port or socks5\://host\:port]:URL: '
        '--timeout=[For a whole page, 1 to 600 (default\: 60)]:SECONDS: '
        '--retries=[After the first attempt, 0 to 10 (default\: 2)]:N: '
        '--concurrency=[Requests at once, 1 to 6 (default\: 4)]:N: '
        '--no-progress[Show no progress]'
        '--quiet[Print only errors]'
        '--verbose[Log each request on standard error]'
        '--version[Print the version]'
        '--help[Print this help]'
    )
    local -a users=(
        '--users-file=[More users\: one ID a line, or a table with a column of IDs; - is standard input]:FILE:_files'
        '--users-column=[The column of the IDs (default\: requested_user, user_id, user or id)]:NAME|NUMBER: '
    )
    local -a partial=(
        '--allow-partial[Keep what could be read, even if incomplete]'
    )
    local -a rows=(
        '*--status=[Only this status\: active, inactive, testing, error, expired; repeatable]:STATUS:(active inactive testing error expired)'
        '*--type=[Only this type\: connectors, mcp, tool, model, custom, storage, api; repeatable]:TYPE:(connectors mcp tool model custom storage api)'
        '--columns=[Columns of a table, CSV or XLSX, in this order; also requested_user]:A,B,C:_values -s , column requested_user id label integration integration_type status user_id workspace_id credential_id created_by created_at updated_at config'
        '--limit=[At most N rows of each user]:N: '
        '--where=[Of what was read, only rows that match, such as “status\:error updated\:>30d”]:FILTER: '
        '--include-secrets[Do not mask secret-looking values]'
        '--raw-csv[Do not protect CSV cells against formulas]'
        '--bom[Begin CSV with a byte order mark]'
    )
    local -a commands=(
        'list:Print the connections of users'
        'export:Write the connections of users to one file'
        'report:Write a report to look at\: what is broken, by user and check'
        'count:Count the connections of users by status and type'
        'diff:Show what differs between two NDJSON or JSON exports, as text, csv or json'
        'check:Run named checks on the connections of users, or of a file'
        'verify:Check a file against its manifest'
        'token:The token in the keychain; “set” reads it from a hidden prompt or standard input'
        'profile:The profiles, which the window uses too'
        'help:Print the help of all commands, or of one'
        'serve-sample:Run the sample server until interrupted; its first line is “URL TOKEN”'
    )
    local curcontext=$curcontext state line
    _arguments -C $global '1:command:->command' '*::argument:->argument'
    case $state in
        command) _describe command commands ;;
        argument)
            case $words[1] in
                list)
                    _arguments $global $users $partial $rows \
                        '--format=[Output format (default\: the first)]:FORMAT:(table csv xlsx json ndjson html)' \
                        '*:user: ' ;;
                export)
                    _arguments $global $users $partial $rows \
                        '--format=[Output format (default\: from FILE'\''s extension)]:FORMAT:(csv xlsx json ndjson html)' \
                        '--output=[The file to write; - is standard output]:FILE:_files' \
                        '--manifest[Write FILE.manifest.json\: what the file holds, and its hash]' \
                        '--evidence[Write a folder FILE with the data, the manifest and a summary]' \
                        '*:user: ' ;;
                report)
                    _arguments $global $users $partial \
                        '*--status=[Only this status\: active, inactive, testing, error, expired; repeatable]:STATUS:(active inactive testing error expired)' \
                        '*--type=[Only this type\: connectors, mcp, tool, model, custom, storage, api; repeatable]:TYPE:(connectors mcp tool model custom storage api)' \
                        '--format=[Output format (default\: the first)]:FORMAT:(html)' \
                        '--limit=[At most N rows of each user]:N: ' \
                        '--where=[Of what was read, only rows that match, such as “status\:error updated\:>30d”]:FILTER: ' \
                        '--output=[The file to write; - is standard output]:FILE:_files' \
                        '*:user: ' ;;
                count)
                    _arguments $global $users $partial \
                        '--format=[Output format (default\: the first)]:FORMAT:(text json)' \
                        '*:user: ' ;;
                diff)
                    _arguments $global \
                        '--format=[Output format (default\: the first)]:FORMAT:(text csv json)' \
                        '*:file:_files' ;;
                check)
                    _arguments $global $users \
                        '--format=[Output format (default\: the first)]:FORMAT:(table json csv)' \
                        '--check=[Run these checks (default\: all)]:A,B,C:_values -s , check error expired error-long expired-long testing-long inactive-long duplicate shared-credential foreign-workspace clear-secret bad-time faulty-row stale owner-not-creator no-owner unknown-value' \
                        '--fail-if=[End with 9 if one of these checks finds something (default\: all problems)]:A,B,C:_values -s , check error expired error-long expired-long testing-long inactive-long duplicate shared-credential foreign-workspace clear-secret bad-time faulty-row stale owner-not-creator no-owner unknown-value' \
                        '*--older-than=[From which age on a check finds something\: 30m, 12h, 7d, 2w; repeatable]:CHECK=AGE:(error-long= expired-long= testing-long= inactive-long= bad-time= stale=)' \
                        '--file=[Check an NDJSON or JSON export instead of the server]:FILE:_files' \
                        '*:user: ' ;;
                verify)
                    _arguments $global \
                        '*:file:_files' ;;
                token)
                    _arguments $global \
                        '1:action:(set status delete)' '*:name: ' ;;
                profile)
                    _arguments $global \
                        '--color=[none, red, orange, yellow, green, blue, purple or gray]:COLOR:(none red orange yellow green blue purple gray)' \
                        '1:action:(list add remove)' '*:name: ' ;;
                help)
                    _arguments $global \
                        "1:command:(${commands[*]%%:*})" ;;
                serve-sample)
                    _arguments $global ;;
            esac ;;
    esac
}

_mielto_connections_cli "$@"
