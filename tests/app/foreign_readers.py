"""What other people's readers find in an export, as JSON; run by an interpreter that has them.

    python tests/app/foreign_readers.py READER PATH [CONFIG]

Prints {image: [[class, x1, y1, x2, y2], ...]}; images by the reader's own names, edges in pixels.
"""

from __future__ import annotations

import json
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import Any

Found = dict[str, list[list[Any]]]


def datumaro(path: Path, format: str, **options: Any) -> Found:
    """datumaro's importers, which CVAT is built on."""
    from datumaro.components.annotation import AnnotationType
    from datumaro.components.dataset import Dataset

    dataset = Dataset.import_from(str(path), format, **options)
    names = [label.name for label in dataset.categories()[AnnotationType.label]]
    return {
        item.id: [
            [names[box.label], box.x, box.y, box.x + box.w, box.y + box.h]
            for box in item.annotations
            if box.type is AnnotationType.bbox
        ]
        for item in dataset
    }


def cvat(path: Path, images: Path) -> Found:
    """datumaro's reader of CVAT's XML, which wants the images beside it."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "annotations.xml").write_bytes(path.read_bytes())
        Path(folder, "images").symlink_to(images, target_is_directory=True)
        return datumaro(Path(folder), "cvat")


def labelme(path: Path) -> Found:
    """labelme's own loader, which also opens each image and compares its size."""
    from labelme._label_file import read_label_file

    found = {}
    for file in sorted(path.rglob("*.json")):
        if file.name.startswith("."):
            continue
        data = read_label_file(str(file))
        found[(file.parent / data.image_path).relative_to(path).as_posix()] = [
            [shape["label"], *shape["points"][0], *shape["points"][1]] for shape in data.shapes
        ]
    return found


def label_studio(path: Path, config: Path) -> Found:
    """The converter of label-studio-sdk, to COCO; it looks at annotations alone."""
    from label_studio_sdk.converter import Converter

    with tempfile.TemporaryDirectory() as folder:
        converter = Converter(str(config), project_dir=folder, download_resources=False)
        converter.convert_to_coco(str(path), folder, is_dir=False)
        content = json.loads(Path(folder, "result.json").read_text())
    names = {category["id"]: category["name"] for category in content["categories"]}
    images = {image["id"]: image for image in content["images"]}
    found: Found = {image["file_name"]: [] for image in images.values()}
    for entry in content["annotations"]:
        x, y, width, height = entry["bbox"]
        found[images[entry["image_id"]]["file_name"]].append(
            [names[entry["category_id"]], x, y, x + width, y + height]
        )
    return found


def label_studio_config(path: Path, config: Path) -> Found:
    """The labeling config as label-studio-sdk understands it: each prediction must fit it."""
    from label_studio_sdk.label_interface import LabelInterface

    interface = LabelInterface(config.read_text(encoding="utf-8"))
    interface.validate()
    found: Found = {}
    for task in json.loads(path.read_text(encoding="utf-8")):
        interface.validate_task({"data": task["data"]})
        for prediction in task["predictions"]:
            if not interface.validate_prediction(prediction):
                raise SystemExit(f"no prediction: {interface.validate_prediction(prediction, True)}")
        found[task["data"]["image"]] = [
            [result["value"]["rectanglelabels"][0], result["score"]]
            for prediction in task["predictions"]
            for result in prediction["result"]
        ]
    return found


def ultralytics(path: Path) -> Found:
    """The check of a data set and the label cache that ultralytics' training begins with."""
    from ultralytics.data.dataset import YOLODataset
    from ultralytics.data.utils import check_det_dataset

    data = check_det_dataset(str(path / "data.yaml"), autodownload=False)
    found = {}
    for part in ("train", "val"):
        dataset = YOLODataset(img_path=data[part], data=data, augment=False, rect=False)
        for label in dataset.get_labels():
            height, width = label["shape"]
            rows = []
            for index, (cx, cy, wide, high) in zip(label["cls"].flatten(), label["bboxes"], strict=True):
                x, y = (cx - wide / 2) * width, (cy - high / 2) * height
                rows.append([data["names"][int(index)], x, y, x + wide * width, y + high * height])
            found[Path(label["im_file"]).relative_to(path / "images" / part).as_posix()] = rows
    return found


def unzipped(path: Path, folder: str) -> Path:
    """The content of a zip file, unpacked by others than us."""
    with zipfile.ZipFile(path) as archive:
        if archive.testzip() is not None:
            raise SystemExit("the zip file is damaged")
        archive.extractall(folder)
    return Path(folder)


def main(reader: str, path: Path, *more: str) -> Found:
    with tempfile.TemporaryDirectory() as folder:
        if path.suffix == ".zip":
            path = unzipped(path, folder)
        if reader.startswith("datumaro-"):
            return datumaro(path, reader.removeprefix("datumaro-"))
        own = {"labelme": labelme, "ultralytics": ultralytics}
        return own[reader](path) if reader in own else globals()[reader](path, Path(more[0]))


if __name__ == "__main__":
    answer = main(sys.argv[1], Path(sys.argv[2]), *sys.argv[3:])
    print("\n" + json.dumps(answer, default=float, ensure_ascii=True))
