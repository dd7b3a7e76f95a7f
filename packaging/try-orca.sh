#!/bin/sh
# Walks over the real screen with Orca of Debian 13 and writes what it says beside what the kiosk says, in two languages.
# On Debian 13 it is the Orca that is installed (packages: orca python3-speechd x11-xkb-utils). Elsewhere, with root and
# mmdebstrap, it is one in a root file system of its own. Debian 12's Orca ignores what a program announces.
set -eu
cd "$(dirname "$0")/.."

if grep -q VERSION_CODENAME=trixie /etc/os-release; then
    walk() { .venv/bin/python -m tests.e2e.orca.walk "$1" orca; }
else
    root=$(mktemp -d /tmp/kiosk-orca-XXXXXX)
    trap 'rm -rf --one-file-system "$root"' EXIT
    mmdebstrap --quiet --variant=minbase --include=orca,python3-speechd,x11-xkb-utils,locales trixie "$root"
    for locale in sv_SE en_GB; do
        chroot "$root" localedef -i "$locale" -f UTF-8 "$locale.UTF-8"
    done
    # Its folder /tmp is ours: the sockets of the display, the buses and the voice are in it.
    in_root='cd / && mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && mount --rbind /tmp "$0/tmp" && exec chroot "$0" "$@"'
    walk() { .venv/bin/python -m tests.e2e.orca.walk "$1" unshare --mount --pid --fork --kill-child sh -c "$in_root" "$root" orca; }
fi
for language in sv en; do
    walk "$language" || differs=yes
done
[ -z "${differs:-}" ]
