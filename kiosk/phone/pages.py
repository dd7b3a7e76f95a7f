"""Every page of the site in one language, ready to be rendered."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from kiosk.domain.short_codes import Kind
from kiosk.phone import limits
from kiosk.phone.files import linked
from kiosk.phone.page import Page
from kiosk.phone.tombstones import Thing
from kiosk.phone.views.events import LONG_AFTER, days_ahead, event_view, next_rows
from kiosk.phone.views.links import PATTERN, PictureView, topic_link
from kiosk.phone.views.members import member_rows, member_view
from kiosk.phone.views.places import place_rows, place_view
from kiosk.phone.views.scene import Scene
from kiosk.phone.views.statement import STATEMENT, statement_view
from kiosk.phone.views.topics import figures, topic_view, topics


def pages(scene: Scene) -> Iterator[Page]:
    """All of them, but for the one that says that there is no such page."""
    yield _home(scene)
    yield from _members(scene)
    yield from _events(scene)
    yield from _places(scene)
    yield from _topics(scene)
    yield from (_gone(scene, thing) for thing in scene.things.gone)
    words = scene.locale
    yield Page(
        "list.html",
        f"{words.prefix}/l/",
        "/l/",
        words("list"),
        words("list_words"),
        "",
        {},
        scripts=("list.js",),
        fetches=True,
        found=False,
    )
    path, title, description = f"{words.prefix}{STATEMENT}", words("statement_title"), words("statement")
    yield Page("statement.html", path, STATEMENT, title, description, "", statement_view(scene))


def _home(scene: Scene) -> Page:
    view = {"counts": _counts(scene), "next": next_rows(scene, limits.MOST_NEXT)}
    words = scene.locale
    return Page(
        "home.html",
        f"{words.prefix}/",
        "/",
        words("home_title"),
        words("home_description"),
        "home",
        view,
        [linked.site_node(scene)],
        scripts=("now.js",),
    )


def _members(scene: Scene) -> Iterator[Page]:
    rows = member_rows(scene)
    words = scene.locale
    count = words.counted("members_count", len(rows))
    lists = _list_pages(scene, Kind.MEMBER, rows, "members", words("members_words"), ("search.js",), fetches=True)
    yield from (replace(page, view={**page.view, "count": count}) for page in lists)
    for member in scene.content.members.values():
        view = member_view(scene, member)
        yield _thing_page(
            scene,
            Kind.MEMBER,
            view,
            view.name.text,
            scene.said(member.brief).text or words("members_words"),
            "members",
            [linked.member_node(scene, member)],
            view.picture,
            ("now.js",) if view.events else (),
        )


def _events(scene: Scene) -> Iterator[Page]:
    days = days_ahead(scene)
    rows = [(day.heading, row) for day in days for row in day.rows]
    yield from _list_pages(scene, Kind.EVENT, rows, "events", scene.locale("events_words"), ("now.js",))
    for event in scene.content.events.values():
        view = event_view(scene, event)
        first = view.times[0] if view.times else None
        when = " ".join(filter(None, (first.day, first.clock))) if first else ""
        yield _thing_page(
            scene,
            Kind.EVENT,
            view,
            view.title.text,
            ". ".join(filter(None, (when, scene.said(event.brief).text))) or scene.locale("events_words"),
            "events",
            linked.event_nodes(scene, event),
            view.picture,
            ("now.js",),
        )


def _places(scene: Scene) -> Iterator[Page]:
    stops, others = place_rows(scene)
    path = scene.path(Kind.PLACE)
    words = scene.locale
    yield Page("places.html", path, "/p/", words("way"), words("way_words"), "way", {"stops": stops, "others": others})
    for place in scene.content.places.values():
        view = place_view(scene, place)
        yield _thing_page(
            scene,
            Kind.PLACE,
            view,
            view.name.text,
            scene.said(place.brief).text or words("way_words"),
            "way",
            [linked.place_node(scene, place)],
            view.picture,
            ("now.js",) if view.events else (),
        )


def _topics(scene: Scene) -> Iterator[Page]:
    words = scene.locale
    links = tuple(topic_link(scene, topic) for topic in topics(scene))
    view = {"topics": links, "figures": figures(scene)}
    yield Page(
        "topics.html", scene.path(Kind.TOPIC), "/t/", words("district"), words("district_words"), "district", view
    )
    for topic in topics(scene):
        topic_page = topic_view(scene, topic)
        yield _thing_page(
            scene,
            Kind.TOPIC,
            topic_page,
            topic_page.title.text,
            topic_page.summary.text or words("district_words"),
            "district",
            [linked.topic_node(scene, topic)],
        )


def _gone(scene: Scene, thing: Thing) -> Page:
    """The page of what is no more: says so kindly, and what there is instead."""
    words = scene.locale
    name = scene.said(thing.name).text
    over = thing.kind is Kind.EVENT and thing.ends is not None and thing.ends <= scene.now
    kind = f"gone_{thing.kind.value}"
    title = name if over else words(kind, name=name)
    sentence = words("over_words") if over else words(f"{kind}_words")
    place = {Kind.MEMBER: "members", Kind.EVENT: "events", Kind.PLACE: "way", Kind.TOPIC: "district"}[thing.kind]
    view: dict[str, Any] = {"over": over, "words": sentence, "list": scene.path(thing.kind), "kind": thing.kind.value}
    lately = thing.gone is not None and scene.now - thing.gone < LONG_AFTER
    view["next"] = next_rows(scene, limits.MOST_NEXT) if thing.kind is Kind.EVENT and lately else None
    short = f"/{thing.kind.value}/{thing.code}/"
    path = scene.path(thing.kind, thing.code)
    scripts = ("now.js",) if thing.kind is Kind.EVENT else ()
    return Page("gone.html", path, short, title, sentence, place, view, scripts=scripts, found=False)


def _thing_page(
    scene: Scene,
    kind: Kind,
    view: Any,
    title: str,
    description: str,
    place: str,
    nodes: list[linked.Node],
    picture: PictureView | None = None,
    scripts: tuple[str, ...] = (),
) -> Page:
    shared = picture if picture and picture.kind != PATTERN else None
    return Page(
        {Kind.MEMBER: "member", Kind.EVENT: "event", Kind.PLACE: "place", Kind.TOPIC: "topic"}[kind] + ".html",
        scene.path(kind, view.code),
        f"/{kind.value}/{view.code}/",
        title,
        description,
        place,
        {"it": view},
        nodes,
        shared,
        scene.things.changed(kind, view.code),
        scripts,
    )


def _list_pages(
    scene: Scene,
    kind: Kind,
    rows: Sequence[Any],
    place: str,
    description: str,
    scripts: tuple[str, ...],
    *,
    fetches: bool = False,
) -> Iterator[Page]:
    """One page for each MOST_ROWS rows, at least one."""
    parts = [rows[start : start + limits.MOST_ROWS] for start in range(0, max(1, len(rows)), limits.MOST_ROWS)]
    for number, part in enumerate(parts, 1):
        tail = f"{number}/" if number > 1 else ""
        title = scene.locale(place)
        view = {
            "rows": part,
            "number": number,
            "pages": len(parts),
            "earlier": scene.path(kind) + (f"{number - 1}/" if number > 2 else "") if number > 1 else "",
            "later": f"{scene.path(kind)}{number + 1}/" if number < len(parts) else "",
            "base": scene.locale.prefix,
        }
        named = f"{title} {number}" if number > 1 else title
        path, short = f"{scene.path(kind)}{tail}", f"/{kind.value}/{tail}"
        yield Page(f"{place}.html", path, short, named, description, place, view, scripts=scripts, fetches=fetches)


def _counts(scene: Scene) -> dict[str, str]:
    content, words = scene.content, scene.locale
    return {
        "members": words.counted("members_count", len(content.members)),
        "stops": words.counted("stops_count", len(content.stops)) if content.stops else "",
    }
