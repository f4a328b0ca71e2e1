"""What is promised to annotators who come from other tools: one test for each promise, in its words.

Each walks the promise once from end to end. What else belongs to it is proven elsewhere:

| promise | further proven by |
|---|---|
| Open a folder, nested | test_scan.py, test_window_project.py |
| 100k images open at once | test_window_images.py, `phrasebox bench --app` |
| Thumbnails in the list | test_thumbnails.py |
| List filters | test_store_queries.py, test_window_images.py |
| Duplicate, copy, multi-select | test_window_boxes.py |
| Undo and redo | test_history.py, test_window_folder_edits.py, test_random_actions.py |
| Class keys | test_window_classes.py |
| Autosave | test_store.py, test_headless.py |
| Batch | test_window_batch.py, test_window_jobs.py |
| Threshold | test_window_threshold.py, test_window_judging.py |
| Phrases and classes | test_phrase_list.py, test_window_phrases.py, tests/engine/test_phrases.py |
| Suppression | test_candidates.py, test_judged.py |
| Reviewed | test_window_images.py, test_window_seen.py |
| Model download | test_window_models.py, test_models_get.py, tests/engine/test_download.py |
| Honest device | test_window_jobs.py, test_headless.py |
| The same engine without a window | test_both_doors.py |
| MM Grounding DINO, LLMDet | tests/engine/test_parity_family.py, test_foreign_weights.py, test_checkpoints.py |
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
import torch
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from app.cli import run
from app.core.batch import Scope
from app.core.records import Box, ListedState, Origin
from app.core.store import Store
from app.headless.bench_app import bench_app
from app.samples import samples_folder
from app.worker import load_detector
from engine.checkpoints.installing import add_checkpoint
from tests.app import killed_window
from tests.app.test_window_images import choose, listed, propose
from tests.app.test_window_models import WEIGHTS, Newcomer, newcomer
from tests.app.window_kit import Person, draw_images, make_person, person
from tests.engine import foreign
from tests.engine.hub_kit import NAME as MODEL
from tests.engine.hub_kit import hub, quick, small_files
from tests.engine.hub_server import Fault, Hub
from tests.engine.labelled_kit import write_tiny_checkpoint

__all__ = ["hub", "newcomer", "person", "quick", "small_files"]

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SIX = ("a.png", "b.png", "c.png", "d.png", "e.png", "f.png")


@pytest.fixture
def at_work(person: Person) -> Person:
    """A person with the first of three images open, and one class."""
    person.opens()
    person.window.session.ensure_class("cat")
    return person


# Images


def test_a_folder_is_opened_with_the_folders_inside_it(person: Person) -> None:
    draw_images(person.folder, ["2026/may/a.png", "2026/june/a.png"])
    person.opens()
    assert listed(person) == ["2026/june/a.png", "2026/may/a.png", "a.png", "b.png", "sub/c.png"]
    person.window.session.ensure_class("cat")
    person.goes_to("2026/may/a.png")
    person.draws((20, 200), (100, 280))
    counts = {path: len(person.stored(path)) for path in ("2026/may/a.png", "2026/june/a.png", "a.png")}
    assert counts == {"2026/may/a.png": 1, "2026/june/a.png": 0, "a.png": 0}


@pytest.mark.slow
def test_one_hundred_thousand_images_are_open_at_once() -> None:
    figures = bench_app(quick=False)
    assert figures["images"] == 100_000
    for opening in (figures["first_open"], figures["reopen"]):
        assert opening["first_thumbnails_seconds"] < opening["all_rows_seconds"]
    assert figures["peak_memory_mb"] < 300


def test_the_list_shows_a_thumbnail_of_every_image(person: Person) -> None:
    person.opens()
    model = person.window.view.images.model
    person.sees(lambda: all(model.has_thumbnail(record.id) for record in person.window.session.records))


def test_the_list_is_filtered_by_label_score_status_and_name(person: Person) -> None:
    propose(person, "a.png", ("cat", 0.9), ("dog", 0.4))
    propose(person, "b.png", ("dog", 0.8))
    person.opens()
    fields = person.window.view.images.filter
    QTest.mouseClick(fields.more, Qt.MouseButton.LeftButton)
    choose(fields.class_name, "dog")
    person.sees(lambda: listed(person) == ["a.png", "b.png"])
    fields.lowest.setValue(0.7)
    person.sees(lambda: listed(person) == ["b.png"])
    QTest.mouseClick(fields.clear, Qt.MouseButton.LeftButton)
    choose(fields.state, "New")
    person.sees(lambda: listed(person) == ["sub/c.png"])
    QTest.mouseClick(fields.clear, Qt.MouseButton.LeftButton)
    QTest.keyClicks(fields.name, "a.p")
    person.sees(lambda: listed(person) == ["a.png"])


# Boxes


def test_boxes_are_duplicated_copied_between_images_and_selected_together(at_work: Person) -> None:
    at_work.draws((20, 20), (80, 80))
    at_work.presses(Qt.Key.Key_D, CONTROL)
    assert len(at_work.stored()) == 2
    at_work.presses(Qt.Key.Key_A, CONTROL)
    assert len(at_work.window.session.selection) == 2
    at_work.presses(Qt.Key.Key_C, CONTROL)
    copied = {box.xyxy for box in at_work.stored()}
    at_work.presses(Qt.Key.Key_D)
    at_work.sees(lambda: at_work.window.session.loaded)
    at_work.presses(Qt.Key.Key_V, CONTROL)
    assert {box.xyxy for box in at_work.stored("b.png")} == copied
    at_work.presses(Qt.Key.Key_Delete)
    assert at_work.stored("b.png") == ()
    at_work.presses(Qt.Key.Key_V, CONTROL | SHIFT)
    assert {box.xyxy for box in at_work.stored("b.png")} == copied


def test_undo_and_redo_have_no_limit(at_work: Person) -> None:
    at_work.draws((20, 20), (80, 80))
    held = [at_work.shown()]
    for _ in range(100):
        at_work.presses(Qt.Key.Key_Right)
        held.append(at_work.shown())
    assert len(set(held)) == 101
    for expected in reversed(held[:-1]):
        at_work.presses(Qt.Key.Key_Z, CONTROL)
        assert at_work.shown() == expected
    for expected in held[1:]:
        at_work.presses(Qt.Key.Key_Y, CONTROL)
        assert at_work.shown() == expected
    assert at_work.stored() == held[-1]


def test_the_keys_1_to_9_give_a_class_and_nothing_pops_up(at_work: Person) -> None:
    for number in range(2, 10):
        at_work.window.session.ensure_class(f"class {number}")
    at_work.draws((20, 20), (80, 80))
    for number in range(1, 10):
        at_work.presses(Qt.Key(Qt.Key.Key_0 + number))
        (box,) = at_work.stored()
        assert box.class_id == number - 1
        assert QApplication.activePopupWidget() is None
        assert not [
            each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()
        ]
    at_work.presses(Qt.Key.Key_Escape)
    at_work.clicks(300, 250)
    at_work.presses(Qt.Key.Key_3)
    at_work.draws((200, 20), (280, 80))
    assert {box.class_id for box in at_work.stored()} == {8, 2}


# What is done stays


def killed_at_work(folder: Path, what: str) -> None:
    """Let another process work on the folder, and kill it in the middle, as kill -9 does."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.app.killed_window", str(folder), what],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "ready\n"
    process.send_signal(signal.SIGKILL)
    process.stdout.close()
    assert process.wait(60) == -signal.SIGKILL


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")
def test_what_was_drawn_survives_kill_9(person: Person) -> None:
    killed_at_work(person.folder, "drawing")
    (box,) = person.stored("a.png")
    assert box.origin is Origin.HUMAN
    person.opens()
    assert person.shown() == (box,)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no kill -9")
