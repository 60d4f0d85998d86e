# SPDX-FileCopyrightText: 2026 The Mielto Connections authors
# SPDX-License-Identifier: Apache-2.0
# shellcheck shell=bash disable=SC2154 # the script sets `suite`
# For scripts that try something in a bare Debian. They set `suite` (bookworm, trixie), call
# in_own_namespace "$@" first, then bare_system; the system is in $root until they end.

ok() { printf 'ok      %s\n' "$suite: $*"; }
fail() { printf 'FAILED  %s\n' "$suite: $*"; exit 1; }

# Starts the script again as root, with mounts and processes of its own: nothing of them is left,
# whatever happens.
in_own_namespace() { # ARGS OF THE SCRIPT...
    if [[ $(id -u) -ne 0 ]]; then
        exec sudo --preserve-env=PATH,http_proxy,https_proxy,no_proxy -- "$0" "$@"
    elif [[ ${MIELTO_BARE_STAGE:-} != inner ]]; then
        MIELTO_BARE_STAGE=inner exec unshare --mount --pid --fork --kill-child --mount-proc -- "$0" "$@"
    fi
    unset MIELTO_BARE_STAGE
    scratch=$(mktemp -d)
    root=$scratch/root
    trap 'umount -R "$root/proc" "$root/dev" "$root/tmp/.X11-unix" 2>/dev/null || true
        rm -rf --one-file-system -- "$scratch"' EXIT
}

as_root() { # COMMAND... in the system
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} "$@"
}

apt_get() {
    as_root apt-get -qq -o Dpkg::Use-Pty=0 -y --no-install-recommends "$@" >"$scratch/apt.log" 2>&1 \
        || { tail -20 "$scratch/apt.log"; fail "apt-get $*"; }
}

# From the package sources of this machine, which is a Debian of any release.
bare_system() {
    local policy release mirror
    policy=$(apt-cache policy)
    release=$(sed -n 's/^VERSION_CODENAME=//p' /etc/os-release)
    mirror=$(sed -nE "s,^ +[0-9]+ (\S+) $release/main .*,\1,p" <<<"$policy")
    [[ -n $mirror ]] || fail "the package sources of this machine have no $release/main"
    debootstrap --variant=minbase "$suite" "$root" "${mirror%%$'\n'*}" >"$scratch/bootstrap.log" 2>&1 \
        || { tail -20 "$scratch/bootstrap.log"; fail debootstrap; }
    cp /etc/resolv.conf "$root/etc/"
    cp -r /etc/apt/sources.list* "$root/etc/apt/"
    find "$root"/etc/apt/sources.list* -type f -exec sed -i "s/\b$release\b/$suite/g" {} +
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod +x "$root/usr/sbin/policy-rc.d"
    apt_get update
}
