"""COCO JSON: one file with images, categories and boxes (https://cocodataset.org/#format-data)."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

import numpy as np

from app.core.formats.dataset import (
    Dataset,
    DatasetBox,
    DatasetImage,
    FormatError,
    Locate,
    Located,
    Read,
    Written,
)  # fmt: skip
from app.core.formats.files import read_json, write_text
from app.core.formats.gathering import files_below, merged, noted_paths, size_warning
from app.core.formats.options import ExportOptions
from app.core.formats.placing import kept_apart
from app.core.formats.sinks import folder_sink, zip_sink
from app.core.geometry import Rectangle, clip, xywh_to_xyxy, xyxy_to_xywh
from app.core.tongue import tr, trn


def write(dataset: Dataset, target: Path) -> Written:
    """Write ``dataset`` to the file ``target``. Raises FormatError."""
    write_text(target, document(dataset))
    return Written((str(target),), len(dataset.images), box_count(dataset))


def box_count(dataset: Dataset) -> int:
    """How many boxes a data set has."""
    return sum(len(image.boxes) for image in dataset.images)


def document(dataset: Dataset) -> str:
    """The JSON of ``dataset``: all ids from 1, category id = class index + 1, floats as they are.

    Images without boxes are there too. Scores have no place here, see coco_results.
    """
    images: list[dict[str, Any]] = []
    annotations: list[dict[str, Any]] = []
    for image_id, image in zip(dataset.image_ids(), dataset.images, strict=True):
        images.append({"id": image_id, "file_name": image.path, "width": image.width, "height": image.height})
        for box in image.boxes:
            bbox = xyxy_to_xywh(box.x1, box.y1, box.x2, box.y2)
            annotations.append(
                {
                    "id": len(annotations) + 1,
                    "image_id": image_id,
                    "category_id": box.class_index + 1,
                    "bbox": [float(value) for value in bbox],
                    "area": float(bbox[2] * bbox[3]),
                    "iscrowd": 0,
                    "segmentation": [],
                }
            )
    content = {
        "info": {"description": "Exported by Phrasebox", "version": "1.0"},
        "licenses": [],
        "categories": [
            {"id": index + 1, "name": name, "supercategory": ""} for index, name in enumerate(dataset.classes)
        ],
        "images": images,
        "annotations": annotations,
    }
    return json.dumps(content, ensure_ascii=False, allow_nan=False) + "\n"


def write_folder(dataset: Dataset, target: Path, options: ExportOptions) -> Written:
    """Write annotations.json and the pictures, below images/, to the directory ``target``. Raises FormatError."""
    with folder_sink(target, "coco", options) as sink:
        for done, image in enumerate(dataset.images, 1):
            sink.image(f"images/{image.path}", image.path)
            options.tell(done, len(dataset.images))
        sink.last("annotations.json", document(dataset))
    return Written((str(target / "annotations.json"),), len(dataset.images), box_count(dataset))


def write_zip(dataset: Dataset, target: Path, options: ExportOptions) -> Written:
    """Write the zip file that CVAT takes as COCO 1.0: annotations/instances_default.json, images/ beside it.

    Raises FormatError, OccupiedError.
    """
    images, warnings = kept_apart(dataset.images, options.pictures)
    with zip_sink(target, options) as sink:
        for done, (image, name) in enumerate(images, 1):
            sink.image(f"images/{name}", image.path)
            options.tell(done, len(images))
        renamed = Dataset(dataset.classes, tuple(replace(image, path=name) for image, name in images))
        sink.last("annotations/instances_default.json", document(renamed))
    return Written((str(target),), len(images), box_count(renamed), tuple(warnings))


def is_coco(content: Any) -> bool:
    """Whether the content of a JSON file is a COCO annotation file's."""
    return isinstance(content, dict) and isinstance(content.get("images"), list) and "shapes" not in content


