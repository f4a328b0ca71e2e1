"""Samples in other views: mirrored, turned, cut out, scaled and in other light."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from PIL import Image

from engine.training.samples import Sample

# A box that a crop leaves with less of its area than this is no longer that object.
MIN_VISIBLE = 0.45
_TINT = (0.96, 1.04)


@dataclass(frozen=True)
class Views:
    """How far the views of an image go.

    turns: by quarters too. aspect: the least and the most that a window's aspect is of the wanted one. whole: how often
    it is as much as there is; extent: the least part of that else. light: how far the brightness goes up or down;
    contrast: the same for contrast and for the strength of colours; offset: in gray levels, added to all.
    """

    turns: bool
    aspect: tuple[float, float]
    whole: float
    light: float
    extent: float = 0.55
    contrast: float = 0.0
    offset: float = 0.0

    def draw(self, rng: np.random.Generator, sample: Sample, size: tuple[int, int]) -> Sample:
        """A random view of exactly ``size`` (height, width) in pixels."""
        if self.turns:
            sample = turn(sample, int(rng.integers(4)))
        sample = flip(sample, bool(rng.random() < 0.5), False)
        sample = crop(sample, self.window(rng, sample.image.shape[:2], size), size)
        return replace(sample, image=self.other_light(rng, sample.image))

    def window(
        self, rng: np.random.Generator, full: tuple[int, ...], size: tuple[int, int]
    ) -> tuple[float, float, float, float]:
        """A part (xyxy, pixels) of an image of ``full`` (height, width) with about the aspect of ``size``."""
        height, width = full
        aspect = size[1] / size[0] * rng.uniform(*self.aspect)
        extent = 1.0 if rng.random() < self.whole else rng.uniform(self.extent, 1.0)
        tall = min(height, width / aspect) * extent
        wide = tall * aspect
        x = rng.uniform(0, max(width - wide, 0.0))
        y = rng.uniform(0, max(height - tall, 0.0))
        return float(x), float(y), float(min(x + wide, width)), float(min(y + tall, height))

    def other_light(self, rng: np.random.Generator, image: np.ndarray) -> np.ndarray:
        """The image (uint8 [H, W, 3]) a little brighter or darker and of other tint, contrast and colour."""
        pixels = image.astype(np.float32)
        if self.contrast:
            low, high = 1 - self.contrast, 1 + self.contrast
            gray = pixels.mean(2, keepdims=True)
            pixels = gray + (pixels - gray) * np.float32(rng.uniform(low, high))
            middle = pixels.mean()
            pixels = middle + (pixels - middle) * np.float32(rng.uniform(low, high))
        gain = rng.uniform(1 - self.light, 1 + self.light) * rng.uniform(*_TINT, 3)
        pixels = pixels * gain.astype(np.float32)
        if self.offset:
            pixels = pixels + np.float32(rng.uniform(-self.offset, self.offset))
        return np.clip(pixels, 0, 255).astype(np.uint8)


def flip(sample: Sample, across: bool, down: bool) -> Sample:
    """The sample mirrored left-right and/or up-down."""
    height, width = sample.image.shape[:2]
    image, boxes = sample.image, sample.boxes.copy()
    if across:
        image = image[:, ::-1]
        boxes[:, [0, 2]] = width - boxes[:, [2, 0]]
    if down:
        image = image[::-1]
        boxes[:, [1, 3]] = height - boxes[:, [3, 1]]
    return replace(sample, image=np.ascontiguousarray(image), boxes=boxes)


def turn(sample: Sample, quarters: int) -> Sample:
    """The sample turned by quarter turns, counter-clockwise."""
    image, boxes = sample.image, sample.boxes
    for _ in range(quarters % 4):
        width = image.shape[1]
        image = np.rot90(image)
        boxes = np.stack([boxes[:, 1], width - boxes[:, 2], boxes[:, 3], width - boxes[:, 0]], axis=1)
    return replace(sample, image=np.ascontiguousarray(image), boxes=boxes)


def crop(sample: Sample, window: tuple[float, float, float, float], size: tuple[int, int]) -> Sample:
    """The part of the sample in ``window`` (xyxy, pixels), enlarged to ``size`` (height, width)."""
    height, width = size
    part = Image.fromarray(sample.image).resize((width, height), Image.Resampling.BILINEAR, box=window)
    x1, y1, x2, y2 = window
    scale = np.array([width / (x2 - x1), height / (y2 - y1)] * 2, dtype=np.float32)
    moved = (sample.boxes - np.array([x1, y1, x1, y1], dtype=np.float32)) * scale
    kept = np.clip(moved, 0, np.array([width, height] * 2, dtype=np.float32))
    seen = _areas(kept) >= MIN_VISIBLE * _areas(moved)
    return Sample(np.array(part), kept[seen], sample.phrase_indices[seen], sample.phrases)


def _areas(boxes: np.ndarray) -> np.ndarray:
    return np.maximum(boxes[:, 2] - boxes[:, 0], 1e-3) * np.maximum(boxes[:, 3] - boxes[:, 1], 1e-3)
