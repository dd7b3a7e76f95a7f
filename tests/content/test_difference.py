"""What staff would see change between two contents."""

from dataclasses import replace

import pytest

from kiosk.content.difference import FieldChange, Group, Thing, difference
from kiosk.content.field_names import FIELDS, KINDS
from kiosk.domain.content import Content
from kiosk.domain.model import Picture, PictureKind
from kiosk.domain.sentences import say
from tests.factories import all_day, at, content, event, member, occurrence, place, tag

BASE = content(
    members=[member("lindab", {"sv": "Lindab"}, place="quay"), member("resurs", {"sv": "Resurs Bank"})],
    places=[place("quay", 1, "Kajen"), place("lab", 2, "Labbet")],
    events=[event("talk", {"sv": "Samtal", "en": "Talk"}, organiser="lindab", place="quay")],
    occurrences=[occurrence("talk", "2026-11-27 17:00", "2026-11-27 18:00", id=1)],
    tags=[tag("hub", 0, "Nav")],
)


def same(_old: int, _new: int) -> bool:
    return True


def only(new: Content, old: Content = BASE) -> Group:
    groups = difference(old, new, same).groups
    assert len(groups) == 1, groups
    return groups[0]


def changed(new: Content, old: Content = BASE) -> tuple[FieldChange, ...]:
    group = only(new, old)
    assert [bool(group.added), len(group.changed), bool(group.removed)] == [False, 1, False]
    return group.changed[0].changes


def test_the_same_content_has_no_difference() -> None:
    assert difference(BASE, BASE, same).groups == ()
    assert difference(BASE, BASE, same).share == 0


def test_a_later_build_of_the_same_has_no_difference() -> None:
    later = replace(BASE, meta=replace(BASE.meta, built_at=at("2026-11-24 03:30"), valid_until=at("2026-12-24 00:00")))
    assert difference(BASE, later, same).groups == ()


def test_what_is_added_and_gone_is_named() -> None:
    members = {"lindab": BASE.members["lindab"], "new": member("new", {"en": "Newcomer"})}
    group = only(replace(BASE, members=members))
    assert group.kind == KINDS["members"]
    assert (group.added, group.removed) == ((Thing("new", "Newcomer"),), (Thing("resurs", "Resurs Bank"),))


def test_a_reference_is_told_by_name() -> None:
    moved = {**BASE.members, "lindab": replace(BASE.members["lindab"], place="lab")}
    assert changed(replace(BASE, members=moved)) == (FieldChange(FIELDS["place"], "", "Kajen", "Labbet"),)


def test_another_name_is_told_once() -> None:
    renamed = {**BASE.members, "lindab": replace(BASE.members["lindab"], name={"sv": "Lindab AB"})}
    assert only(replace(BASE, members=renamed)).kind == KINDS["members"]


def test_a_text_is_told_in_its_language() -> None:
    retitled = {"talk": replace(BASE.events["talk"], title={"sv": "Samtal", "en": "A talk", "da": "En snak"})}
    assert [(c.language, c.old, c.new) for c in changed(replace(BASE, events=retitled))] == [
        ("en", "Talk", "A talk"),
        ("da", "", "En snak"),
    ]


def test_a_moved_time_is_told_alone() -> None:
    second = occurrence("talk", "2026-12-04 17:00", "2026-12-04 18:00", id=2)
    old = replace(BASE, occurrences=(*BASE.occurrences, second))
    new = replace(old, occurrences=(occurrence("talk", "2026-11-27 18:00", "2026-11-27 19:00", id=1), second))
    changes = only(new, old).changed[0].changes
    assert [(c.field, c.old, c.new) for c in changes] == [
        ("times", "2026-11-27 17:00 – 18:00", "2026-11-27 18:00 – 19:00")
    ]


def test_times_that_have_passed_or_come_by_the_night_are_no_change() -> None:
    weekly = [occurrence("talk", f"2026-11-{24 + n} 17:00", f"2026-11-{24 + n} 18:00", id=n) for n in range(4)]
    far = occurrence("talk", "2027-12-28 17:00", "2027-12-28 18:00", id=9)
    old = replace(BASE, occurrences=tuple(weekly))
    meta = replace(BASE.meta, built_at=at("2026-11-25 03:30"))
    assert difference(old, replace(old, meta=meta, occurrences=(*weekly[1:], far)), same).groups == ()


