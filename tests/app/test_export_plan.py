"""What an export would write is known before it is written, and what stays out is said with its reason."""

from __future__ import annotations

import json
import os
import struct
from pathlib import Path

import pytest
from PIL import Image, ImageOps

from app.cli import run
from app.core.formats import (
    FORMATS,
    ClassCount,
    ExportChoices,
    FormatError,
    Pictures,
    export_project,
    plan_export,
    plan_import,
    write_export,
)
from app.core.formats.dataset import OccupiedError
from app.core.formats.report import export_preview, export_report
from app.core.images import is_rotated, load_image
from app.core.records import ImageState
from app.core.store import Store
from engine.errors import Cancelled
from tests.app.formats_kit import candidate, draw, human, new_project, odd_project, review


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return odd_project(tmp_path / "images")


def test_boxes_and_images_are_counted_for_each_class(store: Store) -> None:
    plan = plan_export(store, ExportChoices("coco"))
    assert plan.classes == (
        ClassCount("car", 3, 3),
        ClassCount("traffic light", 1, 1),
        ClassCount("é臉 & <b>", 2, 2),
    )
    assert (len(plan.dataset.images), plan.boxes, plan.empty, plan.turned) == (6, 6, 2, 1)
    headline, remarks = export_preview(plan)
    assert headline == "6 images with 6 boxes go out, 2 of them without a box."
    assert "1 candidate scored below 0.30 stays out." in remarks


def test_each_reason_to_stay_out_is_said_with_its_count(store: Store) -> None:
    image = store.image("a b/臉書 1.jpg")
    store.store_candidates(image.id, [candidate(0, 60, 0.9)], 100, 50, "m")
    store.set_failed(store.image("new.jpg").id, "it is damaged")
    plan = plan_export(store, ExportChoices("coco", "reviewed"))
    assert plan.left_out == (
        "2 images not reviewed yet stay out.",
        "1 candidate not accepted on reviewed images stays out.",
    )
    everything = plan_export(store, ExportChoices("coco", "all", 0.8))
    assert everything.skipped == (("new.jpg", "it is damaged"),)
    assert everything.left_out[0] == "2 candidates scored below 0.80 stay out."
    assert "1 image stays out: new.jpg (it is damaged)." in export_preview(everything)[1]


def test_an_export_writes_what_its_plan_counted(store: Store, tmp_path: Path) -> None:
    plan = plan_export(store, ExportChoices("voc"))
    review(store, "new.jpg", [human(0, 1, 1, 5, 5)])  # drawn while the dialog was open
    summary = write_export(plan, tmp_path / "out")
    assert (summary.images, summary.boxes) == (len(plan.dataset.images), plan.boxes)
    assert export_report(summary)[0] == f"Wrote 6 boxes of 6 images to {tmp_path / 'out'}."
    as_zip = export_project(store, "cvat-coco", tmp_path / "cvat")
    assert export_report(as_zip)[0].endswith(f" to {tmp_path / 'cvat' / 'cvat-coco.zip'}.")


def test_nothing_to_export_is_said_so(tmp_path: Path) -> None:
    draw(tmp_path / "images" / "a.png", (20, 10))
    plan = plan_export(new_project(tmp_path / "images"), ExportChoices("coco", "reviewed"))
    assert export_preview(plan) == ("No image goes out.", ["1 image not reviewed yet stays out."])


@pytest.mark.parametrize("format", ["yolo", "voc", "labelme", "cvat-yolo", "cvat-coco"])
def test_an_export_that_is_stopped_can_be_repeated(store: Store, tmp_path: Path, format: str) -> None:
    def stop(done: int, total: int) -> None:
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        write_export(plan_export(store, ExportChoices(format)), tmp_path / "out", progress=stop)
    assert not [path for path in tmp_path.rglob("*") if path.suffix == ".zip" or ".part" in path.name]
    # A folder keeps what was written, and is known as an unfinished export.
    if (tmp_path / "out").is_dir() and any((tmp_path / "out").iterdir()):
        with pytest.raises(OccupiedError):
            export_project(store, format, tmp_path / "out")
    summary = export_project(store, format, tmp_path / "out", overwrite=True)
    assert summary.images == 6


def test_copies_and_upright_copies_replace_each_other(store: Store, tmp_path: Path) -> None:
    out, sizes = tmp_path / "out", []
    original = (store.folder / "turned é.jpg").read_bytes()
    for pictures in (Pictures.COPIED, Pictures.UPRIGHT, Pictures.COPIED):
        export_project(store, "labelme", out, pictures=pictures, overwrite=True)
        sizes.append((out / "turned é.jpg").read_bytes() == original)
    assert sizes == [True, False, True]
    export_project(store, "labelme", out, pictures=Pictures.LEFT, overwrite=True)
    assert not (out / "turned é.jpg").exists() and (out / "replaced" / "turned é.jpg").is_file()


def test_pictures_that_a_format_has_no_place_for_are_refused(store: Store, tmp_path: Path) -> None:
    with pytest.raises(FormatError, match='"yolo" can be copied, upright, not left'):
        export_project(store, "yolo", tmp_path / "out", pictures=Pictures.LEFT)
    with pytest.raises(FormatError, match="pictures need a folder"):
        export_project(store, "coco", tmp_path / "out.json", pictures=Pictures.COPIED)
    assert not (tmp_path / "out").exists()


