"""YOLO (Ultralytics) data sets, written: images and labels in train and val, and data.yaml
(https://docs.ultralytics.com/datasets/detect/)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from app.core.formats.dataset import Dataset, DatasetBox, DatasetImage, Written
from app.core.formats.options import ExportOptions
from app.core.formats.placing import export_names, renaming_warnings, validation_part
from app.core.formats.sinks import folder_sink
from app.core.geometry import xyxy_to_cxcywh
from app.core.tongue import tr, trn


def write(dataset: Dataset, target: Path, options: ExportOptions) -> Written:
    """Write ``dataset`` to the directory ``target`` as trainers expect it: two parts, and data.yaml last.

    One label file an image, empty where it has no box. The split depends on the seed and the paths alone.
    ``target`` must be empty, or with overwrite a former export. Raises FormatError.
    """
    validation = validation_part(dataset.images, options.val_fraction, options.seed)
    names, renamed = export_names(dataset.images, lambda path: label_path(f"images/train/{path}"))
    with folder_sink(target, "yolo", options) as sink:
        for part in ("images/train", "images/val", "labels/train", "labels/val"):
            sink.folder(part)
        boxes = dropped = 0
        for done, image in enumerate(dataset.images, 1):
            split = "val" if image.path in validation else "train"
            exported = f"images/{split}/{names[image.path]}"
            rows = label_rows(image)
            boxes, dropped = boxes + len(rows), dropped + len(image.boxes) - len(rows)
            sink.image(exported, image.path)
            sink.text(label_path(exported), "".join(f"{row}\n" for row in rows))
            options.tell(done, len(dataset.images))
        sink.last("data.yaml", data_yaml(dataset.classes, target, bool(validation)))
    warnings = [*renaming_warnings(renamed), *dropped_warnings(dropped)]
    if not validation:
        warnings.append(tr("There is no validation part: data.yaml names the training images for both."))
    return Written((str(target / "data.yaml"),), len(dataset.images), boxes, tuple(warnings))


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


def label_rows(image: DatasetImage) -> list[str]:
    """The rows of an image's label file; boxes too small to be written are left out."""
    return [row for box in image.boxes if (row := label_row(box, image))]


def dropped_warnings(dropped: int) -> list[str]:
    """What to say of boxes that were too small to be written."""
    if not dropped:
        return []
    return [
        trn(
            "{count} box was too small to be written and left out.",
            "{count} boxes were too small to be written and left out.",
            dropped,
        )
    ]


def data_yaml(classes: Iterable[str], target: Path, has_validation: bool) -> str:
    """The data.yaml of an export: where it lies, its two parts, and the class names by index."""
    return (
        "# Change or delete path where the folder was moved.\n"
        f"path: {json.dumps(str(target.resolve()), ensure_ascii=False)}\n"
        "train: images/train\n"
        f"val: images/{'val' if has_validation else 'train'}\n"
        f"{class_names(classes)}"
    )


def class_names(classes: Iterable[str]) -> str:
    """The names of a data.yaml."""
    # JSON's strings are YAML's double-quoted ones: safe for names like "yes", "2" or "a: b".
    return "names:\n" + "".join(
        f"  {index}: {json.dumps(name, ensure_ascii=False)}\n" for index, name in enumerate(classes)
    )
