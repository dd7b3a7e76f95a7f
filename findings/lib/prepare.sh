# For findings/*.sh: a temporary folder that goes when the script ends, as do its `servers`, and pinned packages in it.
set -eu
folder=$(mktemp -d)
servers= # ids of processes to end with the script
leave() {
    code=$?
    for server in $servers; do
        kill "$server" 2>/dev/null && wait "$server" || true
    done
    rm -rf "$folder"
    case $code in 0 | 77) ;; *) echo "The behaviour has changed, or could not be seen here." ;; esac
    exit "$code"
}
trap leave EXIT
trap 'exit 1' HUP INT TERM
cd "$folder"

# python_with NAME==VERSION …: makes $python, which has these packages.
python_with() {
    python3 -m venv venv
    python=$folder/venv/bin/python
    "$python" -m pip --quiet --disable-pip-version-check install --only-binary :all: "$@"
    echo "$("$python" --version), $*"
}

# debian_has PACKAGE …: says the versions. Root installs what is missing; without it the finding is left out (77).
debian_has() {
    for package; do
        installed "$package" || [ "$(id -u)" != 0 ] || install "$package"
        installed "$package" || { echo "Debian's $package is not here."; exit 77; }
        dpkg-query --show "$package"
    done
}

installed() {
    [ "$(dpkg-query --show --showformat '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

install() {
    DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends "$1" >/dev/null 2>&1 || true
}

# wait_for COMMAND …: until it succeeds, at most 20 s.
wait_for() {
    tries=200
    until "$@" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ "$tries" -gt 0 ] || { echo "Waited in vain: $*"; exit 1; }
        sleep 0.1
    done
}
