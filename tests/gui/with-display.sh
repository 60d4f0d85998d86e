#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
# with-display.sh COMMAND [ARGS]: runs the command on a display, with a window manager and on a
# session bus of its own, with a home that is thrown away. Ends with the command's status.
# MIELTO_SCREEN sets the size (1280x800x24).
set -euo pipefail

if [[ ${MIELTO_DISPLAY_STAGE:-} == inner ]]; then
    # Inside the bus: the window manager first, so that no window is mapped before it is there.
    openbox --sm-disable >"$HOME/openbox.log" 2>&1 &
    manager=$!
    trap 'kill "$manager" 2>/dev/null || true; wait "$manager" 2>/dev/null || true' EXIT
    for _ in {1..200}; do
        [[ $(xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null) != *'window id'* ]] || break
        kill -0 "$manager" 2>/dev/null || { echo 'with-display: openbox ended' >&2; exit 1; }
        sleep 0.05
    done
    unset MIELTO_DISPLAY_STAGE
    status=0
    "$@" || status=$?
    exit "$status"
fi

[[ $# -gt 0 ]] || { echo 'usage: with-display.sh COMMAND [ARGS]' >&2; exit 2; }
home=$(mktemp -d)
server=
# shellcheck disable=SC2317 # the trap calls it
finish() {
    [[ -z $server ]] || { kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; }
    rm -rf -- "$home"
}
trap finish EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

(umask 077 && mkdir -p "$home"/{run,tmp,.config,.cache,.local/share})
export HOME=$home XDG_RUNTIME_DIR=$home/run TMPDIR=$home/tmp XDG_CONFIG_HOME=$home/.config \
    XDG_CACHE_HOME=$home/.cache XDG_DATA_HOME=$home/.local/share XDG_CURRENT_DESKTOP=test
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS AT_SPI_BUS_ADDRESS GNOME_KEYRING_CONTROL \
    SSH_AUTH_SOCK XAUTHORITY NO_AT_BRIDGE || true

# The server chooses a free number itself and says which: no race with other servers.
Xvfb -displayfd 3 -screen 0 "${MIELTO_SCREEN:-1280x800x24}" -nolisten tcp -noreset \
    3>"$home/display" >"$home/xvfb.log" 2>&1 &
server=$!
for _ in {1..400}; do
    [[ ! -s $home/display ]] || break
    kill -0 "$server" 2>/dev/null || { cat "$home/xvfb.log" >&2; exit 1; }
    sleep 0.05
done
[[ -s $home/display ]] || { echo 'with-display: Xvfb did not start' >&2; exit 1; }
DISPLAY=:$(tr -d '[:space:]' <"$home/display")
export DISPLAY QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
export MIELTO_DISPLAY_STAGE=inner
# Only accessibility starts by itself on this bus: a keyring that happens to be installed would ask
# for passwords in windows of its own.
mkdir "$home/services"
cp /usr/share/dbus-1/services/org.a11y.*.service "$home/services/"
sed "s|</busconfig>|<servicedir>$home/services</servicedir></busconfig>|" \
    "$(dirname "$0")/../keychain/empty-bus.conf" >"$home/bus.conf"
status=0
dbus-run-session --config-file="$home/bus.conf" -- "$0" "$@" 2> >(grep --line-buffered -v 'Failed to set fd limit' >&2) || status=$?
exit "$status"
