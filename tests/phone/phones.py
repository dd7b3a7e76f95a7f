"""Phones that open pages in Debian's Chromium: each a browser of its own, used by one test after the other."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from playwright.sync_api import Browser, CDPSession, Page, Response

SMALL, LARGE = (360, 780), (412, 915)
Scheme = Literal["light", "dark"]


@dataclass(eq=False)
class Shown:
    """A page in a browser, and what the browser told of it meanwhile."""

    page: Page
    switch: CDPSession
    said: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    sizes: dict[str, int] = field(default_factory=dict)

    def answered(self, answer: Response) -> None:
        """Notes the bytes of an answer by its address."""
        self.sizes[answer.url] = int(answer.headers.get("content-length", 0))

    def wait_for_list(self) -> None:
        """Until what the visitor's list names has come, and then the files behind the keys that save all of it."""
        self.page.wait_for_selector("#state", state="hidden")
        self.page.wait_for_load_state("networkidle")

    def let_scripts_run(self, allowed: bool) -> None:
        """Whether scripts of pages run from now on."""
        self.switch.send("Emulation.setScriptExecutionDisabled", {"value": not allowed})


class Phone:
    """A browser of its own, which shows one page at a time. It is used by one test after the other: to start one takes
    longer than to show five pages."""

    def __init__(self, browser: Browser) -> None:
        context = browser.new_context(locale="sv-SE", timezone_id="Europe/Stockholm", service_workers="block")
        page = context.new_page()
        self._shown, self._script = Shown(page, context.new_cdp_session(page)), True
        page.on("console", lambda message: self._shown.said.append(message.text))
        page.on("pageerror", lambda error: self._shown.said.append(str(error)))
        page.on("request", lambda request: self._shown.asked.append(request.url))
        page.on("response", self._shown.answered)

    def begin(
        self,
        size: tuple[int, int] = SMALL,
        *,
        scheme: Scheme = "light",
        script: bool = True,
        language: str = "sv-SE",
    ) -> None:
        """Show nothing and forget what was asked for before; from now on it is of that size and kind."""
        page, self._script = self._shown.page, script
        page.unroute_all(behavior="ignoreErrors")
        page.goto("about:blank")
        page.set_viewport_size({"width": size[0], "height": size[1]})
        page.emulate_media(media="null", color_scheme=scheme)
        self._shown.switch.send("Emulation.setUserAgentOverride", {"userAgent": "", "acceptLanguage": language})

    def open(self, address: str, at: str = "") -> Shown:
        """A page, once all of it has come; `at` is the moment by the phone's clock."""
        shown = self._shown
        if at or without_fragment(shown.page.url) == without_fragment(address):
            shown.page.goto("about:blank")
        for told in (shown.said, shown.asked, shown.sizes):
            told.clear()
        if at:
            shown.page.clock.install(time=at)
        shown.let_scripts_run(self._script)
        shown.page.goto(address, wait_until="load")
        return shown


def without_fragment(address: str) -> str:
    """The page that the address leads to, wherever in it."""
    return address.partition("#")[0]


Open = Callable[..., Shown]
