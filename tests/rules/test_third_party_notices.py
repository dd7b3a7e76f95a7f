"""What others made is named with its licence, as the lock has it."""

import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]
LOCK = ROOT / "packaging" / "lock" / "run.txt"
REMEDY = "type `make notices`"


@pytest.fixture(scope="module")
def script() -> Any:
    spec = spec_from_file_location("third_party_notices", ROOT / "packaging" / "third_party_notices.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def text() -> str:
    return (ROOT / "THIRD-PARTY-NOTICES").read_text(encoding="utf-8")


def test_every_package_of_the_lock_is_named_in_its_version(script: Any, text: str) -> None:
    locked = script.locked(LOCK.read_text(encoding="utf-8"))
    assert len(locked) > 30, "nothing was proven"
    assert script.noticed(text) == locked, REMEDY


def test_every_licence_beside_fonts_and_icons_is_there_whole(text: str) -> None:
    found = [path for path in (ROOT / "assets").rglob("*.txt") if path.stem in ("OFL", "LICENSE")]
    assert found
    for path in found:
        assert " ".join(path.read_text(encoding="utf-8").split()) in " ".join(text.split()), (path, REMEDY)


def test_the_text_is_there_of_what_only_names_its_licence(text: str) -> None:
    assert text.count("holds no text of it") <= 1
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in text


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="written with what the oldest Python has installed")
def test_it_is_what_is_installed(script: Any, text: str) -> None:
    assert script.notices(LOCK.read_text(encoding="utf-8")) == text, REMEDY


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("click==8.5.1 \\\n    --hash=sha256:00", {"click": "8.5.1"}),
        ("colorama==0.4 ; sys_platform == 'win32' \\\n    --hash=sha256:00", {}),
        ("backports-zstd==1.8 ; python_full_version < '3.14' \\\n    --hash=sha256:00", {"backports-zstd": "1.8"}),
    ],
)
def test_the_lock_is_read_as_a_kiosk_has_it(script: Any, line: str, expected: dict[str, str]) -> None:
    assert script.locked(line) == expected
