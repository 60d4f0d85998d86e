# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
# bash completion for mielto-connections-cli; tests/packaging/test_docs.py compares it with --help
_mielto_connections_cli()
{
    local cur prev words cword split
    _init_completion -s || return
    local command='' i
    for ((i = 1; i < cword; i++)); do
        case ${words[i]} in
            --profile | --server | --workspace | --token-file | --ca-file | --proxy | --timeout | --retries | --concurrency | --users-file | --users-column | --status | --type | --format | --columns | --limit | --where | --check | --fail-if | --older-than | --file | --output | --color)
                ((i++)) ;;
            -*) ;;
            *)
                command=${words[i]}
                break ;;
        esac
    done
    local choices=
    case $prev in
        --profile) # Names may hold anything: compgen -W would run a $(…) in one.
            local name
            while IFS= read -r name; do
                [[ $name != "$cur"* ]] || COMPREPLY+=("$(printf %q "$name")")
            done < <(mielto-connections-cli profile list --quiet 2>/dev/null | cut -f1)
            return ;;
        --columns) # A list separated by commas: the word after the last one is completed.
            choices='requested_user id label integration integration_type status user_id workspace_id credential_id created_by created_at updated_at config'
            local before=
            [[ $cur != *,* ]] || before=${cur%,*},
            mapfile -t COMPREPLY < <(compgen -P "$before" -W "$choices" -- "${cur##*,}")
            compopt -o nospace
            return ;;
        --check | --fail-if)
            choices='error expired error-long expired-long testing-long inactive-long duplicate shared-credential foreign-workspace clear-secret bad-time faulty-row stale owner-not-creator no-owner unknown-value'
            local before=
            [[ $cur != *,* ]] || before=${cur%,*},
            mapfile -t COMPREPLY < <(compgen -P "$before" -W "$choices" -- "${cur##*,}")
            compopt -o nospace
            return ;;
        --older-than)
            mapfile -t COMPREPLY < <(compgen -W 'error-long= expired-long= testing-long= inactive-long= bad-time= stale=' -- "$cur")
            compopt -o nospace
            return ;;
        --token-file | --ca-file | --users-file | --output | --file)
            _filedir
            return ;;
        --server | --workspace | --proxy | --timeout | --retries | --concurrency | --users-column | --limit | --where)
            return ;;
        --status) choices='active inactive testing error expired' ;;
        --type) choices='connectors mcp tool model custom storage api' ;;
        --color) choices='none red orange yellow green blue purple gray' ;;
        --format)
            case $command in
                list) choices='table csv xlsx json ndjson html' ;;
                report) choices='html' ;;
                export) choices='csv xlsx json ndjson html' ;;
                count) choices='text json' ;;
                check) choices='table json csv' ;;
                diff) choices='text csv json' ;;
            esac ;;
        *)
            ! $split || return
            case $command in
                diff | verify)
                    [[ $cur == -* ]] || _filedir ;;
                token) [[ $prev != token ]] || choices='set status delete' ;;
                profile) [[ $prev != profile ]] || choices='list add remove' ;;
                '') choices='list export report count diff check verify token profile help serve-sample' ;;
            esac
            if [[ $cur == -* ]]; then
                choices='--profile --server --workspace --token-file --demo --allow-http --ca-file --proxy --timeout --retries --concurrency --no-progress --quiet --verbose --version --help'
                case $command in
                    list | export | report | count | check) choices+=' --users-file --users-column' ;;&
                    list | export | report | count | check) choices+=' --format' ;;&
                    list | export | report | count) choices+=' --allow-partial' ;;&
                    list | export | report) choices+=' --status --type --limit --where' ;;&
                    list | export) choices+=' --columns --include-secrets --raw-csv --bom' ;;&
                    report) choices+=' --output' ;;
                    export) choices+=' --output --manifest --evidence' ;;
                    check) choices+=' --check --fail-if --older-than --file' ;;
                    diff) choices+=' --format' ;;
                    profile) choices+=' --color' ;;
                esac
            fi ;;
    esac
    [[ -z $choices ]] || mapfile -t COMPREPLY < <(compgen -W "$choices" -- "$cur")
} &&
    complete -F _mielto_connections_cli mielto-connections-cli
