"""Texts and addresses from elsewhere are made to fit the settings, and each misfit is told once."""

from datetime import UTC, datetime

from kiosk.domain.problems import Severity
from kiosk.sources.drafts import Drafts, EventDraft, MemberDraft, PlaceDraft, Span, Where
from kiosk.sources.joining.fitting import fit
from kiosk.sources.tables.forms.settings import Settings

SETTINGS = Settings("heidi.example", ("sv", "en"), 30, ("heidi.example", "ok.example"))
SPAN = Span(datetime(2026, 11, 27, 13, tzinfo=UTC), datetime(2026, 11, 27, 14, tzinfo=UTC))
HERE = Where("talks.ics", uid="a@b")


def event(title: dict[str, str], booking: str = "") -> EventDraft:
    return EventDraft("a@b", HERE, title, (SPAN,), booking=booking)


def test_texts_keep_the_languages_of_the_content_in_its_order() -> None:
    drafts = fit(Drafts(events=(event({"de": "Vortrag", "en": "Talk", "sv": "Samtal"}),)), SETTINGS)
    assert list(drafts.events[0].title.items()) == [("sv", "Samtal"), ("en", "Talk")]
    assert drafts.problems == ()


def test_a_text_in_no_language_of_the_content_stands_in_for_the_first() -> None:
    place = PlaceDraft("a", HERE, {"de": "Kai"}, {"de": "Am Wasser"}, {"sv": ""})
    drafts = fit(Drafts(places=(place,), events=(event({"de": "Vortrag"}), event({"fr": "Débat"}))), SETTINGS)
    assert (drafts.places[0].name, drafts.places[0].text) == ({"sv": "Kai"}, {})
    assert drafts.events[1].title == {"sv": "Débat"}
    assert [(p.severity, p.table, p.value) for p in drafts.problems] == [
        (Severity.WARNING, "talks.ics", "de"),
        (Severity.WARNING, "talks.ics", "fr"),
    ]


def test_an_address_that_may_not_become_a_code_is_left_out() -> None:
    told = Drafts(
        members=(MemberDraft("m", HERE, {"sv": "M"}, website="http://ok.example/"),),
        events=tuple(event({"sv": "A"}, f"https://{host}/") for host in ("ok.example", "no.example", "no.example")),
    )
    drafts = fit(told, SETTINGS)
    assert [event.booking for event in drafts.events] == ["https://ok.example/", "", ""]
    assert drafts.members[0].website == ""
    assert [(p.column, p.uid, p.severity) for p in drafts.problems] == [
        ("website", "a@b", Severity.WARNING),
        ("booking", "a@b", Severity.WARNING),
    ]
    assert [str(p.sentence) for p in drafts.problems] == [
        "The address does not begin with https://.",
        "The host no.example is not on the list of allowed hosts.",
    ]


def test_of_many_addresses_with_one_fault_the_first_is_told_and_how_many_more_there_are() -> None:
    names = (
        "http://ok.example/a",
        "www.ok.example",
        "http://ok.example/a",
        "http://ok.example/b",
        "https://ok.example/å",
    )
    drafts = fit(Drafts(events=tuple(event({"sv": "A"}, name) for name in names)), SETTINGS)
    first, other = drafts.problems
    assert (first.value, other.value) == (names[0], names[-1])
    assert first.sentence == "The address does not begin with https://. It is so with 2 more."
    assert "more" not in other.sentence
