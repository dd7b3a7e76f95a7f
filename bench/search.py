"""How long search takes a keystroke: `python -m bench.search [--members N] [--events N]` prints a table.

Times are CPU time in milliseconds of one `SearchIndex.find` call, Swedish and English by turns.
"""

import string
from collections.abc import Sequence
from random import Random
from time import perf_counter, thread_time

import click

from bench.generate import FIRST_DAY, big_content
from bench.vocabulary import SENTENCE_WORDS
from kiosk.content.search.index import SearchIndex
from kiosk.domain.content import Content
from kiosk.domain.walltime import midnight

NOW = midnight(FIRST_DAY)
CHAINS = {"sv": ("sv", "en"), "en": ("en", "sv"), "da": ("da", "sv", "en"), "de": ("de", "en", "sv")}


def queries(content: Content, seed: int = 3) -> dict[str, list[str]]:
    """What visitors type, by kind: each beginning of names, words of texts, typing errors, nonsense."""
    random = Random(seed)
    names = random.sample([member.name["sv"] for member in content.members.values()], min(40, len(content.members)))
    first = [name.split()[0] for name in names]
    slips = [_slip(random, word) for word in first]
    slips2 = [_slip(random, word) for word in slips]
    return {
        "one letter": [*string.ascii_lowercase, *"åäö", *string.digits],
        "a name, each keystroke": [name[:length] for name in names for length in range(1, len(name) + 1)],
        "beginnings of two words": [f"{name.split()[0][:3]} {name.split()[1][:2]}" for name in names],
        "a word of a description": random.choices(SENTENCE_WORDS["sv"] + SENTENCE_WORDS["en"], k=100),
        "a misspelt name, each keystroke": [word[:length] for word in slips for length in range(1, len(word) + 1)],
        "two errors in a word": slips2,
        "three misspelt words": [f"{one} {two} omstalnling" for one, two in zip(slips, slips2, strict=True)],
        "no hit": ["".join(random.choices("qxzwjkvy", k=random.randint(4, 20))) for _ in range(100)],
        "500 characters": ["".join(random.choices("abcdefghij klmno", k=500)) for _ in range(50)],
        "many single letters": [" ".join(random.choices("aesntpr", k=8)) for _ in range(50)],
    }


def keystrokes(index: SearchIndex, typed: Sequence[str], rounds: int = 3) -> list[float]:
    """Milliseconds of each search for `typed`, sorted."""
    times = []
    for _ in range(rounds):
        for query in typed:
            for language in ("sv", "en"):
                start = thread_time()
                index.find(query, language, NOW)
                times.append((thread_time() - start) * 1000)
    return sorted(times)


def at(times: Sequence[float], share: float) -> float:
    """The time that `share` (0 to 1) of the sorted `times` does not exceed."""
    return times[min(int(len(times) * share), len(times) - 1)]


def _slip(random: Random, word: str) -> str:
    place = random.randrange(1, len(word) - 1)
    before, letter, after = word[:place], word[place], word[place + 1 :]
    return random.choice(
        (before + after, f"{before}x{letter}{after}", f"{before}x{after}", before + after[0] + letter + after[1:])
    )


@click.command()
@click.option("--members", default=10_000, show_default=True)
@click.option("--events", default=5_000, show_default=True)
def main(members: int, events: int) -> None:
    """Measure the build of the index and each keystroke."""
    content = big_content(members, events, 1)
    start = perf_counter()
    index = SearchIndex.build(content, CHAINS)
    click.echo(f"{members} members, {events} events, index built in {(perf_counter() - start) * 1000:.0f} ms")
    click.echo("| typed | searches | median ms | 99th percentile ms | longest ms |\n| --- | --- | --- | --- | --- |")
    everything: list[float] = []
    for kind, typed in queries(content).items():
        times = keystrokes(index, typed)
        everything += times
        click.echo(f"| {kind} | {len(times)} | {at(times, 0.5):.1f} | {at(times, 0.99):.1f} | {times[-1]:.1f} |")
    everything.sort()
    click.echo(
        f"| all | {len(everything)} | {at(everything, 0.5):.1f} | {at(everything, 0.99):.1f} | {everything[-1]:.1f} |"
    )
    index.close()


if __name__ == "__main__":
    main()
