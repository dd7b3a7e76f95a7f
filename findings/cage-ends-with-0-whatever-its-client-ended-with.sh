#!/bin/sh
# Guess:   cage, which exists to run one program, ends with that program's exit code, as sh and env do.
# Found:   it ends with 0 when the program failed, was killed, or could not even be started.
# Version: cage 0.1.4 of Debian 12.
# Source:  cage-kiosk/cage pull requests 170 and 270 ask for the code to be passed on. Seen here.
# Matters: `Restart=on-failure` in a unit that starts `cage -- kiosk` leaves a dark panel after the first failure.
#          Restart=always, and the program itself has to tell what went wrong.
. "$(dirname "$0")/lib/prepare.sh"
debian_has cage xwayland

# cage refuses root.
export WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1 XDG_RUNTIME_DIR="$folder/run"
mkdir -m 700 run
plain=
if [ "$(id -u)" = 0 ]; then
    chmod 711 .
    chown 65534:65534 run
    plain='setpriv --reuid=65534 --regid=65534 --clear-groups'
fi
cd run
changed=
for client in true 'exit 3' 'kill -KILL $$' 'exec ./not-there'; do
    $plain cage -- sh -c "echo started >&2; $client" 2>"$folder/log" && ended=0 || ended=$?
    grep --quiet '^started$' "$folder/log" || { cat "$folder/log"; echo 'cage did not start its client.'; exit 1; }
    echo "client: $client · cage: $ended"
    [ "$ended" = 0 ] || changed=yes
done
[ -z "$changed" ]
