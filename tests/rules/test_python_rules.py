from pathlib import Path

import pytest

from tests.rules.python_rules import RULES
from tests.rules.rule import ROOT, plant

CLEAN = {
    "pyproject.toml": '[project]\ndependencies = ["PySide6-Essentials>=6.11", "sqlite-utils>=4"]\n',
    "kiosk/__init__.py": "",
    "kiosk/domain/model.py": "from datetime import date\nfrom kiosk.domain.texts import pick\n",
    "kiosk/content/reading/rows.py": "from kiosk.content.search.index import Index\n",
    "kiosk/content/search/index.py": "from kiosk.domain.model import Content\n",
    "kiosk/content/writer.py": "import sqlite_utils\nfrom kiosk.domain.model import Content\n",
    "kiosk/runtime/jobs.py": "from PySide6.QtCore import QThreadPool\n",
    "kiosk/viewmodels/page.py": "from PySide6.QtQml import QmlElement\nfrom kiosk.runtime.jobs import Jobs\n",
    "kiosk/app.py": "from kiosk.viewmodels.pages.page import PageViewModel\n",
    "kiosk/cli/run.py": "from kiosk.app import App\nfrom kiosk import __version__\n",
}

PLANTED = [
    ("floors", "kiosk/domain/model.py", "from kiosk.content.reader import read"),
    ("floors", "kiosk/content/writer.py", "import kiosk.runtime.jobs"),
    ("floors", "kiosk/content/writer.py", "from kiosk.qr.matrix import matrix"),
    ("floors", "kiosk/viewmodels/page.py", "def late():\n    from kiosk.app import App"),
    ("floors", "kiosk/viewmodels/page.py", "from ..app import App"),
    ("placed", "kiosk/helpers/misc.py", "x = 1"),
    ("domain", "kiosk/domain/model.py", "import structlog"),
    ("domain", "kiosk/domain/model.py", "from PySide6.QtCore import QObject"),
    ("libraries", "kiosk/sources/tables/rows.py", "from PySide6.QtCore import QObject"),
    ("libraries", "kiosk/cli/content.py", "import PySide6"),
    ("libraries", "kiosk/viewmodels/page.py", "from sqlite_utils import Database"),
    ("libraries", "kiosk/runtime/content/feed.py", "import click"),
    ("declared", "kiosk/cli/run.py", "import click"),
    ("declared", "kiosk/sources/tables/rows.py", "import dateutil.parser"),
    ("imported", "pyproject.toml", '[project]\ndependencies = ["pyside6-essentials", "sqlite-utils", "nh3>=0.3"]'),
    ("qtcore", "kiosk/runtime/content/feed.py", "from PySide6.QtGui import QImage"),
    ("qtcore", "kiosk/runtime/content/feed.py", "from PySide6 import QtQuick"),
    ("threads", "kiosk/content/search.py", "from threading import Thread"),
    ("threads", "kiosk/viewmodels/page.py", "from PySide6.QtCore import QThread"),
    ("threads", "kiosk/sources/tables/rows.py", "from concurrent.futures import ThreadPoolExecutor"),
]


@pytest.mark.parametrize("name", RULES)
def test_rule_holds_here(name: str) -> None:
    faults = RULES[name].faults(ROOT)
    assert not faults, RULES[name].report(faults)


@pytest.mark.parametrize("name", RULES)
def test_rule_passes_a_clean_tree(name: str, tmp_path: Path) -> None:
    assert RULES[name].faults(plant(tmp_path, CLEAN)) == []


@pytest.mark.parametrize(("name", "path", "text"), PLANTED, ids=[f"{n}-{name}" for n, (name, *_) in enumerate(PLANTED)])
def test_rule_finds_the_planted_fault(name: str, path: str, text: str, tmp_path: Path) -> None:
    faults = RULES[name].faults(plant(tmp_path, CLEAN | {path: text}))
    assert [fault.path for fault in faults] == [path]


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("kiosk/content/search/index.py", "import kiosk.content.reading.rows"),
        ("kiosk/content/search/folding.py", "from kiosk.content.reading.rows import rows"),
    ],
    ids=["modules", "rooms"],
)
def test_a_circle_is_found_at_both_its_ends(path: str, text: str, tmp_path: Path) -> None:
    faults = RULES["circles"].faults(plant(tmp_path, CLEAN | {path: text}))
    assert [fault.path for fault in faults] == ["kiosk/content/reading/rows.py", path]


@pytest.mark.parametrize("name", RULES)
def test_rule_fails_where_it_saw_nothing(name: str, tmp_path: Path) -> None:
    assert "nothing was proven" in RULES[name].report(RULES[name].faults(tmp_path))
