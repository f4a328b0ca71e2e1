"""Readers that others wrote find in our exports what we put there, and what their writers write is imported.

They need another interpreter, because their own requirements are large and do not go together with ours:

    python -m venv readers
    readers/bin/pip install datumaro label-studio-sdk ultralytics labelme
    PHRASEBOX_READERS=readers/bin/python python -m pytest tests/app/test_foreign_readers.py
"""

from __future__ import annotations

import json
import os
import subprocess
import urllib.parse
from pathlib import Path, PurePosixPath

import pytest

from app.core.formats import ExportSummary, Pictures, export_project, import_project, plan_export
from app.core.formats.export_plan import ExportChoices
from app.core.store import Store
from tests.app.formats_kit import (
    CLASSES,
    Boxes,
    assert_alike,
    boxes_of,
    draw,
    human,
    new_project,
    odd_project,
    review,
    stored_boxes,
)

READERS = os.environ.get("PHRASEBOX_READERS", "")
pytestmark = pytest.mark.skipif(
    not READERS, reason="PHRASEBOX_READERS names no interpreter that has the readers of other tools"
)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return odd_project(tmp_path / "images ü")


def read_by(reader: str, *paths: Path) -> Boxes:
    """What ``reader`` finds, run apart from this process."""
    found: Boxes = json.loads(answer_of("foreign_readers.py", reader, *map(str, paths)))
    return {name: [(box[0], *box[1:]) for box in boxes] for name, boxes in found.items()}


def answer_of(script: str, *words: str) -> str:
    """The last line that a script of this folder prints, run by the other interpreter."""
    done = subprocess.run(
        [READERS, str(Path(__file__).with_name(script)), *words],
        capture_output=True,
        text=True,
        timeout=240,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "YOLO_OFFLINE": "true"},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.splitlines()[-1]


def exported(store: Store, format: str, output: Path, **choices: object) -> tuple[ExportSummary, Boxes]:
    """Write the project, and what should be found in it."""
    plan = plan_export(store, ExportChoices(format, **choices))  # type: ignore[arg-type]
    return export_project(store, format, output, **choices), boxes_of(plan.dataset)  # type: ignore[arg-type]


def without_suffix(boxes: Boxes) -> Boxes:
    return {str(PurePosixPath(path).with_suffix("")): rows for path, rows in boxes.items()}


def rounded(boxes: Boxes) -> Boxes:
    return {path: [(row[0], *map(round, row[1:])) for row in rows] for path, rows in boxes.items()}


@pytest.mark.parametrize("pictures", [Pictures.COPIED, Pictures.UPRIGHT])
def test_labelme_opens_every_file_with_its_image(store: Store, tmp_path: Path, pictures: Pictures) -> None:
    _, boxes = exported(store, "labelme", tmp_path / "out", pictures=pictures)
    assert_alike(boxes, read_by("labelme", tmp_path / "out"))


def test_datumaro_reads_pascal_voc(store: Store, tmp_path: Path) -> None:
    _, boxes = exported(store, "voc", tmp_path / "out")
    assert_alike(rounded(without_suffix(boxes)), read_by("datumaro-voc", tmp_path / "out"))


def test_datumaro_reads_the_zip_that_cvat_takes_as_coco(store: Store, tmp_path: Path) -> None:
    summary, boxes = exported(store, "cvat-coco", tmp_path / "out")
    # It rounds what it reads to hundredths.
    assert_alike(without_suffix(boxes), read_by("datumaro-coco", *summary.files), within=0.01)


def test_datumaro_reads_the_xml_of_cvat(store: Store, tmp_path: Path) -> None:
    summary, boxes = exported(store, "cvat", tmp_path / "out")
    read = read_by("cvat", *summary.files, store.folder)
    assert_alike(without_suffix(boxes), read, within=0.01)


