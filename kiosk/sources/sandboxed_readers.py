"""The materials of a calendar or of linked data → drafts, read in a child process."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from kiosk.content.reading.sandbox import Limits, SandboxError, sandboxed
from kiosk.domain.problems import Problem, Severity
from kiosk.sources.checks.shifted_times import says_utc, shifted_times
from kiosk.sources.drafts import Drafts
from kiosk.sources.materials import Material
from kiosk.sources.plan import SourceKind, SourcePlan

LIMITS = Limits()


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What reading depends on beside the source: the day of the build in Stockholm, the content's first language."""

    today: date
    language: str


def read_sandboxed(source: SourcePlan, materials: tuple[Material, ...], around: Circumstances) -> Drafts:
    """What `materials` tell, in their order; one that takes too much is a Problem and the others are read."""
    try:
        return sandboxed(read_materials, LIMITS, source, materials, around=around) if materials else Drafts()
    except SandboxError as failure:
        if len(materials) > 1:
            return together(read_sandboxed(source, (material,), around) for material in materials)
        name = materials[0].name
        return Drafts(
            problems=(Problem(Severity.ERROR, name, None, "", "", failure.sentence, failure.remedy),),
        )


def read_materials(source: SourcePlan, materials: tuple[Material, ...], around: Circumstances) -> Drafts:
    """What `materials` tell, read here; `source` is a calendar, linked data or an event manager."""
    match source.type:
        case SourceKind.CALENDAR:
            from kiosk.sources.calendars.reading import read_calendar as read
        case SourceKind.LINKED_DATA:
            from kiosk.sources.linked.reading import read_linked as read
        case SourceKind.EVENT_MANAGER:
            from kiosk.sources.linked.event_manager import read_event_manager as read
        case _:
            raise ValueError(f"{source.type} is not read here")
    language = source.language or around.language
    told = (read(each.data, source, each.name, around.today, language) for each in materials)
    return together(_with_doubts(source, *each) for each in zip(materials, told, strict=True))


def _with_doubts(source: SourcePlan, material: Material, drafts: Drafts) -> Drafts:
    wall_time = source.wall_time if source.wall_time is not None else source.type is SourceKind.EVENT_MANAGER
    if not says_utc(material.data):
        return drafts
    doubts = shifted_times(drafts.events, material.name, wall_time=wall_time)
    return replace(drafts, problems=(*drafts.problems, *doubts))


def together(each: Iterable[Drafts]) -> Drafts:
    """Several drafts as one, in their order."""
    told = tuple(each)
    return Drafts(
        tuple(place for drafts in told for place in drafts.places),
        tuple(member for drafts in told for member in drafts.members),
        tuple(event for drafts in told for event in drafts.events),
        tuple(problem for drafts in told for problem in drafts.problems),
    )
