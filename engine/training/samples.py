"""What a model learns from: images with boxes and phrases."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np


@dataclass(frozen=True, eq=False)
class Sample:
    """image: uint8 [H, W, 3] RGB; boxes: float32 [n, 4], xyxy in pixels; phrase_indices: int64 [n] into phrases."""

    image: np.ndarray
    boxes: np.ndarray
    phrase_indices: np.ndarray
    phrases: tuple[str, ...]

    def __post_init__(self) -> None:
        count = len(self.phrase_indices)
        if self.boxes.shape != (count, 4):
            raise ValueError(f"boxes {self.boxes.shape} do not belong to {count} phrase indices")
        if count and not 0 <= self.phrase_indices.min() <= self.phrase_indices.max() < len(self.phrases):
            raise ValueError("a phrase index lies outside the phrases")


class SampleSource(Protocol):
    """Where samples come from."""

    def draw(self, rng: np.random.Generator, size: tuple[int, int]) -> Sample:
        """A random, augmented sample of exactly ``size`` (height, width) in pixels; the same for the same rng."""
        ...


def reworded(rng: np.random.Generator, sample: Sample, entries: Sequence[tuple[int, str]]) -> Sample:
    """The sample under the phrases of ``entries`` (old index, or -1 for an untrue one, and wording) in random order;
    boxes whose phrase is not among them are left out."""
    shuffled = [entries[int(place)] for place in rng.permutation(len(entries))]
    place = {old: new for new, (old, _) in enumerate(shuffled) if old >= 0}
    kept = np.array([int(index) in place for index in sample.phrase_indices], dtype=bool)
    indices = np.array([place[int(index)] for index in sample.phrase_indices[kept]], dtype=np.int64)
    return Sample(sample.image, sample.boxes[kept], indices, tuple(phrase for _, phrase in shuffled))
