"""What the page of events has to say."""

from kiosk.viewmodels.formatting import joined, translate
from kiosk.viewmodels.pages.events_view import EventsView, Filters
from kiosk.viewmodels.pages.row_reading import chips_reading, filters_words, nothing_reading, spoken_row, texts
from kiosk.viewmodels.reading import Checked, Reading, Role, Spoken, SpokenRows
from kiosk.viewmodels.rows import AgendaRow, DayRow
from kiosk.viewmodels.scene import Scene


def events_reading(scene: Scene, view: EventsView, filters: Filters, choosing: str) -> Reading:
    """The days, the filters, and the agenda; in its place what there is to choose from for the filter `choosing`."""
    language = scene.language.code
    today = ("today", Role.BUTTON, translate("EventsPage", "Today"))
    head = texts(
        language,
        ("title", Role.HEADING, translate("EventsPage", "Events")),
        ("head", Role.TEXT, view.count),
        today,
    )
    news = texts(language, ("news", Role.TEXT, view.news))
    page = (head, *_week(scene, view), news, _filters(scene, view, filters, choosing))
    if choosing:
        return Reading(*page, *_choices(scene, view, filters, choosing))
    if view.state == "ready":
        return Reading(*page, *_agenda(scene, view))
    if view.state == "filtered":
        fits = translate("EventsPage", "Nothing is planned that fits your filters")
        return Reading(*page, nothing_reading(scene, fits, action=translate("EventsPage", "Show everything")))
    none = translate("EventsPage", "No events are planned")
    return Reading(
        *page, nothing_reading(scene, none, translate("EventsPage", "New events show up here by themselves."))
    )


def _week(scene: Scene, view: EventsView) -> tuple[tuple[Spoken, ...] | SpokenRows, ...]:
    def day(key: str, row: DayRow) -> Spoken:
        return Spoken(key, Role.TOGGLE, row.spoken, scene.language.code, row.selected)

    before = translate("WeekStrip", "The seven days before: %1").replace("%1", view.earlier)
    after = translate("WeekStrip", "The next seven days: %1").replace("%1", view.later)
    over = ("later", Role.TEXT, translate("WeekStrip", "No more events after these days"))
    return (
        texts(scene.language.code, ("earlier", Role.BUTTON, before if view.earlier else "")),
        SpokenRows("days", view.days, day),
        texts(scene.language.code, ("later", Role.BUTTON, after) if view.later else over),
    )


def _filters(scene: Scene, view: EventsView, filters: Filters, choosing: str) -> tuple[Spoken, ...]:
    """Each filter, and the button for all of them: the page shows the one or the other."""
    openers = {"kind": view.kind, "place": view.place}
    language, free = scene.language.code, translate("EventFilters", "Free only")
    return (
        *(
            Spoken(f"filter/{what}", Role.TOGGLE, show, language, choosing == what, Checked.OPEN)
            for what, show in openers.items()
        ),
        Spoken("filter/free", Role.TOGGLE, free, language, filters.free, Checked.ON),
        Spoken("filter/all", Role.TOGGLE, filters_words(filters.count), language, choosing == "all", Checked.OPEN),
        Spoken("count", Role.TEXT, joined(view.count, view.mark), language),
    )


def _choices(
    scene: Scene, view: EventsView, filters: Filters, choosing: str
) -> tuple[tuple[Spoken, ...] | SpokenRows, ...]:
    language = scene.language.code
    kinds = choosing in ("all", "kind") and len(view.kinds) > 1
    places = choosing in ("all", "place") and len(view.places) > 2
    free = Spoken("free", Role.TOGGLE, translate("EventChoices", "Free only"), language, filters.free, Checked.ON)
    everything = translate("EventChoices", "Show everything") if filters.count else ""
    return (
        texts(language, ("kinds/label", Role.HEADING, translate("EventChoices", "What?") if kinds else "")),
        chips_reading(scene, "kinds", view.kinds if kinds else ()),
        texts(language, ("places/label", Role.HEADING, translate("EventChoices", "Where?") if places else "")),
        chips_reading(scene, "places", view.places if places else ()),
        (free,) if choosing == "all" else (),
        texts(language, ("everything", Role.BUTTON, everything)),
    )


def _agenda(scene: Scene, view: EventsView) -> tuple[tuple[Spoken, ...] | SpokenRows, ...]:
    """The rows; below that of an empty day, the second, the ways to the nearest days with something."""

    def row(key: str, row: AgendaRow) -> Spoken:
        role = {"event": Role.BUTTON, "day": Role.HEADING}.get(row.kind, Role.TEXT)
        return spoken_row(scene, key, role, row)

    def is_day(row: AgendaRow) -> bool:
        return row.kind == "day"

    empty = next((number for number, row in enumerate(view.rows[:2]) if row.kind == "empty"), None)
    if empty is None:
        return (SpokenRows("rows", view.rows, row, is_day),)
    near, key = view.rows[empty], f"rows/{empty}"
    return (
        SpokenRows("rows", view.rows[: empty + 1], row, is_day),
        texts(
            scene.language.code,
            (f"{key}/before", Role.BUTTON, near.before),
            (f"{key}/after", Role.BUTTON, near.after),
        ),
        SpokenRows("rows", view.rows[empty + 1 :], row, is_day, first=empty + 1),
    )
