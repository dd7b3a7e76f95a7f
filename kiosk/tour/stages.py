"""Every page and state that the screen can show, and how to get there."""

from collections.abc import Callable, Iterator, Sequence

from kiosk.app import Screen
from kiosk.domain.agenda import on_days
from kiosk.domain.calendar import upcoming
from kiosk.domain.content import Content
from kiosk.domain.model import Status
from kiosk.domain.walltime import local
from kiosk.tour.staff_stages import staff_stages
from kiosk.tour.stage import Stage
from kiosk.viewmodels.models import Models
from kiosk.viewmodels.pages.events_view import DAYS


def stages(content: Content, screen: Screen) -> Iterator[Stage]:
    """Every page and state that `content` can show."""
    yield _page("home")
    yield from (_page(page) for page in ("district", "members", "events", "wayfinding"))
    yield from (_page("wayfinding", f"member/{member}") for member in _at_last_stop(content))
    yield from (_page("topic", topic) for topic in list(content.topics)[:2])
    yield from (_page("member", member) for member in _members(content))
    yield from (_page("event", event) for event in _events(content, screen))
    yield from (_page("place", place.id) for place in content.stops[1:2])
    yield _page("member", "nobody")
    yield from (_carrying("contact", "member", member) for member in _members(content)[:1])
    yield from (_carrying("appointment", "event", event) for event in _events(content, screen)[:1])
    yield _page("mylist")
    yield Stage("mylist-some", _listing(_some_of_all(content, screen)))
    yield Stage("mylist-full", _listing(_everything(content)))
    yield _page("search")
    yield Stage("search-typing", _typing("re"))
    yield Stage("search-found", _typing("re", typing=False))
    yield Stage("search-accents", _accents)
    yield Stage("search-nearest", _typing("mindprak"))
    yield Stage("search-nothing", _typing("qqqqqq"))
    yield Stage("events-later", _later_events)
    yield Stage("events-empty", _choosing_day(_empty_day(content, screen)))
    yield Stage("events-filters", _filters)
    yield Stage("languages", lambda m: m.session.toggleLanguages())
    yield from staff_stages(screen)


def _page(page: str, id: str = "") -> Stage:
    name = f"{page}-{id.partition('/')[0]}" if id else page
    return Stage(name, lambda m: m.navigation.open(page, id))


def _members(content: Content) -> list[str]:
    busy = next((m for m in content.members if content.events_by_organiser.get(m)), None)
    quiet = next((m for m in content.members if not content.events_by_organiser.get(m)), None)
    return [member for member in (busy, quiet) if member]


def _at_last_stop(content: Content) -> list[str]:
    """One member: whoever is furthest along the line."""
    there = [content.members_by_place.get(stop.id, ()) for stop in content.stops]
    return [members[0].id for members in there if members][-1:]


def _events(content: Content, screen: Screen) -> list[str]:
    ahead = list(dict.fromkeys(o.event for o in upcoming(content, screen.clock.now())))
    cancelled = [id for id in ahead if content.events[id].status is Status.CANCELLED]
    whole_days = [id for id in ahead if content.events[id].all_day]
    return list(dict.fromkeys([*ahead[:2], *cancelled[:1], *whole_days[:1]]))


def _carrying(name: str, page: str, id: str) -> Stage:
    def enter(models: Models) -> None:
        models.navigation.open(page, id)
        (models.member if page == "member" else models.event).code_target.carry(True)

    return Stage(f"{name}-{id}", enter)


def _some_of_all(content: Content, screen: Screen) -> list[str]:
    """Keys of the visitor's list: two of each kind."""
    found = {"member": _members(content), "event": _events(content, screen), "place": list(content.places)}
    return [f"{page}/{id}" for page, ids in found.items() for id in ids[:2]]


def _everything(content: Content) -> list[str]:
    things = {"member": content.members, "event": content.events, "place": content.places}
    return [f"{page}/{id}" for page, ids in things.items() for id in ids]


def _listing(keys: Sequence[str]) -> Callable[[Models], None]:
    def enter(models: Models) -> None:
        models.mylist.add_all(keys)
        models.navigation.open("mylist", "")

    return enter


def _typing(text: str, typing: bool = True) -> Callable[[Models], None]:
    def enter(models: Models) -> None:
        models.navigation.open("search", "")
        models.search.search(text)
        if not typing:
            models.keyboard.close()

    return enter


def _accents(models: Models) -> None:
    _typing("")(models)
    models.keyboard.hold("e")


def _later_events(models: Models) -> None:
    models.navigation.open("events", "")
    models.events.turn(1)


def _empty_day(content: Content, screen: Screen) -> int:
    """The first of the seven days on which nothing is, or the last one."""
    now = screen.clock.now()
    days = on_days(content, local(now).date(), DAYS, now)
    return next((index for index, shown in enumerate(days.values()) if not shown), DAYS - 1)


def _choosing_day(index: int) -> Callable[[Models], None]:
    def enter(models: Models) -> None:
        models.navigation.open("events", "")
        models.events.chooseDay(index)

    return enter


def _filters(models: Models) -> None:
    models.navigation.open("events", "")
    models.events.choose("all")
