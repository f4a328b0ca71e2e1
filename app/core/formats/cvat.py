"""CVAT for images 1.1: all images and boxes in one XML file (https://docs.cvat.ai/docs/dataset_management/formats/)."""

from __future__ import annotations

import math
from collections import Counter
from pathlib import Path
from xml.etree import ElementTree

from app.core.formats.dataset import Dataset, FormatError, Locate, Read, Written
from app.core.formats.files import write_text
from app.core.formats.gathering import (
    Labelled,
    files_below,
    gathered,
    outline_warnings,
    points_around,
    whole_number,
)  # fmt: skip
from app.core.formats.options import ExportOptions
from app.core.formats.xml_files import add, corners, numbers, plain, read_xml, xml_text
from app.core.geometry import Rectangle
from app.core.records import class_colour
from app.core.tongue import tr, trn

_FLAT = ("polyline", "points", "skeleton", "cuboid")


def write(dataset: Dataset, target: Path, options: ExportOptions) -> Written:
    """Write ``dataset`` to the XML file ``target``; floats as they are. Raises FormatError."""
    root = ElementTree.Element("annotations")
    add(root, "version", "1.1")
    task = add(add(root, "meta"), "task")
    add(task, "name", options.folder.name)
    add(task, "size", len(dataset.images))
    add(task, "mode", "annotation")
    labels = add(task, "labels")
    for index, name in enumerate(dataset.classes):
        label = add(labels, "label")
        add(label, "name", name)
        add(label, "color", class_colour(index))
        add(label, "attributes")
    for at, image in enumerate(dataset.images):
        size = {"width": str(image.width), "height": str(image.height)}
        entry = ElementTree.SubElement(root, "image", {"id": str(at), "name": plain(image.path), **size})
        for box in image.boxes:
            edges = zip(("xtl", "ytl", "xbr", "ybr"), (box.x1, box.y1, box.x2, box.y2), strict=True)
            attributes = {name: repr(float(edge)) for name, edge in edges}
            named = {"label": plain(dataset.classes[box.class_index])}
            made = {"source": "manual" if image.reviewed else "auto", "occluded": "0", "z_order": "0"}
            ElementTree.SubElement(entry, "box", {**named, **made, **attributes})
        options.tell(at + 1, len(dataset.images))
    write_text(target, xml_text(root))
    boxes = sum(len(image.boxes) for image in dataset.images)
    return Written((str(target),), len(dataset.images), boxes)


def read(source: Path, locate: Locate | None = None) -> Read:
    """Read an annotations.xml, or those below a folder; classes in the order of its labels.

    Polygons, ellipses, masks and turned boxes become the boxes around them; points, lines and cuboids are left
    out. Raises FormatError, also for CVAT for video, whose frames are no files.
    """
    found: list[Labelled] = []
    classes: list[str] = []
    told: Counter[str] = Counter()
    files = 0
    for file in files_below(source, ".xml"):
        root = read_xml(file)
        if root.tag != "annotations":
            continue
        files += 1
        if root.find("track") is not None:
            raise FormatError(
                tr('{file} is of a video; export the task as "CVAT for images 1.1".', file=file)
            )
        classes += [name.text or "" for name in root.findall("meta//label/name")]
        found += [_labelled(entry, told) for entry in root.iter("image")]
    if not files:
        raise FormatError(tr("{source} is no CVAT file; choose its annotations.xml.", source=source))
    return gathered(found, [name for name in classes if name.strip()], locate, _warnings(told))


def _labelled(entry: ElementTree.Element, told: Counter[str]) -> Labelled:
    image = Labelled(
        (entry.get("name", ""),), whole_number(entry.get("width")), whole_number(entry.get("height"))
    )
    for shape in entry:
        if shape.tag == "tag":
            continue
        if shape.tag in _FLAT:
            told["flat"] += 1
            continue
        around = _corners(shape)
        if around is None or not shape.get("label"):
            image.invalid += 1
            continue
        told["outlines"] += shape.tag != "box"
        told["turned"] += bool(_rotation(shape))
        image.boxes.append((shape.get("label", ""), around))
    return image


def _rotation(shape: ElementTree.Element) -> float:
    turned = numbers(shape.get("rotation", "0"))
    return turned[0] if turned else 0.0


def _corners(shape: ElementTree.Element) -> Rectangle | None:
    if shape.tag == "box":
        edges = corners(*(shape.get(name) for name in ("xtl", "ytl", "xbr", "ybr")))
        return edges and _around(*edges, _rotation(shape))
    if shape.tag == "ellipse":
        values = numbers(*(shape.get(name) for name in ("cx", "cy", "rx", "ry")))
        if values is None:
            return None
        cx, cy, rx, ry = values
        return _around(cx - rx, cy - ry, cx + rx, cy + ry, _rotation(shape))
    if shape.tag == "mask":
        values = numbers(*(shape.get(name) for name in ("left", "top", "width", "height")))
        return (values[0], values[1], values[0] + values[2], values[1] + values[3]) if values else None
    if shape.tag == "polygon":
        points = [numbers(*pair.split(",")) for pair in shape.get("points", "").split(";")]
        return points_around([point for point in points if point is not None and len(point) == 2])
    return None


def _around(x1: float, y1: float, x2: float, y2: float, degrees: float) -> Rectangle:
    """The box around one that is turned about its centre."""
    if not degrees:
        return x1, y1, x2, y2
    angle = math.radians(degrees)
    across, down = abs(math.cos(angle)), abs(math.sin(angle))
    half_width = ((x2 - x1) * across + (y2 - y1) * down) / 2
    half_height = ((x2 - x1) * down + (y2 - y1) * across) / 2
    cx, cy = (x1 + x2) / 2, (y1 + y2) / 2
    return cx - half_width, cy - half_height, cx + half_width, cy + half_height


def _warnings(told: Counter[str]) -> list[str]:
    warnings = outline_warnings(told["outlines"] + told["turned"])
    if told["flat"]:
        warnings.append(
            trn(
                "{count} shape is a point, line or cuboid and stays out.",
                "{count} shapes are points, lines or cuboids and stay out.",
                told["flat"],
            )
        )
    return warnings
