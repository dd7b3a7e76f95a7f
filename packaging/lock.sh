#!/bin/sh
# Writes packaging/lock: every package with its hashes, for Python 3.11 to 3.14, without the address of any index.
set -eu
lock() {
    .venv/bin/uv pip compile pyproject.toml "$@" --universal --python-version 3.11 --generate-hashes --upgrade --quiet \
        --no-emit-index-url --no-emit-find-links --no-header --no-annotate >/dev/null
}
lock --group build --output-file packaging/lock/run.txt
lock --group build --group test --group check --constraint packaging/lock/run.txt --output-file packaging/lock/dev.txt
