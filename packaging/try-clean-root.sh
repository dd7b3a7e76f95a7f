#!/bin/sh
# Proves that a clone of this repository works on a bare Debian: packaging/try-clean-root.sh bookworm|trixie
# Makes a minimal root file system, clones into it, and runs `make test` and `make run`, first as a plain user who may not
# install anything (who is told what to type), then as root, then as the user again. Needs root and mmdebstrap.
# The files named in PIP_CERT and PIP_CONFIG_FILE are taken along.
set -eu
suite=$1
clone=$(cd "$(dirname "$0")/.." && pwd)
root=$(mktemp -d "/tmp/kiosk-$suite-XXXXXX")
trap 'rm -rf --one-file-system "$root"' EXIT

mmdebstrap --quiet --variant=minbase --include=git,make,ca-certificates "$suite" "$root"
cp /etc/resolv.conf "$root/etc/resolv.conf"
for variable in PIP_CERT PIP_CONFIG_FILE; do
    eval "file=\${$variable:-}"
    [ -z "$file" ] || install -D -m 644 "$file" "$root/etc/$variable"
done
chroot "$root" useradd --create-home visitor
for user in root visitor; do
    git clone --quiet "$clone" "$root/srv/$user"
    chroot "$root" chown -R "$user" "/srv/$user"
done

as() {
    user=$1 && shift
    echo "== $suite, $user: $*"
    unshare --mount --pid --fork --kill-child sh -c '
        mount -t proc proc "$1/proc" && mount --rbind /dev "$1/dev"
        exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/srv/home-$2 LANG=C.UTF-8 ${PIP_CERT:+PIP_CERT=/etc/PIP_CERT} \
            ${PIP_CONFIG_FILE:+PIP_CONFIG_FILE=/etc/PIP_CONFIG_FILE} chroot --userspec="$2" "$1" sh -c "cd /srv/$2 && $3"
    ' sh "$root" "$user" "$*"
}
install -d -m 1777 "$root/srv/home-root" "$root/srv/home-visitor"

if as visitor make test; then
    echo "A bare system should have been told what is missing." >&2
    exit 1
fi
for user in root visitor; do
    as "$user" make test
    as "$user" make run
    as "$user" "ls build/tour | wc -l"
done
