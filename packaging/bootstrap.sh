#!/bin/sh
# Makes sure that Python and the shared libraries of PySide6 are there. Silent when they are.
# As root, or where sudo asks for no password, it installs what is missing; otherwise it says the one line to type.
# `bootstrap.sh tests` does the same for the programs that tests drive; without them those tests are left out.
set -eu

# Found with ldd on the wheel of PySide6-Essentials 6.11 in bare Debian 12 and 13: library, Debian package.
libraries='
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11-xcb.so.1 libx11-xcb1
libX11.so.6 libx11-6
libbrotlidec.so.1 libbrotli1
libdbus-1.so.3 libdbus-1-3
libdrm.so.2 libdrm2
libfontconfig.so.1 libfontconfig1
libfreetype.so.6 libfreetype6
libglib-2.0.so.0 libglib2.0-0
libgssapi_krb5.so.2 libgssapi-krb5-2
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
libwayland-server.so.0 libwayland-server0
libxcb-cursor.so.0 libxcb-cursor0
libxcb-glx.so.0 libxcb-glx0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-render.so.0 libxcb-render0
libxcb-shape.so.0 libxcb-shape0
libxcb-shm.so.0 libxcb-shm0
libxcb-sync.so.1 libxcb-sync1
libxcb-util.so.1 libxcb-util1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxcb.so.1 libxcb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxkbcommon.so.0 libxkbcommon0
'

# What the tests drive: program, Debian package; and what Playwright's node asks for: library, Debian package.
programs='
Xvfb xvfb
/usr/lib/speech-dispatcher-modules/sd_espeak-ng speech-dispatcher-espeak-ng
/usr/libexec/at-spi-bus-launcher at-spi2-core
chromium chromium
dbus-run-session dbus
espeak-ng espeak-ng
mkfs.ext4 e2fsprogs
mmdebstrap mmdebstrap
mkfs.xfs xfsprogs
nginx nginx
pactl pulseaudio-utils
pipewire pipewire
pipewire-pulse pipewire-pulse
pulseaudio pulseaudio
speech-dispatcher speech-dispatcher
strace strace
sway sway
systemd-analyze systemd
weston weston
wireplumber wireplumber
xrandr x11-xserver-utils
'
libraries_of_tests='
libatomic.so.1 libatomic1
'

missing_programs() {
    echo "$programs" | while read -r program package; do
        [ -z "$program" ] || PATH="$PATH:/usr/sbin:/sbin" command -v "$program" >/dev/null || echo "$package"
    done
}

# The packages of a list of libraries that are not there.
missing_libraries() {
    known=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p)
    echo "$1" | while read -r library package; do
        case "$known" in *"$library "*) ;; *) echo "$package" ;; esac
    done
}

missing_python() {
    command -v python3 >/dev/null || echo python3
    python3 -c 'import ensurepip, venv' 2>/dev/null || echo python3-venv
}

# Standard input as one line of words, each once.
words() {
    sort -u | tr '\n' ' ' | sed 's/^ *//; s/ *$//'
}

# Installs Debian packages, or says what to type and fails.
install() {
    line="apt-get update && apt-get install --yes --no-install-recommends $1"
    if ! command -v apt-get >/dev/null; then
        echo "$2 Install what Debian calls: $1" >&2
        return 1
    elif [ "$(id -u)" = 0 ]; then
        as_root=''
    elif command -v sudo >/dev/null && sudo --non-interactive true 2>/dev/null; then
        as_root='sudo'
    elif command -v sudo >/dev/null; then
        echo "$2 Type this, then try again: sudo sh -c '$line'" >&2
        return 1
    else
        echo "$2 Type this, then try again: su - -c '$line'" >&2
        return 1
    fi
    echo "Installing: $1"
    $as_root env DEBIAN_FRONTEND=noninteractive sh -c "($line) >/dev/null"
}

if [ "${1:-}" = tests ]; then
    missing=$({ missing_programs && missing_libraries "$libraries_of_tests"; } | words)
    [ -z "$missing" ] || install "$missing" 'Some programs for tests are missing, and those tests are left out.' || true
    exit 0
fi

missing=$({ missing_python && missing_libraries "$libraries"; } | words)
[ -z "$missing" ] || install "$missing" 'Some system packages are missing.' || exit 1

if ! python3 -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 15))'; then
    echo "The kiosk needs Python 3.11 to 3.14; this is $(python3 --version)." >&2
    exit 1
fi
