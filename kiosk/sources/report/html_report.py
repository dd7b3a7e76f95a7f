"""A report as one page to send to a colleague: no script, nothing from elsewhere."""

from base64 import b64encode
from functools import partial
from hashlib import sha256
from pathlib import Path

from kiosk.domain.problems import Problem, table_words
from kiosk.domain.sentences import say
from kiosk.domain.walltime import local
from kiosk.sources.report import model
from kiosk.sources.report.model import Report
from kiosk.sources.report.translation import in_language, told_twice, where

_FOLDER = Path(__file__).parent


def as_page(report: Report, language: str) -> str:
    """`report` as HTML in `language`, the problems grouped by table."""
    tell = partial(in_language, language=language)
    return rendered(
        "html_report.html",
        language,
        title=tell(say("What the build says of {folder}", folder=report.folder)),
        built=tell(say("Built as of {moment}", moment=f"{local(report.built_at):%Y-%m-%d %H:%M}")),
        summary=tell(model.summary(report.problems) if report.problems else say("There is nothing to mend.")),
        outcome=tell(model.outcome(report)),
        groups=_groups(report, language),
        merged=[told_twice(each, language) for each in report.merged],
        unplaced=tell(model.lost_on_the_way(report.unplaced)) if report.unplaced else "",
        words={
            "where": tell(say("Where")),
            "remedy": tell(say("What to do")),
            "value": tell(say("It says")),
            "merged": tell(say("Told by several sources")),
            "unplaced": tell(say("Members without a place")),
        },
    )


def rendered(template: str, language: str, **values: object) -> str:
    """A template of this folder, with everything escaped and the style of all pages inside."""
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    style = (_FOLDER / "html_report.css").read_text(encoding="utf-8")
    room = Environment(
        loader=FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    style_hash = b64encode(sha256(style.encode()).digest()).decode()
    return room.get_template(template).render(language=language, style=style, style_hash=style_hash, **values)


def _groups(report: Report, language: str) -> list[dict[str, object]]:
    return [
        {
            "table": in_language(table_words(table), language),
            "counts": [in_language(count, language) for count in model.counts_of(problems)],
            "problems": [_problem(problem, language) for problem in problems],
        }
        for table, problems in model.by_table(report.problems).items()
    ]


def _problem(problem: Problem, language: str) -> dict[str, str]:
    return {
        "severity": problem.severity.value,
        "severity_word": in_language(model.severity_word(problem.severity), language),
        "where": where(problem, language),
        "value": problem.value,
        "sentence": in_language(problem.sentence, language),
        "remedy": in_language(problem.remedy, language),
    }