def test_coco_with_its_pictures_is_a_folder(store: Store, tmp_path: Path) -> None:
    summary = export_project(store, "coco", tmp_path / "out", pictures=Pictures.UPRIGHT)
    assert summary.files == (tmp_path / "out" / "annotations.json",)
    assert (tmp_path / "out" / "images" / "a b" / "臉書 1.jpg").is_file()
    assert any("1 image turned by EXIF orientation is written anew" in line for line in summary.warnings)


def test_the_warning_of_turned_images_offers_upright_copies(store: Store) -> None:
    for format, offered in (("yolo", True), ("cvat", False)):
        (warning,) = [
            line for line in plan_export(store, ExportChoices(format)).warnings if "turned by EXIF" in line
        ]
        assert ("upright copies" in warning) is offered


@pytest.mark.parametrize("format", ["yolo", "cvat-coco"])
def test_an_image_that_cannot_be_turned_is_copied_and_named(
    store: Store, tmp_path: Path, format: str
) -> None:
    whole = (store.folder / "turned é.jpg").read_bytes()
    (store.folder / "turned é.jpg").write_bytes(whole[:-100])
    summary = export_project(store, format, tmp_path / "out", pictures=Pictures.UPRIGHT)
    assert summary.images == 6
    assert any("turned é.jpg could not be turned upright" in line for line in summary.warnings)
    if format == "yolo":
        (copy,) = (tmp_path / "out").rglob("turned é.jpg")
        assert copy.read_bytes() == whole[:-100]


def test_an_image_whose_exif_cannot_be_written_again_is_turned_without_it(
    store: Store, tmp_path: Path
) -> None:
    turned = store.folder / "turned é.jpg"
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x011A] = 2.5
    entries = exif.tobytes()
    # The resolution as text, which Pillow reads and fails to write as a number.
    broken = entries.replace(bytes.fromhex("011a 0005"), bytes.fromhex("011a 0002"))
    assert broken != entries
    Image.open(turned).save(turned, exif=broken)
    with pytest.raises((struct.error, TypeError, AttributeError)):
        ImageOps.exif_transpose(Image.open(turned))
    summary = export_project(store, "yolo", tmp_path / "out", pictures=Pictures.UPRIGHT)
    assert not any("could not be turned" in line for line in summary.warnings)
    (copy,) = (tmp_path / "out").rglob("turned é.jpg")
    assert load_image(copy).shape == load_image(turned).shape
    assert not is_rotated(copy)


@pytest.mark.parametrize("format", ["labelme", "voc"])
def test_what_an_export_set_aside_does_not_come_in_again(store: Store, tmp_path: Path, format: str) -> None:
    out = tmp_path / "out"
    export_project(store, "voc" if format == "labelme" else "labelme", out)
    export_project(store, format, out, overwrite=True)
    store.set_state(store.image("c/臉書 1.jpg").id, ImageState.SUGGESTED)
    export_project(store, format, out, "reviewed", overwrite=True)
    assert any((out / "replaced").rglob("臉書 1.*"))
    plan = plan_import(store, out)
    assert plan.format == format
    assert "c/臉書 1.jpg" not in [image.path for image in plan.read.dataset.images]


@pytest.mark.skipif(os.name == "nt", reason="Windows names are always text")
def test_folders_whose_names_are_no_text_are_exported_or_refused_in_words(tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"gr\xfc\xdfe")
    try:
        draw(folder / "a.jpg", (40, 30))
    except OSError:
        pytest.skip("this file system only takes names that are text")
    project = new_project(folder, ("cat",))
    review(project, "a.jpg", [human(0, 1, 1, 20, 20)])
    for format in FORMATS:
        export_project(project, format, tmp_path / (f"{format}.zip" if "cvat-" in format else format))
    tasks = json.loads((tmp_path / "label-studio" / "tasks.json").read_text(encoding="utf-8"))
    assert tasks[0]["data"]["image"].endswith("?d=gr%FC%DFe/a.jpg")
    with pytest.raises(FormatError, match="not valid text"):
        export_project(project, "yolo", tmp_path / os.fsdecode(b"out\xff"))
    project.close()


def test_the_command_line_previews_an_import_and_tells_its_format(
    store: Store, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder, out = str(store.folder), str(tmp_path / "out")
    assert run(["export", folder, "--format", "voc", "-o", out, "--pictures", "upright"]) == 0
    capsys.readouterr()
    before = store.all_boxes()
    assert run(["import", folder, out, "--preview"]) == 0
    told = capsys.readouterr().out
    assert f"{out} is taken for Pascal VOC (XML folder)." in told
    assert "6 images of this folder, 0 not there; 3 new boxes, 3 already there." in told
    assert "  car: 3 boxes on 3 images\n" in told and told.endswith("Nothing was stored.\n")
    assert store.all_boxes() == before
    assert run(["import", folder, out]) == 0
    assert "3 boxes of 6 images added, 3 were there already." in capsys.readouterr().out
