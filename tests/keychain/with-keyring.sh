#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
# with-keyring.sh keyring|no-service|no-bus PROGRAM [ARGS]
# Runs the program with a home of its own and, in a D-Bus session of its own, an unlocked gnome-keyring
# (password: test-password); or in a session without any keyring; or without a session bus.
set -eu
mode=$1
shift

if [ "${KEYRING_STAGE:-}" != inner ]; then
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    mkdir -p "$home/run" "$home/data" "$home/config" "$home/cache" "$home/tmp"
    export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" \
        XDG_CONFIG_HOME="$home/config" XDG_CACHE_HOME="$home/cache" TMPDIR="$home/tmp"
    unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK \
        KDE_SESSION_VERSION KDE_FULL_SESSION XDG_CURRENT_DESKTOP || true
    export KEYRING_STAGE=inner
    status=0
    case $mode in
    keyring) dbus-run-session -- "$0" "$mode" "$@" || status=$? ;;
    no-service)
        dbus-run-session --config-file="$(dirname "$0")/empty-bus.conf" -- "$@" || status=$? ;;
    no-bus) "$@" || status=$? ;;
    *) echo "with-keyring.sh: unknown mode $mode" >&2; status=2 ;;
    esac
    exit $status
fi

# printf, because a newline would become part of the password.
printf 'test-password' | gnome-keyring-daemon --unlock --components=secrets >/dev/null
"$@"
