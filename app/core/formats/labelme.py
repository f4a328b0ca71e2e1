"""LabelMe: one JSON file an image, beside it (https://github.com/wkentaro/labelme)."""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any

from app.core.formats.dataset import Dataset, DatasetImage, FormatError, Locate, Read, Written
from app.core.formats.files import read_json, read_text
from app.core.formats.gathering import (
    Labelled,
    files_below,
    gathered,
    name_beside,
    noted_paths,
    outline_warnings,
    points_around,
    whole_number,
)  # fmt: skip
from app.core.formats.options import ExportOptions, Pictures
from app.core.formats.placing import export_names, renaming_warnings, with_suffix
from app.core.formats.sinks import folder_sink
from app.core.geometry import Rectangle
from app.core.images import is_image_name
from app.core.tongue import tr, trn

_VERSION = "5.5.0"
"""The layout that labelme has written since then; it reads older and newer ones alike."""
_CLASSES = "labels.txt"


def write(dataset: Dataset, target: Path, options: ExportOptions) -> Written:
    """Write ``dataset`` to the directory ``target``: each image with its JSON beside it, and labels.txt.

    Without the pictures the JSON files are meant to be laid beside the images. Raises FormatError.
    """
    names, renamed = export_names(dataset.images)
    with folder_sink(target, "labelme", options) as sink:
        for done, image in enumerate(dataset.images, 1):
            name = names[image.path]
            shown = image.path if options.pictures is Pictures.LEFT else name
            sink.image(name, image.path)
            sink.text(with_suffix(name, ".json"), _document(dataset, image, PurePosixPath(shown).name))
            options.tell(done, len(dataset.images))
        sink.last(_CLASSES, "".join(f"{name}\n" for name in dataset.classes))
    boxes = sum(len(image.boxes) for image in dataset.images)
    return Written((str(target),), len(dataset.images), boxes, tuple(renaming_warnings(renamed)))


def _document(dataset: Dataset, image: DatasetImage, name: str) -> str:
    shapes: list[dict[str, Any]] = [
        {
            "label": dataset.classes[box.class_index],
            "points": [[float(box.x1), float(box.y1)], [float(box.x2), float(box.y2)]],
            "group_id": None,
            "description": "",
            "shape_type": "rectangle",
            "flags": {},
            "mask": None,
        }
        for box in image.boxes
    ]
    content: dict[str, Any] = {
        "version": _VERSION,
        "flags": {},
        "shapes": shapes,
        "imagePath": name,
        "imageData": None,
        "imageHeight": image.height,
        "imageWidth": image.width,
    }
    return json.dumps(content, ensure_ascii=False, allow_nan=False, indent=2) + "\n"


def read(source: Path, locate: Locate | None = None) -> Read:
    """Read one JSON file, or all below a folder; classes in the order of labels.txt, else as they come.

    Polygons, circles and masks become their rectangles; points and lines are left out. Raises FormatError
    where there is no file of LabelMe, or one is damaged.
    """
    found = []
    told: Counter[str] = Counter()
    noted = noted_paths(source)
    for file in files_below(source, ".json"):
        content = read_json(file)
        if not is_labelme(content):
            continue  # a data set's folder may hold other JSON
        found.append(_labelled(content, file, source, noted, told))
    if not found:
        raise FormatError(
            tr("{source} holds no LabelMe files; choose one, or the folder with them.", source=source)
        )
    return gathered(found, _classes(source), locate, _warnings(told))


def is_labelme(content: Any) -> bool:
    """Whether the content of a JSON file is LabelMe's."""
    return isinstance(content, dict) and isinstance(content.get("shapes"), list) and "imagePath" in content


def _labelled(
    content: dict[str, Any], file: Path, source: Path, noted: Mapping[str, str], told: Counter[str]
) -> Labelled:
    written = str(content.get("imagePath") or "")
    stem = name_beside(file, source, file.stem)
    beside = (
        name_beside(file, source, written)
        if is_image_name(PurePosixPath(written.replace("\\", "/")).name)
        else ""
    )
    image = Labelled(
        tuple(dict.fromkeys(filter(None, (noted.get(beside), beside, stem)))),
        whole_number(content.get("imageWidth")),
        whole_number(content.get("imageHeight")),
    )
    for shape in content["shapes"]:
        kind = shape.get("shape_type") or "polygon" if isinstance(shape, dict) else None
        if kind in ("point", "points", "line", "linestrip"):
            told["flat"] += 1
            continue
        corners = _corners(shape, kind)
        if corners is None or not isinstance(shape.get("label"), str):
            image.invalid += 1
            continue
        told["outlines"] += kind != "rectangle"
        image.boxes.append((shape["label"], corners))
    return image


def _corners(shape: Any, kind: str | None) -> Rectangle | None:
    try:
        if kind == "circle":
            (x, y), (edge_x, edge_y) = shape["points"]
            radius = math.hypot(edge_x - x, edge_y - y)
            return x - radius, y - radius, x + radius, y + radius
        return points_around(shape["points"])
    except (KeyError, TypeError, ValueError, IndexError):
        return None


def _warnings(told: Counter[str]) -> list[str]:
    warnings = outline_warnings(told["outlines"])
    if told["flat"]:
        warnings.append(
            trn(
                "{count} shape is a point or a line and stays out.",
                "{count} shapes are points or lines and stay out.",
                told["flat"],
            )
        )
    return warnings


def _classes(source: Path) -> list[str]:
    folder = source if source.is_dir() else source.parent
    listed = folder / _CLASSES
    if not listed.is_file():
        return []
    names = [line.strip() for line in read_text(listed).splitlines()]
    return [name for name in names if name and not (name.startswith("_") and name.endswith("_"))]
