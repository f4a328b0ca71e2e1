"""Where each image of an export comes: its name, its label's name, and its part, training or validation."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from pathlib import PurePosixPath

from app.core.formats.dataset import DatasetImage
from app.core.formats.options import Pictures
from app.core.tongue import trn


def with_suffix(path: str, suffix: str) -> str:
    """The POSIX path with its last suffix replaced."""
    return str(PurePosixPath(path).with_suffix(suffix))


def export_names(
    images: Iterable[DatasetImage], label_of: Callable[[str], str] = lambda path: with_suffix(path, "")
) -> tuple[dict[str, str], int]:
    """The path of each image in the export, and how many had to be renamed.

    ``label_of`` gives an image's label file. a.jpg and a.png would share the label a.txt, on many disks A.jpg
    too: the later one becomes a_png.png.
    """
    names: dict[str, str] = {}
    taken: set[str] = set()
    renamed = 0
    for image in images:
        path = PurePosixPath(image.path)
        name, number = path, 1
        while label_of(str(name)).casefold() in taken:
            tail = f"_{path.suffix[1:]}" if number == 1 else f"_{path.suffix[1:]}_{number}"
            name, number = path.with_name(f"{path.stem}{tail}{path.suffix}"), number + 1
        taken.add(label_of(str(name)).casefold())
        names[image.path] = str(name)
        renamed += name != path
    return names, renamed


def renaming_warnings(renamed: int) -> list[str]:
    """What to say where images of one base name had to be told apart."""
    if not renamed:
        return []
    return [
        trn(
            "{count} image got another name, because label files would have been the same.",
            "{count} images got another name, because label files would have been the same.",
            renamed,
        )
    ]


def kept_apart(
    images: Iterable[DatasetImage], pictures: Pictures
) -> tuple[list[tuple[DatasetImage, str]], list[str]]:
    """The images with the names they get, for readers like CVAT that know an image by its name without suffix.

    Those that are alike get other names where the pictures go along; where the reader has them already, all but
    the first are left out. The second value says so.
    """
    images = list(images)
    names, renamed = export_names(images)
    if pictures is not Pictures.LEFT:
        return [(image, names[image.path]) for image in images], renaming_warnings(renamed)
    kept = [(image, image.path) for image in images if names[image.path] == image.path]
    if not renamed:
        return kept, []
    return kept, [
        trn(
            "{count} image was left out, because another has the same name but for its suffix.",
            "{count} images were left out, because another has the same name but for its suffix.",
            renamed,
        )
    ]


def validation_part(images: Iterable[DatasetImage], fraction: float, seed: int) -> frozenset[str]:
    """The paths of the validation part: those with the smallest hashes, at least one of two images.

    By hash rather than by shuffling, so that an image hardly ever changes sides when others are added.
    """
    paths = sorted(
        (image.path for image in images), key=lambda path: hashlib.sha256(f"{seed}/{path}".encode()).digest()
    )
    if fraction <= 0 or len(paths) < 2:
        return frozenset()
    return frozenset(paths[: min(max(round(len(paths) * fraction), 1), len(paths) - 1)])
