"""The screen by keys alone: everything is reached, can be seen then, has a name, and nothing leads out."""

from collections.abc import Iterator
from itertools import product

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QRectF
from PySide6.QtGui import QAccessible, QAccessibleInterface, QCloseEvent, QKeyEvent
from PySide6.QtTest import QTest

from kiosk.domain.content import Content
from kiosk.runtime.idle import Presence
from kiosk.tour.offscreen import Drawing
from tests.e2e.item_tree import look, targets
from tests.e2e.keys import (
    ALIKE,
    SCROLLING,
    Key,
    Modifier,
    every_stage,
    name_of,
    press,
    reached,
    ring,
    rings,
    round_by,
    walk_to,
)
from tests.e2e.visitor import address_of, pixels, read
from tests.screens import WIDE, Screens, heidi_content
from tests.thoroughness import FULL
from tests.viewmodels.model_values import told

DOWN_AND_UP = (QEvent.Type.KeyPress, QEvent.Type.KeyRelease)
LEAVING = (Modifier.AltModifier, Modifier.ControlModifier, Modifier.MetaModifier)
KEYS = (
    *(Key.Key_F4, Key.Key_Q, Key.Key_W, Key.Key_C, Key.Key_V, Key.Key_Tab, Key.Key_Escape, Key.Key_Return),
    *(Key.Key_Space, Key.Key_Left, Key.Key_Down, Key.Key_Delete, Key.Key_F11, Key.Key_Menu, Key.Key_Backspace),
)
OTHERS = frozenset() if FULL else frozenset({"events", "search", "mylist", "contact", "appointment"})
BOTH_WAYS = {False: {"home", "events", "search"}, True: {"members"}}
"""Stages that are walked to and fro on every push, upright and in landscape; by `make full` all."""


@pytest.fixture
def drawing(screens: Screens) -> Drawing:
    drawing = screens.show()
    drawing.screen.window.requestActivate()
    return drawing


@pytest.fixture
def home(drawing: Drawing) -> Drawing:
    """The screen at Home, with somebody before it."""
    drawing.screen.idle.touch()
    drawing.picture()
    return drawing


@pytest.fixture(scope="module")
def content() -> Content:
    return heidi_content()


@pytest.mark.parametrize("wide", [False, True], ids=["tall", "wide"])
def test_every_control_is_reached_by_tab_and_on_the_way_back(screens: Screens, content: Content, wide: bool) -> None:
    drawing = screens.show(WIDE) if wide else screens.show()
    drawing.screen.window.requestActivate()
    for stage in every_stage(drawing, content, ALIKE | OTHERS):
        if drawing.models.staff.property("cover"):
            continue  # what covers all else has ways of its own: tests/e2e/staff
        by_tab = round_by(drawing, Key.Key_Tab)
        for one in targets(look(drawing.screen.window)):
            assert one.name.startswith(SCROLLING) or any(name.startswith(one.name) for name in by_tab), (
                stage,
                one.name,
            )
        if stage.name == "members":
            for row in told(drawing.models.members, "members").rows:
                assert any(one.startswith(f"{row.name}, ") for one in by_tab), row.name
        if stage.name == "events":
            for row in told(drawing.models.events, "rows").rows:
                assert row.heading or any(one.endswith(f" {row.occurrence}") for one in by_tab), row.title
        if FULL or stage.name in BOTH_WAYS[wide]:
            assert round_by(drawing, Key.Key_Backtab)[1:] == by_tab[:0:-1], stage.name


def test_what_the_keys_reach_is_seen(drawing: Drawing) -> None:
    for page in ("home", "wayfinding"):
        drawing.screen.idle.touch()
        drawing.models.navigation.open(page, "")
        drawing.picture()
        press(drawing, Key.Key_Tab)
        for _ in range(6):
            item = ring(drawing)
            rect = item.mapRectToScene(QRectF(0, 0, item.width(), item.height())).toAlignedRect()
            with_ring = drawing.picture()
            press(drawing, Key.Key_Tab)
            without = drawing.picture()
            around = rect.adjusted(-8, -8, 8, 8)
            changed = (pixels(with_ring.copy(around)) != pixels(without.copy(around))).sum()
            assert changed > 2 * (rect.width() + rect.height())


