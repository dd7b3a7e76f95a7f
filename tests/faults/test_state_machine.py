"""Whatever happens to the state folder, and in whatever order: there is content, and it is not older than it was."""

import pytest
from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.faults.coverage import Cover
from tests.faults.state_machine import Nights
from tests.thoroughness import FULL


@pytest.mark.parametrize("life", range(20 if FULL else 1))
def test_there_is_always_content(life: int, cover: Cover) -> None:
    nights = seed(life)(Nights) if FULL else Nights
    lives = settings(
        max_examples=40 if FULL else 12,
        stateful_step_count=40 if FULL else 25,
        phases=(Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink),
        report_multiple_bugs=False,
        suppress_health_check=list(HealthCheck),
    )
    wrong = 1
    try:
        run_state_machine_as_test(nights, settings=lives)
        wrong = 0
    finally:
        cover("B state machine", lives.max_examples, wrong, [f"up to {lives.stateful_step_count} steps a life"])
