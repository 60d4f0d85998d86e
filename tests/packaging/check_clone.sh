#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
# check_clone.sh SUITE SOURCE PACKAGES: in a bare Debian (bookworm, trixie) that has nothing but Git,
# clones the last commit of SOURCE, runs the program, builds it, measures, tests and builds the
# package, and leaves it in PACKAGES/newer; in PACKAGES/older the same as version 0.0.1. Needs root and
# the machine's own package sources.
set -euo pipefail
here=$(dirname -- "$(realpath -- "$0")")
# shellcheck source=tests/packaging/baresystem.sh
. "$here/baresystem.sh"
suite=$1
in_own_namespace "$@"
source=$(realpath -- "$2")
mkdir -p -- "$3"
packages=$(realpath -- "$3")
clone=/root/mielto-connections

dev() { # ARGS...
    as_root "$clone/dev" "$@" >"$scratch/out" 2>"$scratch/err" </dev/null \
        || { tail -40 "$scratch/out" "$scratch/err"; fail "./dev $*"; }
}

take_packages() { # NAME
    rm -rf -- "${packages:?}/$1"
    cp -r -- "$root$clone/build/packages" "$packages/$1"
    local release deb
    release=$(sed -n 's/^VERSION_ID="\(.*\)"$/\1/p' "$root/etc/os-release")
    deb=$(basename -- "$packages/$1"/*.deb)
    [[ $deb == *-1~deb"$release"u1_*.deb ]] || fail "$deb does not say which system it is for"
    ok "./dev package: $deb"
}

bare_system
apt_get install git
git clone --quiet --no-local "$source" "$root$clone"
dev run
[[ $(wc -l <"$scratch/out") -gt 240 ]] || { cat "$scratch/out"; fail './dev run printed no table of the sample data'; }
ok './dev run'
dev build
[[ -x $root$clone/build/release/bin/mielto-connections ]] || fail './dev build built no program'
ok './dev build'
as_root timeout 1800 "$clone/dev" bench --rounds 1 >"$scratch/out" 2>&1 </dev/null || true # A goal may be missed.
grep -q '^== bench_view' "$scratch/out" || { tail -40 "$scratch/out"; fail './dev bench did not start'; }
ok './dev bench starts'
dev test
ok "./dev test: $(tail -1 "$scratch/out")"
dev package
take_packages newer
as_root sed -i -E 's/^(project\(.* VERSION )[0-9.]+/\10.0.1/' "$clone/CMakeLists.txt"
dev package
take_packages older
