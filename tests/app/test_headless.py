"""The commands around detection: models, doctor, demo, bench, and how images and progress pass through them."""

from __future__ import annotations

import json
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from app.cli import run
from app.core.records import class_colour, text_on
from app.headless import engine
from app.headless.loading import load_ahead
from app.headless.pictures import draw_detections, picture_names
from app.headless.progress import LOG_SECONDS, Progress
from app.samples import copy_samples, sample_phrases, samples_folder
from engine import ops
from engine.checkpoints import catalogue
from engine.detections import Detections
from engine.errors import UserError
from tests.app.headless_support import FakeDetector, write_image


def test_models_lists_the_published_ones_and_marks_those_on_this_machine(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(catalogue.MODELS_VARIABLE, str(tmp_path))
    (tmp_path / "llmdet_tiny").mkdir()
    (tmp_path / "llmdet_tiny" / "config.json").write_text("{}")
    (tmp_path / "llmdet_tiny" / "model.safetensors").write_bytes(b"")
    assert run(["models"]) == 0
    here, _, published = capsys.readouterr().out.partition("Published")
    assert str(tmp_path / "llmdet_tiny") in here
    rows = {line.split()[0]: line for line in published.splitlines() if line.startswith("  ")}
    assert {known.name for known in catalogue.CATALOGUE} <= set(rows)
    assert " yes " in rows["llmdet_tiny"]
    assert " - " in rows["llmdet_base"]
    assert "iSEE-Laboratory/llmdet_base" in rows["llmdet_base"]
    assert "IDEA-Research/grounding-dino-tiny" in rows["grounding-dino-tiny"]


def test_doctor_reports_a_torch_that_does_not_load_in_a_line_and_goes_on(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "torch", None)
    assert run(["doctor"]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert any(line.startswith("! torch") and "does not load" in line for line in lines)
    assert any("data folder" in line for line in lines)


def test_doctor_says_which_op_is_in_use_and_that_the_starter_opens(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(engine, "load_detector", lambda *_: FakeDetector())
    run(["doctor"])
    printed = capsys.readouterr().out
    assert "op on the CPU" in printed
    assert "opens on cpu in fp32, images at 240 to 320 pixels" in printed


def test_demo_without_a_window_writes_coco_and_a_picture_for_each_sample(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(engine, "load_detector", lambda *_: FakeDetector())
    for _ in range(2):  # a second time into the same folder
        assert run(["demo", "--headless", "-o", str(tmp_path / "out")]) == 0
    content = json.loads((tmp_path / "out" / "annotations.json").read_text())
    pictures = sorted(path.name for path in (tmp_path / "out" / "pictures").iterdir())
    assert [image["file_name"] for image in content["images"]] == pictures
    phrases = sample_phrases().split(", ")
    assert [category["name"] for category in content["categories"]] == phrases
    assert len(content["annotations"]) == len(pictures) * len(phrases)
    assert "annotations.json" in capsys.readouterr().out


def test_a_copy_of_the_samples_that_was_cut_off_is_made_whole_the_next_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(source: Path, target: Path) -> None:
        target.write_bytes(source.read_bytes()[:100])
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as full:
        full.setattr(shutil, "copyfile", cut_off)
        with pytest.raises(OSError, match="No space"):
            copy_samples(tmp_path)
    copy_samples(tmp_path)
    for copy in tmp_path.glob("*.jpg"):
        assert copy.read_bytes() == (samples_folder() / copy.name).read_bytes()


def test_copying_the_samples_again_leaves_what_a_person_changed(tmp_path: Path) -> None:
    folder = copy_samples(tmp_path)
    first = sorted(folder.glob("*.jpg"))[0]
    first.write_bytes(b"mine")
    copy_samples(tmp_path)
    assert first.read_bytes() == b"mine"


def test_images_come_in_order_with_a_bad_one_in_its_place(tmp_path: Path) -> None:
    bad = tmp_path / "bad.png"
    bad.write_bytes(b"")
    files = [
        ("a", write_image(tmp_path / "a.png", 31)),
        ("bad", bad),
        ("c", write_image(tmp_path / "c.png", 33)),
    ]
    loaded = list(load_ahead(files))
    assert [key for key, _ in loaded] == ["a", "bad", "c"]
    kinds = [image if isinstance(image, UserError) else image.shape for _, image in loaded]
    assert kinds[0] == (50, 31, 3) and kinds[2] == (50, 33, 3)
    assert isinstance(kinds[1], UserError)


def test_only_one_image_is_read_ahead_however_long_the_list(tmp_path: Path) -> None:
    image = write_image(tmp_path / "a.png")
    asked: list[int] = []

    def files():  # type: ignore[no-untyped-def]
        for index in range(50):
            asked.append(index)
            yield index, image

    loader = load_ahead(files())
    next(loader)
    assert asked == [0, 1]
    loader.close()


def test_a_log_gets_a_line_now_and_then(capsys: pytest.CaptureFixture[str]) -> None:
    now = 0.0
    with Progress(100, clock=lambda: now) as progress:
        for _ in range(100):
            now += LOG_SECONDS / 40
            progress.advance()
    assert capsys.readouterr().err.splitlines() == ["40 of 100 images", "80 of 100 images"]


def test_drawn_pictures_show_the_box_where_it_is() -> None:
    image = np.full((80, 100, 3), 200, np.uint8)
    found = Detections(
        np.array([[20, 40, 60, 70]], np.float32),
        np.array([0.5], np.float32),
        np.array([0]),
        ("cat",),
        100,
        80,
    )
    drawn = np.asarray(draw_detections(image, found))
    assert (drawn[70, 40] != 200).any() and (drawn[55, 20] != 200).any()
    assert (drawn[55, 40] == 200).all()
    assert (image == 200).all()


def test_the_text_of_a_drawn_box_reads_on_its_colour() -> None:
    assert [text_on(class_colour(index)) for index in range(7)] == [
        "black", "black", "black", "black", "black", "white", "black",
    ]  # fmt: skip


def test_pictures_of_equal_names_do_not_replace_each_other() -> None:
    names = picture_names(["a/x.png", "b/x.jpg", "c/X.tif", "y.png"])
    assert names == ["x.jpg", "x-2.jpg", "X-3.jpg", "y.jpg"]


def test_doctor_says_what_serves_a_gpu_and_why(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(engine, "load_detector", lambda *_: FakeDetector())
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "device_count", lambda: 0)
    monkeypatch.setattr(
        ops.cuda, "status", lambda: ops.OpStatus("reference", None, "Triton is not installed")
    )
    run(["doctor"])
    (line,) = [line for line in capsys.readouterr().out.splitlines() if "op on CUDA" in line]
    assert line.endswith("reference: Triton is not installed")


def test_samples_are_images_that_the_wheel_can_carry() -> None:
    folder = Path(__file__).parents[2] / "resources" / "samples"
    samples = sorted(folder.glob("*.jpg"))
    assert len(samples) >= 4
    for sample in samples:
        with Image.open(sample) as picture:
            assert picture.size == (640, 480)
