"""A module that needs another before it falls by itself; one that another disturbs falls in an order that shows it."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FIRST = "import os\ndef test_first():\n    os.environ['FIRST'] = 'been here'\n"
NEEDY = "import os\ndef test_needy():\n    assert 'FIRST' in os.environ\n"
DISTURBED = "import os\ndef test_disturbed():\n    assert 'FIRST' not in os.environ\n"
AS_WRITTEN, BACKWARDS = 1, 0


@pytest.mark.parametrize(
    ("second", "order", "passed", "code"),
    [(NEEDY, AS_WRITTEN, 1, 1), (DISTURBED, AS_WRITTEN, 2, 1), (DISTURBED, BACKWARDS, 2, 0)],
    ids=["needy", "disturbed", "not disturbed"],
)
def test_each_module_alone_and_all_in_an_order(tmp_path: Path, second: str, order: int, passed: int, code: int) -> None:
    (tmp_path / "test_first.py").write_text(FIRST)
    (tmp_path / "test_second.py").write_text(second)
    command = [sys.executable, "-m", "tests.alone", f"--order={order}", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert f"{passed} of 2 modules pass by themselves; now all of them, with ORDER={order}" in done.stdout
    assert done.returncode == code, done.stdout
    assert ("All pass." in done.stdout) is (code == 0), done.stdout
