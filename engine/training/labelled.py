"""Labelled images to fine-tune on: boxes of classes, each class asked for by its phrases."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image

from engine.errors import UserError
from engine.phrases import clean_phrase

VALIDATION_SHARE = 0.2
MOST_VALIDATION = 200
"""More images than these would make judging cost more than learning."""
_FEW = 5
_TRIES = 50

Load = Callable[[Path], np.ndarray]
"""uint8 [H, W, 3] RGB of a file, upright; raises UserError where it cannot be read."""


@dataclass(frozen=True, eq=False)
class TrainingImage:
    """One image whose boxes are all there. path: what ``TrainingSet.load`` opens; width, height: in pixels, upright;
    boxes: float32 [n, 4], xyxy in these pixels; class_indices: int64 [n] into the set's classes."""

    path: Path
    width: int
    height: int
    boxes: np.ndarray
    class_indices: np.ndarray

    def __post_init__(self) -> None:
        if self.boxes.shape != (len(self.class_indices), 4):
            raise ValueError(f"boxes {self.boxes.shape} do not belong to {len(self.class_indices)} classes")


@dataclass(frozen=True)
class TrainingClass:
    """What boxes are of, and the phrases, one or more, by which it is asked for; answers are judged by the first."""

    name: str
    phrases: tuple[str, ...]

    def __post_init__(self) -> None:
        if not self.phrases:
            raise ValueError(f"the class {self.name!r} has no phrase")


@dataclass(frozen=True, eq=False)
class TrainingSet:
    """Images, the classes of their boxes, and how an image file is read."""

    images: tuple[TrainingImage, ...]
    classes: tuple[TrainingClass, ...]
    load: Load

    def chosen(self, indices: Sequence[int]) -> TrainingSet:
        """The same classes on some of the images."""
        return replace(self, images=tuple(self.images[index] for index in indices))

    def box_counts(self) -> list[int]:
        """The boxes of each class."""
        counts = np.zeros(len(self.classes), dtype=np.int64)
        for image in self.images:
            np.add.at(counts, image.class_indices, 1)
        return counts.tolist()


def usable(data: TrainingSet) -> tuple[TrainingSet, tuple[str, ...]]:
    """The set without classes that have no box, and their names: nothing shows what they look like, and taught as
    absent everywhere they would be unlearned.

    Raises UserError where no box is left, or where two classes are asked for by one phrase.
    """
    counts = data.box_counts()
    kept = [index for index, count in enumerate(counts) if count]
    if not kept:
        raise UserError("There is nothing to learn: no labelled image has a box.")
    place = np.full(len(counts), -1, dtype=np.int64)
    place[kept] = np.arange(len(kept))
    images = tuple(replace(image, class_indices=place[image.class_indices]) for image in data.images)
    classes = tuple(data.classes[index] for index in kept)
    _refuse_shared_phrases(classes)
    without = tuple(known.name for known, count in zip(data.classes, counts, strict=True) if not count)
    return replace(data, images=images, classes=classes), without


def _refuse_shared_phrases(classes: Sequence[TrainingClass]) -> None:
    owners: dict[str, str] = {}
    for known in classes:
        for phrase in known.phrases:
            owner = owners.setdefault(clean_phrase(phrase), known.name)
            if owner != known.name:
                raise UserError(
                    "The phrase “{phrase}” belongs to two classes, {owner} and {other}; keep it with one.",
                    phrase=phrase,
                    owner=owner,
                    other=known.name,
                )


def split(data: TrainingSet, seed: int) -> tuple[list[int], list[int]]:
    """Indices of the images to learn from and of those to judge by, in order; the same for the same seed.

    About a fifth judges, one where there are fewer than five. Of several random splits the one is taken that has
    most classes on both sides. Raises UserError for fewer than two images.
    """
    total = len(data.images)
    if total < 2:
        raise UserError(
            "Fine-tuning needs at least two labelled images, one to learn from and one to judge by; label more."
        )
    held = 1 if total < _FEW else min(round(total * VALIDATION_SHARE), MOST_VALIDATION)
    rng = np.random.default_rng([seed, 7003])
    orders = [rng.permutation(total) for _ in range(_TRIES)]
    best = max(orders, key=lambda order: _classes_on_both_sides(data, order, held))
    return sorted(best[held:].tolist()), sorted(best[:held].tolist())


def _classes_on_both_sides(data: TrainingSet, order: np.ndarray, held: int) -> int:
    learned, judged = (
        {int(known) for index in part for known in data.images[index].class_indices}
        for part in (order[held:], order[:held])
    )
    return len(learned & judged)


class PixelCache:
    """Images as ``load`` gives them, the last used ones kept up to ``most_bytes``.

    shrink_to: the short edge to which larger ones are made smaller; None keeps them as they are.
    """

    def __init__(self, load: Load, shrink_to: int | None = None, most_bytes: int = 2**29) -> None:
        self._load, self._shrink_to, self._most = load, shrink_to, most_bytes
        self._kept: OrderedDict[Path, np.ndarray] = OrderedDict()
        self._bytes = 0

    def __call__(self, image: TrainingImage) -> np.ndarray:
        """uint8 [H, W, 3]; raises UserError where the file cannot be read or is not the one that was labelled."""
        kept = self._kept.pop(image.path, None)
        pixels = self._read(image) if kept is None else kept
        self._kept[image.path] = pixels
        self._bytes += pixels.nbytes if kept is None else 0
        while self._bytes > self._most and len(self._kept) > 1:
            self._bytes -= self._kept.popitem(last=False)[1].nbytes
        return pixels

    def _read(self, image: TrainingImage) -> np.ndarray:
        pixels = self._load(image.path)
        height, width = pixels.shape[:2]
        if (width, height) != (image.width, image.height):
            raise UserError(
                "The image {path} is {width}x{height} now and was {old_width}x{old_height} when it "
                "was labelled; put the old one back or label it again.",
                path=image.path,
                width=width,
                height=height,
                old_width=image.width,
                old_height=image.height,
            )
        if self._shrink_to is None or min(width, height) <= self._shrink_to:
            return pixels
        scale = self._shrink_to / min(width, height)
        size = max(round(width * scale), 1), max(round(height * scale), 1)
        return np.array(Image.fromarray(pixels).resize(size, Image.Resampling.BILINEAR))
