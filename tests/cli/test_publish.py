"""`kiosk publish` as staff type it: one guided command to begin with, one for every night."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kiosk.cli import kiosk
from kiosk.cli.publish import prompts
from kiosk.delivery.publishing.signing import keys
from kiosk.delivery.publishing.stores.folder import Folder
from kiosk.domain.errors import KeysError, KioskError, NotAgreed, OutputError, StoreMissing
from kiosk.domain.short_codes import short_code
from tests.delivery.publishing.publisher import content_file

ROOT, EVERYDAY = "words for the safe", "words for every day"


@pytest.fixture(autouse=True)
def cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keys, "SCRYPT", {"n": 2**4, "r": 8, "p": 1})


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where nothing is noted yet."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    for name in ("HEIDI_KEYS", prompts.ROOT_VARIABLE, prompts.EVERYDAY_VARIABLE):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def run(*arguments: str | Path, typed: str | None = None, language: str = "C") -> Result:
    result = CliRunner(env={"LC_ALL": language}).invoke(kiosk, ["publish", *map(str, arguments)], input=typed)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


@pytest.fixture
def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody sits there."""
    monkeypatch.setattr(prompts, "somebody_is_there", lambda: True)


def test_from_nothing_to_published_as_the_guide_says(home: Path) -> None:
    told = run("init", home / "heidi", "--no-passphrase")
    assert "no passphrase" in told.stderr
    assert (home / "heidi" / "root.json").is_file()
    assert not (home / "heidi" / "kiosk.toml").exists(), "settings are made by setup alone"
    assert f"{home}/heidi/root.json; `sudo kiosk setup` there asks for it" in told.stdout
    assert "safe" in told.stdout
    store = home / "heidi" / "store"
    file = content_file(home / "content.sqlite", "first")
    assert "number 1 to the channel stable" in run(file, "--to", store).stdout
    assert "already" in run("--to", store, file).stdout
    assert "number 2 to the channel canary" in run(file, "--to", store, "--channel", "canary").stdout
    told = run(content_file(file, "second"), "--to", store)
    assert "number 3" in told.stdout
    assert "Kiosks with the one before fetch" in told.stdout
    assert "Kiosks with one of the last 2 fetch" in run(content_file(file, "third"), "--to", store).stdout
    assert "Signed anew" in run("refresh", "--to", store).stdout


@pytest.mark.usefixtures("at_a_terminal")
def test_init_asks_for_two_passphrases_twice(home: Path) -> None:
    told = run("init", home / "heidi", typed=f"{ROOT}\n{ROOT}\n{EVERYDAY}\n{EVERYDAY}\n").stdout
    assert "at least 12 characters" in told
    sealed = {path.name.partition("-")[0]: json.loads(path.read_text()) for path in (home / "heidi").rglob("*.key")}
    assert all("scrypt" in each for each in sealed.values())
    file, store = content_file(home / "content.sqlite"), home / "heidi" / "store"
    assert "number 1" in run(file, "--to", store, typed=f"{EVERYDAY}\n{EVERYDAY}\n").stdout
    with pytest.raises(KeysError, match="does not open"):
        run("refresh", "--to", store, typed=f"{ROOT}\n")
    told = run("rotate", "nightly", "--to", store, typed=f"{EVERYDAY}\n{EVERYDAY}\n{ROOT}\n{EVERYDAY}\n").stdout
    assert "New key" in told
    assert "Destroy this one" in told
    assert EVERYDAY not in told


