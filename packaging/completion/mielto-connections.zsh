#compdef mielto-connections
# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
# zsh completion for mielto-connections; tests/packaging/test_docs.py compares it with --help

_mielto_connections_profiles() {
    local -a names=(${(f)"$(mielto-connections-cli profile list --quiet 2>/dev/null | cut -f1)"})
    compadd -a names
}

_mielto_connections() {
    local -a global=(
        '--demo[Open the built-in sample data.]'
        '--profile=[Open this profile.]:NAME:_mielto_connections_profiles'
        '--server=[Server address, in place of a profile.]:URL: '
        '--workspace=[Workspace to ask for.]:ID: '
        '--user=[Load this user'\''s connections.]:ID: '
        '--status=[Only this status.]:S:(active inactive testing error expired)'
        '--type=[Only this integration type.]:T:(connectors mcp tool model custom storage api)'
        '*--open=[Open an export again; repeatable.]:FILE:_files'
        '--ca-file=[Trust these certificates (PEM) as well.]:FILE:_files'
        '--allow-http[Allow plain HTTP to this computer.]'
        '--version[Print the version.]'
        '--help[Print this help.]'
    )
    _arguments $global '::link: '
}

_mielto_connections "$@"
