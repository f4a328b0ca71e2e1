"""Other people's tools write labels of pictures; run by an interpreter that has them.

    python tests/app/foreign_writers.py WRITER PICTURES OUT

PICTURES is a folder of pictures beside its ``labels.json``: {"classes": [name], "boxes": {picture: [[class index, x1,
y1, x2, y2]]}}, edges in pixels. Prints the path of what was written: a file or folder that is to be imported.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

Boxes = dict[str, list[list[float]]]


def datumaro(format: str, classes: list[str], boxes: Boxes, pictures: Path, out: Path) -> Path:
    """What datumaro exports, which CVAT is built on."""
    from datumaro.components.annotation import Bbox
    from datumaro.components.dataset import Dataset
    from datumaro.components.dataset_base import DatasetItem
    from datumaro.components.media import Image

    last = list(boxes)[-1]
    items = [
        DatasetItem(
            id=Path(name).stem,
            # Its YOLO of Ultralytics wants both parts.
            subset="val" if name == last and format == "yolo_ultralytics" else "train",
            media=Image.from_file(path=str(pictures / name)),
            annotations=[Bbox(x1, y1, x2 - x1, y2 - y1, label=int(at)) for at, x1, y1, x2, y2 in rows],
        )
        for name, rows in boxes.items()
    ]
    Dataset.from_iterable(items, categories=classes).export(str(out), format, save_media=True)
    return out


def labelme(classes: list[str], boxes: Boxes, pictures: Path, out: Path) -> Path:
    """What labelme saves for each picture, with the picture in it, as it does unless told otherwise."""
    from labelme._label_file import LabelFile
    from PIL import Image

    for name, rows in boxes.items():
        with Image.open(pictures / name) as picture:
            width, height = picture.size
        LabelFile().save(
            filename=str(out / f"{Path(name).stem}.json"),
            shapes=[
                {
                    "label": classes[int(at)],
                    "points": [[x1, y1], [x2, y2]],
                    "shape_type": "rectangle",
                    "flags": {},
                    "group_id": None,
                    "description": "",
                }
                for at, x1, y1, x2, y2 in rows
            ],
            image_path=name,
            image_data=(pictures / name).read_bytes(),
            image_height=height,
            image_width=width,
        )
    return out


def label_studio(classes: list[str], boxes: Boxes, pictures: Path, out: Path) -> Path:
    """Tasks as the importer of label-studio-sdk makes them, of what datumaro wrote."""
    from label_studio_sdk.converter.imports.coco import convert_coco_to_ls

    coco = datumaro("coco_instances", classes, boxes, pictures, out / "coco")
    (file,) = (coco / "annotations").glob("*.json")
    convert_coco_to_ls(str(file), str(out / "tasks.json"))
    return out / "tasks.json"


def ultralytics(classes: list[str], boxes: Boxes, pictures: Path, out: Path) -> Path:
    """The results of a prediction as ultralytics saves them, confidence and all, and a data.yaml."""
    import numpy as np
    from PIL import Image
    from ultralytics.engine.results import Results
    from ultralytics.utils import YAML

    names = dict(enumerate(classes))
    for name, rows in boxes.items():
        with Image.open(pictures / name) as picture:
            pixels = np.asarray(picture.convert("RGB"))
        found = np.array([[*edges, 0.5, at] for at, *edges in rows], dtype=float).reshape(-1, 6)
        label = out / "labels" / "train" / f"{Path(name).stem}.txt"
        label.parent.mkdir(parents=True, exist_ok=True)
        label.touch()
        Results(pixels, name, names, boxes=found).save_txt(label, save_conf=True)
    YAML.save(out / "data.yaml", {"path": str(out), "train": "images/train", "names": names})
    return out


def main(writer: str, pictures: Path, out: Path) -> Path:
    known: Any = json.loads((pictures / "labels.json").read_text(encoding="utf-8"))
    what = known["classes"], known["boxes"], pictures, out
    out.mkdir(parents=True, exist_ok=True)
    if writer.startswith("datumaro-"):
        return datumaro(writer.removeprefix("datumaro-"), *what)
    own = {"labelme": labelme, "label-studio": label_studio, "ultralytics": ultralytics}
    return own[writer](*what)


if __name__ == "__main__":
    print(f"\n{main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))}")
