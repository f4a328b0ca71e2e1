"""Label Studio: tasks as JSON, and the labeling config that their results name (https://labelstud.io/guide/tasks)."""

from __future__ import annotations

import json
import math
import os
import posixpath
import re
import urllib.parse
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from app.core.formats.dataset import Dataset, DatasetBox, DatasetImage, FormatError, Locate, Read, Written
from app.core.formats.files import read_json, write_text
from app.core.formats.gathering import (
    Labelled,
    files_below,
    gathered,
    name_in_url,
    outline_warnings,
    points_around,
    whole_number,
)  # fmt: skip
from app.core.formats.options import ExportOptions
from app.core.formats.xml_files import plain, read_xml, xml_text
from app.core.geometry import Rectangle
from app.core.records import class_colour
from app.core.tongue import tr, trn

CONFIG = "label_config.xml"
_FROM, _TO = "label", "image"
_MODEL = "phrasebox"
_KINDS = ("rectanglelabels", "ellipselabels", "polygonlabels")
_UPLOADED = re.compile(r"^[0-9a-f]{8}-")
"""What Label Studio puts before the name of an uploaded file."""


def write(dataset: Dataset, target: Path, options: ExportOptions) -> Written:
    """Write the tasks to the file ``target``, and the labeling config beside it.

    Reviewed images hold their boxes as an annotation; the others hold the model's as a prediction with scores.
    Images are named as files of a local storage whose root is the folder above the image folder. Raises
    FormatError.
    """
    tasks = [
        _task(dataset, image, image_id, options.folder.name)
        for image_id, image in zip(dataset.image_ids(), dataset.images, strict=True)
    ]
    config = target.with_name(CONFIG if target.name == "tasks.json" else f"{target.stem}.{CONFIG}")
    write_text(config, _config(dataset.classes))
    write_text(target, json.dumps(tasks, ensure_ascii=False, allow_nan=False) + "\n")
    options.tell(len(tasks), len(tasks))
    boxes = sum(len(image.boxes) for image in dataset.images)
    hint = tr(
        "Before importing the tasks, set up the labeling interface with {name}, and let "
        "Label Studio serve the images: LABEL_STUDIO_LOCAL_FILES_DOCUMENT_ROOT={parent}, "
        "with a local storage for {folder}.",
        name=config.name,
        parent=options.folder.parent,
        folder=options.folder,
    )
    return Written((str(target), str(config)), len(dataset.images), boxes, (hint,))


def _task(dataset: Dataset, image: DatasetImage, image_id: int, folder: str) -> dict[str, Any]:
    results = [_result(dataset, image, box, f"{image_id}-{at}") for at, box in enumerate(image.boxes, 1)]
    task: dict[str, Any] = {
        "id": image_id,
        "data": {
            "image": "/data/local-files/?d=" + urllib.parse.quote(os.fsencode(f"{folder}/{image.path}"))
        },
        "annotations": [],
        "predictions": [],
    }
    if image.reviewed:
        task["annotations"].append({"result": results})
    elif results:
        scores = [1.0 if box.score is None else float(box.score) for box in image.boxes]
        # Label Studio sorts tasks by this one: the least certain box stands for the image.
        task["predictions"].append({"model_version": _MODEL, "score": min(scores), "result": results})
    return task


def _result(dataset: Dataset, image: DatasetImage, box: DatasetBox, identity: str) -> dict[str, Any]:
    result: dict[str, Any] = {
        "id": identity,
        "type": "rectanglelabels",
        "from_name": _FROM,
        "to_name": _TO,
        "original_width": image.width,
        "original_height": image.height,
        "image_rotation": 0,
        "value": {
            "x": 100 * box.x1 / image.width,
            "y": 100 * box.y1 / image.height,
            "width": 100 * (box.x2 - box.x1) / image.width,
            "height": 100 * (box.y2 - box.y1) / image.height,
            "rotation": 0,
            "rectanglelabels": [dataset.classes[box.class_index]],
        },
    }
    if not image.reviewed:
        result["score"] = 1.0 if box.score is None else float(box.score)
    return result


