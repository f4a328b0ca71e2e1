"""YOLO (Ultralytics) data sets, written: images and labels in train and val, and data.yaml
(https://docs.ultralytics.com/datasets/detect/)."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

from app.core.formats.dataset import Dataset, DatasetBox, DatasetImage, FormatError, OccupiedError, Written
from app.core.formats.files import copy_file, read_json, wait_for_disk, write_json, write_text
from app.core.geometry import xyxy_to_cxcywh
from app.core.scan import EXPORT_MARKER
from app.core.wording import agreeing, counted


def write(
    dataset: Dataset,
    target: Path,
    folder: Path,
    *,
    overwrite: bool = False,
    val_fraction: float = 0.2,
    seed: int = 0,
    progress: Callable[[int, int], None] | None = None,
) -> Written:
    """Write ``dataset`` to the directory ``target``, images copied byte for byte from ``folder``.

    Copied, never linked: trainers repair pictures in place, and that must not reach the originals. One label
    file an image, empty where it has no box. The split depends on ``seed`` and the paths alone. ``target`` must
    be empty, or with ``overwrite`` a former export: what no longer belongs to it is moved to its folder
    "replaced". Raises FormatError.
    """
    former = _former_files(target, overwrite)
    names, renamed = _export_names(dataset.images)
    validation = _validation(dataset.images, val_fraction, seed)
    # The marker comes first, so that an export cut off in the middle is known as one and can be repeated.
    marker = {"format": "yolo", "images": {}, "files": sorted(former)}
    write_json(target / EXPORT_MARKER, marker)
    files: dict[str, str] = {}  # exported image -> path in the project
    boxes = dropped = 0
    for done, image in enumerate(dataset.images):
        split = "val" if image.path in validation else "train"
        exported = f"images/{split}/{names[image.path]}"
        rows = [row for box in image.boxes if (row := label_row(box, image))]
        boxes, dropped = boxes + len(rows), dropped + len(image.boxes) - len(rows)
        _copy_image(folder / image.path, target / exported)
        write_text(target / label_path(exported), "".join(f"{row}\n" for row in rows), durable=False)
        files[exported] = image.path
        if progress is not None:
            progress(done + 1, len(dataset.images))
    for part in ("images/train", "images/val", "labels/train", "labels/val"):
        (target / part).mkdir(parents=True, exist_ok=True)
    written = {*files, *map(label_path, files)}
    _set_aside(target, former - written)
    wait_for_disk()
    write_text(target / "data.yaml", data_yaml(dataset.classes, target, bool(validation)))
    write_json(target / EXPORT_MARKER, {"format": "yolo", "images": files, "files": sorted(written)})
    warnings = _warnings(renamed, dropped, bool(validation))
    return Written((str(target / "data.yaml"),), len(dataset.images), boxes, warnings)


def label_path(image_path: str) -> str:
    """The label file that readers look for beside an image: the last "images" folder replaced."""
    parts = list(PurePosixPath(image_path).parts)
    for index in range(len(parts) - 2, -1, -1):
        if parts[index] == "images":
            parts[index] = "labels"
            break
    return str(PurePosixPath(*parts).with_suffix(".txt"))


def label_row(box: DatasetBox, image: DatasetImage) -> str | None:
    """ "class cx cy w h", each in [0, 1] of the image with 8 decimals; None where those leave no area.

    Never a confidence: trainers would take a sixth column for a polygon or refuse it.
    """
    cx, cy, width, height = xyxy_to_cxcywh(box.x1, box.y1, box.x2, box.y2)
    values = (cx / image.width, cy / image.height, width / image.width, height / image.height)
    text = [f"{value:.8f}" for value in values]
    return None if float(text[2]) <= 0 or float(text[3]) <= 0 else " ".join([str(box.class_index), *text])


def data_yaml(classes: Iterable[str], target: Path, has_validation: bool) -> str:
    """The data.yaml of an export: where it lies, its two parts, and the class names by index."""
    # JSON's strings are YAML's double-quoted ones: safe for names like "yes", "2" or "a: b".
    names = "".join(
        f"  {index}: {json.dumps(name, ensure_ascii=False)}\n" for index, name in enumerate(classes)
    )
    return (
        "# Change or delete path where the folder was moved.\n"
        f"path: {json.dumps(str(target.resolve()), ensure_ascii=False)}\n"
        "train: images/train\n"
        f"val: images/{'val' if has_validation else 'train'}\n"
        f"names:\n{names}"
    )


def _former_files(target: Path, overwrite: bool) -> set[str]:
    """The files of the export that is to be replaced; none for a new one."""
    if target.exists() and not target.is_dir():
        raise FormatError(f"{target} is a file; name a new or empty folder for the YOLO export.")
    try:
        occupied = target.exists() and any(target.iterdir())
    except OSError as error:
        raise FormatError(f"{target} cannot be read ({error.strerror}); choose another folder.") from error
    if not occupied:
        return set()
    marker = target / EXPORT_MARKER
    if not marker.is_file():
        raise FormatError(f"{target} is not empty and no former export; name a new or empty folder.")
    if not overwrite:
        raise OccupiedError(f"{target} holds an export already")
    content = read_json(marker)
    files = content.get("files") if isinstance(content, dict) else None
    return {name for name in files or () if isinstance(name, str) and ".." not in PurePosixPath(name).parts}


def _set_aside(target: Path, names: Iterable[str]) -> None:
    """Move files of the former export away: left in place they would train on; deleting is not ours."""
    for name in names:
        old, new = target / name, target / "replaced" / name
        if old.is_file():
            new.parent.mkdir(parents=True, exist_ok=True)
            old.replace(new)


def _copy_image(source: Path, target: Path) -> None:
    try:
        copy_file(source, target, durable=False)
    except FileNotFoundError as error:
        raise FormatError(f"The image {source} is gone; bring it back or export again without it.") from error
    except PermissionError as error:
        raise FormatError(f"{source} cannot be copied to {target}; check the permissions.") from error


def _validation(images: Iterable[DatasetImage], fraction: float, seed: int) -> frozenset[str]:
    """The paths of the validation part: those with the smallest hashes, at least one of two images.

    By hash rather than by shuffling, so that an image hardly ever changes sides when others are added.
    """
    paths = sorted(
        (image.path for image in images), key=lambda path: hashlib.sha256(f"{seed}/{path}".encode()).digest()
    )
    if fraction <= 0 or len(paths) < 2:
        return frozenset()
    return frozenset(paths[: min(max(round(len(paths) * fraction), 1), len(paths) - 1)])


def _export_names(images: Iterable[DatasetImage]) -> tuple[dict[str, str], int]:
    """The path of each image in the export, and how many had to be renamed.

    a.jpg and a.png would share the label a.txt, on many disks A.jpg too: the later one becomes a_png.png.
    """
    names: dict[str, str] = {}
    taken: set[str] = set()
    renamed = 0
    for image in images:
        path = PurePosixPath(image.path)
        name, number = path, 1
        while label_path(f"images/train/{name}").casefold() in taken:
            tail = f"_{path.suffix[1:]}" if number == 1 else f"_{path.suffix[1:]}_{number}"
            name, number = path.with_name(f"{path.stem}{tail}{path.suffix}"), number + 1
        taken.add(label_path(f"images/train/{name}").casefold())
        names[image.path] = str(name)
        renamed += name != path
    return names, renamed


def _warnings(renamed: int, dropped: int, has_validation: bool) -> tuple[str, ...]:
    warnings = []
    if renamed:
        warnings.append(
            f"{counted(renamed, 'image')} got another name, because label files would have been the same."
        )
    if dropped:
        were = agreeing(dropped, "was", "were")
        warnings.append(f"{counted(dropped, 'box')} {were} too small to be written and left out.")
    if not has_validation:
        warnings.append("There is no validation part: data.yaml names the training images for both.")
    return tuple(warnings)
