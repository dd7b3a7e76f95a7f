"""`kiosk desk` over real HTTP: rows are kept, problems lead to their field, and nobody else gets in."""

import io
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest
from selectolax.lexbor import LexborHTMLParser as HTMLParser

from kiosk.content.reader import read
from kiosk.desk.beginning import FIRST
from kiosk.desk.store import Store
from kiosk.desk.words import LANGUAGES, words
from kiosk.sources.tables.files.desk import FILE
from tests.desk.running import Running, post, running, token

PATHS = ("/", "/t/events", "/t/members/2", "/settings", "/problems", "/history", "/take-in", "/heidi.xlsx")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "content"


@pytest.fixture
def desk(folder: Path) -> Iterator[Running]:
    with running(folder) as found:
        yield found


@pytest.fixture
def client(desk: Running) -> Iterator[httpx2.Client]:
    with desk.signed_in() as found:
        yield found


def begun(client: httpx2.Client) -> None:
    answer = post(client, "/take-in", how="first")
    assert answer.status_code == 200, answer.text


def checked(client: httpx2.Client, path: str = "/problems") -> str:
    for _ in range(30):  # each waits a while for a check that is on its way
        text = client.get(path).text
        if words("en")["checking"] not in text:
            return text
    raise AssertionError(text)


def fields(text: str) -> dict[str, str]:
    """What a browser would send of the form of a row: its fields, and what is chosen."""
    tree = HTMLParser(text)
    sent: dict[str, str] = {}
    for each in tree.css("form.form [name]"):
        name, value = str(each.attributes["name"]), each.attributes.get("value") or ""
        if each.tag == "textarea":
            value = each.text(deep=True).removeprefix("\n")
        if each.tag == "select":
            chosen = each.css_first("option[selected]")
            value = (chosen.attributes["value"] or "") if chosen else ""
        if each.attributes.get("type") != "radio" or "checked" in each.attributes:
            sent[name] = value
    return sent


def test_both_languages_have_the_same_words() -> None:
    assert words("sv").keys() == words("en").keys()
    assert all(words(language)[name] for language in LANGUAGES for name in words("sv"))


def test_an_empty_folder_begins_with_the_first_content(client: httpx2.Client, folder: Path) -> None:
    assert words("en")["begin_first"] in client.get("/").text
    begun(client)
    assert words("en")["nothing_wrong"] in checked(client, "/")
    assert (folder / "pictures").is_dir()
    assert "Hetch" in client.get("/t/members", params={"q": "hetch"}).text


def test_a_form_changes_what_was_typed_and_nothing_else(client: httpx2.Client, folder: Path) -> None:
    begun(client)
    store = Store(folder / FILE)
    before = store.rows("members")[0]
    form = fields(client.get(f"/t/members/{before.number}").text)
    answer = client.post(f"/t/members/{before.number}", data={**form, "name_en": "Another <b>name</b>"})
    assert words("en")["saved"] in answer.text
    assert "Another &lt;b&gt;name" in answer.text
    after = store.row("members", before.number)
    assert after
    shown = {name: cell for name, cell in after.cells.items() if name in form and name != "name_en"}
    assert shown == {name: cell for name, cell in before.cells.items() if name in form and name != "name_en"}
    store.close()


def test_the_second_saver_sees_both_and_chooses(client: httpx2.Client, folder: Path) -> None:
    begun(client)
    form = fields(client.get("/t/members/2").text)
    assert client.post("/t/members/2", data={**form, "email": "one@example.org"}).status_code == 200
    second = client.post("/t/members/2", data={**form, "email": "two@example.org"})
    assert second.status_code == 409
    assert "one@example.org" in second.text
    assert "two@example.org" in second.text
    store = Store(folder / FILE)
    for choice, kept in (("theirs", "one@example.org"), ("mine", "two@example.org")):
        answer = client.post("/t/members/2", data={**fields(second.text), "choose:email": choice})
        assert answer.status_code == 200
        row = store.row("members", 2)
        assert row
        assert row.cells["email"] == kept
    store.close()


def test_a_problem_links_to_its_field(client: httpx2.Client) -> None:
    begun(client)
    form = fields(client.get("/t/members/2").text)
    client.post("/t/members/2", data={**form, "email": "no address"})
    assert 'href="/t/members/2#email"' in checked(client)
    shown = client.get("/t/members/2").text
    assert 'aria-invalid="true"' in shown


def test_a_row_is_made_copied_deleted_and_brought_back(client: httpx2.Client, folder: Path) -> None:
    begun(client)
    store = Store(folder / FILE)
    count = len(store.rows("places"))
    post(client, "/t/places/new", id="quay-x", name_sv="Kaj")
    made = store.rows("places")[-1]
    post(client, f"/t/places/{made.number}/duplicate")
    assert store.rows("places")[-1].cells == {"id": "quay-x-2", "name_sv": "Kaj"}
    post(client, f"/t/places/{made.number}/delete")
    assert client.get(f"/t/places/{made.number}").status_code == 404
    post(client, "/history/undo", batch=str(store.batches(1)[0]["number"]))
    assert store.row("places", made.number) is not None
    assert len(store.rows("places")) == count + 2
    store.close()


