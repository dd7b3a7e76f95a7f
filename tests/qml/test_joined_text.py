"""Short words joined in Python are taken apart in QML, and the other way round: both mean the same dot."""

from kiosk.viewmodels.formatting import SEPARATOR
from tests.qml.planted_fault import Show


def test_what_stands_between_words_is_the_same_in_qml_and_in_python(show: Show) -> None:
    assert show("property string dot: Theme.dot").property("dot") == SEPARATOR
