#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
# check_reproducible.sh SOURCE COPIES: builds the last commit of SOURCE twice, in two folders below
# COPIES, the second without a cache of compiled files and with another time zone, language and file
# mode mask, and compares every file of both.
set -euo pipefail
source=$(realpath -- "$1")
mkdir -p -- "$2"
copies=$(realpath -- "$2")
first=$copies/first
second=$copies/another/place/second

# CCACHE_BASEDIR would take what was compiled elsewhere for the same.
package() { # FOLDER
    env -u SOURCE_DATE_EPOCH -u CCACHE_BASEDIR "$1/dev" package >"$1.log" 2>&1 || { tail -30 "$1.log"; return 1; }
}

for folder in "$first" "$second"; do
    rm -rf -- "$folder"
    git clone --quiet --no-local "$source" "$folder"
done
package "$first"
(umask 077 && export CCACHE_DISABLE=1 TZ=Pacific/Kiritimati LC_ALL=C LANGUAGE=de && package "$second")

status=0
for file in "$first"/build/packages/*; do
    name=${file##*/}
    if cmp -- "$file" "$second/build/packages/$name"; then
        printf 'ok      the same bytes twice: %s %s\n' "$name" "$(sha256sum <"$file" | cut -c1-16)"
    else
        printf 'FAILED  %s differs\n' "$name"
        status=1
    fi
done
exit "$status"