def test_a_touch_draws_no_ring(drawing: Drawing) -> None:
    drawing.screen.idle.touch()
    drawing.models.navigation.open("member", "hetch")
    drawing.models.navigation.back()
    drawing.screen.idle.ask()
    drawing.picture()
    assert not rings(drawing)


def test_six_keys_lead_from_the_attract_loop_to_a_code_and_back(drawing: Drawing, content: Content) -> None:
    press(drawing, Key.Key_Return)
    assert (drawing.screen.idle.presence, drawing.models.navigation.here.page) == (Presence.HERE, "home")
    walk_to(drawing, Key.Key_Tab, "Medlemmar, ")
    press(drawing, Key.Key_Return)
    walk_to(drawing, Key.Key_Tab, "Hetch")
    press(drawing, Key.Key_Space)
    assert drawing.models.navigation.here.id == "hetch"
    assert read(pixels(drawing.picture())) == address_of(content, "member", "hetch")
    walk_to(drawing, Key.Key_Backtab, "Kalender")
    walk_to(drawing, Key.Key_Backtab, "Medlemmar")
    for key, page in ((Key.Key_Back, "members"), (Key.Key_Escape, "home"), (Key.Key_Escape, "home")):
        press(drawing, key)
        assert drawing.models.navigation.here.page == page


def test_keys_type_what_is_searched_on_both_keyboards(drawing: Drawing) -> None:
    drawing.screen.idle.touch()
    drawing.models.navigation.open("search", "")
    drawing.picture()
    walk_to(drawing, Key.Key_Tab, "Sök")
    for key in (Key.Key_R, Key.Key_E):
        press(drawing, key)
    assert drawing.models.search.property("query") == "re"
    press(drawing, Key.Key_Return)
    for letter in "co":
        walk_to(drawing, Key.Key_Tab, letter)
        press(drawing, Key.Key_Return)
    assert drawing.models.search.property("query") == "reco"
    press(drawing, Key.Key_Escape)
    drawing.picture()
    assert not drawing.models.keyboard.property("shown")
    assert drawing.models.navigation.here.page == "search"
    walk_to(drawing, Key.Key_Tab, "RecoLab")
    press(drawing, Key.Key_Return)
    assert drawing.models.navigation.here.id == "recolab"


def test_a_real_keyboard_types_wherever_the_keys_are_on_the_page_of_the_search(drawing: Drawing) -> None:
    drawing.screen.idle.touch()
    walk_to(drawing, Key.Key_Tab, "Sök i allt")
    press(drawing, Key.Key_Return)
    drawing.picture()
    assert drawing.models.navigation.here.page == "search"
    for key in (Key.Key_L, Key.Key_I):
        press(drawing, key)
    assert drawing.models.search.property("query") == "li"
    walk_to(drawing, Key.Key_Tab, "r")
    for key in (Key.Key_N, Key.Key_Q, Key.Key_Backspace):
        press(drawing, key)
    assert drawing.models.search.property("query") == "lin"
    press(drawing, Key.Key_Space)
    assert drawing.models.search.property("query") == "linr"


def test_the_keys_choose_a_language_and_go_on_on_the_page(drawing: Drawing) -> None:
    drawing.screen.idle.touch()
    walk_to(drawing, Key.Key_Tab, "Språk")
    press(drawing, Key.Key_Return)
    assert name_of(ring(drawing)) == "Svenska"
    press(drawing, Key.Key_Right)
    assert name_of(ring(drawing)) == "Dansk"
    walk_to(drawing, Key.Key_Tab, "English")
    press(drawing, Key.Key_Return)
    assert drawing.models.session.property("language") == "en"
    press(drawing, Key.Key_Tab)
    assert name_of(ring(drawing)).startswith("Today, 15:00–15:45, ")


def test_escape_closes_the_languages_before_it_leads_back(drawing: Drawing) -> None:
    drawing.screen.idle.touch()
    drawing.models.navigation.open("member", "hetch")
    drawing.models.session.toggleLanguages()
    press(drawing, Key.Key_Escape)
    assert not drawing.models.session.property("choosingLanguage")
    assert drawing.models.navigation.here.page == "member"


