"""The commands around detection: models, doctor, demo, bench, and how images and progress pass through them."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
import torch
from PIL import Image

from app.cli import run
from app.core.process_memory import resident_bytes
from app.core.records import class_colour, text_on
from app.headless import bench_gpu, bench_growth, bench_memory, engine
from app.headless.bench_sentences import sentence
from app.headless.loading import load_ahead
from app.headless.pictures import draw_detections, picture_names
from app.headless.progress import LOG_SECONDS, Progress
from app.headless.timing import compare
from app.samples import copy_samples, sample_phrases
from engine import ops
from engine.checkpoints import catalogue
from engine.detections import Detections
from engine.errors import UserError
from engine.graphs import Graphs
from tests.app.headless_support import FakeDetector, write_image
from tests.stand_in_recorder import StandInRecorder


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


def test_the_two_sides_of_a_benchmark_take_turns() -> None:
    turns: list[str] = []
    comparison = compare(lambda: turns.append("ours"), lambda: turns.append("theirs"), rounds=3)
    assert turns == ["ours", "theirs"] * 4
    assert len(comparison.ours) == len(comparison.theirs) == 3


def test_a_benchmark_waits_before_and_after_each_run() -> None:
    turns: list[str] = []
    compare(lambda: turns.append("ours"), lambda: turns.append("theirs"), 1, lambda: turns.append("wait"))
    assert turns[2:] == ["wait", "ours", "wait", "wait", "theirs", "wait"]


def test_bench_on_a_gpu_that_is_not_here_is_refused_in_a_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    assert run(["bench", "--op", "--device", "cuda"]) == 2
    assert "'cuda' is not here" in capsys.readouterr().err


def test_bench_on_a_gpu_measures_no_window(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(engine, "named_device", lambda name: name)
    assert run(["bench", "--startup", "--device", "cuda"]) == 2
    assert "leave out --startup" in capsys.readouterr().err


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA device")
def test_bench_compares_op_and_forward_on_a_gpu(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["bench", "--quick", "--json", "--device", "cuda"]) == 0
    results = json.loads(capsys.readouterr().out)
    assert list(results) == ["op", "forward"]
    assert results["op"]["max_difference"] < 1e-5
    assert results["forward"]["max_logit_difference_fp32"] < 1e-4


def test_the_forwards_bench_on_a_gpu_names_every_way_and_the_best_ratio(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("transformers")
    monkeypatch.setattr(engine, "named_device", lambda name: "cpu")
    monkeypatch.setattr(torch.cuda, "synchronize", lambda *_: None)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda _: "a stand-in")
    monkeypatch.setattr(bench_gpu, "BATCHES", (1, 2))
    monkeypatch.setattr(bench_gpu, "_QUICK_ROUNDS", 1)
    recorders: list[StandInRecorder] = []
    monkeypatch.setattr(
        bench_gpu, "gpu_graphs", lambda _: Graphs(recorders.append(StandInRecorder()) or recorders[-1])
    )
    measured = bench_gpu.bench_forward_on_gpu(quick=True, device="cpu", compiled=False)
    assert [row["batch"] for row in measured["batches"]] == [1, 2]
    for row in measured["batches"]:
        theirs = min(value for name, value in row["seconds"].items() if name.startswith("transformers"))
        assert row["ratio"]["ours fp32"] == pytest.approx(theirs / row["seconds"]["ours fp32"])
    assert measured["recording_faults"] == {"fp32": "", "bf16": "", "fp16": ""}
    # Text, image and detection of two batches are recorded, and repeated when they are measured.
    assert [(each.recorded, each.repeated) for each in recorders] == [(6, 12)] * 3
    monkeypatch.setattr(bench_gpu, "bench_forward_on_gpu", lambda *_, **__: measured)
    monkeypatch.setattr(engine, "named_device", lambda name: name)
    assert run(["bench", "--forward", "--device", "cuda"]) == 0
    printed = capsys.readouterr().out
    assert "2 images: ours fp32" in printed and "times as fast as transformers at best" in printed


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


def test_bench_compares_op_and_forward_with_transformers(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("transformers")
    assert run(["bench", "--op", "--forward", "--quick", "--json"]) == 0
    printed = capsys.readouterr()
    results = json.loads(printed.out)
    assert "figures mean nothing" in printed.err
    assert results["op"]["quick"] is results["forward"]["quick"] is True
    assert results["op"]["max_difference"] < 1e-5
    assert results["forward"]["max_proposal_difference"] < 1e-4
    assert results["forward"]["max_logit_difference"] < 1e-4
    assert results["forward"]["max_box_difference"] < 1e-4
    halves = results["forward"]["bf16"]
    assert halves["ratio"] == pytest.approx(halves["theirs_seconds"] / halves["ours_seconds"])
    assert 0 < halves["median_score_change"] < 0.05 and halves["median_box_change"] < 0.05


def test_bench_measures_memory_and_loading_of_each_side(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def measured(side: str, folder: Path, height: int, width: int) -> dict[str, float]:
        if side == "growth":
            return {"images": 1800, "bytes_an_image": 120.0}
        peak = {"ours": 1.0e9, "ours bf16": 0.8e9, "transformers": 2.5e9}[side]
        return {"peak_bytes": peak, "load_seconds": 1.0, "first_detection_seconds": 3.0}

    monkeypatch.setattr(bench_memory, "write_checkpoint", lambda *_: None)
    monkeypatch.setattr(bench_memory, "_measured", measured)
    assert run(["bench", "--memory"]) == 0
    printed = capsys.readouterr().out
    assert "ours takes 40% of transformers'" in printed
    assert "over 1800 images of the starter it grows by 0.12 kB an image" in printed


@pytest.mark.skipif(resident_bytes() is None, reason="this system does not tell a process's memory")
def test_a_side_of_the_memory_bench_loads_detects_and_tells_its_peak() -> None:
    found = bench_memory.measure(bench_memory.OURS, catalogue.resolve("starter"), 96, 160)
    assert found["peak_bytes"] >= (resident_bytes() or 0) > 50e6
    assert found["load_seconds"] > 0 and found["first_detection_seconds"] > 0


def test_bench_measures_the_window_at_work(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["bench", "--app", "--quick", "--json"]) == 0
    measured = json.loads(capsys.readouterr().out)["app"]
    assert measured["images"] == 60 and measured["boxes"] == 20
    assert (
        0 < measured["first_open"]["first_thumbnails_seconds"] <= measured["first_open"]["all_rows_seconds"]
    )
    assert measured["reopen"]["scroll"]["median_ms"] <= measured["reopen"]["scroll"]["longest_ms"]
    assert set(measured["canvas"]) == {"select", "pan", "zoom"}
    assert "1000 boxes" not in sentence("app", measured) and "20 boxes" in sentence("app", measured)


@pytest.mark.parametrize(("threads", "words"), [(1, "1 thread)"), (2, "2 threads)")])
def test_a_quick_bench_says_that_its_figures_mean_nothing(
    threads: int, words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("transformers")
    monkeypatch.setattr(torch, "get_num_threads", lambda: threads)
    assert run(["bench", "--op", "--quick"]) == 0
    told, measured = capsys.readouterr().out.splitlines()
    assert "figures mean nothing" in told
    assert measured.startswith("op (") and words in measured


def test_bench_refuses_a_device_by_the_names_of_its_help(capsys: pytest.CaptureFixture[str]) -> None:
    for device in ("gpu", "auto"):
        assert run(["bench", "--op", "--device", device]) == 2
        assert f"'{device}' is not cpu, cuda or cuda:N" in capsys.readouterr().err


def test_bench_without_transformers_says_how_to_get_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in [name for name in sys.modules if name.split(".")[0] == "transformers"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "transformers", None)
    assert run(["bench", "--op", "--quick"]) == 2
    assert "pip install" in capsys.readouterr().err


def test_samples_are_images_that_the_wheel_can_carry() -> None:
    folder = Path(__file__).parents[2] / "resources" / "samples"
    samples = sorted(folder.glob("*.jpg"))
    assert len(samples) >= 4
    for sample in samples:
        with Image.open(sample) as picture:
            assert picture.size == (640, 480)


GROWTH = {
    "threads": 2,
    "precision": "bf16",
    "rows": {
        "megapixels": [{"at": 0.25, "seconds": 1.0}, {"at": 1.0, "seconds": 3.5}],
        "phrases": [{"at": 1, "seconds": 1.0}, {"at": 200, "seconds": 4.25}],
    },
}


def test_a_report_of_growth_takes_the_place_of_the_one_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    document = tmp_path / "performance.md"
    document.write_text("# Performance\n\nBefore.\n", encoding="utf-8")
    monkeypatch.setattr(bench_growth, "bench_growth", lambda _: dict(GROWTH))
    assert run(["bench", "--report", str(document)]) == 0
    assert "by phrases: 1: 1.00, 200: 4.25" in capsys.readouterr().out
    with document.open("a", encoding="utf-8") as written:
        written.write("\nAfter.\n")
    first = document.read_text(encoding="utf-8")
    assert run(["bench", "--report", str(document)]) == 0
    assert document.read_text(encoding="utf-8") == first
    assert first.startswith("# Performance\n\nBefore.\n") and first.endswith("\nAfter.\n")
    assert "| seconds an image | 1.00 | 3.50 |" in first
    plot = ElementTree.parse(tmp_path / "growth.svg").getroot()
    circles = plot.findall("{http://www.w3.org/2000/svg}circle")
    assert len(circles) == 4
    # The highest figure of a chart is at its top, and half of it half-way up.
    heights = [float(circle.get("cy", "")) for circle in circles]
    assert heights[1] < heights[0] and heights[3] == heights[1]


def test_growth_is_measured_along_every_axis(monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("transformers")
    monkeypatch.setattr(bench_growth, "MEGAPIXELS", (0.25, 1.0))
    monkeypatch.setattr(bench_growth, "PHRASES", (1, 200))
    monkeypatch.setattr(bench_growth, "BATCHES", (2,))
    threads = torch.get_num_threads()
    found = bench_growth.bench_growth(quick=True)
    assert torch.get_num_threads() == threads
    assert {what: [row["at"] for row in rows] for what, rows in found["rows"].items()} == {
        "megapixels": [0.25, 1.0],
        "phrases": [1, 200],
        "images at a time": [2],
        "threads": [1, 2],
    }
    assert all(row["seconds"] > 0 for rows in found["rows"].values() for row in rows)
