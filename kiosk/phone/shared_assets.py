"""The files that every page shares, named after their bytes, and what a page's policy lets in."""

from base64 import b64encode
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

_ASSETS = Path(__file__).parent / "assets"
_FONTS = Path(__file__).parent.parent.parent / "assets" / "fonts" / "phone"


@dataclass(frozen=True, slots=True)
class SharedAssets:
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
def shared_assets() -> SharedAssets:
    """All of it, as it is in this version of the program."""
    files: dict[str, bytes] = {}
    paths: dict[str, str] = {}

    def add(short: str, data: bytes) -> None:
        name = named(short, data)
        files[name], paths[short] = data, f"/{name}"

    for short, font in (("regular", "Regular"), ("bold", "Bold")):
        add(f"{short}.woff2", (_FONTS / f"AtkinsonHyperlegibleNext-{font}.woff2").read_bytes())
    add("OFL.txt", (_FONTS / "OFL.txt").read_bytes())
    style = (_ASSETS / "page.css").read_text(encoding="utf-8")
    for short in ("regular.woff2", "bold.woff2"):
        style = style.replace(f"url({short})", f"url({paths[short]})")
    add("page.css", style.encode())
    for short in ("sign.svg", "share.png", "now.js", "search.js", "list.js", "lost.js"):
        add(short, (_ASSETS / short).read_bytes())
    inline = {"language": (_ASSETS / "language.js").read_text(encoding="utf-8").strip()}
    return SharedAssets(files, paths, inline)
