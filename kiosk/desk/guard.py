"""What stands before every page: who may ask, from where, and what the browser may do with the answer."""

import secrets
from collections.abc import Mapping

from starlette.datastructures import Headers, MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; img-src 'self' blob:; style-src 'self'; font-src 'self'; script-src 'self';"
        " connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'"
    ),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # without any, a form's own Origin is null
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
FIELDS = 1_000
SAFE = ("GET", "HEAD")


class Guard:
    """Refuses a wrong Host, a foreign Origin and other methods, and puts HEADERS on every answer."""

    def __init__(self, app: ASGIApp, hosts: tuple[str, ...]) -> None:
        self._app, self._hosts = app, hosts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """See ASGI."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(HEADERS)
            await send(message)

        refused = self._refused(scope["method"], Headers(scope=scope))
        await (PlainTextResponse(refused, 403) if refused else self._app)(scope, receive, guarded)

    def _refused(self, method: str, headers: Headers) -> str:
        hosts = headers.getlist("host")
        if len(hosts) != 1 or hosts[0] not in self._hosts:
            return "This is not the address of the desk."
        if method in SAFE:
            return ""
        own = method == "POST" and headers.getlist("origin") == [f"http://{hosts[0]}"]
        return (
            "" if own and headers.get("sec-fetch-site", "same-origin") == "same-origin" else "This came from elsewhere."
        )


def token(request: Request) -> str:
    """What every form of this session carries."""
    return str(request.session.setdefault("token", secrets.token_urlsafe(32)))


async def posted(request: Request) -> Mapping[str, str]:
    """The fields of a form of ours, lines ended as we end them.

    Raises:
        HTTPException: it is not from this session (403), or too much (400, 413).
    """
    async with request.form(max_fields=FIELDS, max_files=1) as form:
        fields = {name: value.replace("\r\n", "\n") for name, value in form.items() if isinstance(value, str)}
    if not secrets.compare_digest(fields.get("token", "").encode(), token(request).encode()):
        raise HTTPException(403)
    return fields