def read(source: Path, locate: Locate | None = None) -> Read:
    """Read a COCO file, or all below a folder, as some tools write one for each part of a data set.

    ``locate`` leads file names to images; without it names and sizes are taken as written. Categories become
    classes in the order of their ids. A box comes from bbox, or from the segmentation where there is none; it
    is clipped to the image. Boxes without area, class or image are counted. Raises FormatError where the file
    is no COCO annotation file.
    """
    if not source.is_dir():
        content = read_json(source)
        if not is_coco(content):
            sentence = (
                tr(
                    "{source} is a list of results, which names no images; choose the COCO file that names them.",
                    source=source,
                )
                if isinstance(content, list)
                else tr(
                    'The COCO file {source} has no "images"; choose the file that names them.', source=source
                )
            )
            raise FormatError(sentence)
        return _read(content, "", locate)
    reads = []
    noted = noted_paths(source)
    for file in files_below(source, ".json"):
        content = read_json(file)
        if is_coco(content):
            _call_as_noted(content, noted)
            reads.append(_read(content, file.parent.relative_to(source).as_posix(), locate))
    if not reads:
        raise FormatError(
            tr(
                "{source} holds no COCO annotation file; choose the file that names the images.",
                source=source,
            )
        )
    return merged(reads)


def _call_as_noted(content: Mapping[str, Any], noted: Mapping[str, str]) -> None:
    """Give images that an export of ours renamed their own paths again."""
    for entry in _entries(content, "images") if noted else ():
        name = str(entry.get("file_name"))
        cast(dict[str, Any], entry)["file_name"] = noted.get(f"images/{name}", name)


def _read(content: Mapping[str, Any], folder: str, locate: Locate | None) -> Read:
    """The data set of one file, which lies in ``folder`` of the data set."""
    classes, class_of = _classes(_entries(content, "categories"))
    entries = {str(entry.get("id")): entry for entry in _entries(content, "images") if entry.get("file_name")}
    names = [str(entry["file_name"]) for entry in entries.values()]
    found = _found(names, folder, locate or _as_written(entries.values()))
    boxes: dict[str, list[DatasetBox]] = {}
    problems: Counter[str] = Counter()
    for annotation in _entries(content, "annotations"):
        entry = entries.get(str(annotation.get("image_id")))
        place = found.get(str(entry["file_name"])) if entry else None
        if entry is not None and place is None:
            continue  # its image is reported as missing
        box = _box(annotation, class_of, place) if place else None
        if box is None or place is None:
            problems["invalid"] += 1
            continue
        problems["crowd"] += bool(annotation.get("iscrowd"))
        boxes.setdefault(place.path, []).append(box)
    images = {
        place.path: DatasetImage(place.path, place.width, place.height, tuple(boxes.get(place.path, ())))
        for place in found.values()
    }
    missing = tuple(name for name in dict.fromkeys(names) if name not in found)
    return Read(
        Dataset(classes, tuple(images.values())),
        missing,
        problems["invalid"],
        _warnings(entries.values(), found, problems["crowd"]),
    )


def _found(names: Sequence[str], folder: str, locate: Locate) -> dict[str, Located]:
    """Where the names lead, those not found also looked for below the folder of the file that has them."""
    found = locate(names)
    if folder not in ("", "."):
        left = [name for name in names if name not in found]
        below = locate([f"{folder}/{name}" for name in left])
        found |= {name: place for name in left if (place := below.get(f"{folder}/{name}"))}
    return found


