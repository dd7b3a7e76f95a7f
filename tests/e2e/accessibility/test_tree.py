"""What a screen reader meets, over the bus: names, roles, states, values and actions, right while it listens."""

from tests.e2e.accessibility.reader import Reader


def test_the_window_has_a_name(reader: Reader) -> None:
    assert str(reader.tree()) == "frame “Helsingborg Innovation District”"


def test_words_outside_of_controls_are_read_and_take_no_keys(reader: Reader) -> None:
    clock = reader.named("10:42, Fredag 27 november")
    reader.press("Medlemmar")
    reader.press("Lindab")
    kind = reader.named("Innovativt företag")
    about = reader.named("Lindab är ett av de innovativa företag")
    assert not any("focusable" in node.states for node in (clock, kind, about))


def test_what_is_switched_on_is_checked(reader: Reader) -> None:
    off = reader.named("Kontrast")
    assert "checkable" in off.states
    assert "checked" not in off.states
    reader.press("Kontrast")
    reader.find(lambda node: node.name == "Kontrast" and "checked" in node.states, "it is not on")
    reader.told("StateChanged", lambda event: event.detail == "checked" and event.value == 1)
    reader.press("Kontrast")
    reader.find(lambda node: node.name == "Kontrast" and "checked" not in node.states, "it is not off")


def test_a_press_that_changes_nothing_leaves_what_is_chosen_checked(reader: Reader) -> None:
    reader.press("Medlemmar")
    reader.press("Lindab")
    chosen = reader.named("Detaljer", "radio button")
    for action in ("Press", "Toggle"):
        reader.act(chosen, action)
        reader.find(lambda node: node.name.startswith("Detaljer") and "checked" in node.states, f"{action} undid it")
    reader.act(reader.named("Spara kontakten"), "Toggle")
    reader.find(lambda node: node.name.startswith("Spara kontakten") and "checked" in node.states, "it is not chosen")
    reader.find(lambda node: node.name.startswith("Detaljer") and "checked" not in node.states, "both are chosen")


def test_a_link_that_looks_like_a_filter_is_none(reader: Reader) -> None:
    reader.press("Hitta rätt")
    assert "checkable" not in reader.named("Hetch", "push button").states
    reader.press("Kalender")
    assert "checkable" not in reader.named("I dag").states
    assert "checkable" in reader.named("Bara gratis").states


def test_a_place_of_the_dock_is_pressed_and_chosen(reader: Reader) -> None:
    place = reader.named("Kalender", "page tab")
    assert "selected" not in place.states
    reader.act(place)
    reader.find(lambda node: str(node) == "heading “Kalender”", "the page did not come")
    reader.find(lambda node: str(node) == "page tab “Kalender”" and "selected" in node.states, "it is not chosen")


def test_what_is_typed_is_the_value_of_the_field(reader: Reader) -> None:
    reader.press("Sök")
    assert reader.named("Sök i allt", "text").text == ""
    reader.type("lin")
    field = reader.find(lambda node: node.role == "text" and node.text == "lin", "it is not there")
    assert (field.name, field.description) == ("Sök i allt", "")
    assert "Press" in field.actions


def test_every_action_is_offered_by_something_with_a_name(reader: Reader) -> None:
    for place in ("Hem", "Distriktet", "Medlemmar", "Kalender", "Hitta rätt"):
        reader.open(place)
        shown = list(reader.tree().all())
        assert [str(node) for node in shown if not node.name and node.actions] == []
        buttons = [node for node in shown if node.role in {"push button", "radio button", "page tab", "check box"}]
        assert [str(node) for node in buttons if "Press" not in node.actions] == []
        assert len(buttons) > 15
