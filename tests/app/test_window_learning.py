"""Learn from my images: a process of its own, what the window tells of it, and what becomes of the model."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from app.core.learning import Phase
from app.core.records import Box, ImageState, Origin, new_box_id
from app.core.store import Store
from app.language import speak
from app.learn_process import LearnProcess
from app.views.learn_dialog import LearnDialog
from tests.app.test_finetune import spot_project
from tests.app.window_kit import Person, make_person, person
from tests.engine.labelled_kit import write_tiny_checkpoint

__all__ = ["person"]

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
MINUTES_2 = 120_000

_START = {
    "event": "start",
    "learned": 2,
    "held": 1,
    "boxes": 3,
    "classes": ["cat"],
    "plan": {"steps": 40},
    "before": {"ap": 0.25},
}
_END = {
    "event": "end",
    "improved": True,
    "before": {"ap": 0.25},
    "after": {"ap": 0.5},
    "classes": [{"name": "cat", "judged": 1, "before": {"ap": 0.25}, "after": {"ap": 0.5}}],
}
_PROCESS = """
import json, sys, time
from pathlib import Path
run = Path(sys.argv[1])
(run / "model").mkdir(exist_ok=True)
log = run / "model" / "log.jsonl"
def write(entry):
    with log.open("a") as out: out.write(json.dumps(entry) + chr(10))
write(json.loads(sys.argv[2]))
write({"step": 10, "loss": 1.0, "seconds_a_step": 6.0})
while not (run / "go").exists():
    time.sleep(0.02)
if (run / "go").read_text() == "fail":
    print("phrasebox: The disk is full.", file=sys.stderr)
    sys.exit(2)
write(json.loads(sys.argv[3]))
"""


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The models folder of the test."""
    folder = tmp_path / "models"
    monkeypatch.setenv("PHRASEBOX_MODELS", str(folder))
    return folder


