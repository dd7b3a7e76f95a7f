#!/bin/sh
# Proves that the package works on a bare Debian 13: packaging/try-package.sh FILE.deb [session]
# Makes a minimal root file system, installs the file with apt, and as a user without any rights builds the content of the
# sample and draws a page; sets it up and runs its session on cage without a display; upgrades it and
# takes that back; then removes and purges it, says what
# is left, and has lintian look. Needs root and mmdebstrap. With `session` it ends with that, and with what it shows: the
# idle loop as it was approved, and the staff panel by a pointer.
set -eu
package=$(realpath "$1")
here=$(realpath "$(dirname "$0")")
root=$(mktemp -d /tmp/kiosk-package-XXXXXX)
trap 'rm -rf --one-file-system "$root"' EXIT

mmdebstrap --quiet --variant=minbase --include=ca-certificates trixie "$root" || exit 75
cp /etc/resolv.conf "$root/etc/resolv.conf"
cp "$package" "$root/srv/heidi-kiosk.deb"

inside() {
    unshare --mount --pid --fork --kill-child sh -c '
        mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" && cd "$0"
        exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/srv LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$0" sh -euc "$1"
    ' "$root" "$1"
}

echo '== installed by apt'
inside 'apt-get -qq update; apt-get -qq install --no-install-recommends /srv/heidi-kiosk.deb >/dev/null; kiosk --version'
echo '== every library is found'
inside 'find /opt/heidi-kiosk -name "*.so*" | xargs ldd 2>/dev/null | grep "not found" && exit 1 || true'
echo '== the sample, and a page of it, by a user without any rights'
inside '
    install -d -o nobody /srv/work
    setpriv --reuid=nobody --regid=nogroup --clear-groups sh -euc "
        cd /srv/work
        kiosk content build /usr/share/doc/heidi-kiosk/examples/heidi -o content.sqlite --cache cache
        QT_LOGGING_RULES=qt.qml.diskcache.debug=true kiosk tour pages --content content.sqlite --lang sv --size 1080x1920 2>tour.log ||
            { cat tour.log; exit 1; }
        find pages -name \"home*.png\"
        ! grep \"Error loading\" tour.log
    "'
echo '== nothing was compiled anew, and nothing in /opt is written by its use'
inside 'test -z "$(find /opt/heidi-kiosk -newer /var/lib/dpkg/info/heidi-kiosk.list)"; dpkg --verify heidi-kiosk'
echo '== set up for a store of its own, and the first night'
inside '
    ip link set lo up 2>/dev/null || true
    cd /srv/work && kiosk publish init keys --no-passphrase >/dev/null && kiosk publish content.sqlite --to keys/store --keys keys
    python3 -m http.server --bind 127.0.0.1 --directory keys/store 8080 >/dev/null 2>&1 & sleep 2
    cat >answers.toml <<END
name = "Entrance"
here = "oceanhamnen"
language = "sv"
store = "http://127.0.0.1:8080/"
root = "keys/root.json"
pin = "042917"
[panel]
inches = 32
bottom_edge_mm = 690
END
    chmod 600 answers.toml
    kiosk setup --answers answers.toml
    ls -l /etc/heidi-kiosk && find /etc/systemd -name "heidi*" && kiosk sync --now
    kiosk status || true
    setpriv --reuid=heidi-screen --regid=heidi-screen --init-groups cat /etc/heidi-kiosk/pin >/dev/null
    ! setpriv --reuid=heidi-sync --regid=heidi-sync --init-groups cat /etc/heidi-kiosk/pin 2>/dev/null
    kiosk setup --undo && ls -l /etc/heidi-kiosk && find /etc/systemd -name "heidi*"
    kiosk setup --answers answers.toml >/dev/null'
echo '== the session: killed, hung, without its panel, without cage, and while the house is closed'
cp "$here/try_session.py" "$root/srv/"
inside 'apt-get -qq install --no-install-recommends grim >/dev/null; python3 /srv/try_session.py'
echo '== what it shows: the idle loop as it was approved, and the staff panel by a pointer'
cp "$here/try_pictures.py" "$here/virtual_pointer.py" "$root/srv/"
inside 'cd /srv/work && kiosk content build /usr/share/doc/heidi-kiosk/examples/heidi -o day.sqlite --cache cache --at "2026-11-27 10:42" >/dev/null'
(cd "$here/.." && .venv/bin/python -m tests.packaging.points_of_the_panel "$root/var/lib/heidi-kiosk" Entrance) >"$root/srv/points.json"
pictured=0
inside 'python3 /srv/try_pictures.py /srv/work/day.sqlite "2026-11-27 10:42" /srv/points.json' || pictured=$?
mkdir -p "$here/../build/session" && cp "$root"/srv/*.png "$here/../build/session/"
[ $pictured = 0 ]
(cd "$here/.." && .venv/bin/python -m tests.golden.compare build/session/idle.png attract-sv)
[ "${2:-}" = session ] && exit 0

echo '== upgraded under a session that runs, to a program that reads the next schema, and taken back'
cp "$here/try_upgrade.py" "$root/srv/"
inside '
    python3 -m http.server --bind 127.0.0.1 --directory /srv/work/keys/store 8080 >/dev/null 2>&1 & sleep 2
    cd /srv/work && python3 /srv/try_upgrade.py /srv/heidi-kiosk.deb keys/store keys /usr/share/doc/heidi-kiosk/examples/heidi'
echo '== what systemd makes of its unit'
inside 'systemd-analyze verify --man=no heidi-kiosk.service; systemd-analyze security --offline=true heidi-kiosk.service | tail -1'
echo '== removed: these stay'
inside 'apt-get -qq remove heidi-kiosk >/dev/null; find /etc /opt/heidi-kiosk /usr /var -path "*heidi*" ! -path "*/dpkg/*" 2>/dev/null || true'
echo '== purged: these stay'
inside 'apt-get -qq purge heidi-kiosk >/dev/null; find / -xdev -name "*heidi*" ! -path "/srv/*" ! -path "/proc/*"; grep heidi /etc/passwd /etc/group'
echo '== lintian'
inside 'apt-get -qq install --no-install-recommends lintian >/dev/null 2>&1; lintian --allow-root --fail-on error,warning /srv/heidi-kiosk.deb'
