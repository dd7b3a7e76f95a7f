"""The real screen beside the form: as saved, as typed, and in the browser."""

import json
from collections.abc import Iterator
from io import BytesIO
from typing import Any

import httpx2
import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from kiosk.desk.words import words
from tests.desk.running import Running, post, running, token
from tests.desk.test_desk import fields
from tests.desk.test_journey import violations
from tests.e2e.test_live_screen import alike

T = words("en")
AT = {"as:at": "2026-12-01T13:00"}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx2.Client]:
    """Somebody at a desk with the first content, who saves nothing."""
    with running(tmp_path_factory.mktemp("desk") / "content") as desk, desk.signed_in() as found:
        assert post(found, "/take-in", how="first").status_code == 200
        yield found


def row_of(client: httpx2.Client, table: str, id: str) -> tuple[str, dict[str, str]]:
    """The address of a row, and the fields of its form as they are."""
    listed = client.get(f"/t/{table}", params={"q": id}).text
    number = listed.split(f'href="/t/{table}/')[2].partition('"')[0]
    path = f"/t/{table}/{number}"
    return path, fields(client.get(path).text)


def typed(client: httpx2.Client, table: str, **fields: str) -> httpx2.Response:
    return client.post(f"/t/{table}/picture", data={"token": token(client), **AT, **fields})


def answer_of(response: httpx2.Response) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(response.headers["X-Desk-Answer"])
    return found


def test_the_saved_row_is_a_picture_of_its_page(client: httpx2.Client) -> None:
    path, _ = row_of(client, "members", "hetch")
    tall, wide = (client.get(f"{path}/picture", params={"as:panel": panel, **AT}) for panel in ("tall", "wide"))
    assert [Image.open(BytesIO(each.content)).size for each in (tall, wide)] == [(540, 960), (960, 540)]
    assert answer_of(tall)["fits"]


def test_what_is_typed_is_seen_and_not_saved(client: httpx2.Client) -> None:
    path, cells = row_of(client, "members", "hetch")
    before = client.get(f"{path}/picture", params=AT).content
    changed = typed(client, "members", **{**cells, "name_sv": "Hetch Nya"})
    assert answer_of(changed)["fits"]
    assert not alike(changed.content, before)
    assert alike(typed(client, "members", **cells).content, before)
    assert alike(client.get(f"{path}/picture", params=AT).content, before)


def test_what_does_not_fit_leaves_the_page_and_says_why(client: httpx2.Client) -> None:
    path, cells = row_of(client, "members", "hetch")
    before = client.get(f"{path}/picture", params=AT).content
    wrong = typed(client, "members", **{**cells, "place": "nowhere"})
    told = answer_of(wrong)
    assert (told["fits"], alike(wrong.content, before)) == (False, True)
    assert [problem["column"] for problem in told["problems"]] == ["place"]


@pytest.mark.parametrize(
    ("table", "id"),
    [("events", "sample-open-day"), ("places", "oceanhamnen"), ("topics", "explainer"), ("tags", "hub")],
)
def test_each_kind_of_row_has_its_page(client: httpx2.Client, table: str, id: str) -> None:
    path, cells = row_of(client, table, id)
    picture = client.get(f"{path}/picture", params={"as:language": "en", **AT})
    assert picture.headers["Content-Type"] == "image/jpeg"
    name = "title_en" if "title_en" in cells else "name_en"
    more = {**cells, name: f"{cells[name]} and more", "as:language": "en", **AT}
    assert not alike(typed(client, table, **more).content, picture.content)


@pytest.mark.parametrize(
    ("path", "code"),
    [("/t/members/999999/picture", 404), ("/t/pictures/1/picture", 404), ("/t/nothing/1/picture", 404)],
)
def test_there_is_no_picture_of_what_is_not_on_the_screen(client: httpx2.Client, path: str, code: int) -> None:
    assert client.get(path).status_code == code


def test_odd_wishes_are_those_of_the_first_look(client: httpx2.Client) -> None:
    path, _ = row_of(client, "members", "hetch")
    odd = {"as:language": "xx", "as:text": "9999", "as:theme": "../", "as:panel": "huge", "as:reach": "2", **AT}
    assert alike(client.get(f"{path}/picture", params=odd).content, client.get(f"{path}/picture", params=AT).content)


def test_a_moment_that_nobody_can_mean_is_now(client: httpx2.Client) -> None:
    path, _ = row_of(client, "members", "hetch")
    assert client.get(f"{path}/picture", params={"as:at": "31 April"}).headers["Content-Type"] == "image/jpeg"


def test_without_the_token_nothing_is_drawn(client: httpx2.Client) -> None:
    assert client.post("/t/members/picture", data={"id": "hetch"}).status_code == 403


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(locale="en-GB", viewport={"width": 1400, "height": 1000})
    yield context.new_page()
    context.close()


@pytest.fixture
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    with running(tmp_path_factory.mktemp("desk") / "content") as found:
        yield found


def test_the_picture_follows_the_typing_in_the_browser(page: Page, desk: Running) -> None:
    page.goto(desk.link)
    page.get_by_role("button", name=T["open"]).click()
    page.get_by_role("button", name=T["begin_first_do"]).click()
    page.goto(f"{desk.address}/t/members?q=hetch")
    page.locator("a.card").first.click()
    picture = page.locator("#screen")
    page.wait_for_function("() => document.getElementById('screen').src.startsWith('blob:')")
    before = picture.get_attribute("src")
    page.locator("#f-name_sv").press_sequentially(" Nya")
    page.wait_for_function("before => document.getElementById('screen').src !== before", arg=before)
    page.locator("#f-email").fill("no address")
    expect(page.locator("#screen-says")).to_contain_text(T["screen_held"])
    assert violations(page) == []
