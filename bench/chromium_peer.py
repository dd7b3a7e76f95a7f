"""The peer: the same members as one static page, with the same kind of search, in Chromium's kiosk mode."""

import json
from html import escape
from pathlib import Path
from string import Template

from kiosk.content.search.folding import alphabetical, spelled
from kiosk.domain.content import Content
from kiosk.domain.model import Member, TagScope
from kiosk.domain.texts import LocalText

LANGUAGE = "sv"
ROOT = Path(__file__).resolve().parent.parent
TEMPLATE = Path(__file__).with_name("peer.html")
HUES = ("#1B6E9E", "#10456B", "#74398F", "#1F7A5A", "#0B1F33", "#855C00")

CARD, FIELD, BACK, ALL, FILTER = (400.0, 620.0), (500.0, 371.0), (200.0, 238.0), (110.0, 478.0), (350.0, 478.0)
LETTER_X, LETTER_Y, LETTER_STEP, MOST_LETTERS = 980.0, 577.0, 70.0, 15
"""Where `peer.html` has its controls, in pixels of a display of 1080 × 1920; fifteen letters are on it."""

FLAGS = (
    "--kiosk",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--disable-features=Translate,TranslateUI",
    "--window-position=0,0",
    "--window-size=1080,1920",
)


def command(profile: Path, page: Path) -> list[str]:
    """What starts the peer on `page`, with its own folder `profile`."""
    return ["chromium", *FLAGS, f"--user-data-dir={profile}", page.as_uri()]


def write_page(content: Content, path: Path) -> None:
    """Write the members of `content` as one static page in Swedish, cards and all."""
    members = sorted(content.members.values(), key=lambda member: alphabetical(spelled(_words(member.name))))
    firsts: dict[str, int] = {}
    for number, member in enumerate(members):
        firsts.setdefault(_words(member.name)[:1], number)
    tags = [tag for tag in content.tags.values() if tag.scope is TagScope.MEMBER]
    chips = "".join(f'<button data-tag="{tag.id}">{escape(_words(tag.name))}</button>' for tag in tags)
    page = Template(TEMPLATE.read_text(encoding="utf-8")).substitute(
        fonts=(ROOT / "assets" / "fonts").as_uri(),
        chips=f'<button data-tag="" class="on">Alla</button>{chips}',
        cards="".join(_card(content, number, member) for number, member in enumerate(members)),
        letters="".join(f'<button data-first="{number}">{letter}</button>' for letter, number in firsts.items()),
        texts=json.dumps([_words(member.text) for member in members], ensure_ascii=False).replace("<", "\\u003c"),
    )
    path.write_text(page, encoding="utf-8")


def _card(content: Content, number: int, member: Member) -> str:
    name = _words(member.name)
    fields = (_words(content.tags[tag].name) for tag in member.tags)
    detail = " · ".join((_words(member.summary), *fields))
    place = content.places[member.place].name if member.place else {LANGUAGE: "I distriktet"}
    initials = "".join(word[0] for word in name.split()[:2]).upper()
    return (
        f'<button data-tags="{" ".join(member.tags)}"><i style="background:{HUES[number % len(HUES)]}">{initials}</i>'
        f"<span><b>{escape(name)}</b><small>{escape(detail)}</small></span><small>{escape(_words(place))}</small></button>"
    )


def _words(text: LocalText) -> str:
    return text.get(LANGUAGE, "")