def test_a_batch_survives_kill_9_and_goes_on_where_it_was(person: Person) -> None:
    (draw_images(person.folder, SIX) / "sub" / "c.png").unlink()
    killed_at_work(person.folder, "batch")
    (drawn,) = [box for box in person.stored("a.png") if box.origin is Origin.HUMAN]
    done = [path for path in SIX if person.state(path) == "suggested"]
    assert len(done) == killed_window.ANSWERED
    found = {path: person.stored(path) for path in done}
    assert all(any(box.is_candidate for box in boxes) for boxes in found.values())
    person.opens()
    offer = person.window.view.offer
    assert "3 images more" in offer.sentence()
    QTest.mouseClick(offer.buttons[0], Qt.MouseButton.LeftButton)
    person.sees(lambda: not person.window.detecting.running)
    assert len(person.detector.calls) == len(SIX) - len(done)
    assert {person.state(path) for path in SIX} == {"suggested"}
    assert {path: person.stored(path) for path in done} == found
    assert drawn in person.stored("a.png")


# Batch


def test_a_batch_has_a_scope_is_resumed_and_ends_with_a_summary(
    person: Person, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    (person.folder / "b.png").write_bytes(b"no image")
    person.opens()
    person.types("cat")
    person.detector.hold()
    person.presses(Qt.Key.Key_B, CONTROL)
    dialog = person.window.batching.dialog
    assert [scope for scope, button in dialog.scopes.items() if button.isVisible()] == list(Scope)
    dialog.scopes[Scope.ALL].setChecked(True)
    QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    person.sees(lambda: len(person.detector.calls) == 1)
    person.window.view.close()
    again = make_person(request.getfixturevalue("qtbot"), tmp_path)
    second = next(again)
    (second.folder / "b.png").write_bytes(b"no image")
    second.opens()
    QTest.mouseClick(second.window.view.offer.buttons[0], Qt.MouseButton.LeftButton)
    second.sees(lambda: not second.window.detecting.running)
    assert second.state("sub/c.png") == "suggested"
    summary = second.window.batching.dialog
    assert "1 image failed" in summary.summary.text()
    assert "b.png" in summary.failures.item(0).text()
    assert list(again) == []


def test_a_batch_never_touches_human_work(at_work: Person) -> None:
    at_work.draws((20, 200), (100, 280))
    at_work.presses(Qt.Key.Key_Escape)
    at_work.detects("cat")
    at_work.presses(Qt.Key.Key_Return)
    at_work.detects("dog")
    at_work.presses(Qt.Key.Key_X)
    judged = verdicts(at_work, "a.png")
    assert [len(boxes) for boxes in judged] == [2, 1]
    detects_in_all(at_work)
    assert verdicts(at_work, "a.png") == judged
    assert at_work.state("b.png") == "suggested"


def test_an_image_that_fails_in_a_batch_keeps_its_boxes(at_work: Person) -> None:
    at_work.goes_to("b.png")
    at_work.draws((20, 200), (100, 280))
    at_work.detects("cat")
    before = at_work.stored("b.png")
    assert {box.origin for box in before} == {Origin.HUMAN, Origin.MODEL}
    at_work.goes_to("a.png")
    (at_work.folder / "b.png").write_bytes(b"no image any more")
    detects_in_all(at_work)
    assert at_work.state("b.png") == "failed"
    assert at_work.stored("b.png") == before


def verdicts(person: Person, path: str) -> tuple[set[Box], set[Box]]:
    """The boxes that a person drew or accepted, and those that they rejected."""
    with Store.open(person.folder) as store:
        image = store.image(path).id
        return {box for box in store.boxes(image) if not box.is_candidate}, set(store.rejected(image))


def detects_in_all(person: Person) -> None:
    """Run a batch over every image, whatever was done with it before."""
    person.presses(Qt.Key.Key_B, CONTROL | SHIFT)
    dialog = person.window.batching.dialog
    dialog.scopes[Scope.ALL].setChecked(True)
    QTest.mouseClick(dialog.begin, Qt.MouseButton.LeftButton)
    person.sees(lambda: not person.window.detecting.running)


# Phrases and candidates


def test_the_threshold_is_live_over_stored_candidates(at_work: Person) -> None:
    at_work.detects("cat")
    asked = len(at_work.detector.calls)
    stored = at_work.stored()
    slider = at_work.window.view.panel.threshold.slider
    seen = []
    for percent in (10, 50, 90, 10):
        slider.setValue(percent)
        seen.append(len(at_work.shown()))
    assert seen == [2, 1, 0, 2]
    assert at_work.stored() == stored
    assert len(at_work.detector.calls) == asked


def test_several_phrases_make_one_class(at_work: Person) -> None:
    at_work.detects("sedan=car, taxi=car, truck")
    assert [label.name for label in at_work.window.session.classes] == ["cat", "car", "truck"]
    assert {(box.phrase, box.class_id) for box in at_work.stored()} == {
        ("sedan", 1),
        ("taxi", 1),
        ("truck", 2),
    }


@pytest.fixture
def with_the_starter(person: Person) -> Person:
    """A person with one sample image, whose window has the real model."""
    person.window.engine._worker._load = load_detector
    for path in person.folder.rglob("*.png"):
        path.unlink()
    sample = sorted(samples_folder().glob("*.jpg"))[0]
    (person.folder / "scene.jpg").write_bytes(sample.read_bytes())
    person.opens()
    return person


def test_every_box_has_exactly_one_typed_phrase(with_the_starter: Person) -> None:
    typed = ("red circle", "circle", "red square", "a blue star")
    person = with_the_starter
    person.types(", ".join(typed))
    person.presses(Qt.Key.Key_I)
    person.qtbot.waitUntil(lambda: person.state("scene.jpg") == "suggested", timeout=120_000)
    boxes = person.stored()
    assert boxes
    names = {label.index: label.name for label in person.window.session.classes}
    assert {box.phrase for box in boxes} <= set(typed)
    assert all(names[box.class_id] == box.phrase for box in boxes)


def test_what_overlaps_an_existing_box_of_its_class_is_not_proposed_again(at_work: Person) -> None:
    at_work.draws((42, 42), (139, 89))
    at_work.detects("cat")
    assert [box.x1 for box in at_work.stored() if box.is_candidate] == [240]


# Review


def test_reviewed_and_reviewed_empty_are_apart_from_never_seen(at_work: Person) -> None:
    at_work.draws((20, 20), (80, 80))
    at_work.presses(Qt.Key.Key_Space)
    at_work.presses(Qt.Key.Key_Space)
    states = at_work.window.session.counts()
    assert (states[ListedState.REVIEWED], states[ListedState.REVIEWED_EMPTY], states[ListedState.NEW]) == (
        1,
        1,
        1,
    )
    out = at_work.folder.parent / "out.json"
    assert (
        run(["export", str(at_work.folder), "--format", "coco", "--images", "reviewed", "-o", str(out)]) == 0
    )
    assert [image["file_name"] for image in json.loads(out.read_text())["images"]] == ["a.png", "b.png"]


# Models


def test_a_model_comes_from_a_mirror_with_progress_cancel_resume_and_checksum(
    newcomer: Newcomer, hub: Hub, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    hub.faults = [Fault(WEIGHTS, cut=400_000), Fault(WEIGHTS, hold=50_000), Fault(WEIGHTS, change=True)]
    newcomer.opens_models()
    newcomer.presses_button(newcomer.dialog.connection_button)
    QTest.keyClicks(newcomer.dialog.connection.mirror, hub.url)
    newcomer.presses_button(newcomer.dialog.get)
    newcomer.sees(lambda: hub.holding.acquire(blocking=False))
    newcomer.sees(lambda: "% of it" in newcomer.row()[1])
    assert newcomer.dialog.progress.isVisible()
    newcomer.presses_button(newcomer.dialog.stop)
    newcomer.sees(lambda: newcomer.models.work.task is None)
    assert "Resume" in newcomer.offered()
    hub.let_go.set()
    hub.asked.clear()
    assert "its checksum is not the one" in newcomer.gets()
    assert not hub.ranges()[0].startswith("bytes=0-")
    assert newcomer.gets() == f"{MODEL} is here, whole and checked."


def test_a_model_of_ones_own_folder_works_offline(newcomer: Newcomer, tmp_path: Path, hub: Hub) -> None:
    own = write_tiny_checkpoint(tmp_path / "my-own")
    newcomer.window.engine._worker._load = load_detector
    newcomer.opens()
    newcomer.opens_models("starter")
    newcomer.dialog.add_wanted.emit(str(own))
    newcomer.sees(lambda: newcomer.models.work.task is None)
    newcomer.dialog.choose("my-own")
    newcomer.presses_button(newcomer.dialog.use)
    newcomer.presses_button(newcomer.dialog.close_button)
    newcomer.asks("cat")
    assert newcomer.window.view.status.model.text().startswith("my-own ")
    assert newcomer.state("a.png") == "suggested"
    assert not hub.asked, "nothing was asked of the network"


def test_the_status_bar_says_where_the_model_runs_not_where_it_was_meant_to(at_work: Person) -> None:
    at_work.detector.device = "cuda:0"
    at_work.detects("cat")
    status = at_work.window.view.status.model
    assert "cuda:0" in status.text()
    at_work.detector.device = "cpu"
    at_work.detects("dog")
    at_work.sees(lambda: "cpu" in status.text())
    assert "cuda" not in status.text()


def test_the_same_engine_runs_without_a_window_and_finds_the_same(
    with_the_starter: Person, tmp_path: Path
) -> None:
    person = with_the_starter
    person.types("red circle, blue square")
    person.presses(Qt.Key.Key_I)
    person.qtbot.waitUntil(lambda: person.state("scene.jpg") == "suggested", timeout=120_000)
    other = tmp_path / "headless"
    other.mkdir()
    (other / "scene.jpg").write_bytes((person.folder / "scene.jpg").read_bytes())
    assert run(["label", str(other), "-p", "red circle, blue square"]) == 0
    with Store.open(other) as store:
        without = store.boxes(store.image("scene.jpg").id)

    def values(boxes: tuple[Box, ...]) -> list[tuple[object, ...]]:
        return sorted((box.phrase, box.score, *box.xyxy) for box in boxes)

    assert values(without) == pytest.approx(values(person.stored()))


@pytest.mark.parametrize("published_as", ["a folder of transformers", "a file of LLMDet's authors"])
def test_mm_grounding_dino_and_llmdet_run_on_this_machine(
    published_as: str, person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PHRASEBOX_MODELS", str(tmp_path / "models"))
    if published_as.startswith("a folder"):
        model = str(write_tiny_checkpoint(tmp_path / "mm-mine"))
    else:
        model = add_checkpoint(llmdet_file(tmp_path), "llmdet-mine").name
    person.window.engine._worker._load = load_detector
    person.opens()
    person.window.detecting.model = model
    person.types("cat")
    person.presses(Qt.Key.Key_I)
    person.qtbot.waitUntil(lambda: not person.window.detecting.running, timeout=120_000)
    assert person.window.view.banner.sentence() == ""
    assert person.state("a.png") == "suggested"
    assert person.window.view.status.model.text().startswith(f"{Path(model).name} ")


def llmdet_file(folder: Path) -> Path:
    """Random weights as LLMDet's authors publish theirs: a file of torch.save with its language model, and words."""
    model = foreign.randomised(foreign.small_config())
    foreign.write_vocabulary(folder)
    tensors = {**foreign.to_mmdet(model), **foreign.mmdet_extras(model, llmdet=True)}
    torch.save({"state_dict": tensors}, folder / "llmdet.pth")
    return folder / "llmdet.pth"