def _config(classes: Sequence[str]) -> str:
    root = ElementTree.Element("View")
    ElementTree.SubElement(root, "Image", name=_TO, value="$image")
    labels = ElementTree.SubElement(root, "RectangleLabels", name=_FROM, toName=_TO)
    for index, name in enumerate(classes):
        ElementTree.SubElement(labels, "Label", value=plain(name), background=class_colour(index))
    return xml_text(root, declared=False)  # Label Studio refuses a declaration of the encoding


def read(source: Path, locate: Locate | None = None) -> Read:
    """Read an exported JSON (full or JSON-MIN), or those of a folder; classes of the config beside it come first.

    Of several annotations of a task the last one that was not cancelled counts; predictions only where there
    is none. Polygons, ellipses and turned rectangles become the boxes around them. Raises FormatError.
    """
    found: list[Labelled] = []
    told: Counter[str] = Counter()
    classes: list[str] = []
    any_file = False
    for file in files_below(source, ".json"):
        content = read_json(file)
        if is_label_studio(content):
            any_file = True
            classes += _config_classes(file, told)
            found += [_labelled(task, told) for task in content]
    if not any_file:
        raise FormatError(tr("{source} is no export of Label Studio; choose its JSON file.", source=source))
    return gathered([entry for entry in found if entry.names], classes, locate, _warnings(told))


def is_label_studio(content: Any) -> bool:
    """Whether the content of a JSON file is a list of Label Studio's tasks."""
    if not isinstance(content, list) or not content:
        return False
    task = content[0]
    if not isinstance(task, dict):
        return False
    full = isinstance(task.get("data"), dict) and ("annotations" in task or "predictions" in task)
    return full or ("annotator" in task and "id" in task) or "annotation_id" in task


def _config_classes(file: Path, told: Counter[str]) -> list[str]:
    """The classes in the order of the config; it only orders them, so a damaged one is passed over and told."""
    for config in (file.with_name(CONFIG), file.with_name(f"{file.stem}.{CONFIG}")):
        if config.is_file():
            try:
                labels = read_xml(config).iter("Label")
            except FormatError:
                told["config"] += 1  # label-studio-sdk writes "&" and "<" of names as they are
                return []
            return [label.get("value", "") for label in labels if label.get("value")]
    return []


def _labelled(task: Any, told: Counter[str]) -> Labelled:
    task = task if isinstance(task, dict) else {}
    names = _names(task["data"] if isinstance(task.get("data"), dict) else task)
    image = Labelled(names, 0, 0)
    if not names:
        told["unnamed"] += 1
        return image
    for result in _results(task, told):
        value = result.get("value", result)
        value = value if isinstance(value, dict) else {}
        kind = str(result.get("type") or next((kind for kind in _KINDS if kind in value), ""))
        labels = value.get(kind)
        if kind not in _KINDS:
            told["other"] += 1
            continue
        width, height = (
            whole_number(result.get("original_width")),
            whole_number(result.get("original_height")),
        )
        image.width, image.height = width or image.width, height or image.height
        corners = _corners(kind, value, width, height)
        if corners is None or not isinstance(labels, list) or not labels:
            image.invalid += 1
            continue
        told["outlines"] += kind != "rectanglelabels" or bool(value.get("rotation"))
        image.boxes += [(str(label), corners) for label in labels]
    return image


def _results(task: dict[str, Any], told: Counter[str]) -> list[dict[str, Any]]:
    """The results that count: of the last annotation, else of the predictions; JSON-MIN has them in plain sight."""
    if not isinstance(task.get("data"), dict):
        lists = [value for value in task.values() if isinstance(value, list)]
        return [entry for entries in lists for entry in _objects(entries)]
    done = [entry for entry in _objects(task.get("annotations")) if not entry.get("was_cancelled")]
    told["several"] += len(done) > 1
    if not done:
        done = _objects(task.get("predictions"))
        told["predicted"] += bool(done)
    return _objects(done[-1].get("result")) if done else []


