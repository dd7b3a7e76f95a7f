from pathlib import Path

import pytest

from tests.rules.paper_rules import RULES
from tests.rules.rule import ROOT, plant

DEPENDENCIES = '[project]\ndependencies = ["click>=8"{more}]\n[dependency-groups]\ntest = ["pytest"]\n'
CLEAN = {
    "pyproject.toml": DEPENDENCIES.format(more=""),
    "docs/decisions.md": "# Why\n| `click` | commands |\n| `pytest` | tests |\n",
    "README.md": "# Kiosk\nSee [why](docs/decisions.md#why) and `make run`.\n\nWe make things.\n",
    "Makefile": "run: build ## show\n",
    "packaging/lock/run.txt": "click==8.5.1 --hash=sha256:00\n",
    "assets/icons/icons.ttf": "",
    "assets/icons/LICENSE.txt": "",
}
PLANTED = [
    ("reasons", "pyproject.toml", DEPENDENCIES.format(more=', "rich>=14"')),
    ("links", "README.md", "See [why](docs/why.md).\n"),
    ("links", "README.md", "See [why](docs/decisions.md#because).\n"),
    ("links", "README.md", "![The screen](docs/pictures/home.png)\n"),
    ("links", "README.md", '<img src="docs/pictures/home.png">\n'),
    ("commands", "docs/operations.md", "Type `make everything`.\n"),
    ("commands", "docs/operations.md", "```\nmake package\n```\n"),
    ("registries", "docs/operations.md", "Get it from https://" + "pypi" + ".org/simple\n"),
    ("registries", "packaging/lock/run.txt", "--index-url https://example.org\n"),
    ("licences", "assets/fonts/font.ttf", ""),
]


@pytest.mark.parametrize("name", RULES)
def test_rule_holds_here(name: str) -> None:
    faults = RULES[name].faults(ROOT)
    assert not faults, RULES[name].report(faults)


@pytest.mark.parametrize("name", RULES)
def test_rule_passes_a_clean_tree(name: str, tmp_path: Path) -> None:
    assert RULES[name].faults(plant(tmp_path, CLEAN)) == []


@pytest.mark.parametrize(
    ("name", "path", "text"), PLANTED, ids=[f"{number}-{name}" for number, (name, *_) in enumerate(PLANTED)]
)
def test_rule_finds_the_planted_fault(name: str, path: str, text: str, tmp_path: Path) -> None:
    faults = RULES[name].faults(plant(tmp_path, CLEAN | {path: text}))
    assert {fault.path for fault in faults} == {path}


@pytest.mark.parametrize("name", RULES)
def test_rule_fails_where_it_saw_nothing(name: str, tmp_path: Path) -> None:
    assert "nothing was proven" in RULES[name].report(RULES[name].faults(tmp_path))