@pytest.fixture
def told(models: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Runs are processes that write what a fine-tuning writes, and end when they are told."""

    def command(run: LearnProcess) -> list[str]:
        return [sys.executable, "-c", _PROCESS, str(run.folder), json.dumps(_START), json.dumps(_END)]

    monkeypatch.setattr(LearnProcess, "_command", command)
    yield
    for folder in models.glob(".learning/*"):
        LearnProcess(folder).stop()


@pytest.fixture
def at_work(person: Person, models: Path) -> Person:
    """A person with three images, all reviewed and with a box."""
    review(person.folder, ("a.png", "b.png", "sub/c.png"))
    person.opens()
    return person


def review(folder: Path, paths: tuple[str, ...]) -> None:
    with Store.open(folder) as store:
        store.add_images(paths)
        kind = store.ensure_class("cat", ("cat",)).index
        for path in paths:
            box = Box(new_box_id(), kind, 40, 40, 140, 90, Origin.HUMAN)
            store.replace_boxes(store.image(path).id, (), (box,), ImageState.REVIEWED)


def dialog_of(person: Person) -> LearnDialog:
    person.presses(Qt.Key.Key_L, CONTROL | SHIFT)
    dialog = person.window.learning.dialog
    assert dialog.isVisible()
    return dialog


def clicks(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def looks_until(person: Person, done: Callable[[], bool], timeout: int = 20_000) -> None:
    """Wait as the window does, but look as often as the test does."""

    def look() -> bool:
        person.window.learning.look()
        return done()

    person.qtbot.waitUntil(look, timeout=timeout)


def phase(person: Person) -> Phase:
    return person.window.learning._state.phase


def begins(person: Person) -> LearnDialog:
    dialog = dialog_of(person)
    clicks(dialog.begin)
    looks_until(person, lambda: phase(person) is Phase.LEARNING)
    return dialog


def folder_of(person: Person) -> Path:
    run = person.window.learning.run
    assert run is not None
    return run.folder


def test_too_few_reviewed_images_are_said_in_words_and_nothing_begins(person: Person, models: Path) -> None:
    person.opens()
    dialog = dialog_of(person)
    assert "No image is reviewed" in dialog.advice.text()
    assert not dialog.begin.isEnabled()
    dialog.close()
    person.window.view.activateWindow()
    review(person.folder, ("a.png",))
    person.window.session.reload()
    person.window.learning.ask()
    assert "Only 1 image is reviewed" in dialog.advice.text()
    review(person.folder, ("b.png",))
    person.window.session.reload()
    person.window.learning.ask()
    assert "2 reviewed images are few" in dialog.advice.text()
    assert dialog.begin.isEnabled()


def test_progress_and_time_left_stand_in_dialog_and_status_bar(at_work: Person, told: None) -> None:
    dialog = begins(at_work)
    assert "Step 10 of at most 40" in dialog.running.pace.text()
    assert "about 3 min left" in dialog.running.pace.text()
    assert "25.0" in dialog.running.found.text()
    strip = at_work.window.view.status.strip("learn")
    assert strip is not None
    assert strip.text.text() == "Learning: 10 of 40, about 3 min left"


def test_a_learned_model_is_shown_and_used_for_the_rest(at_work: Person, told: None, models: Path) -> None:
    dialog = begins(at_work)
    run = at_work.window.learning.run
    assert run is not None
    run.pictures.mkdir()
    for word in ("before", "after"):
        Image.new("RGB", (60, 40)).save(run.pictures / f"1-{word}.jpg")
    (run.folder / "go").write_text("on")
    looks_until(at_work, lambda: dialog.face == "result")
    assert dialog.outcome.text() == "Better: AP from 25.0 to 50.0"
    cells = [
        [dialog.table.item(row, column).text() for column in range(4)]
        for row in range(dialog.table.rowCount())
    ]
    assert cells == [["All classes", "1", "25.0", "50.0"], ["cat", "1", "25.0", "50.0"]]
    assert not dialog.pictures.isHidden()
    clicks(dialog.use)
    assert at_work.window.detecting.model == str(models / "starter-images")
    assert at_work.window.settings.get("model") == str(models / "starter-images")
    assert list(models.glob(".learning/*")) == []
    offer = at_work.window.view.offer
    assert "starter-images now" in offer.sentence()
    clicks(offer.buttons[0])
    assert at_work.window.batching.dialog.isVisible()


def test_learning_outlives_the_window_and_is_found_again(
    at_work: Person, told: None, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    begins(at_work)
    run = at_work.window.learning.run
    assert run is not None
    at_work.window.view.close()
    assert run.alive()
    again = make_person(request.getfixturevalue("qtbot"), tmp_path)
    second = next(again)
    second.opens()
    looks_until(second, lambda: phase(second) is Phase.LEARNING)
    (run.folder / "go").write_text("on")
    run._process.wait()  # type: ignore[union-attr]  # its parent is this process, which must let it go
    looks_until(second, lambda: second.window.view.offer.sentence() != "")
    assert "AP 25.0 before, 50.0 after" in second.window.view.offer.sentence()
    clicks(second.window.view.offer.buttons[0])
    assert second.window.learning.dialog.face == "result"
    assert list(again) == []


def test_learning_is_paused_and_goes_on(at_work: Person, told: None) -> None:
    dialog = begins(at_work)
    run = at_work.window.learning.run
    assert run is not None
    clicks(dialog.running.pause)
    assert not run.alive()
    assert phase(at_work) is Phase.PAUSED
    assert dialog.running.pause.text() == "Go on learning"
    clicks(dialog.running.pause)
    looks_until(at_work, lambda: phase(at_work) is Phase.LEARNING)
    assert run.alive()


def test_cancelled_learning_leaves_nothing(at_work: Person, told: None, models: Path) -> None:
    dialog = begins(at_work)
    run = at_work.window.learning.run
    assert run is not None
    strip = at_work.window.view.status.strip("learn")
    assert strip is not None
    strip.cancel.click()
    assert dialog.isVisible()
    clicks(dialog.running.stop)
    assert not run.alive()
    assert list(models.glob(".learning/*")) == []
    assert at_work.window.view.status.strip("learn") is None
    assert at_work.window.learning.run is None


def test_a_learning_that_fails_says_why(at_work: Person, told: None) -> None:
    dialog = begins(at_work)
    (folder_of(at_work) / "go").write_text("fail")
    looks_until(at_work, lambda: dialog.face == "result")
    assert dialog.explained.text() == "The disk is full."
    assert dialog.use.isHidden()
    (folder_of(at_work) / "go").unlink()
    clicks(dialog.resume)
    looks_until(at_work, lambda: phase(at_work) is Phase.LEARNING)
    (folder_of(at_work) / "go").write_text("fail")
    looks_until(at_work, lambda: dialog.face == "result")
    clicks(dialog.discard)
    assert at_work.window.learning.run is None


def test_the_real_process_learns_from_a_copy_of_the_labels_and_draws_pictures(
    person: Person, models: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    base = write_tiny_checkpoint(tmp_path / "tiny")
    person.folder = spot_project(tmp_path / "spots")
    person.opens()
    person.window.detecting.model = str(base)
    command = LearnProcess._command
    monkeypatch.setattr(LearnProcess, "_command", lambda run: [*command(run), "--steps", "2"])
    dialog = dialog_of(person)
    clicks(dialog.begin)
    run = person.window.learning.run
    assert run is not None
    looks_until(person, lambda: dialog.face == "result", MINUTES_2)
    assert phase(person) is Phase.DONE, (run.folder / "told.txt").read_text()
    assert dialog.outcome.text()
    assert (run.folder / "labels.json").is_file()
    assert (run.model / "model.safetensors").is_file()
    assert sorted(path.name for path in run.pictures.iterdir())[:2] == ["1-after.jpg", "1-before.jpg"]
    assert not dialog.pictures.isHidden()


def test_a_learning_that_fails_says_why_in_the_language_of_the_window(
    at_work: Person, models: Path, tmp_path: Path, qapp: QApplication
) -> None:
    broken = tmp_path / "broken"
    write_tiny_checkpoint(broken)
    (broken / "model.safetensors").unlink()
    at_work.window.detecting.model = str(broken)
    speak(qapp, "de")
    try:
        dialog = dialog_of(at_work)
        clicks(dialog.begin)
        looks_until(at_work, lambda: dialog.face == "result", MINUTES_2)
        german = f"{broken.resolve()} ist kein vollständiges Modell: Es fehlt model.safetensors."
        assert dialog.explained.text() == german
        speak(qapp, "es")
        assert dialog.explained.text().endswith("no es un modelo completo: le falta model.safetensors.")
    finally:
        speak(qapp, "en")
