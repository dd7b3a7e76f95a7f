"""Key files: sealed by their passphrase, opened by no other, and refused when they are something else."""

import json
from pathlib import Path

import pytest

from kiosk.delivery.publishing.signing import keys
from kiosk.delivery.publishing.signing.keyring import note_keys, usual_keys
from kiosk.delivery.publishing.signing.keys import KeyFile, new_key, opened, read_key
from kiosk.domain.errors import KeysError, OutputError
from tests.delivery.publishing.publisher import unasked

WORDS = "four words of the harbour"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "SCRYPT", {"n": 2**4, "r": 8, "p": 1})


def test_a_sealed_key_opens_with_its_passphrase_alone(tmp_path: Path) -> None:
    made, signer = new_key(tmp_path, "targets", WORDS)
    file = read_key(made.path)
    assert file == made
    assert file.sealed
    assert opened(file, lambda _file: WORDS).public_key == signer.public_key
    with pytest.raises(KeysError, match="does not open"):
        opened(file, lambda _file: WORDS + ".")
    assert made.path.stat().st_mode & 0o777 == 0o600


def test_an_open_key_asks_for_nothing(tmp_path: Path) -> None:
    made, signer = new_key(tmp_path, "nightly", None)
    assert opened(read_key(made.path), unasked).public_key == signer.public_key


def test_the_real_cost_of_a_guess_is_within_reach(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    made, signer = new_key(tmp_path, "root", WORDS)
    assert json.loads(made.path.read_text())["scrypt"]["n"] == 2**17
    assert opened(read_key(made.path), lambda _file: WORDS).public_key == signer.public_key


def _changed(file: KeyFile, **changes: object) -> KeyFile:
    file.path.write_text(json.dumps({**file.said, **changes}))
    return read_key(file.path)


@pytest.mark.parametrize(
    "changes",
    [
        {"role": "root"},
        {"id": "00" * 32},
        {"sealed": "00" * 48},
        {"nonce": "zz"},
        {"scrypt": {"n": 2**40, "r": 8, "p": 1, "salt": "00"}},
        {"scrypt": {"n": 3, "r": 8, "p": 1, "salt": "00"}},
        {"scrypt": None},
        {"scrypt": {}},
    ],
    ids=str,
)
def test_a_changed_key_file_is_refused(tmp_path: Path, changes: dict[str, object]) -> None:
    made, _signer = new_key(tmp_path, "targets", WORDS)
    with pytest.raises(KeysError):
        opened(_changed(made, **changes), lambda _file: WORDS)


def test_an_open_key_under_another_id_is_refused(tmp_path: Path) -> None:
    made, _signer = new_key(tmp_path, "targets", None)
    with pytest.raises(KeysError, match="no signing key"):
        opened(_changed(made, key="11" * 32), unasked)


@pytest.mark.parametrize("data", [b"", b"[]", b"{}", b"\xff", b"[" * 9000, b" " * 20_000, b'{"role": 1}'])
def test_what_is_no_key_file_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.key").write_bytes(data)
    with pytest.raises(KeysError, match="no signing key"):
        read_key(tmp_path / "a.key")


def test_a_key_is_not_written_where_nothing_can_be(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(OutputError):
        new_key(tmp_path / "file", "root", None)


def test_the_usual_keys_are_those_of_the_environment_or_noted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    with pytest.raises(KeysError, match="--keys"):
        usual_keys({})
    assert note_keys(tmp_path / "å b")
    assert not note_keys(tmp_path / "other")
    assert usual_keys({}) == tmp_path / "å b"
    assert usual_keys({"HEIDI_KEYS": str(tmp_path)}) == tmp_path
