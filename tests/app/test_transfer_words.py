"""How far a transfer is, as a person reads it."""

import pytest

from app.core.transfer_words import time_words, transfer_words
from engine.checkpoints.sizes import size_words


@pytest.mark.parametrize(
    ("size", "words"), [(0, "0 kB"), (31_000, "31 kB"), (689_359_096, "689 MB"), (1_372_000_000, "1.4 GB")]
)
def test_sizes(size: int, words: str) -> None:
    assert size_words(size) == words


@pytest.mark.parametrize(("seconds", "words"), [(0.2, "1 s"), (59, "59 s"), (90, "2 min"), (9000, "2.5 h")])
def test_times(seconds: float, words: str) -> None:
    assert time_words(seconds) == words


def test_what_is_not_known_is_left_out() -> None:
    assert transfer_words(0, 0, 0.0, "Asking the hub…") == "Asking the hub…"
    assert transfer_words(5_000_000, 10_000_000, 0.0) == "5 MB of 10 MB"
    assert transfer_words(5_000_000, 10_000_000, 1e6) == "5 MB of 10 MB, 1 MB a second, about 5 s left"
    assert transfer_words(10_000_000, 10_000_000, 1e6) == "10 MB of 10 MB, 1 MB a second"
