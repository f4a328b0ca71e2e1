"""A copy of the labels that a fine-tuning began with, so that it can go on while a person labels more."""

from __future__ import annotations

import json
from pathlib import Path

from app.core.formats.dataset import Dataset, DatasetBox, DatasetImage
from app.headless.training_data import Labelled
from engine.errors import UserError
from engine.files import whole_file


def write_copy(data: Labelled, path: Path) -> None:
    """Writes what is learned from as JSON: the folder, classes with their phrases, images with their boxes."""
    images = [
        {
            "path": image.path,
            "width": image.width,
            "height": image.height,
            "boxes": [(box.class_index, box.x1, box.y1, box.x2, box.y2) for box in image.boxes],
        }
        for image in data.dataset.images
    ]
    known = {
        "root": str(data.root),
        "classes": data.dataset.classes,
        "phrases": data.phrases,
        "images": images,
    }
    with whole_file(path) as file:
        file.write_text(json.dumps(known), encoding="utf-8")


def read_copy(path: Path) -> Labelled:
    """What ``write_copy`` wrote. Raises UserError where it cannot be read."""
    try:
        known = json.loads(path.read_text(encoding="utf-8"))
        images = tuple(
            DatasetImage(
                image["path"],
                image["width"],
                image["height"],
                boxes=tuple(DatasetBox(*box) for box in image["boxes"]),
            )
            for image in known["images"]
        )
        dataset = Dataset(tuple(known["classes"]), images)
        return Labelled(dataset, tuple(tuple(phrases) for phrases in known["phrases"]), Path(known["root"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError(
            "The copy of the labels {path} cannot be read ({error}); delete it to begin anew.",
            path=path,
            error=error,
        ) from error
