"""What goes with the code: documents, dependencies, addresses, translations, licences."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from xml.etree import ElementTree

from tests.rules.qml_text import bare
from tests.rules.rule import Rule, line_of, walk

Found = Iterator[tuple[int, str]]

LINK = re.compile(r"\]\((?P<target>[^)\s]+)\)")
HEADING = re.compile(r"^#+\s+(?P<words>.+)$", re.MULTILINE)
COMMAND = re.compile(r"(?:^|`)(?:\$ )?make (?P<target>[a-z]+)\b", re.MULTILINE)
TARGET = re.compile(r"^(?P<target>[a-z]+):", re.MULTILINE)
REGISTRY = re.compile(r"pythonhosted\.|\bpypi\.|npmjs\.|deb\.debian\.|crates\.io|proxy\.golang")
QML_WORDS = re.compile(r'\bqsTr\(\s*"(?P<words>(?:\\.|[^"\\])*)"')
PYTHON_WORDS = re.compile(r'\b(?:translate|QT_TRANSLATE_NOOP)\(\s*"(?P<context>\w+)",\s*"(?P<words>(?:\\.|[^"\\])*)"')
LICENCES = ("LICENSE", "LICENCE", "OFL.txt", "COPYING")


def undecided(_root: Path, path: Path) -> Found:
    """Dependencies in pyproject.toml that docs/decisions.md gives no reason for."""
    project = tomllib.loads(path.read_text(encoding="utf-8"))
    groups = [project["project"]["dependencies"], *project["dependency-groups"].values()]
    decided = (path.parent / "docs" / "decisions.md").read_text(encoding="utf-8").lower()
    for name in sorted({re.split(r"[^\w-]", requirement)[0] for group in groups for requirement in group}):
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


def untranslated(root: Path, path: Path) -> Found:
    """Words of the screen that a language lacks, leaves empty or marks unfinished."""
    finished = {
        (context.findtext("name", ""), message.findtext("source", ""))
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
        if _finished(message)
    }
    for context, words in sorted(said(root) - finished):
        yield 1, f"{context}: {words}"


def _finished(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") is not None:
        return False
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)


@cache
def said(root: Path) -> frozenset[tuple[str, str]]:
    """Every context and text that the code asks a translation for; empty ones need none."""
    found: set[tuple[str, str]] = set()
    for path in walk(root, "kiosk/qml", suffixes=(".qml",)):
        text = bare(path.read_text(encoding="utf-8"))
        found |= {(path.stem, _plain(match["words"])) for match in QML_WORDS.finditer(text)}
    for path in walk(root, "kiosk/runtime", "kiosk/viewmodels", suffixes=(".py",)):
        matches = PYTHON_WORDS.finditer(path.read_text(encoding="utf-8"))
        found |= {(match["context"], _plain(match["words"])) for match in matches}
    return frozenset(pair for pair in found if pair[1])


def _plain(literal: str) -> str:
    return literal.replace(r"\"", '"').replace(r"\n", "\n")


def unlicensed(root: Path, path: Path) -> Found:
    """Fonts and pictures without a licence in their folder."""
    if path.suffix in {".ts", ".md"} or path.name.startswith(LICENCES):
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
    "translations": Rule(
        "Every language has all the words of the screen.",
        "Type `make words` and translate what is new in assets/translations.",
        lambda root: walk(root, "assets/translations", suffixes=(".ts",)),
        untranslated,
    ),
    "licences": Rule(
        "Fonts and pictures have their licence beside them.",
        "Put the licence into the folder, as LICENSE.txt or OFL.txt.",
        lambda root: walk(root, "assets"),
        unlicensed,
    ),
}
