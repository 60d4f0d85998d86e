#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
# check_install.sh SUITE OLDER NEWER [PICTURE.png]: installs the .deb of the folder OLDER in a bare
# Debian (bookworm, trixie) with nothing but what it depends on, upgrades to that of NEWER, uses both
# programs, the keychain among it, and removes all. Needs root and the machine's own package sources.
# A picture of the window is written where it is asked for.
set -euo pipefail
here=$(dirname -- "$(realpath -- "$0")")
# shellcheck source=tests/packaging/baresystem.sh
. "$here/baresystem.sh"
suite=$1
in_own_namespace "$@"

older=$(realpath -- "$2"/*.deb)
newer=$(realpath -- "$3"/*.deb)
picture=${4:-}
settings=/home/tester/.config/com.mielto.Connections

as_user() { chroot --userspec=tester:tester "$root" env -i PATH=/usr/bin:/bin LC_ALL=C.UTF-8 \
    HOME=/home/tester XDG_RUNTIME_DIR=/home/tester/run "$@"; }
install_deb() { cp -- "$1" "$root/package.deb" && apt_get install /package.deb && rm "$root/package.deb"; }
version() { as_user "$1" --version | cut -d' ' -f2; }
sums() { (cd "$root$settings" && sha256sum -- *); }

with_a_user() {
    bare_system
    as_root useradd --create-home tester
    as_user mkdir -m 700 /home/tester/run
}

declared_only() {
    local installed
    install_deb "$older"
    # shellcheck disable=SC2016 # it is dpkg that expands
    installed=$(as_root dpkg-query -W -f '${db:Status-Status} ${Package}\n' | sed -n 's/^installed //p')
    ! grep -xE 'gnome-keyring|qt6-wayland|ca-certificates' <<<"$installed" || fail 'recommended packages are there'
    ok "$(basename -- "$older") installs with what it depends on: $(wc -l <<<"$installed") packages in all"
}

# What the older version wrote is what the newer one finds.
upgrade() {
    local old before
    old=$(version mielto-connections-cli)
    as_user mkdir -p "$settings"
    as_root install -o tester -g tester -m 600 /dev/stdin "$settings/settings.json" \
        <"$here/../data/settings/0.1.0/settings.json"
    as_user mielto-connections-cli profile add East --server https://east.example --color red 2>/dev/null
    before=$(sums)
    install_deb "$newer"
    apt_get autoremove # What only the older one depended on.
    [[ $(version mielto-connections-cli) != "$old" ]] || fail 'the version is the old one'
    [[ $(sums) == "$before" ]] || fail 'the upgrade changed the settings'
    [[ $(as_user mielto-connections-cli profile list) == $'East\thttps://east.example\t-' ]] \
        || fail 'the profile is not there after the upgrade'
    ok "upgrade from $old to $(version mielto-connections-cli) keeps settings and profiles"
}

terminal() {
    local rows
    rows=$(as_user mielto-connections-cli list --demo --format ndjson --quiet | wc -l)
    [[ $rows -eq 240 ]] || fail "the command line printed $rows rows of sample data, not 240"
    ok "the command line lists the sample data: $rows rows"
}

# It has no way to end by itself here: that it still runs, and is silent, is what is looked for.
window_offscreen() {
    local status=0
    as_user QT_QPA_PLATFORM=offscreen timeout 5 mielto-connections --demo >"$scratch/window.log" 2>&1 || status=$?
    [[ $status -eq 124 && ! -s $scratch/window.log ]] \
        || { cat "$scratch/window.log"; fail "the window ended offscreen, or complained; status $status"; }
    ok 'the window runs offscreen'
}

# The same on a display, where it is looked at and then closed as a user does. The settings are those
# of somebody who reads German: only the name of the sample's user is the same for all.
window_on_a_display() {
    mkdir -p "$root/tmp/.X11-unix" /tmp/.X11-unix
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
    export -f as_user fail
    # shellcheck disable=SC2016 # it is the inner shell that expands
    root=$root picture=$picture "$here/../gui/with-display.sh" bash -euo pipefail -c '
        as_user DISPLAY="$DISPLAY" mielto-connections --demo &
        window=$!
        id=$(timeout 30 xdotool search --sync --onlyvisible --name "Mielto Connections" | tail -1)
        timeout 30 bash -c "until [[ \$(xprop -id $id WM_NAME) == *usr_* ]]; do :; done"
        [[ -z $picture ]] || import -window root "$picture"
        xdotool windowactivate --sync "$id" key ctrl+q
        wait "$window"' || fail 'the window did not come up on a display, or did not end with Ctrl+Q'
    umount "$root/tmp/.X11-unix"
    [[ $(jq -r .theme "$root$settings/settings.json") == dark ]] || fail 'the window lost a setting'
    ok 'the window opens on a display, quits with Ctrl+Q and keeps the settings'
}

keychain() {
    apt_get install gnome-keyring dbus-daemon
    # shellcheck disable=SC2016 # it is the inner shell that expands
    as_user dbus-run-session -- sh -euc '
        printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1
        printf not-a-real-token | mielto-connections-cli token set --profile East
        mielto-connections-cli token status --profile East
        mielto-connections-cli token delete --profile East
        status=0
        mielto-connections-cli token status --profile East || status=$?
        test "$status" -eq 3' >"$scratch/token.log" 2>&1 \
        || { cat "$scratch/token.log"; fail 'the keychain does not work through libsecret'; }
    ! grep -rq not-a-real-token "$root$settings" || fail 'the token stands in the settings'
    ok 'the keychain keeps, knows and deletes a token'
}

removal() {
    local left
    apt_get purge mielto-connections
    left=$(cd "$root" && find . -xdev -iname '*mielto*' -not -path ".$settings*")
    [[ -z $left ]] || fail "removal leaves: $left"
    [[ -s $root$settings/profiles.json ]] || fail 'removal took the profiles of the user'
    ok 'removal leaves the files of the user and nothing else'
}

with_a_user
declared_only
upgrade
terminal
window_offscreen
window_on_a_display
keychain
removal
