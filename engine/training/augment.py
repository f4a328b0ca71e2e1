"""Labelled images as a model learns from them: mirrored, cut out, scaled and in other light, their aspect kept."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from engine.images import ImageProcessor, resized_shape
from engine.training.labelled import PixelCache, TrainingImage, TrainingSet
from engine.training.questions import Questions
from engine.training.samples import Sample, crop, flip, turn

Size = tuple[int, int]

_ASPECT_STEP = 0.4  # of log2(width / height): images of one batch differ by less than a third
_SMALLER = 0.8
_WHOLE_ODDS = 0.5
_LEAST_EXTENT = 0.55
_ASPECT_JITTER = 0.06
_KEPT_DETAIL = 1.5  # a crop is enlarged by up to 1 / _LEAST_EXTENT; more pixels than this would hardly show


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
        self._data, self._questions, self._any_orientation = data, questions, any_orientation
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
        if self._any_orientation:
            sample = turn(sample, int(rng.integers(4)))
        sample = flip(sample, bool(rng.random() < 0.5), False)
        sample = crop(sample, random_window(rng, sample.image.shape[:2], size), size)
        return self._questions.ask(rng, replace(sample, image=other_light(rng, sample.image)))

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


def random_window(
    rng: np.random.Generator, full: tuple[int, ...], size: Size
) -> tuple[float, float, float, float]:
    """A part (xyxy, pixels) of an image of ``full`` (height, width) with the aspect of ``size``, give or take a
    little: as often as not as much as there is, else down to half of its extent."""
    height, width = full
    aspect = size[1] / size[0] * rng.uniform(1 - _ASPECT_JITTER, 1 + _ASPECT_JITTER)
    extent = 1.0 if rng.random() < _WHOLE_ODDS else rng.uniform(_LEAST_EXTENT, 1.0)
    tall = min(height, width / aspect) * extent
    wide = tall * aspect
    x = rng.uniform(0, max(width - wide, 0.0))
    y = rng.uniform(0, max(height - tall, 0.0))
    return float(x), float(y), float(min(x + wide, width)), float(min(y + tall, height))


def other_light(rng: np.random.Generator, image: np.ndarray) -> np.ndarray:
    """The image (uint8 [H, W, 3]) a little brighter or darker, of other contrast, colour strength and tint."""
    pixels = image.astype(np.float32)
    gray = pixels.mean(2, keepdims=True)
    pixels = gray + (pixels - gray) * np.float32(rng.uniform(0.8, 1.2))
    middle = pixels.mean()
    pixels = middle + (pixels - middle) * np.float32(rng.uniform(0.8, 1.2))
    gain = rng.uniform(0.85, 1.15) * rng.uniform(0.96, 1.04, 3)
    return np.clip(pixels * gain.astype(np.float32), 0, 255).astype(np.uint8)