def test_the_question_is_answered_by_keys_and_the_way_goes_on_where_it_was(drawing: Drawing) -> None:
    drawing.screen.idle.touch()
    walk_to(drawing, Key.Key_Tab, "Hitta rätt, ")
    for answer in (Key.Key_Return, Key.Key_Escape, Key.Key_Space):
        drawing.screen.idle.ask()
        drawing.picture()
        assert name_of(ring(drawing)) == "Jag är kvar"
        for key in (Key.Key_Tab, Key.Key_Left, Key.Key_Backtab, Key.Key_Down):
            press(drawing, key)
            assert name_of(ring(drawing)) in {"Jag är kvar", "Avsluta"}
        press(drawing, answer)
        assert drawing.screen.idle.presence is Presence.HERE
        assert name_of(ring(drawing)).startswith("Hitta rätt, ")
    drawing.screen.idle.ask()
    walk_to(drawing, Key.Key_Right, "Avsluta")
    press(drawing, Key.Key_Return)
    assert drawing.screen.idle.presence is Presence.AWAY


def test_the_next_visitor_begins_where_every_visitor_begins(drawing: Drawing) -> None:
    begun = []
    for names in (("Kontrast",), ("Kalender, ", "Kontrast"), ("Medlemmar, ",)):
        press(drawing, Key.Key_Return)
        press(drawing, Key.Key_Return)
        assert not drawing.models.session.property("highContrast")
        assert drawing.models.navigation.here.page == "home"
        press(drawing, Key.Key_Tab)
        begun.append(reached(drawing))
        for name in names:
            walk_to(drawing, Key.Key_Tab, name)
        drawing.screen.idle.finish()
    (first,) = set(begun)
    assert first.startswith("I dag, 15:00–15:45, Visning av Center för innovation, ")


def spoken(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything in the accessibility tree that is not hidden."""
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child.isValid() and not child.state().invisible:
            yield child
            yield from spoken(child)


def test_every_control_has_a_name_and_a_role(drawing: Drawing, content: Content) -> None:
    for stage in every_stage(drawing, content, ALIKE):
        whole = QAccessible.queryAccessibleInterface(drawing.screen.window)
        assert whole is not None
        told = [one for one in spoken(whole) if one.state().focusable]
        heard = {one.text(QAccessible.Text.Name) for one in told}
        for one in told:
            assert one.text(QAccessible.Text.Name).strip(), (stage.name, one.object())
            assert one.role() not in (QAccessible.Role.NoRole, QAccessible.Role.Client), (stage.name, one.object())
        shown = targets(look(drawing.screen.window))
        assert {one.name for one in shown if not one.part.isEmpty()} <= heard, stage.name


@pytest.mark.parametrize("page", ["attract", "members", "asking"])
def test_keys_with_alt_control_or_meta_do_nothing(drawing: Drawing, page: str) -> None:
    window, idle = drawing.screen.window, drawing.screen.idle
    if page != "attract":
        idle.touch()
        drawing.models.navigation.open("members", "")
        press(drawing, Key.Key_Tab)
    if page == "asking":
        idle.ask()
    before, had, presence = drawing.picture(), window.activeFocusItem(), idle.presence
    for kind, modifier, shift, key in product(
        DOWN_AND_UP, LEAVING, (Modifier.NoModifier, Modifier.ShiftModifier), KEYS
    ):
        QCoreApplication.sendEvent(window, QKeyEvent(kind, key, modifier | shift))
    assert drawing.picture() == before
    assert (window.activeFocusItem(), idle.presence) == (had, presence)


def test_nothing_closes_the_window(drawing: Drawing) -> None:
    window = drawing.screen.window
    QTest.keyClick(window, Key.Key_F4, Modifier.AltModifier)
    for event in (QCloseEvent(), QEvent(QEvent.Type.Close)):
        QCoreApplication.sendEvent(window, event)
    window.close()
    assert window.isVisible()
    assert window.size().toTuple() == (1080, 1920)
