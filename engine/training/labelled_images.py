"""Labelled images as a model learns from them: mirrored, cut out, scaled and in other light, their aspect kept."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from engine.images import ImageProcessor, resized_shape
from engine.training.augment import Views
from engine.training.labelled import PixelCache, TrainingImage, TrainingSet
from engine.training.questions import Questions
from engine.training.samples import Sample

Size = tuple[int, int]

_ASPECT_STEP = 0.4  # of log2(width / height): images of one batch differ by less than a third
_SMALLER = 0.8
VIEWS = Views(turns=False, aspect=(0.94, 1.06), whole=0.5, light=0.15, contrast=0.2)
_KEPT_DETAIL = 1.5  # a crop is enlarged by up to 1 / VIEWS.extent; more pixels than this would hardly show


class LabelledImages:
    """The images of a training set as a source of samples; a batch gets images of about its aspect.

    any_orientation: whether they look as right turned or upside down (microscopes, satellites, table tops).
    """

    def __init__(
        self,
        data: TrainingSet,
        processor: ImageProcessor,
        questions: Questions,
        any_orientation: bool = False,
    ) -> None:
        self._data, self._questions = data, questions
        self._views = replace(VIEWS, turns=any_orientation)
        self._pixels = PixelCache(data.load, round(processor.size[0] * _KEPT_DETAIL))
        self._members: dict[Size, list[int]] = {}
        for group in _groups(data.images):
            for size in _group_sizes([data.images[index] for index in group], processor):
                self._members.setdefault(size, []).extend(group)

    @property
    def sizes(self) -> tuple[Size, ...]:
        """(height, width) of batches, as often as there are images for it: a plan draws one at random."""
        return tuple(size for size, members in self._members.items() for _ in members)

    def draw(self, rng: np.random.Generator, size: Size) -> Sample:
        members = self._members[size]
        sample = self._whole(self._data.images[members[int(rng.integers(len(members)))]])
        return self._questions.ask(rng, self._views.draw(rng, sample, size))

    def _whole(self, image: TrainingImage) -> Sample:
        """The image with its boxes in the pixels that are kept of it; phrase indices are class indices."""
        pixels = self._pixels(image)
        scale = np.array([pixels.shape[1] / image.width, pixels.shape[0] / image.height] * 2, np.float32)
        names = tuple(known.name for known in self._data.classes)
        return Sample(pixels, image.boxes * scale, image.class_indices, names)


def _groups(images: Sequence[TrainingImage]) -> list[list[int]]:
    """Indices of images of about one aspect."""
    groups: dict[int, list[int]] = {}
    for index, image in enumerate(images):
        groups.setdefault(round(math.log2(image.width / image.height) / _ASPECT_STEP), []).append(index)
    return list(groups.values())


def _group_sizes(images: Sequence[TrainingImage], processor: ImageProcessor) -> tuple[Size, ...]:
    """The size that the processor gives the image of middle aspect, three times, and a smaller one."""
    middle = sorted(images, key=lambda image: image.width / image.height)[len(images) // 2]
    short, longest = processor.size
    full = resized_shape(middle.height, middle.width, short, longest)
    return (full, full, full, (round(full[0] * _SMALLER), round(full[1] * _SMALLER)))
