#!/bin/sh
# Makes the package, installs it into a bare Debian 13 and tries its session there: make session
# Where a machine cannot do that, it says why in a line, and that is no fault.
set -eu
cd "$(dirname "$0")/.."

leave() {
    echo "The session of the package was not tried: $1"
    exit 0
}

[ "$(dpkg --print-architecture 2>/dev/null)" = amd64 ] || leave "this is no Debian on amd64."
[ "$(id -u)" = 0 ] || leave "a bare Debian is made by root."
command -v mmdebstrap >/dev/null || leave "type: sudo apt install mmdebstrap"
unshare --mount true 2>/dev/null || leave "nobody may mount anything here."
PYTHONPATH=packaging .venv/bin/python -c 'from debian_package.program import python_of_debian; python_of_debian()' ||
    leave "there is no Python to compile it."

make package
code=0
packaging/try-package.sh build/heidi-kiosk_*.deb session >build/session.log 2>&1 || code=$?
[ $code = 75 ] && leave "Debian 13 cannot be had from here."
[ $code = 0 ] || tail -n 60 build/session.log
grep -E '^(== |[a-z].* +[0-9]+\.[0-9] s$|build/session/)' build/session.log
exit $code
