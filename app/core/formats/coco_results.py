"""COCO results: the list of scored boxes that evaluation tools load beside a COCO annotation file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.core.formats.dataset import Dataset, DatasetBox, DatasetImage, FormatError, Written
from app.core.formats.files import read_json, write_json
from app.core.geometry import clip, xywh_to_xyxy, xyxy_to_xywh
from app.core.tongue import tr


def write(dataset: Dataset, target: Path) -> Written:
    """Write a list of {image_id, category_id, bbox [x, y, w, h], score}; ids are those of the COCO export.

    A box that a model made has the model's score; what a person drew, changed or imported counts 1.0.
    Raises FormatError.
    """
    results = [
        {
            "image_id": image_id,
            "category_id": box.class_index + 1,
            "bbox": [float(value) for value in xyxy_to_xywh(box.x1, box.y1, box.x2, box.y2)],
            "score": 1.0 if box.score is None else float(box.score),
        }
        for image_id, image in zip(dataset.image_ids(), dataset.images, strict=True)
        for box in image.boxes
    ]
    write_json(target, results)
    return Written((str(target),), len(dataset.images), len(results))


def read(source: Path, annotated: Dataset) -> Dataset:
    """The results of ``source`` as boxes of the images and classes of ``annotated``, whose own boxes are left out.

    Raises FormatError for a file that is no list of results, or names other images or classes.
    """
    content = read_json(source)
    if not isinstance(content, list):
        raise FormatError(
            tr("{source} is not a list of COCO results; choose the file with the scores.", source=source)
        )
    images = dict(zip(annotated.image_ids(), annotated.images, strict=True))
    boxes: dict[int, list[DatasetBox]] = {image_id: [] for image_id in images}
    for result in content:
        image_id, box = _result(result, images, len(annotated.classes), source)
        boxes[image_id].append(box)
    return Dataset(
        annotated.classes,
        tuple(
            DatasetImage(
                image.path, image.width, image.height, tuple(boxes[image_id]), image.reviewed, image.id
            )
            for image_id, image in images.items()
        ),
    )


def _result(
    result: Any, images: dict[int, DatasetImage], classes: int, source: Path
) -> tuple[int, DatasetBox]:
    try:
        image, class_index = images[result["image_id"]], int(result["category_id"]) - 1
        inside = clip(*xywh_to_xyxy(*map(float, result["bbox"])), image.width, image.height)
        if inside is None or not 0 <= class_index < classes:
            raise ValueError("no such box")
        return result["image_id"], DatasetBox(class_index, *inside, score=float(result["score"]))
    except (KeyError, TypeError, ValueError) as error:
        raise FormatError(
            tr(
                "{source} has a result that does not belong to its annotation file: {value}.",
                source=source,
                value=str(result)[:120],
            )
        ) from error
