"""How pages look: templates, icons, and the files that every page shares, named after their bytes."""

from base64 import b64encode
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any
from urllib.parse import quote
from xml.etree import ElementTree

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

_HERE = Path(__file__).parent
_ASSETS = _HERE.parent.parent / "assets"
_FONTS = _ASSETS / "fonts" / "phone"
_ICONS = _ASSETS / "icons" / "lucide-subset.svg"
_SVG = "{http://www.w3.org/2000/svg}"


@dataclass(frozen=True, slots=True)
class Dress:
    """`files` by name on the site; `paths` by the name they have here (`page.css`); `inline` scripts by theirs."""

    files: Mapping[str, bytes]
    paths: Mapping[str, str]
    inline: Mapping[str, str]

    def policy(self, script: str, *, fetches: bool) -> str:
        """The Content-Security-Policy of a page with that inline script (or none)."""
        hashed = f" 'sha256-{b64encode(sha256(self.inline[script].encode()).digest()).decode()}'" if script else ""
        sources = {
            "default-src": "'none'",
            "style-src": "'self'",
            "font-src": "'self'",
            "img-src": "'self'",
            "script-src": f"'self'{hashed}",
            "connect-src": "'self'" if fetches else "'none'",
            "base-uri": "'none'",
            "form-action": "'none'",
        }
        return "; ".join(f"{name} {allowed}" for name, allowed in sources.items())


def named(name: str, data: bytes) -> str:
    """The name of a shared file, after its bytes: `assets/page.3f2a9c01d4e5b6a7.css`."""
    stem, _, suffix = name.rpartition(".")
    return f"assets/{stem}.{sha256(data).hexdigest()[:16]}.{suffix}"


@cache
def dress() -> Dress:
    """All of it, as it is in this version of the program."""
    files: dict[str, bytes] = {}
    paths: dict[str, str] = {}

    def add(short: str, data: bytes) -> None:
        name = named(short, data)
        files[name], paths[short] = data, f"/{name}"

    for short, font in (("regular", "Regular"), ("bold", "Bold")):
        add(f"{short}.woff2", (_FONTS / f"AtkinsonHyperlegibleNext-{font}.woff2").read_bytes())
    add("OFL.txt", (_FONTS / "OFL.txt").read_bytes())
    style = (_HERE / "look" / "page.css").read_text(encoding="utf-8")
    for short in ("regular.woff2", "bold.woff2"):
        style = style.replace(f"url({short})", f"url({paths[short]})")
    add("page.css", style.encode())
    for short in ("sign.svg", "share.png", "now.js", "search.js", "list.js", "lost.js"):
        add(short, (_HERE / "look" / short).read_bytes())
    inline = {"language": (_HERE / "look" / "language.js").read_text(encoding="utf-8").strip()}
    return Dress(files, paths, inline)


@cache
def templates() -> Environment:
    """The templates, everything escaped."""
    room = Environment(
        loader=FileSystemLoader(_HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    room.globals["icon"] = icon
    room.filters["by_heading"] = by_heading
    room.filters["mailto"] = mailto
    return room


def by_heading(rows: Iterable[tuple[str, Any]]) -> list[tuple[str, list[Any]]]:
    """Rows with their headings, those that follow each other under one heading together."""
    return [(heading, [row for _, row in group]) for heading, group in groupby(rows, key=itemgetter(0))]


def mailto(address: str) -> str:
    """An address of mail as a link."""
    return f"mailto:{quote(address, safe='@')}"


def icon(name: str) -> Markup:
    """An icon to stand in a page, silent for screen readers; one that nobody knows is `info`."""
    shapes = _icons()
    return Markup(f'<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">{shapes.get(name, shapes["info"])}</svg>')


@cache
def _icons() -> Mapping[str, str]:
    ElementTree.register_namespace("", _SVG[1:-1])
    found = {}
    for symbol in ElementTree.parse(_ICONS).getroot().iter(f"{_SVG}symbol"):
        shapes = "".join(ElementTree.tostring(shape, encoding="unicode") for shape in symbol)
        found[symbol.attrib["id"]] = shapes.replace(f' xmlns="{_SVG[1:-1]}"', "").replace(" />", "/>")
    return found
