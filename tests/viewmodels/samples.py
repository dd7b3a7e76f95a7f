"""Contents that the tests of several pages show."""

from kiosk.domain.content import Content
from kiosk.domain.model import Status
from tests.factories import all_day, content, event, member, occurrence, place

CALENDAR = content(
    events=[event("talk", {"sv": "Samtal", "en": "A talk"}), event("fair"), event("whole", all_day=True)],
    occurrences=[
        occurrence("talk", "2026-11-23 10:00", "2026-11-23 11:00", 1),
        occurrence("talk", "2026-11-23 13:00", "2026-11-23 14:00", 2, status=Status.CANCELLED),
        occurrence("talk", "2026-11-24 13:00", "2026-11-24 14:00", 3),
        occurrence("fair", "2026-11-22 10:00", "2026-11-23 18:00", 4),
        all_day("whole", "2026-11-30", id=5),
        occurrence("talk", "2026-12-01 13:00", "2026-12-01 14:00", 6),
    ],
)


def line(members_at_quay: int, loose: int) -> Content:
    """Three stops, members at the middle one, and others whose place nobody has said."""
    return content(
        places=[place("station", 1), place("reco", 3), place("quay", 2, "Kajen"), place("garden")],
        members=[
            *(member(f"q{number}", place="quay") for number in range(members_at_quay)),
            *(member(f"l{number}") for number in range(loose)),
            member("in-garden", place="garden"),
        ],
    )
