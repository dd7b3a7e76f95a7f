"""A run of tests is no success when a process of it stays, as its child or as nobody's."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TIDY = """
import subprocess
def test_tidy():
    subprocess.run(["sleep", "0"], check=True)
"""
UNTIDY = """
kept = []
def test_child():
    kept.append(subprocess.Popen(["sleep", "61"]))
def test_orphan():
    subprocess.run(["sh", "-c", "sleep 62 &"], check=True)
"""


@pytest.mark.parametrize(
    ("workers", "text", "passed", "left"),
    [("-n0", TIDY, 1, set()), ("-n0", TIDY + UNTIDY, 3, {"61", "62"}), ("-n1", TIDY + UNTIDY, 3, {"61", "62"})],
    ids=["tidy", "untidy", "untidy worker"],
)
def test_what_is_left_behind_is_named_and_fails_the_run(
    tmp_path: Path, workers: str, text: str, passed: int, left: set[str]
) -> None:
    module = tmp_path / "test_one.py"
    module.write_text(text)
    plugins = ["-p", "tests.left_behind", "-p", "xdist", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *plugins, workers, module],
        cwd=ROOT,
        env=os.environ | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        stdout=subprocess.PIPE,
        text=True,
    )
    named = dict(re.findall(r"^LEFT BEHIND: (\d+) sleep (\d+)$", done.stdout, re.MULTILINE))
    for process in named:
        os.kill(int(process), signal.SIGKILL)
    assert (done.returncode, set(named.values())) == (1 if left else 0, left), done.stdout
    assert f"{passed} passed" in done.stdout
