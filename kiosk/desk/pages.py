"""What every page of the desk has in common: who asks, in which language, and the frame around it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from kiosk.desk.checking import Checker
from kiosk.desk.guard import token
from kiosk.desk.screen import Screens
from kiosk.desk.store import Store
from kiosk.desk.taking_in import languages_of
from kiosk.desk.words import LANGUAGES, words
from kiosk.phone.shared_assets import shared_assets
from kiosk.sources.tables.forms.headings import TABLES, called

MENU = ("events", "members", "places", "facts", "notices")
MORE = ("times", "tags", "topics", "sources", "pictures")


@dataclass
class Desk:
    """What the pages of one desk work with. `key` opens it once."""

    folder: Path
    store: Store
    checker: Checker
    screens: Screens
    key: str = field(repr=False)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the content, the first one its default."""
        return languages_of(self.settings)

    @property
    def settings(self) -> Mapping[str, str]:
        """The settings as they are written, by their keys."""
        return {row.cells.get("key", ""): row.cells.get("value", "") for row in self.store.rows("settings")}


def desk_of(request: Request) -> Desk:
    """The desk that is asked."""
    found: Desk = request.app.state.desk
    return found


def who(request: Request) -> str:
    """Who edits: the name that the session has."""
    return str(request.session.get("who", ""))


def language_of(request: Request) -> str:
    """The language of the pages: the one that was chosen, else that of the browser."""
    chosen = request.session.get("language")
    if chosen in LANGUAGES:
        return str(chosen)
    return "sv" if request.headers.get("accept-language", "").casefold().startswith("sv") else "en"


def page(request: Request, name: str, status: int = 200, /, **values: object) -> Response:
    """The page of the template `name`, in the frame."""
    language = language_of(request)
    frame = {
        "t": words(language), "language": language, "token": token(request), "path": request.url.path,
        "style": shared_assets().paths["page.css"],
        "sign": shared_assets().paths["sign.svg"], "signed_in": bool(who(request)),
        "menu": [(f"/t/{table}", called(table, language, TABLES).capitalize()) for table in (*MENU, *MORE)],
    }  # fmt: skip
    return HTMLResponse(_templates().get_template(f"{name}.html").render({**frame, **values}), status)


def back_to(path: str) -> Response:
    """After a form: the page at `path`, asked for anew."""
    return RedirectResponse(path, 303)


@cache
def _templates() -> Environment:
    return Environment(
        loader=FileSystemLoader(Path(__file__).parent / "templates"),
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
    )  # fmt: skip
