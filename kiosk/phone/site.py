"""The whole site from one content: every page, contact, calendar and feed by its name."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from kiosk.domain.calendar import coming
from kiosk.domain.content import Content
from kiosk.domain.short_codes import Kind
from kiosk.domain.walltime import local
from kiosk.phone import limits
from kiosk.phone import tombstones as memory
from kiosk.phone.files.calendars import event_calendar, time_calendars, whole_calendar
from kiosk.phone.files.contacts import contact
from kiosk.phone.files.indexes import search_index, summaries
from kiosk.phone.files.linked import script_safe
from kiosk.phone.locale import LANGUAGES, locale
from kiosk.phone.page import Page, others
from kiosk.phone.pages import pages
from kiosk.phone.patterns import pattern_files
from kiosk.phone.pictures import ReadPicture, small_pictures
from kiosk.phone.shared_assets import named, shared_assets
from kiosk.phone.templating import templates
from kiosk.phone.tombstones import Things, things_now
from kiosk.phone.views.events import first_of, left_of, rows_of
from kiosk.phone.views.scene import Scene

AS_OF = "as-of.css"
"""Says on every page as of when it is valid: the one file that changes when nothing else does."""


@dataclass(frozen=True, slots=True)
class Site:
    """The files by name (`m/7K3QF/index.html`), and what has a page among them."""

    files: Mapping[str, bytes]
    things: Things


Told = Callable[[int, int], None]
"""Hears how many pages of things are made, of how many."""


def build_site(
    content: Content, read_picture: ReadPicture, before: Things, told: Told = lambda _made, _all: None
) -> Site:
    """The site of `content`; `before` is what had a page until now. The same input gives the same bytes."""
    images, picture_files = small_pictures(content, read_picture)
    patterns, drawings = pattern_files(content)
    things = things_now(content, before, {number: image.path for number, image in images.items()})
    files = {**shared_assets().files, **picture_files, **drawings, memory.NAME: memory.write_things(things)}
    scenes = [Scene(content, locale(code), things, images, patterns) for code in LANGUAGES]
    found: list[Page] = []
    made, whole = 0, len(scenes) * _pages_of_things(content, things)
    for scene in scenes:
        found_by = search_index(scene)
        index = named(f"search-{scene.locale.code}.json", found_by)
        files[index] = found_by
        for page in pages(scene):
            files[page.name] = _rendered(scene, page, f"/{index}")
            made = min(made + 1, whole)
            told(made, whole)
            if page.found:
                found.append(page)
        files.update(_beside(scene))
    files.update(_around(scenes, found))
    return Site(dict(sorted(files.items())), things)


def _pages_of_things(content: Content, things: Things) -> int:
    held = (content.members, content.events, content.places, content.topics, things.gone)
    return sum(map(len, held))


def _rendered(scene: Scene, page: Page, index: str) -> bytes:
    dressed = shared_assets()
    script = "language" if scene.locale.code == LANGUAGES[0] else ""
    text = (
        templates()
        .get_template(page.template)
        .render(
            page=page,
            say=scene.locale,
            languages={code: locale(code) for code in LANGUAGES},
            language_paths=others(page),
            address=scene.address,
            canonical=scene.address(page.path),
            policy=dressed.policy(script, fetches=page.fetches),
            inline=dressed.inline[script] if script else "",
            paths=dressed.paths,
            index=index,
            linked=script_safe(page.nodes) if page.nodes else "",
            changed=scene.locale.full_day(local(page.changed).date()) if page.changed else "",
            host=scene.host,
            **page.view,
        )
    )
    return text.encode()


def _beside(scene: Scene) -> Iterator[tuple[str, bytes]]:
    """What stands beside the pages of one language: contacts, calendars, summaries, the feed."""
    for member in scene.content.members.values():
        yield scene.file(Kind.MEMBER, member.code, ".vcf")[1:], contact(scene, member).encode()
    for event in scene.content.events.values():
        if scene.content.occurrences_by_event.get(event.id):
            yield scene.file(Kind.EVENT, event.code, ".ics")[1:], event_calendar(scene, event).encode()
            yield from ((path[1:], text.encode()) for path, text in time_calendars(scene, event))
    yield from ((path[1:], data) for path, data in summaries(scene))
    before = scene.locale.prefix.removeprefix("/")
    folder = f"{before}/" if before else ""
    yield f"{folder}events.ics", whole_calendar(scene, name=scene.locale("calendar_name")).encode()
    yield f"{folder}events.atom", _feed(scene)


def _feed(scene: Scene) -> bytes:
    ahead = [scene.content.events[id] for id in dict.fromkeys(one.event for one in coming(scene.content, scene.now))]
    changed = [scene.things.changed(Kind.EVENT, event.code) for event in ahead]
    rows = [
        (event, rows_of(scene, [first_of(scene, left_of(scene, event.id))])[0], when)
        for event, when in zip(ahead[: limits.MOST_IN_FEED], changed, strict=False)
    ]
    text = (
        templates()
        .get_template("site/feed.atom")
        .render(
            say=scene.locale,
            address=scene.address,
            host=scene.host,
            rows=rows,
            updated=max(changed, default=scene.now),
            said=scene.said,
        )
    )
    return text.encode()


def _around(scenes: list[Scene], found: list[Page]) -> Iterator[tuple[str, bytes]]:
    """What there is once for both languages."""
    first = scenes[0]
    dressed = shared_assets()
    room = templates()
    day = local(first.now).date()
    valid = {scene.locale.code: scene.locale.full_day(day) for scene in scenes}
    yield AS_OF, room.get_template("site/as-of.css").render(days=valid).encode()
    listed = [(first.address(page.path), page.changed, others(page)) for page in found]
    yield "sitemap.xml", room.get_template("site/sitemap.xml").render(pages=listed, address=first.address).encode()
    yield "robots.txt", f"User-agent: *\nAllow: /\n\nSitemap: {first.address('/sitemap.xml')}\n".encode()
    text = room.get_template("site/404.html").render(
        says=[scene.locale for scene in scenes], policy=dressed.policy("", fetches=False), paths=dressed.paths
    )
    yield "404.html", text.encode()
