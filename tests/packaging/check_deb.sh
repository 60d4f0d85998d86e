#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
# check_deb.sh BUILD PACKAGES: the form of the package in the folder PACKAGES, which was built in
# BUILD, by the tools of Debian and of desktops. Each line is one check; 1 if any failed.
# shellcheck disable=SC2317 # check() calls the functions
set -uo pipefail
build=$(realpath -- "$1")
deb=$(realpath -- "$2"/*.deb)
tree=$(mktemp -d)
trap 'rm -rf -- "$tree"' EXIT
dpkg-deb -x "$deb" "$tree" || exit 1
data=$tree/usr/share
programs=("$tree"/usr/bin/*)
status=0

check() { # NAME COMMAND...
    local name=$1 out
    shift
    if out=$("$@" 2>&1); then
        printf 'ok      %s\n' "$name"
    else
        printf 'FAILED  %s\n%s\n' "$name" "$out"
        status=1
    fi
}

silent() { # COMMAND... that ends well and says nothing
    local out
    out=$("$@" 2>&1) || { printf '%s\n' "$out"; return 1; }
    [[ -z $out ]] || { printf '%s\n' "$out"; return 1; }
}

# Control flow protection is compiled in, but Debian 12's own start files carry no mark of it, so
# that the linker sets none.
hardened() { hardening-check --nocfprotection "${programs[@]}"; }

without_search_path() {
    local program
    for program in "${programs[@]}"; do
        ! readelf -d "$program" | grep -E 'RPATH|RUNPATH' || return 1
    done
}

# All that matters to a file manager or browser that meets a link.
opens_links() {
    grep -qx 'MimeType=x-scheme-handler/mielto-connections;' "$1" && grep -qx 'Exec=mielto-connections %u' "$1"
}

has_icons() {
    local size
    for size in 16 24 32 48 64 128 256; do
        [[ $(identify -format '%wx%h' "$data/icons/hicolor/${size}x$size/apps/com.mielto.Connections.png") \
            == "${size}x$size" ]] || { echo "no icon of $size pixels"; return 1; }
    done
    [[ -s $data/icons/hicolor/scalable/apps/com.mielto.Connections.svg ]]
}

# What man and groff complain of goes to standard error.
formatted() {
    local complaints
    complaints=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings=w -l "$1" 2>&1 >/dev/null)
    [[ -z $complaints ]] || { printf '%s\n' "$complaints"; return 1; }
}

declares() { # FIELD WORD...
    local field
    field=$(dpkg-deb -f "$deb" "$1")
    shift
    for word in "$@"; do
        [[ $field =~ (^|[ ,|])$word($|[ ,|]) ]] || { echo "$word is not in: $field"; return 1; }
    done
}

names_no_folder() {
    local program
    for program in "${programs[@]}"; do
        ! grep -aFq "$(dirname -- "$(dirname -- "$build")")/" "$program" || { echo "$program names $build"; return 1; }
    done
}

check 'lintian: no error, no warning without a reason' \
    lintian --allow-root --fail-on error,warning "$deb"
check 'hardening: PIE, RELRO, immediate binding, stack protector, fortify' hardened
check 'no search path for libraries in the programs' without_search_path
check 'no folder of the build in the programs' names_no_folder
check 'loaded at run time and therefore declared' declares Depends libsecret-1-0 libqt6svg6 \
    qt6-translations-l10n
check 'recommended' declares Recommends gnome-keyring kwalletmanager qt6-wayland ca-certificates
check 'desktop file' silent desktop-file-validate "$data/applications/com.mielto.Connections.desktop"
check 'desktop file: links' opens_links "$data/applications/com.mielto.Connections.desktop"
# The one word of --pedantic is about the capital letter in the id, which settings and keychains know.
check 'AppStream' appstreamcli validate --no-net --pedantic "$data/metainfo/com.mielto.Connections.metainfo.xml"
check 'AppStream: with the desktop file' appstreamcli validate-tree --no-net "$tree"
check 'icons of every size' has_icons
for program in mielto-connections mielto-connections-cli; do
    check "manual page: $program" formatted "$data/man/man1/$program.1.gz"
    check "bash completion: $program" bash -n "$data/bash-completion/completions/$program"
    check "zsh completion: $program" silent zsh -n "$data/zsh/vendor-completions/_$program"
    check "fish completion: $program" silent fish -n "$data/fish/vendor_completions.d/$program.fish"
done
# Its payload is programs of Linux: only the settings of the Windows installer are tried.
check 'the settings of the Windows installer compile' \
    cpack --config "$build/CPackConfig.cmake" -G NSIS -B "$tree/nsis"
exit "$status"
