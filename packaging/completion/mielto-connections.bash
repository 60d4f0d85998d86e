# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
# bash completion for mielto-connections; tests/packaging/test_docs.py compares it with --help
_mielto_connections()
{
    # shellcheck disable=SC2034 # _init_completion sets them all
    local cur prev words cword split
    _init_completion -s || return
    local choices=
    case $prev in
        --profile) # Names may hold anything: compgen -W would run a $(…) in one.
            local name
            while IFS= read -r name; do
                [[ $name != "$cur"* ]] || COMPREPLY+=("$(printf %q "$name")")
            done < <(mielto-connections-cli profile list --quiet 2>/dev/null | cut -f1)
            return ;;
        --open | --ca-file)
            _filedir
            return ;;
        --server | --workspace | --user)
            return ;;
        --status) choices='active inactive testing error expired' ;;
        --type) choices='connectors mcp tool model custom storage api' ;;
        *)
            ! $split || return
            [[ $cur != -* ]] || choices='--demo --profile --server --workspace --user --status --type --open --ca-file --allow-http --version --help' ;;
    esac
    [[ -z $choices ]] || mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$cur")
} &&
    complete -F _mielto_connections mielto-connections
