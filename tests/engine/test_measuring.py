"""The measurement of this machine, with a small model in place of the published structure."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from engine import measuring
from engine.checkpoints.structures import multiplications
from engine.checkpoints.transformers import Checkpoint
from engine.errors import Cancelled
from engine.images import ImageProcessor
from engine.phrases import PromptBuilder
from tests.engine import foreign


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    config = foreign.small_config()
    model = foreign.randomised(config)
    prompts = PromptBuilder(foreign.build_tokenizer(foreign.WORDS), config.max_text_len)
    monkeypatch.setattr(measuring, "_meaningless", lambda: Checkpoint(model, prompts, ImageProcessor()))
    monkeypatch.setattr(measuring, "IMAGE", (96, 128))
    monkeypatch.setattr(measuring, "_SMALL", (48, 64))


def clock(seconds: float) -> Iterator[float]:
    """Every run takes so long."""
    now = 0.0
    while True:
        yield now
        now += seconds


def test_a_quick_machine_is_measured_on_a_whole_photograph() -> None:
    ticks = clock(0.5)
    speed = measuring.measure("cpu", clock=lambda: next(ticks))
    assert speed.device == "cpu" and speed.precision in ("fp32", "bf16")
    assert speed.seconds == 0.5


def test_a_slow_machine_is_measured_on_a_small_image_and_the_rest_is_arithmetic() -> None:
    ticks = clock(20.0)
    speed = measuring.measure("cpu", clock=lambda: next(ticks))
    assert speed.seconds == pytest.approx(
        20.0 * multiplications("tiny", 96, 128) / multiplications("tiny", 48, 64)
    )


def test_a_measurement_can_be_stopped() -> None:
    with pytest.raises(Cancelled):
        measuring.measure("cpu", cancelled=lambda: True)
