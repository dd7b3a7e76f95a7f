"""The desk as one application: its addresses, and what stands before them."""

import secrets
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from kiosk.desk import other_pages, row_pages, screen_pages
from kiosk.desk.checking import Checker
from kiosk.desk.guard import Guard
from kiosk.desk.pages import Desk, page
from kiosk.desk.screen import Screens
from kiosk.desk.store import Store
from kiosk.phone.shared_assets import shared_assets

LARGEST_FORM = 1_000_000
LARGEST_FILE = 64_000_000
"""Bytes of what is handed in: a workbook, or the content file of a kiosk."""
_ASSETS = {file.name: file for file in (Path(__file__).parent / "assets").iterdir()}
_TYPES = {
    "css": "text/css; charset=utf-8",
    "js": "text/javascript; charset=utf-8",
    "woff2": "font/woff2",
    "svg": "image/svg+xml",
    "txt": "text/plain",
}
_OPEN = ("/enter", "/assets/")


def desk_app(folder: Path, store: Store, key: str, port: int) -> Starlette:
    """The desk over `folder` at `port`; `key` opens it once."""
    checker, screens = Checker(folder, store.file.name), Screens()

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        yield
        await screens.close()
        await checker.close()

    hosts = tuple(f"{name}:{port}" for name in ("127.0.0.1", "localhost"))
    cookie = f"desk-{port}"  # cookies know no port
    middleware = [
        Middleware(Guard, hosts=hosts),
        Middleware(SessionMiddleware, secret_key=secrets.token_hex(32), session_cookie=cookie, same_site="strict"),
        Middleware(SignedIn),
    ]
    app = Starlette(
        routes=_routes(), middleware=middleware, lifespan=lifespan, max_body_size=LARGEST_FORM,
        exception_handlers=dict.fromkeys((400, 403, 404, 405, 413), _failed),
    )  # fmt: skip
    app.state.desk = Desk(folder, store, checker, screens, key)
    return app


class SignedIn:
    """Lets nobody in who has no session, but to the way in."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI."""
        if scope["type"] == "http" and not scope["path"].startswith(_OPEN) and not scope["session"].get("who"):
            await page(Request(scope), "closed", 403)(scope, receive, send)
            return
        await self._app(scope, receive, send)


def _routes() -> list[Route]:
    rows, other = row_pages, other_pages
    one = "/t/{table}/{row:int}"
    return [
        Route("/", other.today),
        Route("/enter", other.enter, methods=["GET", "POST"]),
        Route("/assets/{name}", _asset),
        Route("/take-in", other.take_in_form),
        Route("/take-in", other.take_in, methods=["POST"], max_body_size=LARGEST_FILE),
        Route("/heidi.xlsx", other.give_out),
        Route("/problems", other.problems),
        Route("/settings", other.settings),
        Route("/settings", other.save_settings, methods=["POST"]),
        Route("/history", other.history),
        Route("/history/undo", other.undo, methods=["POST"]),
        Route("/language", other.speak, methods=["POST"]),
        Route("/t/{table}", rows.rows),
        Route("/t/{table}/new", rows.new),
        Route("/t/{table}/new", rows.create, methods=["POST"]),
        Route(one, rows.row),
        Route(one, rows.save, methods=["POST"]),
        Route(f"{one}/picture", screen_pages.saved),
        Route("/t/{table}/picture", screen_pages.typed, methods=["POST"]),
        Route(f"{one}/delete", rows.delete, methods=["POST"]),
        Route(f"{one}/duplicate", rows.duplicate, methods=["POST"]),
    ]


async def _asset(request: Request) -> Response:
    name = request.path_params["name"]
    own = _ASSETS.get(name)
    data = own.read_bytes() if own else shared_assets().files.get(f"assets/{name}")
    if data is None:
        raise HTTPException(404)
    return Response(data, media_type=_TYPES.get(name.rpartition(".")[2], "application/octet-stream"))


async def _failed(request: Request, failure: Exception) -> Response:
    status = failure.status_code if isinstance(failure, HTTPException) else 500
    return page(request, "failed", status, code=status)
