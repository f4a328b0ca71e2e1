"""What a person labelled and a model can learn from: a project's reviewed images, or a COCO file with its images."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from app.core.formats.dataset import Dataset, DatasetBox, DatasetImage
from app.core.formats.export_plan import project_dataset
from app.core.geometry import clip, xywh_to_xyxy
from app.core.images import ImageError, image_size
from app.core.phrase_list import phrase_key
from app.core.store import Store
from app.core.store_place import own_place, user_place
from app.headless.annotations import name_in, read_truth, size_fault
from app.headless.loading import load_ahead
from app.headless.progress import Progress
from engine.errors import UserError
from engine.evaluation import clean_name
from engine.ground_truth import GroundTruth

Fail = Callable[[str], None]
"""Is told each image that is left out, in one sentence."""
Tell = Callable[[str], None]
"""Is told what else to know, in one sentence."""


@dataclass(frozen=True)
class Labelled:
    """Images below ``root`` with all their boxes, and the phrases of each class."""

    dataset: Dataset
    phrases: tuple[tuple[str, ...], ...]
    root: Path

    def path(self, image: DatasetImage) -> Path:
        return self.root / image.path

    def chosen(self, indices: Iterable[int]) -> Labelled:
        """The same classes on some of the images."""
        images = tuple(self.dataset.images[index] for index in indices)
        return replace(self, dataset=replace(self.dataset, images=images))


def project_set(folder: Path, fail: Fail) -> Labelled:
    """The reviewed images of the folder's project with their accepted boxes; empty ones show what a class is not.

    Raises UserError where there is no project or nothing in it is reviewed.
    """
    if folder.is_dir() and not any(place(folder).exists() for place in (own_place, user_place)):
        raise UserError(
            "The folder {folder} has no project yet; label it, or open it in the window first.", folder=folder
        )
    with Store.open(folder) as store:
        dataset, skipped, _ = project_dataset(store, "reviewed", 0.0)
        phrases = tuple(known.phrases or (known.name,) for known in store.classes())
        root = store.folder
    for path, reason in skipped:
        fail(f"{path}: left out: {reason}")
    if not dataset.images and not skipped:
        raise UserError(
            "No image of {folder} is reviewed yet; only reviewed images are learned from, for no "
            "box is missing there.",
            folder=folder,
        )
    return Labelled(dataset, phrases, root)


def coco_set(source: Path, folder: Path | None, fail: Fail, tell: Tell) -> Labelled:
    """The images of a COCO file with their boxes; ``folder`` is where they lie, by default beside the file.

    Categories are asked for by their names, made readable. tell: is told how many boxes were left out, which are those
    of crowds (one rectangle around many things teaches nothing) and those without area inside their image. Raises
    UserError.
    """
    root = (folder or source.parent).resolve()
    if not root.is_dir():
        raise UserError("{root} is not a folder; --images names the folder that holds the images.", root=root)
    truth = read_truth(source)
    places: dict[str, int] = {}
    class_of = {
        category.id: places.setdefault(phrase_key(clean_name(category.name)), len(places))
        for category in truth.categories
    }
    images = _located(truth, root, fail)
    boxes: dict[int, list[DatasetBox]] = {image_id: [] for image_id in images}
    left_out: Counter[str] = Counter()
    for box in truth.boxes:
        image = images.get(box.image_id)
        if image is None:
            continue  # it was told
        inside = clip(*xywh_to_xyxy(*box.box), image.width, image.height)
        if box.crowd:
            left_out["stand for crowds"] += 1
        elif inside is None:
            left_out["have no area inside their image"] += 1
        else:
            boxes[box.image_id].append(DatasetBox(class_of[box.category_id], *inside))
    for why, count in left_out.items():
        tell(f"{source}: boxes that {why} are left out: {count}.")
    with_boxes = tuple(replace(image, boxes=tuple(boxes[image_id])) for image_id, image in images.items())
    return Labelled(Dataset(tuple(places), with_boxes), tuple((name,) for name in places), root)


def _located(truth: GroundTruth, root: Path, fail: Fail) -> dict[int, DatasetImage]:
    """By id, without boxes, the images that are there at the size that they were annotated at; others are told."""
    names = {image.id: name_in(root, image) for image in truth.images}
    shared = Counter(names.values())
    found = {}
    for image in truth.images:
        name = names[image.id]
        if name is None:
            fail(f"{image.names[0]}: not in {root}")
        elif shared[name] > 1:
            fail(
                f"{image.names[0]}: left out: {shared[name]} images of the annotation file are {root / name}"
            )
        else:
            try:
                width, height = image_size(root / name)
            except ImageError as error:
                fail(str(error))
                continue
            fault = size_fault(image, width, height)
            if fault is None:
                found[image.id] = DatasetImage(name, width, height)
            else:
                fail(f"{name}: left out: {fault}")
    return found


def readable(data: Labelled, fail: Fail) -> Labelled:
    """What is left without images that cannot be read to the end or have another size than they were labelled at.

    A training is no time to find them: every file is read once. Raises UserError where none is left.
    """
    good = []
    images = data.dataset.images
    files = ((index, data.path(image)) for index, image in enumerate(images))
    with Progress(len(images)) as progress:
        for index, pixels in load_ahead(files):
            image = images[index]
            if isinstance(pixels, UserError):
                fail(str(pixels))
            elif pixels.shape[:2] != (image.height, image.width):
                fail(f"{image.path}: left out: it has another size than when it was labelled")
            else:
                good.append(index)
            progress.advance()
    if not good:
        raise UserError("None of the labelled images can be read; nothing to learn from is left.")
    return data.chosen(good)
