"""``phrasebox bench``: what it measures, how it takes turns, what it says and refuses."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pytest
import torch
from PIL import Image

from app.cli import run
from app.core.process_memory import resident_bytes
from app.headless import bench as bench_command
from app.headless import (
    bench_forward,
    bench_gpu,
    bench_growth,
    bench_interactive,
    bench_memory,
    bench_startup,
    engine,
)
from app.headless import label as headless_label
from app.headless import machine as machine_module
from app.headless.bench_sentences import sentence
from app.headless.timing import compare
from engine.checkpoints import catalogue
from engine.errors import Cancelled, UserError
from engine.graphs import Graphs
from tests.stand_in_recorder import StandInRecorder


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
    assert list(results) == ["machine", "op", "forward"]
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


def test_bench_measures_memory_and_loading_of_each_side_in_turns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    turns: list[str] = []

    def measured(side: str, place: Path, height: int, width: int) -> dict[str, float]:
        turns.append(side)
        if side == "growth":
            return {"images": 1800, "bytes_an_image": 120.0}
        peak = {"ours": 1.0e9, "ours bf16": 0.8e9, "transformers": 2.5e9}[side]
        load = {"ours": 1.0, "ours bf16": 1.0, "transformers": 2.0}[side] + len(turns)
        return {"peak_bytes": peak, "load_seconds": load, "first_detection_seconds": 3.0}

    monkeypatch.setattr(bench_memory, "write_checkpoint", lambda *_: 172_900_000)
    monkeypatch.setattr(bench_memory, "write_images", lambda *_: None)
    monkeypatch.setattr(bench_memory, "_measured", measured)
    assert run(["bench", "--memory"]) == 0
    printed = capsys.readouterr().out
    assert turns == ["ours", "ours bf16", *["transformers", "ours"] * 2, "transformers", "growth"]
    assert "memory (172.9 M parameters, 800x1333)" in printed
    assert "ours: 1.00 GB; loaded in 5.0 s" in printed
    assert "transformers: 2.50 GB; loaded in 7.0 s" in printed
    assert "ours takes 40% of transformers' and loads 1.4 times as fast" in printed
    assert "over 1800 images that the starter labels it grows by 0.12 kB an image" in printed


@pytest.mark.skipif(resident_bytes() is None, reason="this system does not tell a process's memory")
def test_a_side_of_the_memory_bench_loads_detects_and_tells_its_peak() -> None:
    found = bench_memory.measure(bench_memory.OURS, catalogue.resolve("starter"), 96, 160)
    assert found["peak_bytes"] >= (resident_bytes() or 0) > 50e6
    assert found["load_seconds"] > 0 and found["first_detection_seconds"] > 0


@pytest.mark.skipif(resident_bytes() is None, reason="this system does not tell a process's memory")
def test_the_growth_of_memory_is_that_of_labelling_a_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "images"
    bench_memory.write_images(folder, 12)
    sizes = {Image.open(path).size for path in folder.iterdir()}
    assert len(sizes) == 12
    labelled: list[Path] = []
    monkeypatch.setattr(headless_label, "label", lambda place, *_: labelled.append(place) or 0)
    found = bench_memory.measure("growth", folder, 96, 160)
    assert labelled == [folder] and found["images"] == 11


def test_memory_that_grows_is_seen_and_warming_up_is_not() -> None:
    warming, steady = [float(step) for step in range(10)], [500.0] * 90
    assert bench_memory.slope([*warming, *steady]) == pytest.approx(0.0, abs=1e-6)
    growing = [500.0 + 2.0 * step for step in range(90)]
    assert bench_memory.slope([*warming, *growing]) == pytest.approx(200.0)


def test_bench_measures_what_a_person_waits_for(capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("transformers")
    assert run(["bench", "--interactive", "--quick", "--json"]) == 0
    results = json.loads(capsys.readouterr().out)
    assert results["machine"]["versions"]["torch"] == torch.__version__.split("+")[0]
    measured = results["interactive"]
    assert measured["parameters"] < 5e6
    another, cancel, ahead = measured["another_phrase"], measured["cancel"], measured["look_ahead"]
    assert another["ratio"] == pytest.approx(another["theirs_seconds"] / another["ours_seconds"])
    assert len(another["ours_runs"]) == another["rounds"] == 1
    assert list(measured["presets"]) == ["fast", "balanced", "accurate"]
    assert 0 < cancel["median_seconds"] <= cancel["longest_seconds"]
    assert len(cancel["runs"]) + cancel["too_late"] == 3
    whole = measured["presets"]["accurate"]["seconds"]
    assert [row["pace_seconds"] for row in ahead["paces"]] == pytest.approx([0.5 * whole, 1.25 * whole])
    assert all(0 <= row["median_wait_seconds"] <= row["longest_wait_seconds"] for row in ahead["paces"])
    printed = sentence("interactive", measured)
    assert "another phrase of an open image" in printed and "accurate" in printed and "(1.00)" in printed


def test_a_window_that_fails_takes_nothing_else_of_the_measurement_with_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", "nothing")
    found = bench_interactive.look_ahead(tmp_path, tmp_path / "model", 1.0)
    assert list(found) == ["error"] and found["error"].startswith("The window did not work")


def test_a_model_that_answers_nothing_ends_the_walk_in_its_own_words(tmp_path: Path) -> None:
    folder = tmp_path / "images"
    bench_memory.write_images(folder, 2)
    done = subprocess.run(
        [sys.executable, "-m", "app.measuring_ahead", str(folder), str(tmp_path / "no model"), "0.1"],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 1 and done.stdout == ""
    assert "no model" in done.stderr.splitlines()[-1] and "Traceback" not in done.stderr


def test_a_detection_that_ends_before_it_is_cancelled_is_no_measurement_of_cancelling() -> None:
    class Detector:
        def __init__(self, seconds: float) -> None:
            self.seconds = seconds

        def detect(
            self, image: np.ndarray, phrases: Sequence[str], *, keep: bool, cancelled: Callable[[], bool]
        ) -> None:
            end = time.perf_counter() + self.seconds
            while time.perf_counter() < end:
                if cancelled():
                    raise Cancelled

    image = np.zeros((4, 4, 3), np.uint8)
    measured = bench_interactive.cancelled_at(0.01, Detector(60.0), image)
    assert measured is not None and measured >= 0
    assert bench_interactive.cancelled_at(60.0, Detector(0.0), image) is None


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
    told, machine, measured = capsys.readouterr().out.splitlines()
    assert "figures mean nothing" in told
    assert machine.startswith("machine: ") and f"torch {version('torch')}" in machine
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


def test_images_at_a_time_are_measured_in_one_pass_and_phrases_with_the_text_model() -> None:
    class Detector:
        batch = 1

        def __init__(self) -> None:
            self.asked: list[tuple[int, int, tuple[str, ...]]] = []

        def detect(self, images: Sequence[np.ndarray], phrases: Sequence[str], **options: Any) -> None:
            self.asked.append((self.batch, len(images), tuple(phrases)))

    detector = Detector()
    assert len(bench_growth._seconds(detector, (30, 40), 2, 4, rounds=3)) == 3
    assert {asked[:2] for asked in detector.asked} == {(4, 4)}
    assert len({asked[2] for asked in detector.asked}) == 4
    assert all(len(asked[2]) == 2 for asked in detector.asked)


def test_a_part_that_fails_is_named_and_the_others_are_measured(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(quick: bool) -> dict[str, Any]:
        raise UserError("The window did not start.")

    monkeypatch.setattr(bench_command, "bench_startup", broken)
    monkeypatch.setattr(bench_command, "bench_app", lambda quick: {"images": 3})
    assert run(["bench", "--startup", "--app", "--json"]) == 1
    printed = capsys.readouterr()
    results = json.loads(printed.out)
    assert results["startup"]["error"] == "The window did not start." and results["app"]["images"] == 3
    assert printed.err == "startup: The window did not start.\n"
    assert run(["bench", "--startup"]) == 2


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (["--report", "report.md", "--quick"], "--quick measures nothing"),
        (["--report", "no/such/folder/report.md"], "cannot be written"),
        (["--report", "torn.md"], "without its end"),
        (["--forward", "--compiled"], "add --device cuda"),
        (["--report", "report.md", "--device", "cuda"], "leave out --report"),
    ],
)
def test_what_cannot_be_measured_is_refused_before_anything_is(
    given: list[str],
    said: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(engine, "named_device", lambda name: name)
    torn = f"before\n{bench_growth.SECTION}\nafter\n"
    Path("torn.md").write_text(torn, encoding="utf-8")
    assert run(["bench", *given]) == 2
    printed = capsys.readouterr()
    assert said in printed.err and printed.out == ""
    assert Path("torn.md").read_text(encoding="utf-8") == torn and not Path("report.md").exists()


def test_numbers_that_are_none_on_one_side_are_no_small_difference() -> None:
    ours, theirs = torch.tensor([1.0, -torch.inf]), torch.tensor([1.5, -torch.inf])
    assert bench_forward.greatest_difference(ours, theirs) == 0.5
    for wrong in (torch.nan, torch.inf):
        with pytest.raises(UserError, match="finite"):
            bench_forward.greatest_difference(torch.tensor([wrong, -torch.inf]), theirs)


def test_a_machine_that_tells_nothing_of_itself_is_named_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine_module, "_CPU_INFO", tmp_path / "none")
    found = machine_module.machine()
    assert found["processor"] and found["instructions"] is None and found["processors"] >= 1
    info = tmp_path / "cpuinfo"
    info.write_text("processor\t: 0\nmodel name\t: A Chip\nflags\t\t: fpu avx2 avx512f\n\nflags\t: fpu\n")
    monkeypatch.setattr(machine_module, "_CPU_INFO", info)
    found = machine_module.machine()
    assert (found["processor"], found["instructions"]) == ("A Chip", ["avx2", "avx512f"])
    assert "A Chip (avx2, avx512f)" in sentence("machine", found)


def test_measuring_the_start_leaves_the_settings_of_the_person_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    assert bench_startup.bench_startup(quick=True)["seconds"] > 0
    assert not (tmp_path / "config" / "Phrasebox").exists()