def _objects(entries: Any) -> list[dict[str, Any]]:
    """The objects of a list; none of what is no list."""
    return [entry for entry in entries if isinstance(entry, dict)] if isinstance(entries, list) else []


def _names(data: dict[str, Any]) -> tuple[str, ...]:
    """Names of the task's image: the first value that is one, as it is and without the mark of an upload."""
    texts = [value for value in data.values() if isinstance(value, str)]
    name = next(filter(None, map(name_in_url, texts)), "")
    if not name and isinstance(data.get("image"), str):  # the usual key, with an address that tells no suffix
        name = data["image"].strip("/")
    folder, base = posixpath.split(name)
    return tuple(dict.fromkeys(filter(None, (name, posixpath.join(folder, _UPLOADED.sub("", base))))))


def _corners(kind: str, value: dict[str, Any], width: int, height: int) -> Rectangle | None:
    """The box around a region in pixels; its values are percent of the image. None where they are none."""
    try:
        if kind == "polygonlabels":
            around = points_around(value["points"])
        elif kind == "ellipselabels":
            around = points_around(_turned_ellipse(value, width, height))
        else:
            around = points_around(_turned_rectangle(value, width, height))
    except (KeyError, TypeError, ValueError, IndexError, ArithmeticError):
        return None
    if around is None or not (width and height):
        return None
    x1, y1, x2, y2 = around
    return x1 / 100 * width, y1 / 100 * height, x2 / 100 * width, y2 / 100 * height


def _turned_rectangle(value: dict[str, Any], width: int, height: int) -> list[tuple[float, float]]:
    """Its corners in percent: it is turned clockwise about its top left corner, in pixels."""
    x, y, wide, high = (float(value[key]) for key in ("x", "y", "width", "height"))
    angle = math.radians(float(value.get("rotation") or 0))
    if not angle:
        return [(x, y), (x + wide, y + high)]
    aspect = height / width
    corners = []
    for across, down in ((0.0, 0.0), (wide, 0.0), (0.0, high), (wide, high)):
        down *= aspect  # percent of the width, so that both axes have one unit
        corners.append(
            (
                x + across * math.cos(angle) - down * math.sin(angle),
                y + (across * math.sin(angle) + down * math.cos(angle)) / aspect,
            )
        )
    return corners


def _turned_ellipse(value: dict[str, Any], width: int, height: int) -> list[tuple[float, float]]:
    """Two corners of the box around it, in percent."""
    x, y, across, down = (float(value[key]) for key in ("x", "y", "radiusX", "radiusY"))
    angle = math.radians(float(value.get("rotation") or 0))
    aspect = height / width
    down *= aspect
    half_width = math.hypot(across * math.cos(angle), down * math.sin(angle))
    half_height = math.hypot(across * math.sin(angle), down * math.cos(angle)) / aspect
    return [(x - half_width, y - half_height), (x + half_width, y + half_height)]


def _warnings(told: Counter[str]) -> list[str]:
    warnings = outline_warnings(told["outlines"])
    if told["config"]:
        warnings.append(
            tr(
                "The labeling config beside the tasks is not valid XML and was passed over; classes come in the "
                "order in which boxes name them."
            )
        )
    if told["predicted"]:
        warnings.append(
            trn(
                "{count} image holds only a model's boxes, which come in as accepted ones; look them through.",
                "{count} images hold only a model's boxes, which come in as accepted ones; look them through.",
                told["predicted"],
            )
        )
    if told["several"]:
        warnings.append(
            trn(
                "{count} image has several annotations; the last one counts.",
                "{count} images have several annotations; the last one counts.",
                told["several"],
            )
        )
    if told["unnamed"]:
        warnings.append(
            trn(
                "{count} task names no image and stays out.",
                "{count} tasks name no image and stay out.",
                told["unnamed"],
            )
        )
    if told["other"]:
        warnings.append(
            trn(
                "{count} result is no box and stays out.",
                "{count} results are no boxes and stay out.",
                told["other"],
            )
        )
    return warnings
