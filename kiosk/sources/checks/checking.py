"""Every check over what all sources tell together."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from kiosk.domain.content import Content
from kiosk.domain.problems import Problem
from kiosk.sources.assembly import event_id
from kiosk.sources.checks.long_words import long_words
from kiosk.sources.checks.past import nothing_soon, over
from kiosk.sources.checks.phones import with_telephones
from kiosk.sources.checks.shown_twice import shown_twice
from kiosk.sources.checks.times import with_whole_times
from kiosk.sources.checks.translations import missing
from kiosk.sources.drafts import Drafts


def check_drafts(drafts: Drafts, languages: Sequence[str], now: datetime, events_source: str) -> Drafts:
    """`drafts` (merged and looked up) without what nobody can mean, and every Problem found with them.

    `languages` are the content's, the default first; `now` (aware) is the moment of the build; a month without events
    is told of `events_source`.
    """
    events, time_problems = with_whole_times(drafts.events)
    members, phone_problems = with_telephones(drafts.members)
    whole = replace(drafts, events=events, members=members)
    found = (
        *drafts.problems,
        *time_problems,
        *phone_problems,
        *shown_twice(events),
        *over(events, now),
        *nothing_soon(events, now, events_source),
        *missing(whole, languages),
    )
    return replace(whole, problems=found)


def check_content(content: Content, drafts: Drafts) -> tuple[Problem, ...]:
    """What only shows when all is put together; `drafts` say where each thing stands."""
    places = {
        **{("place", place.id): place.where for place in drafts.places},
        **{("member", member.id): member.where for member in drafts.members},
        **{("event", event_id(event.uid)): event.where for event in drafts.events},
    }
    return tuple(long_words(content, places))
