"""What a labelled image is asked for: its own classes and others that it has not, as many as a prompt holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from engine.phrases import PromptBuilder
from engine.training.labelled import TrainingClass
from engine.training.samples import Sample, reworded

MOST_NEGATIVES = 85
"""Untrue phrases in a prompt at most, as in the published recipe (arXiv:2401.02361)."""
_ASKED = 0.95
_SPARE_ODDS, _MOST_SPARE = 0.5, 3

Untrue = Callable[[np.random.Generator, int], list[str]]
"""Up to so many random phrases that are true of none of the images."""


class Questions:
    """Draws the prompts of a training set.

    untrue: phrases from elsewhere that the model is to go on answering with nothing; None where none is known.
    Raises PhraseError for a class that the checkpoint cannot be asked for.
    """

    def __init__(
        self, classes: Sequence[TrainingClass], builder: PromptBuilder, untrue: Untrue | None = None
    ) -> None:
        self._classes, self._builder, self._untrue = tuple(classes), builder, untrue
        self._lengths: dict[str, int] = {}
        phrases = [phrase for known in classes for phrase in known.phrases]
        for phrase in phrases:
            self._length(phrase)
        self._words = {word for phrase in phrases for word in phrase.lower().split()}

    def ask(self, rng: np.random.Generator, sample: Sample) -> Sample:
        """The sample, whose phrase indices are class indices, under a random question in random order.

        Each class goes by one of its phrases. Now and then a class is not asked for, and its boxes then are none.
        """
        present = np.unique(sample.phrase_indices)
        absent = np.setdiff1d(np.arange(len(self._classes)), present)
        entries = [(int(index), self._phrase(rng, int(index))) for index in self._some(rng, present)]
        negatives = [
            (-1, self._phrase(rng, int(index))) for index in self._some(rng, absent)[:MOST_NEGATIVES]
        ]
        entries = self._fitting([*entries, *negatives, *self._spare(rng)])
        return reworded(rng, sample, entries)

    def _some(self, rng: np.random.Generator, indices: np.ndarray) -> np.ndarray:
        """Most of the class indices in random order; at least one where there is one."""
        shuffled = rng.permutation(indices)
        chosen = shuffled[rng.random(len(shuffled)) < _ASKED]
        return chosen if len(chosen) else shuffled[:1]

    def _phrase(self, rng: np.random.Generator, index: int) -> str:
        phrases = self._classes[index].phrases
        return phrases[int(rng.integers(len(phrases)))]

    def _spare(self, rng: np.random.Generator) -> list[tuple[int, str]]:
        if self._untrue is None or rng.random() >= _SPARE_ODDS:
            return []
        found = self._untrue(rng, int(rng.integers(1, _MOST_SPARE + 1)))
        # A word that a person uses for a class of theirs may be true of the images after all.
        return [(-1, phrase) for phrase in found if not self._words & set(phrase.split())]

    def _fitting(self, entries: list[tuple[int, str]]) -> list[tuple[int, str]]:
        """As many of the entries, from the first, as the model can read at a time."""
        used, fitting = 2, []
        for owner, phrase in entries:
            used += self._length(phrase)
            if used > self._builder.max_tokens:
                break
            fitting.append((owner, phrase))
        return fitting

    def _length(self, phrase: str) -> int:
        """Its tokens and the dot's."""
        if phrase not in self._lengths:
            self._lengths[phrase] = len(self._builder.build([phrase]).input_ids) - 2
        return self._lengths[phrase]
