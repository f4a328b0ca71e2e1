"""YOLO data sets, read: Ultralytics' data.yaml, Darknet's obj.names, label folders with classes.txt."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import yaml

from app.core.formats.dataset import Dataset, DatasetBox, DatasetImage, FormatError, Locate, Located, Read
from app.core.formats.files import read_text
from app.core.formats.gathering import noted_paths
from app.core.formats.placing import with_suffix
from app.core.geometry import Rectangle, clip, cxcywh_to_xyxy
from app.core.images import ImageError, image_size, is_image_name
from app.core.scan import natural_key
from app.core.tongue import tr

_YAML = ("data.yaml", "data.yml", "dataset.yaml", "dataset.yml")
_NO_LABELS = {"classes.txt", "train.txt", "val.txt", "valid.txt", "test.txt", "readme.txt", "notes.txt"}


@dataclass(frozen=True)
class _Layout:
    """How a data set lies on the disk; pose: its rows end in keypoints."""

    root: Path
    classes: tuple[str, ...]
    label_folders: tuple[Path, ...]
    pose: bool


@dataclass(frozen=True)
class _Entry:
    """A label file and its image: the name to locate it by, its path in its part, the file where it is here."""

    label: Path
    name: str
    short: str
    image: Path | None


def read(source: Path, locate: Locate | None = None) -> Read:
    """Read a data.yaml, or a folder that holds one, or a folder of label files with a list of class names.

    ``locate`` leads names to images; without it they are looked for beside the labels, and paths are those
    below images/train or images/val. An image counts as annotated where its label file exists, also an empty
    one. Polygon rows become their rectangle, a confidence column is passed over. Rows that are no box or name
    no class are counted. Raises FormatError where there is nothing to read.
    """
    source = Path(source)
    layout = _layout(source)
    entries = _entries(layout)
    if not entries:
        raise FormatError(
            tr("{source} holds no label files; choose the folder above its labels.", source=source)
        )
    found = locate([entry.name for entry in entries]) if locate else _located(entries)
    boxes: dict[str, list[DatasetBox]] = {}
    places = {}
    invalid = 0
    for entry in entries:
        place = found.get(entry.name)
        if place is not None:
            good, bad = _boxes(entry, place, layout)
            invalid += bad
            places[place.path] = place
            boxes.setdefault(place.path, []).extend(good)
    images = tuple(
        DatasetImage(place.path, place.width, place.height, tuple(boxes[place.path]))
        for place in places.values()
    )
    missing = tuple(entry.name for entry in entries if entry.name not in found)
    return Read(Dataset(layout.classes, images), missing, invalid)


def is_yolo_folder(folder: Path) -> bool:
    """Whether a folder is one that ``read`` knows: described by a data.yaml, or labels with a list of classes."""
    if _first_file(folder, _YAML) is not None:
        return True
    lists = [place / "classes.txt" for place in (folder, folder.parent)]
    lists += [path for place in (folder, folder.parent) for path in place.glob("*.names")]
    if not any(path.is_file() for path in lists):
        return False
    wanted = _is_label_name(folder)
    texts = chain.from_iterable(map(folder.glob, ("*.txt", "labels/**/*.txt", "obj_train_data/**/*.txt")))
    return any(wanted(path.name) for path in texts)


def _layout(source: Path) -> _Layout:
    if not source.exists():
        raise FormatError(tr("{source} does not exist; check its name.", source=source))
    if source.is_file() and source.suffix.lower() not in (".yaml", ".yml"):
        source = source.parent
    description = source if source.is_file() else _first_file(source, _YAML)
    if description is None:
        return _Layout(source, _listed_classes(source), (_labels_below(source),), False)
    content = _read_yaml(description)
    classes = _yaml_classes(content) or _listed_classes(description.parent)
    root, folders = _yaml_folders(description.parent, content)
    return _Layout(root, classes, folders or (_labels_below(root),), "kpt_shape" in content)


def _read_yaml(path: Path) -> Mapping[str, Any]:
    """The keys of a data.yaml; every scalar is text, since a class may be named "yes" or "2"."""
    try:
        content = yaml.load(read_text(path), Loader=yaml.BaseLoader)
    except yaml.YAMLError as error:
        raise FormatError(
            tr("{path} is not YAML: {error}.", path=path, error=" ".join(str(error).split()))
        ) from error
    return content if isinstance(content, dict) else {}


def _first_file(folder: Path, names: Sequence[str]) -> Path | None:
    return next((folder / name for name in names if (folder / name).is_file()), None)


def _labels_below(root: Path) -> Path:
    return root / "labels" if (root / "labels").is_dir() else root


def _yaml_classes(content: Mapping[str, Any]) -> tuple[str, ...]:
    names = content.get("names")
    if isinstance(names, dict):
        if not all(key.isdecimal() for key in names):
            raise FormatError(
                tr('The "names" of data.yaml are not numbered from 0; write them as "0: name".')
            )
        count = max(map(int, names), default=-1) + 1
        return tuple(_name(names.get(str(index), ""), index) for index in range(count))
    return tuple(_name(name, index) for index, name in enumerate(names)) if isinstance(names, list) else ()


def _listed_classes(folder: Path) -> tuple[str, ...]:
    """The names in classes.txt, obj.names or another *.names, here or one folder above; one a line."""
    for place in (folder, folder.parent):
        others = sorted(place.glob("*.names"))
        listed = _first_file(place, ("classes.txt", "obj.names")) or (others[0] if others else None)
        if listed is not None:
            lines = read_text(listed).rstrip().splitlines()
            return tuple(_name(line, index) for index, line in enumerate(lines))
    raise FormatError(
        tr(
            "{folder} has no class names: data.yaml, classes.txt or obj.names is expected there "
            "or one folder above.",
            folder=folder,
        )
    )


def _name(text: str, index: int) -> str:
    return " ".join(text.split()) or f"class {index}"


def _yaml_folders(home: Path, content: Mapping[str, Any]) -> tuple[Path, tuple[Path, ...]]:
    """The root of a data.yaml and the label folders of its parts that exist."""
    written = content.get("path")
    roots = [home / written] if isinstance(written, str) and written else []
    # A moved data set still names its old place, so the folder of data.yaml is tried as well.
    for root in [*roots, home]:
        folders = []
        for key in ("train", "val", "test"):
            parts = content.get(key) or []
            for part in [parts] if isinstance(parts, str) else parts:
                folder = _with_last_replaced(root / part, "images", "labels")
                if folder.is_dir() and folder not in folders:
                    folders.append(folder)
        if folders:
            return root, tuple(folders)
    return next((root for root in roots if root.is_dir()), home), ()


def _with_last_replaced(path: Path, old: str, new: str) -> Path:
    # Normalised by hand: data.yaml files write "../train/images", and resolving would follow links.
    parts = list(Path(os.path.normpath(path)).parts)
    for index in range(len(parts) - 1, -1, -1):
        if parts[index] == old:
            parts[index] = new
            break
    return Path(*parts)


def _entries(layout: _Layout) -> list[_Entry]:
    """Every label file with its image: images first, as trainers do, then labels whose images are not here."""
    own = noted_paths(layout.root)
    # A zip file is read without its images: there the labels tell which ones they were.
    by_label = {
        with_suffix(name.replace("images/", "labels/", 1), ".txt"): path for name, path in own.items()
    }
    entries = []
    seen: set[Path] = set()
    for folder in layout.label_folders:
        for images in dict.fromkeys((_with_last_replaced(folder, "labels", "images"), folder)):
            for image in _files_below(images, is_image_name):
                label = _label_of(image)
                if label is not None and image not in seen:
                    seen.update((image, label))
                    noted = own.get(_below(image, layout.root))
                    name = noted or _below(image, layout.root).removeprefix("images/")
                    entries.append(_Entry(label, name, noted or _below(image, images), image))
        for label in _files_below(folder, _is_label_name(folder)):
            if label not in seen:
                seen.add(label)
                below = _below(label, layout.root)
                name = by_label.get(below, below.removeprefix("labels/").removesuffix(".txt"))
                entries.append(_Entry(label, name, name, None))
    return entries


def _files_below(folder: Path, wanted: Callable[[str], bool]) -> list[Path]:
    files = [path for path in folder.rglob("*") if wanted(path.name) and path.is_file()]
    return sorted(files, key=lambda path: natural_key(path.as_posix()))


def _is_label_name(folder: Path) -> Callable[[str], bool]:
    # Only where labels lie among other texts can one of these names not be an image's.
    not_labels = {"classes.txt"} if "labels" in folder.parts else _NO_LABELS
    return lambda name: name.lower().endswith(".txt") and name.lower() not in not_labels


def _label_of(image: Path) -> Path | None:
    for folder in (_with_last_replaced(image.parent, "images", "labels"), image.parent):
        label = folder / f"{image.stem}.txt"
        if label.is_file():
            return label
    return None


def _below(path: Path, root: Path) -> str:
    return Path(os.path.relpath(path, root)).as_posix()


def _located(entries: Sequence[_Entry]) -> dict[str, Located]:
    """The images of a data set found in itself; one that cannot be read is reported like a missing one."""
    found = {}
    for entry in entries:
        if entry.image is not None:
            with contextlib.suppress(ImageError):
                found[entry.name] = Located(entry.short, *image_size(entry.image))
    return found


def _boxes(entry: _Entry, place: Located, layout: _Layout) -> tuple[tuple[DatasetBox, ...], int]:
    """The boxes of a label file, and how many rows were none."""
    rows = [fields for fields in map(str.split, read_text(entry.label).splitlines()) if fields]
    boxes = [_box(fields, place, layout) for fields in rows]
    return tuple(box for box in boxes if box is not None), boxes.count(None)


def _box(fields: Sequence[str], place: Located, layout: _Layout) -> DatasetBox | None:
    try:
        class_index, *values = map(float, fields)
    except ValueError:
        return None
    corners = _corners(values, layout.pose)
    if corners is None or not class_index.is_integer() or not 0 <= class_index < len(layout.classes):
        return None
    x1, y1, x2, y2 = corners
    inside = clip(
        x1 * place.width, y1 * place.height, x2 * place.width, y2 * place.height, place.width, place.height
    )
    return None if inside is None else DatasetBox(int(class_index), *inside)


def _corners(values: Sequence[float], pose: bool) -> Rectangle | None:
    """xyxy in [0, 1] of a row without its class: a box, a box and a confidence or keypoints, or a polygon."""
    if len(values) in (4, 5) or (pose and len(values) > 4):
        cx, cy, width, height = values[:4]
        return cxcywh_to_xyxy(cx, cy, width, height)
    if len(values) >= 6 and len(values) % 2 == 0:
        return min(values[::2]), min(values[1::2]), max(values[::2]), max(values[1::2])
    return None
