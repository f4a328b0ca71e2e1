"""What an annotated data set says is to be found, read from a COCO or LVIS annotation file's content."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import PurePosixPath
from typing import Any

import numpy as np

from engine.errors import UserError


@dataclass(frozen=True)
class Category:
    """frequency: "r", "c" or "f" (rare, common, frequent) in LVIS, None elsewhere."""

    id: int
    name: str
    frequency: str | None = None


@dataclass(frozen=True)
class AnnotatedImage:
    """names: where its file may lie, seen from the image folder, the likeliest first; width and height: in pixels, None
    where the file does not say.

    absent: categories of which LVIS's annotators made sure that there is none; partial: categories of which not every
    one is annotated. Both are None where the data set is annotated in full, as COCO is.
    """

    id: int
    names: tuple[str, ...]
    width: int | None = None
    height: int | None = None
    absent: frozenset[int] | None = None
    partial: frozenset[int] | None = None


@dataclass(frozen=True)
class TrueBox:
    """box: x, y, width, height in pixels; area: of the object, in pixels; crowd: stands for several objects."""

    image_id: int
    category_id: int
    box: tuple[float, float, float, float]
    area: float
    crowd: bool = False


@dataclass(frozen=True)
class GroundTruth:
    """images: in the file's order; categories: in the order of their ids."""

    images: tuple[AnnotatedImage, ...]
    categories: tuple[Category, ...]
    boxes: tuple[TrueBox, ...]

    @classmethod
    def read(cls, content: Any) -> GroundTruth:
        """From the content of an annotation file. Raises UserError where it is none, or something in it is unusable."""
        if not isinstance(content, dict) or not all(
            isinstance(content.get(key), list) for key in ("images", "annotations", "categories")
        ):
            raise UserError(
                'This is no COCO annotation file: it must hold "images", "annotations" and "categories".'
            )
        images = tuple(_read_each(content, "images", _image))
        categories = sorted(_read_each(content, "categories", _category), key=lambda category: category.id)
        for kind, ids in (("image", [i.id for i in images]), ("category", [c.id for c in categories])):
            if len(set(ids)) < len(ids):
                twice = Counter(ids).most_common(1)[0][0]
                raise UserError(f"The annotation file has the {kind} id {twice} more than once.")
        if not images or not categories:
            raise UserError("The annotation file has no image or no category: there is nothing to find.")
        boxes = tuple(_read_each(content, "annotations", _box))
        known = {image.id for image in images}, {category.id for category in categories}
        for box in boxes:
            if box.image_id not in known[0] or box.category_id not in known[1]:
                raise UserError(
                    f"The annotation file has a box of image {box.image_id} and category {box.category_id}, "
                    "and not both of these."
                )
        return cls(images, tuple(categories), boxes)

    def of_images(self, image_ids: Collection[int]) -> GroundTruth:
        """The same data set with these images alone."""
        wanted = frozenset(image_ids)
        return replace(
            self,
            images=tuple(image for image in self.images if image.id in wanted),
            boxes=tuple(box for box in self.boxes if box.image_id in wanted),
        )

    def boxes_of_categories(self) -> Counter[int]:
        """How many boxes each category id has, crowds left out."""
        return Counter(box.category_id for box in self.boxes if not box.crowd)

    def require_federated(self) -> None:
        """Raises UserError where images and categories do not say what LVIS's do."""
        if any(image.absent is None or image.partial is None for image in self.images) or any(
            category.frequency not in ("r", "c", "f") for category in self.categories
        ):
            raise UserError(
                "The LVIS protocol needs neg_category_ids and not_exhaustive_category_ids of each image and the "
                "frequency of each category, as LVIS v1 has them; for another file use the COCO protocol."
            )

    def verified(self, image_ids: np.ndarray, category_ids: np.ndarray) -> np.ndarray:
        """Whether it is known what image [N] holds of category [N], there or not: bool [N]."""
        pairs = zip(image_ids.tolist(), category_ids.tolist(), strict=True)
        return np.fromiter((pair in self._verified_pairs for pair in pairs), bool, len(image_ids))

    def verified_share(self) -> float:
        """The share of all pairs of image and category of which it is known what the image holds of it, in [0, 1]."""
        return len(self._verified_pairs) / (len(self.images) * len(self.categories))

    @cached_property
    def _verified_pairs(self) -> frozenset[tuple[int, int]]:
        there = {(box.image_id, box.category_id) for box in self.boxes}
        return frozenset(there.union((image.id, c) for image in self.images for c in image.absent or ()))

    def to_coco(self) -> dict[str, Any]:
        """As COCO's tools read it. Boxes are numbered from 1: a box of id 0 would count as found by nobody."""
        return {
            "info": {},
            "images": [_image_entry(image) for image in self.images],
            "categories": [
                {"id": category.id, "name": category.name, "frequency": category.frequency}
                for category in self.categories
            ],
            "annotations": [
                {
                    "id": number,
                    "image_id": box.image_id,
                    "category_id": box.category_id,
                    "bbox": list(box.box),
                    "area": box.area,
                    "iscrowd": int(box.crowd),
                }
                for number, box in enumerate(self.boxes, 1)
            ],
        }