def test_passphrases_come_from_the_environment(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(KeysError, match="HEIDI_ROOT_PASSPHRASE"):
        run("init", home / "heidi")
    monkeypatch.setenv(prompts.ROOT_VARIABLE, ROOT)
    monkeypatch.setenv(prompts.EVERYDAY_VARIABLE, "short")
    with pytest.raises(KeysError, match="at least 12"):
        run("init", home / "heidi")
    monkeypatch.setenv(prompts.EVERYDAY_VARIABLE, EVERYDAY)
    assert "please" not in run("init", home / "heidi").stdout
    store = home / "heidi" / "store"
    run("refresh", "--to", store)
    monkeypatch.delenv(prompts.EVERYDAY_VARIABLE)
    with pytest.raises(KeysError, match="HEIDI_PASSPHRASE"):
        run("refresh", "--to", store)


@pytest.mark.parametrize(("typed", "published"), [("y\ny\n", True), ("y\nn\n", False), ("n\n", False), ("", False)])
def test_much_change_is_asked_twice(home: Path, typed: str, published: bool) -> None:
    run("init", home / "heidi", "--no-passphrase")
    store = home / "heidi" / "store"
    run(content_file(home / "first.sqlite", "first", changed=40), "--to", store)
    new = content_file(home / "second.sqlite", "second", changed=40)
    if published:
        assert "number 2" in run(new, "--to", store, typed=typed).stdout
    else:
        with pytest.raises(NotAgreed, match="--yes"):
            run(new, "--to", store, typed=typed)
        assert "number 2" in run(new, "--to", store, "--yes").stdout


def test_init_spoils_neither_keys_nor_store(home: Path) -> None:
    run("init", home / "heidi", "--no-passphrase")
    before = {path: path.read_bytes() for path in (home / "heidi").rglob("*") if path.is_file()}
    with pytest.raises(KeysError, match="another folder"):
        run("init", home / "heidi", "--no-passphrase")
    with pytest.raises(Exception, match="There is a store at"):
        run("init", home / "other", "--no-passphrase", "--to", home / "heidi" / "store")
    assert {path: path.read_bytes() for path in (home / "heidi").rglob("*") if path.is_file()} == before
    assert not list((home / "other").rglob("*.key"))


def test_a_second_store_names_its_keys(home: Path) -> None:
    run("init", home / "one", "--no-passphrase")
    assert "--keys" in run("init", home / "two", "--no-passphrase").stdout
    with pytest.raises(Exception, match="not what was signed"):
        run("refresh", "--to", home / "two" / "store")
    assert "Signed anew" in run("refresh", "--to", home / "two" / "store", "--keys", home / "two").stdout


def test_a_store_that_is_not_there_has_its_sentence_in_swedish_too(home: Path) -> None:
    run("init", home / "heidi", "--no-passphrase")
    with pytest.raises(StoreMissing, match="There is no store"):
        run("refresh", "--to", home / "none")
    assert "Signerat på nytt" in run("refresh", "--to", home / "heidi" / "store", language="sv_SE.UTF-8").stdout


def test_without_a_file_the_command_says_what_is_missing() -> None:
    assert run("--to", "x").exit_code == 2
    assert "rotate" in run("--help").stdout


def test_the_phone_pages_go_along(home: Path) -> None:
    run("init", home / "heidi", "--no-passphrase")
    store, pages = home / "heidi" / "store", home / "pages"
    file = content_file(home / "content.sqlite", "first", members=3)
    told = run(file, "--to", store, "--phone", pages).stdout
    assert "Phone pages of heidi.example" in told
    assert (pages / "m" / "index.html").is_file()
    assert ": 0 of " in run(file, "--to", store, "--phone", pages).stdout
    gone = short_code("m", "m002")
    fewer = content_file(home / "fewer.sqlite", "first", members=2)
    run(fewer, "--to", store, "--phone", pages, "--yes")
    assert "finns inte längre här" in (pages / "m" / gone / "index.html").read_text()


@pytest.fixture
def shown(home: Path) -> Path:
    """A store with a first content, as the screens show it."""
    run("init", home / "heidi", "--no-passphrase")
    run(content_file(home / "first.sqlite", "first", changed=40), "--to", home / "heidi" / "store")
    return home / "heidi" / "store"


def state(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def spoil(pages: Path, name: str) -> Path:
    """A place that will not take the pages, for the sake of a file."""
    pages.mkdir()
    (pages / name).write_bytes(b"something else")
    return pages


def test_nothing_is_published_when_the_pages_cannot_be_sent(shown: Path, home: Path) -> None:
    file, before = content_file(home / "second.sqlite", "second"), state(shown)
    refused = {
        home / "none" / "deep": "cannot be written",
        spoil(home / "broken", "things.json"): "not what was written",
        spoil(home / "noted", "site.json"): "not what was written",
        spoil(home / "theirs", "index.html"): "no site of phone pages: index.html",
        shown: "no site of phone pages: metadata",
    }
    for pages, words in refused.items():
        with pytest.raises(KioskError, match=words):
            run(file, "--to", shown, "--phone", pages, "--yes")
        assert state(shown) == before
    assert state(home / "theirs") == {"index.html": b"something else"}


def test_what_stops_the_pages_stops_the_content(shown: Path, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = state(shown)
    put = Folder.put

    def full(store: Folder, name: str, data: bytes) -> None:
        if name.startswith("m/"):
            raise OutputError("The disk is full.")
        put(store, name, data)

    monkeypatch.setattr(Folder, "put", full)
    with pytest.raises(OutputError, match="full"):
        run(content_file(home / "second.sqlite", "second"), "--to", shown, "--phone", home / "pages", "--yes")
    assert state(shown) == before


@pytest.mark.usefixtures("at_a_terminal")
def test_pages_wait_until_all_is_agreed_to_and_come_before_the_content(shown: Path, home: Path) -> None:
    new, pages = content_file(home / "second.sqlite", "second", changed=40), home / "pages"
    with pytest.raises(NotAgreed):
        run(new, "--to", shown, "--phone", pages, typed="n\n")
    with pytest.raises(KeysError):
        run(new, "--to", shown, "--phone", pages, "--yes", "--keys", home)
    assert state(pages) == {}
    told = run(new, "--to", shown, "--phone", pages, typed="y\ny\n").stdout
    assert told.index("Phone pages of") < told.index("Published as number 2")