def test_a_single_event_is_told_however_far_ahead() -> None:
    old = replace(BASE, occurrences=(occurrence("talk", "2028-05-02 17:00", "2028-05-02 18:00"),))
    new = replace(BASE, occurrences=(occurrence("talk", "2028-05-03 17:00", "2028-05-03 18:00"),))
    changes = only(new, old).changed[0].changes
    assert [(c.field, c.old, c.new) for c in changes] == [
        ("times", "2028-05-02 17:00 – 18:00", "2028-05-03 17:00 – 18:00")
    ]


def test_whole_days_that_become_more_are_told() -> None:
    fair = {"talk": replace(BASE.events["talk"], all_day=True)}
    old = replace(BASE, events=fair, occurrences=(all_day("talk", "2026-11-28 00:00"),))
    new = replace(old, occurrences=(all_day("talk", "2026-11-28 00:00", days=3),))
    changes = only(new, old).changed[0].changes
    assert [(c.field, c.old, c.new) for c in changes] == [("times", "2026-11-28", "2026-11-28 – 2026-11-30")]


def test_another_picture_of_the_same_size_and_text_is_told() -> None:
    old = replace(BASE, pictures={1: Picture(1, "image/webp", 8, 6, {"sv": "Kajen"})})
    new = replace(BASE, pictures={4: Picture(4, "image/webp", 8, 6, {"sv": "Kajen"})})
    group = difference(old, new, lambda one, other: (one, other) != (1, 4)).groups[0]
    assert group.changed == (
        Thing("Kajen", "Kajen", (FieldChange(say("another picture of the same size"), "", "", ""),)),
    )
    assert difference(old, new, same).groups == ()


def test_what_staff_say_of_a_picture_and_of_the_way_is_told() -> None:
    door = Picture(1, "image/webp", 8, 6, {"sv": "Kajen"})
    old = replace(BASE, pictures={1: door})
    cut = replace(door, kind=PictureKind.LOGO, focal=(50, 20), credit={"sv": "Teckning"})
    assert [(c.field, c.language, c.old, c.new) for c in changed(replace(old, pictures={1: cut}), old)] == [
        ("kind of picture", "", "photo", "logo"),
        ("focal point", "", "50, 50", "50, 20"),
        ("credit", "sv", "", "Teckning"),
    ]
    quay = replace(place("quay", 2), minutes=6, entrance=1, direction={"sv": "Längs kajen"})
    before, after = (replace(old, places={"quay": each}) for each in (place("quay", 2), quay))
    assert [(c.field, c.language, c.old, c.new) for c in changed(after, before)] == [
        ("minutes from the stop before", "", "", "6"),
        ("picture of the entrance", "", "", "Kajen"),
        ("the way from the screen", "sv", "", "Längs kajen"),
    ]


def test_another_order_is_told() -> None:
    group = only(replace(BASE, members=dict(reversed(list(BASE.members.items())))))
    assert group.reordered
    assert not group.changed


def test_settings_are_told() -> None:
    changes = changed(replace(BASE, meta=replace(BASE.meta, phone_host="h.example")))
    assert [(c.field, c.old, c.new) for c in changes] == [("host of the phone pages", "heidi.example", "h.example")]


def test_an_emptied_calendar_is_a_loss_and_events_that_are_over_are_none() -> None:
    events = {f"e{n}": event(f"e{n}") for n in range(10)}
    days = enumerate(events, 10)
    times = tuple(occurrence(id, f"2026-12-{day} 10:00", f"2026-12-{day} 11:00", day) for day, id in days)
    old = replace(BASE, events=events, occurrences=times)
    kept = replace(old, events={"e9": events["e9"]}, occurrences=times[9:])
    assert difference(old, kept, same).lost == pytest.approx(0.9)
    later = replace(kept, meta=replace(kept.meta, built_at=times[8].ends))
    assert difference(old, later, same).lost == 0
    few = replace(old, events={"e0": events["e0"]}, occurrences=times[:1])
    assert difference(few, replace(few, events={}, occurrences=()), same).lost == 0


def test_the_share_counts_rows_of_both() -> None:
    members = {"lindab": BASE.members["lindab"], "new": member("new", "Ny"), "other": member("other", "Annan")}
    assert difference(BASE, replace(BASE, members=members), same).share == pytest.approx(3 / 8)
