"""What an import would add, found out before anything is stored; and the storing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from app.core.formats.archive import unpacked
from app.core.formats.dataset import Dataset, FormatError, Read
from app.core.formats.export_plan import ClassCount, class_counts
from app.core.formats.matching import ImageFinder
from app.core.formats.recognise import recognise
from app.core.formats.registry import IMPORTED, chosen_format
from app.core.records import Box, Origin, new_box_id
from app.core.scan import ScanError, scan_folder
from app.core.store import Store
from app.core.tongue import tr

SAME_BOX = 0.01
"""Pixels by which all edges may differ in two boxes that are one: formats round."""

_Added = list[tuple[int, tuple[int, int], list[Box]]]
"""Id, size and new boxes of images."""


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """What was found in a file or folder, and what of it would be added to the project of ``folder``."""

    folder: Path
    format: str
    source: Path
    read: Read
    classes: tuple[ClassCount, ...]
    boxes: int
    duplicates: int
    warnings: tuple[str, ...] = ()

    @property
    def images(self) -> int:
        """How many of its images the project has; they become reviewed."""
        return len(self.read.dataset.images)

    @property
    def missing_images(self) -> tuple[str, ...]:
        """The names of images that the project does not have."""
        return self.read.missing

    @property
    def invalid_boxes(self) -> int:
        """Boxes without area, class or image."""
        return self.read.invalid_boxes

    @property
    def new_classes(self) -> tuple[str, ...]:
        """The names of the classes that are to be made."""
        return tuple(count.name for count in self.classes if count.new)


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What an import added, what it found already there, and what it could not use."""

    format: str
    source: Path
    images: int
    boxes: int
    duplicates: int
    missing_images: tuple[str, ...]
    invalid_boxes: int
    new_classes: tuple[str, ...]
    warnings: tuple[str, ...] = ()


def plan_import(store: Store, source: Path, format: str | None = None) -> ImportPlan:
    """Read ``source``, a file, folder or zip file, and compare it with the project; nothing is stored.

    format: a name in IMPORTED; None to tell it by what is inside. Images are those of the folder, also ones that
    the project does not know yet, found by path or by a unique name; the others are counted. Boxes that are
    already there (same class, edges within 0.01 pixels) are counted as duplicates. Raises FormatError.
    """
    if format is not None and (format not in IMPORTED):
        chosen_format(format)
        raise FormatError(
            tr(
                'The format "{format}" can only be written; import {formats}.',
                format=format,
                formats=" or ".join(IMPORTED),
            )
        )
    finder = ImageFinder(store, _paths_on_disk(store))
    with unpacked(Path(source)) as place:
        name = format or recognise(place)
        reader = chosen_format(name).read
        assert reader is not None  # each of IMPORTED has one
        read = reader(place, finder)
    class_ids, new_classes = _class_ids(store, read.dataset.classes)
    boxes = sum(len(new) for _, _, new in _new_boxes(store, read.dataset, class_ids))
    every = sum(len(image.boxes) for image in read.dataset.images)
    return ImportPlan(
        store.folder,
        name,
        Path(source),
        read,
        class_counts(read.dataset, new_classes),
        boxes,
        every - boxes,
        (*read.warnings, *finder.unreadable),
    )


def store_import(store: Store, plan: ImportPlan) -> ImportSummary:
    """Add the boxes of the plan as imported ones; their images become reviewed.

    Nothing in the project is replaced: boxes that are already there are passed over, so that importing twice
    changes nothing. All is stored at once or nothing, and prepared before, so that a person who is editing
    meanwhile waits for the writing alone. Raises StoreError.
    """
    store.add_images(_paths_on_disk(store))
    dataset = plan.read.dataset
    class_ids, new_classes = _class_ids(store, dataset.classes)
    added = _new_boxes(store, dataset, class_ids)
    with store.transaction():
        stored_ids = [store.ensure_class(name).index for name in dataset.classes]
        if stored_ids != class_ids:  # somebody made a class since
            added = _new_boxes(store, dataset, stored_ids)
        store.add_reviewed(added)
    boxes = sum(len(new) for _, _, new in added)
    duplicates = sum(len(image.boxes) for image in dataset.images) - boxes
    return ImportSummary(
        plan.format,
        plan.source,
        len(dataset.images),
        boxes,
        duplicates,
        plan.missing_images,
        plan.invalid_boxes,
        new_classes,
        plan.warnings,
    )


def _paths_on_disk(store: Store) -> list[str]:
    """Images may have been copied in since the folder was opened."""
    try:
        return list(scan_folder(store.folder))
    except ScanError:
        # Images on a disk that is away keep their place and size in the project, and can be given boxes.
        if not any(store.counts().values()):
            raise
        return []


def _class_ids(store: Store, names: Sequence[str]) -> tuple[list[int], tuple[str, ...]]:
    """The index that each class has or will get, and the names of those to be made."""
    indices = {known.name: known.index for known in store.classes()}
    new = tuple(dict.fromkeys(name for name in names if name not in indices))
    indices |= {name: len(indices) + place for place, name in enumerate(new)}
    return [indices[name] for name in names], new


def _new_boxes(store: Store, dataset: Dataset, class_ids: Sequence[int]) -> _Added:
    """Id (0 where the project does not know it yet), size and boxes not there yet, of each image of the data set."""
    ids = {record.path: record.id for record in store.images()}
    stored = store.all_boxes()
    added = []
    for image in dataset.images:
        image_id = ids.get(image.path, 0)
        known = [box for box in stored.get(image_id, ()) if box.accepted]
        new: list[Box] = []
        for box in image.boxes:
            imported = Box(
                new_box_id(), class_ids[box.class_index], box.x1, box.y1, box.x2, box.y2, Origin.IMPORT
            )
            if not any(_same(imported, other) for other in (*known, *new)):
                new.append(imported)
        added.append((image_id, (image.width, image.height), new))
    return added


def _same(a: Box, b: Box) -> bool:
    return a.class_id == b.class_id and all(
        abs(one - other) <= SAME_BOX for one, other in zip(a.xyxy, b.xyxy, strict=True)
    )
