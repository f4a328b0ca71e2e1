"""How good a model is on labelled images, class by class, and on the drawn scenes that it may forget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from engine.checkpoints.transformers import Checkpoint
from engine.detections import Detections
from engine.model.grounding_dino import GroundingDino
from engine.training.labelled import PixelCache, TrainingSet
from engine.training.sample_precision import Precision, average_precision, detect_sample
from engine.training.samples import Sample
from engine.training.sources import DrawnScenes
from engine.training.starter import IMAGE_SIZE

_DRAWN_SEEDS = range(40_000_000, 40_100_000)
_NO_PIXELS = np.zeros((0, 0, 3), np.uint8)


@dataclass(frozen=True)
class Verdict:
    """mean: over the classes that have boxes among the images; by_class: in the set's order, None for the others."""

    mean: Precision
    by_class: tuple[Precision | None, ...]


class Judge:
    """Judges models of one checkpoint's kind on one set; every class is asked for by its first phrase."""

    def __init__(self, data: TrainingSet, checkpoint: Checkpoint) -> None:
        self._data, self._checkpoint = data, checkpoint
        self._phrases = tuple(known.phrases[0] for known in data.classes)
        self._pixels = PixelCache(data.load)

    def mean(self, model: GroundingDino) -> Precision:
        """The mean precision alone, as it is watched during training."""
        samples, found = self._answers(model)
        return _precision(samples, found)

    def verdict(self, model: GroundingDino) -> Verdict:
        samples, found = self._answers(model)
        by_class: list[Precision | None] = []
        for index in range(len(self._phrases)):
            alone = [_only(index, *pair) for pair in zip(samples, found, strict=True)]
            has_boxes = any(len(sample.boxes) for sample, _ in alone)
            by_class.append(_precision(*zip(*alone, strict=True)) if has_boxes else None)
        return Verdict(_precision(samples, found), tuple(by_class))

    def _answers(self, model: GroundingDino) -> tuple[list[Sample], list[Detections]]:
        """The images without their pixels, which need not be held all at once, and what was found in each."""
        samples, found = [], []
        for image in self._data.images:
            sample = Sample(self._pixels(image), image.boxes, image.class_indices, self._phrases)
            found.append(_detected(model, self._checkpoint, sample))
            samples.append(replace(sample, image=_NO_PIXELS))
        return samples, found


def _only(index: int, sample: Sample, found: Detections) -> tuple[Sample, Detections]:
    """The boxes and the answers of one phrase alone, as phrase 0."""
    kept, mine = sample.phrase_indices == index, found.phrase_indices == index
    phrases = (sample.phrases[index],)
    alone = Sample(sample.image, sample.boxes[kept], np.zeros_like(sample.phrase_indices[kept]), phrases)
    found = found.select(mine)
    return alone, replace(found, phrase_indices=np.zeros_like(found.phrase_indices), phrases=phrases)


def _precision(samples: Sequence[Sample], found: Sequence[Detections]) -> Precision:
    answers = iter(found)
    return average_precision(samples, lambda _: next(answers), pooled=False)


def drawn_precision(model: GroundingDino, checkpoint: Checkpoint, scenes: int) -> Precision:
    """The precision on drawn scenes that nothing was ever trained on or chosen by, all phrases ranked together."""
    samples = DrawnScenes(_DRAWN_SEEDS).fixed(scenes, IMAGE_SIZE)
    return average_precision(samples, lambda sample: _detected(model, checkpoint, sample), pooled=True)


def _detected(model: GroundingDino, checkpoint: Checkpoint, sample: Sample) -> Detections:
    return detect_sample(model, checkpoint.prompts, checkpoint.images, sample)
