"""What a person labelled and a model can learn from: a project's reviewed images, or a COCO file with its images."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from app.core.formats import coco
from app.core.formats.dataset import Dataset, DatasetImage, Located
from app.core.formats.project import project_dataset
from app.core.images import ImageError, image_size
from app.core.phrase_list import phrase_key
from app.core.store import Store
from app.core.store_place import own_place, user_place
from app.headless.loading import load_ahead
from app.headless.progress import Progress
from engine.errors import UserError
from engine.evaluation import clean_name

Fail = Callable[[str], None]
"""Is told each image that is left out, in one sentence."""


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
        raise UserError(f"The folder {folder} has no project yet; label it, or open it in the window first.")
    with Store.open(folder) as store:
        dataset, skipped, _ = project_dataset(store, "reviewed", 0.0)
        phrases = tuple(known.phrases or (known.name,) for known in store.classes())
        root = store.folder
    for path, reason in skipped:
        fail(f"{path}: left out: {reason}")
    if not dataset.images and not skipped:
        raise UserError(
            f"No image of {folder} is reviewed yet; only reviewed images are learned from, for no box is missing there."
        )
    return Labelled(dataset, phrases, root)


def coco_set(source: Path, folder: Path | None, fail: Fail) -> Labelled:
    """The images of a COCO file with their boxes; ``folder`` is where they lie, by default beside the file.

    Categories are asked for by their names, made readable. Raises FormatError.
    """
    root = (folder or source.parent).resolve()
    if not root.is_dir():
        raise UserError(f"{root} is not a folder; --images names the folder that holds the images.")
    read = coco.read(source, lambda names: _located(root, names, fail))
    for name in read.missing:
        if not (root / name).is_file() and not (root / PurePosixPath(name).name).is_file():
            fail(f"{name}: not in {root}")
    dataset = _merged(read.dataset)
    return Labelled(dataset, tuple((name,) for name in dataset.classes), root)


def _located(root: Path, names: Sequence[str], fail: Fail) -> dict[str, Located]:
    """Each name below the folder, or its last part right in it; those that cannot be read are told."""
    found = {}
    for name in names:
        tail = PurePosixPath(name.replace("\\", "/")).name
        path = next((known for known in (name, tail) if (root / known).is_file()), None)
        if path is None:
            continue
        try:
            found[name] = Located(path, *image_size(root / path))
        except ImageError as error:
            fail(str(error))
    return found


def _merged(dataset: Dataset) -> Dataset:
    """The data set under readable names, with one class for those that read the same."""
    places: dict[str, int] = {}
    index_of = [places.setdefault(phrase_key(clean_name(name)), len(places)) for name in dataset.classes]
    images = tuple(
        replace(
            image,
            boxes=tuple(replace(box, class_index=index_of[box.class_index]) for box in image.boxes),
        )
        for image in dataset.images
    )
    return Dataset(tuple(places), images)


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