def test_a_workbook_goes_out_and_comes_in_again(client: httpx2.Client, folder: Path) -> None:
    begun(client)
    store = Store(folder / FILE)
    before = [row.cells for row in store.rows("events")]
    book = client.get("/heidi.xlsx").content
    fields = {"token": token(client), "how": "file"}
    client.post("/take-in", data=fields, files={"file": ("heidi.xlsx", io.BytesIO(book))})
    assert [row.cells for row in store.rows("events")] == before
    assert store.batches(1)[0]["what"] == "import"
    bad = client.post("/take-in", data=fields, files={"file": ("heidi.xlsx", io.BytesIO(b"PK no book"))})
    assert bad.status_code == 422
    assert [row.cells for row in store.rows("events")] == before
    store.close()


def test_what_a_kiosk_shows_now_comes_in_with_its_pictures(client: httpx2.Client, folder: Path, heidi: Path) -> None:
    token_, name = token(client), "content.sqlite"
    answer = client.post(
        "/take-in", data={"token": token_, "how": "file"}, files={"file": (name, io.BytesIO(heidi.read_bytes()))}
    )
    assert answer.status_code == 200, answer.text
    store = Store(folder / FILE)
    keys = {row.cells["id"] for row in store.rows("members")}
    store.close()
    assert keys == set(read(heidi).members)
    assert words("en")["checking"] not in checked(client)
    damaged = client.post(
        "/take-in",
        data={"token": token_, "how": "file"},
        files={"file": (name, io.BytesIO(heidi.read_bytes()[:9_000]))},
    )
    assert damaged.status_code == 422


def test_nobody_without_the_link_gets_in(desk: Running) -> None:
    with desk.client() as client:
        for path in PATHS:
            assert client.get(path).status_code == 403, path
        assert client.post("/enter", data={"key": "guessed"}).status_code == 403
        assert client.get(desk.link).status_code == 200  # looking at it opens nothing
        assert client.get("/").status_code == 403
    with desk.signed_in() as client:
        assert client.get("/").status_code == 200
    with desk.client() as client:
        assert client.post("/enter", data={"key": desk.link.partition("key=")[2]}).status_code == 403


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "127.0.0.1"},
        {"Host": "127.0.0.1.:1"},
        {"Host": ""},
        {"Host": "evil@127.0.0.1"},
    ],
    ids=str,
)
def test_another_host_is_refused(client: httpx2.Client, headers: dict[str, str]) -> None:
    assert client.get("/", headers=headers).status_code in (400, 403)


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "null"},
        {"Origin": "http://evil.example"},
        {"Origin": "http://127.0.0.1:1"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
    ],
    ids=str,
)
def test_a_form_from_elsewhere_is_refused(client: httpx2.Client, folder: Path, headers: dict[str, str]) -> None:
    data = {"token": token(client), "how": "nothing"}
    assert client.post("/take-in", data=data, headers=headers).status_code == 403
    store = Store(folder / FILE)
    assert store.batches() == ()
    store.close()


def test_a_form_without_its_token_or_too_large_is_refused(client: httpx2.Client) -> None:
    assert client.post("/take-in", data={"how": "nothing"}).status_code == 403
    assert client.post("/take-in", data={"how": "nothing", "token": "x"}).status_code == 403
    assert post(client, "/t/members/new", name_sv="x" * 1_100_000).status_code == 413
    many = {f"f{number}": "" for number in range(1_100)}
    assert post(client, "/t/members/new", **many).status_code == 400


@pytest.mark.parametrize(
    "path", ["/t/edits", "/t/members/99999999999999999999999", "/t/members/x", "/assets/..%2fapp.py", "/no"]
)
def test_what_is_not_there_is_said_so(client: httpx2.Client, path: str) -> None:
    answer = client.get(path)
    assert answer.status_code == 404
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]


def test_it_ends_gracefully(desk: Running, client: httpx2.Client) -> None:
    client.get("/")
    assert desk.end() in (0, -15, 143)


def test_tables_that_lie_in_the_folder_are_what_it_begins_with(folder: Path) -> None:
    folder.mkdir()
    for file in FIRST.glob("*.csv"):
        (folder / file.name).write_bytes(file.read_bytes())
    with running(folder) as desk, desk.signed_in() as client:
        assert words("en")["today"] in client.get("/").text
        assert "Hetch" in client.get("/t/members", params={"q": "hetch"}).text


def test_a_row_that_is_held_back_is_named_and_the_rest_goes(client: httpx2.Client) -> None:
    begun(client)
    form = fields(client.get("/t/members/2").text)
    client.post("/t/members/2", data={**form, "email": "no address"})
    post(client, "/t/places/new", id="quay-x", name_sv="<i>Kaj</i>", stop="many")
    text = checked(client)
    assert f"{words('en')['held']}: 2" in text
    assert words("en")["held_as_before"] in text
    assert words("en")["held_gone"] in text
    assert "&lt;i&gt;Kaj" in text
    assert words("en")["now"] in checked(client, "/")
