"""What goes with the code: documents, dependencies, addresses, licences."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

from tests.rules.rule import Rule, line_of, walk

Found = Iterator[tuple[int, str]]

LINK = re.compile(r"(?:\]\(|\b(?:src|href)=\")(?P<target>[^)\"\s]+)[)\"]")
HEADING = re.compile(r"^#+\s+(?P<words>.+)$", re.MULTILINE)
COMMAND = re.compile(r"(?:^|`)(?:\$ )?make (?P<target>[a-z]+)\b", re.MULTILINE)
TARGET = re.compile(r"^(?P<target>[a-z]+):", re.MULTILINE)
REGISTRY = re.compile(r"pythonhosted\.|\bpypi\.|npmjs\.|deb\.debian\.|crates\.io|proxy\.golang")
LICENCES = ("LICENSE", "LICENCE", "OFL.txt", "COPYING")


def undecided(_root: Path, path: Path) -> Found:
    """Dependencies in pyproject.toml that docs/decisions.md gives no reason for."""
    project = tomllib.loads(path.read_text(encoding="utf-8"))
    groups = [project["project"]["dependencies"], *project["dependency-groups"].values()]
    decided = (path.parent / "docs" / "decisions.md").read_text(encoding="utf-8").lower()
    for name in sorted({re.split(r"[^\w.-]", requirement)[0] for group in groups for requirement in group}):
        if f"| `{name.lower()}`" not in decided:
            yield 1, f"{name} has no line"


def dead_links(_root: Path, path: Path) -> Found:
    """Links to files or headings that are not there. Addresses of the web are not asked."""
    text = path.read_text(encoding="utf-8")
    for match in LINK.finditer(text):
        target, _, anchor = match["target"].partition("#")
        if "://" in target or target.startswith("mailto:"):
            continue
        file = path.parent / target if target else path
        if not file.exists() or (anchor and anchor not in anchors(file)):
            yield line_of(text, match.start()), match["target"]


def anchors(path: Path) -> set[str]:
    """The anchors of a document, as its headings make them."""
    headings = (match["words"].lower() for match in HEADING.finditer(path.read_text(encoding="utf-8")))
    return {re.sub(r"[^\w\- ]", "", words).replace(" ", "-") for words in headings}


def unknown_commands(root: Path, path: Path) -> Found:
    """`make` commands that the Makefile does not know."""
    text = path.read_text(encoding="utf-8")
    known = {match["target"] for match in TARGET.finditer((root / "Makefile").read_text(encoding="utf-8"))}
    for match in COMMAND.finditer(text):
        if match["target"] not in known:
            yield line_of(text, match.start()), f"make {match['target']}"


def registries(_root: Path, path: Path) -> Found:
    """Hosts of package registries, and any address in a lock."""
    try:
        text = path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return
    pattern = re.compile(r"\S*://\S*") if path.parent.name == "lock" else REGISTRY
    for match in pattern.finditer(text):
        yield line_of(text, match.start()), match[0]


def unlicensed(root: Path, path: Path) -> Found:
    """Fonts and pictures without a licence in their folder."""
    if path.suffix in {".ts", ".po", ".md"} or path.name.startswith(LICENCES):
        return
    if not any(other.name.startswith(LICENCES) for other in path.parent.iterdir()):
        yield 1, f"no licence beside it in {path.parent.relative_to(root).as_posix()}"


RULES = {
    "reasons": Rule(
        "Every dependency has a reason.",
        "Give it a line in the table of docs/decisions.md: | `name` | reason |.",
        lambda root: (path for path in walk(root) if path == root / "pyproject.toml"),
        undecided,
    ),
    "links": Rule(
        "Links in documents lead somewhere.",
        "Mend the link, or draw the picture it shows.",
        lambda root: walk(root, suffixes=(".md",)),
        dead_links,
    ),
    "commands": Rule(
        "Commands in documents exist.",
        "Name a target of the Makefile.",
        lambda root: walk(root, suffixes=(".md",)),
        unknown_commands,
    ),
    "registries": Rule(
        "No file names a package registry, and no lock an address.",
        "Take the address out; packaging/lock.sh writes locks without one.",
        walk,
        registries,
    ),
    "licences": Rule(
        "Fonts and pictures have their licence beside them.",
        "Put the licence into the folder, as LICENSE.txt or OFL.txt.",
        lambda root: walk(root, "assets"),
        unlicensed,
    ),
}
