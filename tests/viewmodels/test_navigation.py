"""The trail of pages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.navigation import (
    LONGEST_TRAIL,
    PLACES,
    SECTION_OF,
    NavigationViewModel,
    Stop,
    back_from,
    gone_to,
)
from tests.viewmodels.model_values import told

pytestmark = pytest.mark.usefixtures("qapp")

HOME, MEMBERS = Stop("home"), Stop("members")
LIT = Stop("wayfinding", "member/hetch")
HETCH, TALK, QUAY = Stop("member", "hetch"), Stop("event", "talk"), Stop("place", "quay")
STOPS = st.sampled_from([*(Stop(page) for page in PLACES), HETCH, TALK, QUAY, LIT, Stop("topic", "figures")])


@pytest.fixture
def navigation() -> NavigationViewModel:
    return NavigationViewModel()


@pytest.mark.parametrize(
    ("trail", "stop", "after"),
    [
        ((HOME,), MEMBERS, (MEMBERS,)),
        ((HOME,), HETCH, (HOME, HETCH)),
        ((MEMBERS, HETCH, TALK), HOME, (HOME,)),
        ((MEMBERS, HETCH), TALK, (MEMBERS, HETCH, TALK)),
        ((MEMBERS, HETCH, TALK, QUAY), HETCH, (MEMBERS, HETCH)),
        ((MEMBERS, HETCH), HETCH, (MEMBERS, HETCH)),
        ((MEMBERS, HETCH), LIT, (MEMBERS, HETCH, LIT)),
        ((MEMBERS, HETCH, LIT, QUAY), HETCH, (MEMBERS, HETCH)),
        ((MEMBERS, HETCH, LIT), Stop("wayfinding"), (Stop("wayfinding"),)),
        ((MEMBERS, HETCH), Stop("member", "lindab"), (MEMBERS, HETCH, Stop("member", "lindab"))),
    ],
)
def test_gone_to(trail: tuple[Stop, ...], stop: Stop, after: tuple[Stop, ...]) -> None:
    assert gone_to(trail, stop) == after


@pytest.mark.parametrize(
    ("trail", "after"),
    [
        ((HOME,), (HOME,)),
        ((MEMBERS,), (HOME,)),
        ((HETCH,), (MEMBERS,)),
        ((TALK,), (Stop("events"),)),
        ((QUAY,), (Stop("wayfinding"),)),
        ((Stop("topic", "x"),), (Stop("district"),)),
        ((HOME, HETCH), (HOME,)),
        ((MEMBERS, HETCH, TALK), (MEMBERS, HETCH)),
        ((MEMBERS, HETCH, LIT), (MEMBERS, HETCH)),
        ((LIT,), (HOME,)),
    ],
)
def test_back_from(trail: tuple[Stop, ...], after: tuple[Stop, ...]) -> None:
    assert back_from(trail) == after


@given(st.lists(STOPS, max_size=60))
def test_every_trail_is_short_without_loops_and_leads_home(stops: list[Stop]) -> None:
    trail: tuple[Stop, ...] = (HOME,)
    for stop in stops:
        trail = gone_to(trail, stop)
        assert trail[-1] == stop
        assert len(set(trail)) == len(trail) <= LONGEST_TRAIL
    for _ in range(LONGEST_TRAIL + 2):
        trail = back_from(trail)
    assert trail == (HOME,)


def test_the_trail_is_bounded_and_keeps_its_end(navigation: NavigationViewModel) -> None:
    for number in range(LONGEST_TRAIL * 3):
        navigation.open("member", str(number))
    assert navigation.here == Stop("member", str(LONGEST_TRAIL * 3 - 1))
    for _ in range(LONGEST_TRAIL - 1):
        navigation.back()
    assert navigation.here == Stop("member", str(LONGEST_TRAIL * 2))
    navigation.back()
    assert navigation.here == MEMBERS


@pytest.mark.parametrize(
    ("page", "id"), [("", ""), ("settings", ""), ("attract", ""), ("member", ""), ("Home", ""), ("../home", "x")]
)
def test_an_unknown_page_changes_nothing(navigation: NavigationViewModel, page: str, id: str) -> None:
    said: list[str] = []
    navigation.changed.connect(lambda: said.append(page))
    navigation.open(page, id)
    assert (navigation.here, said) == (HOME, [])


def test_a_place_of_the_dock_has_no_id(navigation: NavigationViewModel) -> None:
    navigation.open("members", "stray")
    assert navigation.here == MEMBERS


@pytest.mark.parametrize("page", [*PLACES, *SECTION_OF])
def test_a_page_knows_its_section_and_its_way_back(navigation: NavigationViewModel, page: str) -> None:
    navigation.open(page, "" if page in PLACES else "x")
    assert told(navigation, "page") == page
    assert told(navigation, "section") == SECTION_OF.get(page, page)
    assert told(navigation, "backPage") == ("" if page in PLACES else "home")


def test_the_line_leads_back_to_what_it_was_opened_for(navigation: NavigationViewModel) -> None:
    begun: list[str] = []
    navigation.begun.connect(begun.append)
    navigation.open("member", "hetch")
    navigation.open("wayfinding", "member/hetch")
    assert (navigation.here, told(navigation, "section")) == (LIT, "wayfinding")
    assert (told(navigation, "backPage"), begun) == ("member", [])
    navigation.open("wayfinding", "")
    assert (navigation.here, told(navigation, "backPage"), begun) == (Stop("wayfinding"), "", ["wayfinding"])


def test_it_says_each_change_once(navigation: NavigationViewModel) -> None:
    said: list[str] = []
    navigation.changed.connect(lambda: said.append(navigation.here.page))
    for page in ("members", "member", "member", "home", "home"):
        navigation.open(page, "x")
    navigation.back()
    assert said == ["members", "member", "home"]


def test_reset_forgets_the_trail(navigation: NavigationViewModel) -> None:
    navigation.open("members", "")
    navigation.open("member", "hetch")
    navigation.reset()
    assert navigation.here == HOME
    navigation.back()
    assert navigation.here == HOME