def _read_each(content: Mapping[str, Any], key: str, read: Any) -> Sequence[Any]:
    found = []
    for entry in content[key]:
        try:
            found.append(read(entry))
        except (KeyError, TypeError, ValueError, OverflowError):
            raise UserError(
                f'The annotation file has an unusable entry in "{key}": {str(entry)[:120]}.'
            ) from None
    return found


def _image(entry: Mapping[str, Any]) -> AnnotatedImage:
    absent, partial = entry.get("neg_category_ids"), entry.get("not_exhaustive_category_ids")
    width, height = (int(entry[side]) if entry.get(side) else None for side in ("width", "height"))
    if min(width or 1, height or 1) < 1:
        raise ValueError("no size")
    return AnnotatedImage(
        int(entry["id"]),
        _file_names(entry),
        width,
        height,
        None if absent is None else frozenset(map(int, absent)),
        None if partial is None else frozenset(map(int, partial)),
    )


def _file_names(entry: Mapping[str, Any]) -> tuple[str, ...]:
    """The name as written, "train2017/000000000009.jpg" from the end of LVIS's address, and both without folders."""
    names = [str(entry[key]).replace("\\", "/") for key in ("file_name", "coco_url") if entry.get(key)]
    if not names:
        raise ValueError("no name")
    if entry.get("coco_url"):
        names[-1] = "/".join(PurePosixPath(names[-1]).parts[-2:])
    return tuple(dict.fromkeys([*names, *(PurePosixPath(name).name for name in names)]))


def _category(entry: Mapping[str, Any]) -> Category:
    frequency = entry.get("frequency")
    if not str(entry["name"]).strip():
        raise ValueError("no name")
    return Category(int(entry["id"]), str(entry["name"]), None if frequency is None else str(frequency))


def _box(entry: Mapping[str, Any]) -> TrueBox:
    x, y, width, height = map(float, entry["bbox"])
    area = width * height if entry.get("area") is None else float(entry["area"])
    crowd = bool(entry.get("iscrowd"))
    if not all(map(math.isfinite, (x, y, width, height, area))) or min(width, height, area) < 0:
        raise ValueError("no rectangle")
    return TrueBox(int(entry["image_id"]), int(entry["category_id"]), (x, y, width, height), area, crowd)


def _image_entry(image: AnnotatedImage) -> dict[str, Any]:
    entry: dict[str, Any] = {"id": image.id, "width": image.width, "height": image.height}
    if image.absent is not None and image.partial is not None:
        entry["neg_category_ids"] = sorted(image.absent)
        entry["not_exhaustive_category_ids"] = sorted(image.partial)
    return entry
