# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
# fish completion for mielto-connections; tests/packaging/test_docs.py compares it with --help
complete -c mielto-connections -f
complete -c mielto-connections -l demo -d 'Open the built-in sample data.'
complete -c mielto-connections -l profile -x -a '(mielto-connections-cli profile list --quiet 2>/dev/null | cut -f1)' -d 'Open this profile.'
complete -c mielto-connections -l server -x -d 'Server address, in place of a profile.'
complete -c mielto-connections -l workspace -x -d 'Workspace to ask for.'
complete -c mielto-connections -l user -x -d 'Load this user\'s connections.'
complete -c mielto-connections -l status -x -a 'active inactive testing error expired' -d 'Only this status.'
complete -c mielto-connections -l type -x -a 'connectors mcp tool model custom storage api' -d 'Only this integration type.'
complete -c mielto-connections -l open -r -F -d 'Open an export again; repeatable.'
complete -c mielto-connections -l ca-file -r -F -d 'Trust these certificates (PEM) as well.'
complete -c mielto-connections -l allow-http -d 'Allow plain HTTP to this computer.'
complete -c mielto-connections -l version -d 'Print the version.'
complete -c mielto-connections -l help -d 'Print this help.'