def _entries(content: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    values = content.get(key)
    return [entry for entry in values if isinstance(entry, dict)] if isinstance(values, list) else []


def _classes(categories: Sequence[Mapping[str, Any]]) -> tuple[tuple[str, ...], dict[str, int]]:
    """Class names in the order of the category ids, and the class index of each id (as text)."""

    def order(category: Mapping[str, Any]) -> tuple[bool, float]:
        try:
            return False, float(category.get("id", "nan"))
        except (TypeError, ValueError, OverflowError):
            return True, 0.0  # ids that are words keep the file's order, after the numbers

    names: dict[str, int] = {}
    class_of: dict[str, int] = {}
    for category in sorted(categories, key=order):
        name = " ".join(str(category.get("name") or f"class {category.get('id')}").split())
        class_of[str(category.get("id"))] = names.setdefault(name, len(names))
    return tuple(names), class_of


def _as_written(entries: Iterable[Mapping[str, Any]]) -> Locate:
    places = {}
    for entry in entries:
        width, height = _number(entry.get("width")), _number(entry.get("height"))
        if width >= 1 and height >= 1:
            name = str(entry["file_name"])
            places[name] = Located(name, int(width), int(height))
    return lambda names: {name: places[name] for name in names if name in places}


def _box(annotation: Mapping[str, Any], class_of: Mapping[str, int], place: Located) -> DatasetBox | None:
    class_index = class_of.get(str(annotation.get("category_id")))
    corners = _corners(annotation)
    if class_index is None or corners is None:
        return None
    inside = clip(*corners, place.width, place.height)
    return None if inside is None else DatasetBox(class_index, *inside)


def _corners(annotation: Mapping[str, Any]) -> Rectangle | None:
    bbox = annotation.get("bbox")
    if isinstance(bbox, list) and len(bbox) == 4:
        x, y, width, height = map(_number, bbox)
        return xywh_to_xyxy(x, y, width, height)
    segmentation = annotation.get("segmentation")
    if isinstance(segmentation, dict) and isinstance(segmentation.get("counts"), list):
        return _mask_corners(segmentation["counts"], segmentation.get("size"))
    if isinstance(segmentation, list):
        polygons = [entry for entry in segmentation if isinstance(entry, list)] or [segmentation]
        numbers = [_number(value) for polygon in polygons for value in polygon]
        if len(numbers) >= 6:
            return min(numbers[::2]), min(numbers[1::2]), max(numbers[::2]), max(numbers[1::2])
    return None


def _mask_corners(counts: Sequence[Any], size: Any) -> Rectangle | None:
    """The rectangle around an uncompressed run-length mask: column by column, starting with background."""
    runs = [int(count) for count in map(_number, counts) if count >= 0]
    height = int(_number(size[0])) if isinstance(size, list) and size and _number(size[0]) >= 1 else 0
    ends = np.cumsum(runs)[: len(runs) // 2 * 2].reshape(-1, 2)  # [objects, (start, end)]
    ends = ends[ends[:, 1] > ends[:, 0]]
    if not height or not len(ends):
        return None
    first, last = ends[:, 0], ends[:, 1] - 1
    whole = (
        first // height != last // height
    )  # runs over a column's end touch its bottom and the next one's top
    top = 0 if whole.any() else int((first % height).min())
    bottom = height if whole.any() else int((last % height).max()) + 1
    return float(first.min() // height), float(top), float(last.max() // height + 1), float(bottom)


def _number(value: Any) -> float:
    """A finite number, also one written as text; NaN for anything else, which no rectangle survives."""
    try:
        number = float(value)
    except (TypeError, ValueError, OverflowError):
        return math.nan
    return number if math.isfinite(number) else math.nan


def _warnings(
    entries: Iterable[Mapping[str, Any]], found: Mapping[str, Located], crowds: int
) -> tuple[str, ...]:
    other_size = 0
    for entry in entries:
        place = found.get(str(entry["file_name"]))
        written = (_number(entry.get("width")), _number(entry.get("height")))
        other_size += (
            place is not None and written[0] == written[0] and written != (place.width, place.height)
        )
    warnings = [size_warning(other_size)] if other_size else []
    if crowds:
        warnings.append(
            trn(
                "{count} box stands for a crowd and came in as a plain box.",
                "{count} boxes stand for crowds and came in as plain boxes.",
                crowds,
            )
        )
    return tuple(warnings)
