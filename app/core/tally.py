"""How many boxes there are of each class and phrase, and how the scores of candidates spread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

from app.core.phrase_list import phrase_key
from app.core.records import Box
from app.core.thresholds import Thresholds

BINS = 1000
"""Scores are counted in thousandths, so that thresholds of up to three decimals count exactly."""

TINY = 1e-9
"""Added before a score is cut to its bin: 0.29 * 1000 is 290, not 289.99999999999994."""

Group = TypeVar("Group", int, str)

Key = tuple[int, str]
"""Class index, and phrase as the models read it ("" for a box without one)."""


@dataclass(frozen=True)
class Tally:
    """Boxes counted by class and phrase.

    accepted: how many are accepted. candidates: how many candidates have a score in each thousandth, int64 [1001].
    """

    accepted: Mapping[Key, int] = field(default_factory=dict)
    candidates: Mapping[Key, np.ndarray] = field(default_factory=dict)

    @classmethod
    def of_boxes(cls, boxes: Iterable[Box]) -> Tally:
        """The tally of these boxes."""
        return cls.of_counts(
            (box.class_id, box.phrase, box.accepted, bin_of(box.score), 1)
            for box in boxes
            if not box.rejected
        )

    @classmethod
    def of_counts(cls, counts: Iterable[tuple[int, str | None, bool, int, int]]) -> Tally:
        """The tally of (class index, phrase, accepted, bin of the score, how many) rows."""
        accepted: dict[Key, int] = {}
        candidates: dict[Key, np.ndarray] = {}
        for class_id, phrase, is_accepted, place, number in counts:
            key = (class_id, phrase_key(phrase or ""))
            if is_accepted:
                accepted[key] = accepted.get(key, 0) + number
            else:
                candidates.setdefault(key, np.zeros(BINS + 1, np.int64))[place] += number
        return cls(accepted, candidates)

    def by_class(self, thresholds: Thresholds) -> dict[int, int]:
        """How many boxes of each class are accepted or at or above its threshold; none where a class has none."""
        return self._sums(thresholds, lambda key: key[0])

    def by_phrase(self, thresholds: Thresholds) -> dict[str, int]:
        """How many boxes of each phrase (as the models read it) are so, in whichever class."""
        return self._sums(thresholds, lambda key: key[1])

    def histogram(self, class_id: int | None = None, bars: int = 50) -> np.ndarray:
        """How many candidates of a class (None: of all) have a score in each of ``bars`` equal steps of [0, 1]."""
        total = np.zeros(BINS + 1, np.int64)
        for key, spread in self.candidates.items():
            if class_id is None or key[0] == class_id:
                total += spread
        total[BINS - 1] += total[BINS]  # the score 1.0 belongs to the last bar
        return total[:BINS].reshape(bars, BINS // bars).sum(axis=1)

    def _sums(self, thresholds: Thresholds, group: Callable[[Key], Group]) -> dict[Group, int]:
        sums: dict[Group, int] = {}
        for key, number in self.accepted.items():
            sums[group(key)] = sums.get(group(key), 0) + number
        for key, spread in self.candidates.items():
            shown = int(spread[first_bin(thresholds.of(key[0])) :].sum())
            sums[group(key)] = sums.get(group(key), 0) + shown
        return sums


def bin_of(score: float | None) -> int:
    """The thousandth that a score lies in; a candidate without a score is always shown, as if it were 1."""
    return BINS if score is None else int(score * BINS + TINY)


def first_bin(threshold: float) -> int:
    """The first thousandth that counts from ``threshold`` on."""
    return min(max(int(np.ceil(threshold * BINS - TINY)), 0), BINS)
