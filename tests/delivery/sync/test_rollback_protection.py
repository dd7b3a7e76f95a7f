"""The cache of signed metadata, whatever the disk did to it."""

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.content import generations
from kiosk.content.files import digest
from kiosk.delivery.sync import rollback_protection
from tests.delivery.sync.conftest import Kiosk
from tests.delivery.sync.signed_store import Desk
from tests.delivery.sync.web_server import Served

ROT = {"empty": b"", "{}": b"{}", "bytes": b"\xff\x00", "deep": b"[" * 100_000, "gone": None}
PROOFS = (b"", b"{}", b"[]", b'{"root": 3}', b'{"root": [3], "timestamp": 1}', b'{"root": ["{"]}')
FILES = ("timestamp.json", "snapshot.json", "targets.json", "root.json", "seen.json", "root_history/1.root.json")


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize(
    "rot", [b"", b"{}", b"\xff\x00", b"[" * 100_000, None], ids=["empty", "{}", "bytes", "deep", "gone"]
)
@pytest.mark.usefixtures("installed")
def test_a_damaged_cache_is_mended(kiosk: Kiosk, contents: Sequence[Path], name: str, rot: bytes | None) -> None:
    path = kiosk.state / "metadata" / name
    path.unlink()
    if rot is not None:
        path.write_bytes(rot)
    assert kiosk.sync().outcome == "unchanged"
    assert kiosk.shown() == digest(contents[0])


@pytest.mark.usefixtures("installed")
def test_a_damaged_cache_without_a_proof_is_asked_for_again(kiosk: Kiosk, site: Served) -> None:
    for proof in (kiosk.state / "generations").glob("*.proof"):
        proof.unlink()
    (kiosk.state / "metadata" / "targets.json").write_bytes(b"{}")
    assert kiosk.sync().outcome == "unchanged"
    assert site.asked[-1][0] == "/metadata/2.targets.json"


@pytest.mark.parametrize(
    "proof", [b"", b"{}", b"[]", b'{"root": 3}', b'{"root": [3], "timestamp": 1}', b'{"root": ["{"]}']
)
def test_an_odd_proof_says_nothing(tmp_path: Path, desk: Desk, proof: bytes) -> None:
    rollback_protection.mend(tmp_path / "metadata", desk.first_root, [proof])
    assert not [*(tmp_path / "metadata").glob("*.json")]


def test_strangers_roots_and_roles_are_not_taken_from_a_proof(tmp_path: Path, desk: Desk) -> None:
    other = Desk(tmp_path / "other")
    other.rotate("timestamp")
    version, folder = other.versions["targets"], other.folder / "metadata"
    names = {"timestamp": "timestamp", "snapshot": f"{version}.snapshot", "targets": f"{version}.targets"}
    read = {role: (folder / f"{name}.json").read_text() for role, name in names.items()}
    roots = [(folder / f"{version}.root.json").read_text() for version in (1, 2)]
    rollback_protection.mend(tmp_path / "metadata", desk.first_root, [json.dumps({"root": roots, **read}).encode()])
    assert not [*(tmp_path / "metadata").rglob("*.json")]


def test_the_roots_in_between_come_back_with_the_proof(kiosk: Kiosk, desk: Desk) -> None:
    for role in ("timestamp", "targets", "root"):
        desk.rotate(role)
    kiosk.sync()
    proof = generations.floor(kiosk.state)
    assert proof is not None
    anew, name = kiosk.state / "anew", "timestamp.json"
    rollback_protection.mend(anew, desk.first_root, [proof])
    assert {path.name for path in (anew / "root_history").iterdir()} == {f"{n}.root.json" for n in (2, 3, 4)}
    assert (anew / name).read_bytes() == (desk.folder / "metadata" / name).read_bytes()
