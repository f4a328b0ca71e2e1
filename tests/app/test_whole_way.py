"""The whole way of an annotator with the shipped starter: a folder, phrases, boxes, an export that scores."""

from __future__ import annotations

import contextlib
import io
import json
import shutil
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from app.cli import run

NAMES = {"RBC": "red blood cell", "WBC": "white blood cell", "Platelets": "platelet"}


@pytest.fixture(scope="module")
def photographs(data: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the blood-cell photographs that the starter was never trained on."""
    folder = tmp_path_factory.mktemp("blood") / "photographs"
    folder.mkdir()
    cells = data / "datasets" / "bccd"
    for name in (cells / "val.txt").read_text().split():
        shutil.copy(cells / "images" / f"{name}.jpg", folder)
    return folder


def true_boxes(cells: Path, exported: dict[str, Any]) -> dict[str, Any]:
    """The photographs' own annotations under the ids of an export."""
    categories = {category["name"]: category["id"] for category in exported["categories"]}
    annotations = []
    for image in exported["images"]:
        tree = ElementTree.parse(cells / "annotations" / f"{Path(image['file_name']).stem}.xml")
        for item in tree.iter("object"):
            x1, y1, x2, y2 = (
                float(item.findtext(f"bndbox/{edge}", "")) for edge in ("xmin", "ymin", "xmax", "ymax")
            )
            if x2 <= x1 or y2 <= y1:
                continue
            annotations.append(
                {
                    "id": len(annotations) + 1,
                    "image_id": image["id"],
                    "category_id": categories[NAMES[item.findtext("name", "")]],
                    "bbox": [x1, y1, x2 - x1, y2 - y1],
                    "area": (x2 - x1) * (y2 - y1),
                    "iscrowd": 0,
                }
            )
    return {**exported, "annotations": annotations}


def test_labeled_photographs_export_to_coco_files_that_score(
    data: Path, photographs: Path, tmp_path: Path
) -> None:
    from pycocotools.coco import COCO
    from pycocotools.cocoeval import COCOeval

    phrases = [part for name in NAMES.values() for part in ("-p", name)]
    assert run(["label", str(photographs), *phrases]) == 0
    assert run(["export", str(photographs), "--format", "coco", "-o", str(tmp_path / "coco.json")]) == 0
    assert (
        run(["export", str(photographs), "--format", "coco-results", "-o", str(tmp_path / "results.json")])
        == 0
    )

    with contextlib.redirect_stdout(io.StringIO()):
        exported = COCO(str(tmp_path / "coco.json")).dataset
        assert len(exported["images"]) == 87
        (tmp_path / "truth.json").write_text(json.dumps(true_boxes(data / "datasets" / "bccd", exported)))
        truth = COCO(str(tmp_path / "truth.json"))
        judge = COCOeval(truth, truth.loadRes(str(tmp_path / "results.json")), "bbox")
        judge.evaluate()
        judge.accumulate()
        judge.summarize()
    assert judge.stats[1] >= 0.75
