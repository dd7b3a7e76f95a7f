"""A small whole desk of tables, to be changed by a test one cell at a time."""

from collections.abc import Mapping
from datetime import UTC, datetime

from kiosk.domain.problems import Problem, Severity
from kiosk.sources.build import Reading, read_cells
from kiosk.sources.tables.files.reading import cells_of, read_files

BUILT_AT = datetime(2026, 11, 23, 9, tzinfo=UTC)
"""A Monday, ten o'clock in Stockholm."""

TABLES: Mapping[str, str] = {
    "settings.csv": "key,value\nphone_host,heidi.example\nlanguages,sv en\nvalid_days,30\nallowed_hosts,ok.example\n",
    "sources.csv": "id,title,publisher,published,address\nrelease,A release,The city,2021-08-10,https://ok.example/a\n",
    "tags.csv": "id,scope,name_sv,name_en\nhub,member,Nav,Hub\ntalks,event,Samtal,Talks\n",
    "places.csv": "id,stop,name_sv,name_en\nquay,1,Kajen,The quay\nlab,2,Labbet,The lab\n",
    "members.csv": "id,name_sv,name_en,place,tags\nhetch,Hetch,Hetch,quay,hub\nfar,Fjärran,Far,,\n",
    "topics.csv": "id,icon,title_sv,title_en\nfigures,chart-column,Siffror,Figures\n",
    "facts.csv": "id,topic,title_sv,title_en,figure,figure_note_sv,figure_note_en,member,headline,source\n"
    "staff,figures,Anställda,Employed,5500,över {},over {},hetch,1,release\n",
    "events.csv": "id,title_sv,title_en,starts,time,ends,end_time,all_day,every,until,except,cancelled,"
    "status,admission,booking,organiser,place,tags,sample\n"
    "talk,Samtal,Talk,+1,18:00,,20:00,,,,,,,free,https://ok.example/b,hetch,quay,talks,1\n",
    "notices.csv": "id,level,text_sv,text_en,starts,ends\nlift,info,Hissen står,The lift is out,,2026-11-30 08:00\n",
}


def read(changes: Mapping[str, str | bytes | None], built_at: datetime = BUILT_AT) -> Reading:
    """The reading of the desk with whole files replaced; None takes a file away."""
    tables: dict[str, str | bytes | None] = {**TABLES, **changes}
    files = {name: text.encode() if isinstance(text, str) else text for name, text in tables.items()}
    given = {name: data for name, data in files.items() if data is not None}
    cells, problems = cells_of(given, reader=read_files)
    return read_cells(cells, problems, built_at, ("tables",))


def changed(table: str, old: str, new: str) -> Reading:
    """The reading of the desk with one piece of one table replaced."""
    assert TABLES[table].count(old) == 1, (table, old)
    return read({table: TABLES[table].replace(old, new)})


def with_row(table: str, row: str) -> Reading:
    """The reading of the desk with one more row at the end of a table."""
    return read({table: TABLES[table] + row + "\n"})


def errors(reading: Reading) -> tuple[Problem, ...]:
    """The problems that stop the build."""
    return tuple(problem for problem in reading.problems if problem.severity is Severity.ERROR)
