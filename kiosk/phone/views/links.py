"""What leads from one page to another, and to a map."""

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from kiosk.domain.allowed_addresses import is_allowed
from kiosk.domain.coordinates import is_coordinates
from kiosk.domain.model import Event, Member, Place, Topic
from kiosk.domain.short_codes import Kind
from kiosk.domain.texts import LocalText
from kiosk.phone import limits
from kiosk.phone.locale import NOTHING, Said
from kiosk.phone.patterns import COLUMNS, ROWS, SIDE
from kiosk.phone.views.scene import Scene

PATTERN = "pattern"


@dataclass(frozen=True, slots=True)
class Link:
    """An address outside, or of a file, with plain words."""

    address: str
    words: str


@dataclass(frozen=True, slots=True)
class Row:
    """A thing in a list of links. `symbol` is the name of an icon."""

    path: str
    name: Said
    detail: Said = NOTHING
    more: tuple[str, ...] = ()
    symbol: str = ""


@dataclass(frozen=True, slots=True)
class PictureView:
    """A picture on a page: `kind` is `photo`, `logo` or PATTERN. Without `alt` it says nothing."""

    path: str
    width: int
    height: int
    kind: str
    alt: Said = NOTHING
    credit: Said = NOTHING


@dataclass(frozen=True, slots=True)
class Way:
    """How to get to a place: its page, sentences, the way from the screen as staff say it, and links that open the
    phone's own map."""

    place: Row
    sentences: tuple[str, ...]
    direction: Said
    maps: tuple[Link, ...]


def illustration(scene: Scene, kind: Kind, thing: Member | Event | Place) -> PictureView:
    """What stands for a thing: its picture, else the harbour pattern of its id."""
    if thing.picture is not None:
        return picture_view(scene, thing.picture)
    return PictureView(scene.patterns[kind, thing.id], COLUMNS * SIDE, ROWS * SIDE, PATTERN)


def picture_view(scene: Scene, number: int) -> PictureView:
    """The picture of that number, with its words."""
    image = scene.images[number]
    said, credit = scene.said(image.picture.alt), scene.said(image.picture.credit)
    return PictureView(image.path, image.width, image.height, image.picture.kind.value, said, credit)


def website(scene: Scene, address: str) -> Link | None:
    """A website that may be led to; None for any other address."""
    return Link(address, host_of(address)) if is_allowed(address, scene.content.meta.allowed_hosts) else None


def host_of(address: str) -> str:
    """The host of an address."""
    return urlsplit(address).hostname or ""


def member_link(scene: Scene, member: Member) -> Row:
    """A link to a member."""
    name = scene.said(member.name)
    return Row(scene.path(Kind.MEMBER, member.code), name, in_brief(scene, member.brief), symbol="users")


def place_link(scene: Scene, place: Place) -> Row:
    """A link to a place, with its number on the line."""
    stop = stop_text(scene, place)
    name, summary = scene.said(place.name), in_brief(scene, place.brief)
    return Row(scene.path(Kind.PLACE, place.code), name, summary, (stop,) if stop else (), "map-pin")


def topic_link(scene: Scene, topic: Topic) -> Row:
    """A link to a topic."""
    title, summary = scene.said(topic.title), in_brief(scene, topic.summary)
    return Row(scene.path(Kind.TOPIC, topic.code), title, summary, symbol=topic.icon or "info")


def in_brief(scene: Scene, text: LocalText) -> Said:
    """A summary as a row of a list has room for it."""
    return scene.said(text).shortened(limits.MOST_LETTERS)


def stop_text(scene: Scene, place: Place) -> str:
    """`Stop 2 of 4`; empty for a place that is no stop."""
    stops = scene.content.stops
    if place not in stops:
        return ""
    return scene.locale("stop", number=stops.index(place) + 1, count=len(stops))


def way_to(scene: Scene, place: Place) -> Way:
    """The way to `place` in words, as far as the content knows it, and on maps."""
    stops, words = scene.content.stops, scene.locale
    name = scene.said(place.name).text
    if place not in stops:
        sentences = [] if place.coordinates or place.direction else [words("way_unknown")]
        return Way(place_link(scene, place), tuple(sentences), scene.said(place.direction), map_links(scene, place))
    number = stops.index(place)
    before = scene.said(stops[number - 1].name).text if number else ""
    after = scene.said(stops[number + 1].name).text if number + 1 < len(stops) else ""
    sentences = [words("way_on_line", name=name, number=number + 1, count=len(stops))]
    if before and after:
        sentences.append(words("way_between", before=before, after=after))
    elif after:
        sentences.append(words("way_first", after=after))
    elif before:
        sentences.append(words("way_last", before=before))
    if before and place.minutes:
        sentences.append(words.counted("way_minutes", place.minutes, before=before))
    return Way(place_link(scene, place), tuple(sentences), scene.said(place.direction), map_links(scene, place))


def map_links(scene: Scene, place: Place) -> tuple[Link, ...]:
    """Links for the phone's own map; none while nobody has given coordinates."""
    if not is_coordinates(place.coordinates):
        return ()
    name, at = quote(scene.said(place.name).text, safe=""), place.coordinates
    return (
        Link(f"geo:{at}?q={at}({name})", scene.locale("map_geo")),
        Link(f"https://maps.apple.com/?ll={at}&q={name}", scene.locale("map_apple")),
        Link(f"https://www.google.com/maps/search/?api=1&query={quote(at, safe='')}", scene.locale("map_google")),
    )
