"""What every format writes and reads: classes, images and their boxes, free of any store."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.core.tongue import tr
from engine.errors import UserError


class FormatError(UserError):
    """A file or folder that cannot be imported from or exported to; the sentence names it."""


class OccupiedError(FormatError):
    """What an export would replace; a person may allow that, in the window and on the command line in other ways."""

    def __init__(self, found: str) -> None:
        super().__init__(tr("{found}; choose another place, or allow to replace it.", found=found))
        self.found = found


@dataclass(frozen=True, slots=True)
class DatasetBox:
    """A box: xyxy in upright pixels, its class by index; score and phrase where a model made it."""

    class_index: int
    x1: float
    y1: float
    x2: float
    y2: float
    score: float | None = None
    phrase: str | None = None

    def __post_init__(self) -> None:
        if self.class_index < 0 or not (self.x2 > self.x1 and self.y2 > self.y1):
            raise ValueError(f"{self} is no box: it needs a class index from 0 and an area")


@dataclass(frozen=True, slots=True)
class DatasetImage:
    """An image: POSIX path relative to the image folder, upright size, and boxes that lie inside it.

    id: the image's number in the project (from 1), the same in every export; None where there is no project.
    """

    path: str
    width: int
    height: int
    boxes: tuple[DatasetBox, ...] = ()
    reviewed: bool = True
    id: int | None = None

    def __post_init__(self) -> None:
        if not self.path or self.width < 1 or self.height < 1:
            raise ValueError(f"{self.path!r} of {self.width} x {self.height} is no image")
        for box in self.boxes:
            if box.x1 < 0 or box.y1 < 0 or box.x2 > self.width or box.y2 > self.height:
                raise ValueError(f"{box} is not inside {self.path} ({self.width} x {self.height})")


@dataclass(frozen=True, slots=True)
class Dataset:
    """Classes in export order, and images."""

    classes: tuple[str, ...]
    images: tuple[DatasetImage, ...]

    def __post_init__(self) -> None:
        for image in self.images:
            if any(box.class_index >= len(self.classes) for box in image.boxes):
                raise ValueError(f"a box of {image.path} has none of the {len(self.classes)} classes")

    def image_ids(self) -> list[int]:
        """The number of each image in order: the project's own, else counted from 1."""
        if all(image.id is not None for image in self.images):
            return [image.id or 0 for image in self.images]
        return list(range(1, len(self.images) + 1))


@dataclass(frozen=True, slots=True)
class Located:
    """Where a name in a foreign file leads: the path below the image folder and its upright size."""

    path: str
    width: int
    height: int


Locate = Callable[[Sequence[str]], dict[str, Located]]
"""Finds images by the names a foreign file gives them (without suffix for YOLO); unknown ones are left out."""


@dataclass(frozen=True, slots=True)
class Read:
    """What a reader found: the data set, names of images that are not there, and counts of what was left out."""

    dataset: Dataset
    missing: tuple[str, ...] = ()
    invalid_boxes: int = 0
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """What a writer left: the files a person would look at, and sentences to know about."""

    files: tuple[str, ...]
    images: int
    boxes: int
    warnings: tuple[str, ...] = ()
