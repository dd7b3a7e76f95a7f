"""What is out of sight is measured as if it were seen: else it would come into sight, and leave it again, for ever."""

import pytest

from tests.qml.planted_fault import Show

ROW = """HomeRow {
    title: "Utställning"; detail: "Kaj 2 · Boka plats"; time: "09:00"; day: "i dag"; symbol: ""; figure: ""
    illustration: "pattern/event/exhibition"; sample: true; spoken: title; width: %d
}"""
PLACE = """HomePlace { text: "Mitglieder"; detail: "In vier Gruppen"; iconName: "users"; titleSize: 30; width: %d }"""
LINK = """LinkCard {
    text: "HETCH"; detail: "Plats 2 · Kaj 1"; iconName: "map-pin"; illustration: "pattern/member/hetch"; width: %d
}"""


@pytest.mark.parametrize("component", [ROW, PLACE, LINK])
@pytest.mark.parametrize("width", [428, 700, 960])
def test_what_is_out_of_sight_has_the_size_that_it_would_have(show: Show, component: str, width: int) -> None:
    made = component % width
    window = show(f"""
        readonly property real seen: shown.children[0].implicitHeight
        readonly property real unseen: hidden.children[0].implicitHeight

        Item {{ id: shown; {made} }}
        Item {{ id: hidden; visible: false; {made} }}
    """)
    assert 0 < window.property("seen") == window.property("unseen")