def test_datumaro_reads_the_zip_that_cvat_takes_as_yolo(tmp_path: Path) -> None:
    # Its reader, other than CVAT's own, knows no folders below images/train.
    draw(tmp_path / "images" / "a b.jpg", (100, 50))
    draw(tmp_path / "images" / "empty.jpg", (30, 20))
    store = new_project(tmp_path / "images", ("car", "bus"))
    review(store, "a b.jpg", [human(1, 0, 0, 100, 50), human(0, 1.25, 2.5, 30.75, 40.125)])
    review(store, "empty.jpg", [])
    summary, boxes = exported(store, "cvat-yolo", tmp_path / "out")
    assert_alike(without_suffix(boxes), read_by("datumaro-yolo", *summary.files), within=0.01)


def test_the_converter_of_label_studio_reads_the_annotations(store: Store, tmp_path: Path) -> None:
    summary, boxes = exported(store, "label-studio", tmp_path / "out", images="reviewed")
    read = read_by("label_studio", *summary.files)
    by_path = {urllib.parse.unquote(url).partition("?d=images ü/")[2]: rows for url, rows in read.items()}
    assert_alike(boxes, by_path, within=1e-4)


def test_label_studio_accepts_the_config_and_the_predictions(store: Store, tmp_path: Path) -> None:
    summary, _ = exported(store, "label-studio", tmp_path / "out")
    read = read_by("label_studio_config", *summary.files)
    assert [rows for rows in read.values() if rows] == [[("car", 0.75)]]


@pytest.mark.parametrize("pictures", [Pictures.COPIED, Pictures.UPRIGHT])
def test_the_check_of_ultralytics_passes(store: Store, tmp_path: Path, pictures: Pictures) -> None:
    _, boxes = exported(store, "yolo", tmp_path / "out", pictures=pictures)
    assert_alike(boxes, read_by("ultralytics", tmp_path / "out"), within=1e-3)


def test_datumaro_reads_coco_as_most_trainers_do(store: Store, tmp_path: Path) -> None:
    _, boxes = exported(store, "coco", tmp_path / "out" / "annotations" / "instances_default.json")
    (tmp_path / "out" / "images").symlink_to(store.folder, target_is_directory=True)
    assert_alike(without_suffix(boxes), read_by("datumaro-coco", tmp_path / "out"), within=0.01)


# What others wrote

DRAWN: Boxes = {
    "a b.jpg": [("car", 0, 0, 100, 50), ("traffic light", 1.25, 2.5, 30.75, 40.125)],
    "é 臉.png": [("é臉 & <b>", 3, 4, 20, 40)],
    "empty.jpg": [],
}


@pytest.mark.parametrize(
    ("writer", "format", "within", "tells_of_empty"),
    [
        ("datumaro-coco_instances", "coco", 0.01, True),
        ("datumaro-yolo", "yolo", 0.01, True),
        ("datumaro-yolo_ultralytics", "yolo", 0.01, True),
        ("ultralytics", "yolo", 0.01, True),
        # Whole pixels, and no file where nothing is.
        ("datumaro-voc_detection", "voc", 1, False),
        ("labelme", "labelme", 1e-6, True),
        ("label-studio", "label-studio", 0.01, True),
        ("datumaro-cvat", "cvat", 0.01, True),
    ],
)
def test_what_another_tool_wrote_is_imported(
    tmp_path: Path, writer: str, format: str, within: float, tells_of_empty: bool
) -> None:
    pictures = tmp_path / "images"
    for name, size in (("a b.jpg", (100, 50)), ("é 臉.png", (64, 48)), ("empty.jpg", (30, 20))):
        draw(pictures / name, size)
    boxes = {name: [[CLASSES.index(row[0]), *row[1:]] for row in rows] for name, rows in DRAWN.items()}
    (pictures / "labels.json").write_text(json.dumps({"classes": CLASSES, "boxes": boxes}))
    written = Path(answer_of("foreign_writers.py", writer, str(pictures), str(tmp_path / "out")))
    store = new_project(pictures)
    summary = import_project(store, None, written)
    assert (summary.format, summary.boxes, summary.missing_images) == (format, 3, ())
    wanted = {name: rows for name, rows in DRAWN.items() if rows or tells_of_empty}
    assert_alike(wanted, stored_boxes(store), within=within)
