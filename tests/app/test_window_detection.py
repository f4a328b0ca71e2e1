"""Detecting from the window: candidates, threshold, review, Detect all; the window never waits for the model."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from app.core.records import Origin
from app.worker import Loaded, load_detector
from engine.detections import Detections
from engine.errors import CheckpointError, UserError
from tests.app.window_kit import Person, person

__all__ = ["person"]

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def at_work(person: Person) -> Person:
    """A person with the first image open."""
    person.opens()
    return person


def refuse_phrase(*_: object, **__: object) -> Detections:
    raise UserError("No such word.")


@contextmanager
def monkeypatched(target: object, name: str, value: object) -> Iterator[None]:
    """``target`` has another attribute within the block."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(target, name, value)
        yield


def test_typed_phrases_become_candidates_of_their_classes(at_work: Person) -> None:
    at_work.detects("a red car=car, truck")
    assert at_work.detector.calls == [("a red car", "truck")]
    assert [label.name for label in at_work.window.session.classes] == ["car", "truck"]
    assert {(box.class_id, box.phrase) for box in at_work.stored()} == {(0, "a red car"), (1, "truck")}
    assert all(box.is_candidate for box in at_work.stored())
    assert at_work.state("a.png") == "suggested"


def test_the_threshold_hides_stored_candidates_and_brings_them_back(at_work: Person) -> None:
    at_work.detects("cat")
    assert [box.score for box in at_work.shown()] == [pytest.approx(0.8)]
    slider = at_work.window.view.panel.threshold.slider
    slider.setValue(15)
    assert len(at_work.shown()) == 2
    slider.setValue(90)
    assert at_work.shown() == ()
    assert len(at_work.stored()) == 2
    at_work.presses(Qt.Key.Key_BracketLeft)
    at_work.presses(Qt.Key.Key_BracketLeft)
    assert len(at_work.shown()) == 1


def test_where_all_is_below_the_threshold_the_list_says_so_and_how_to_see_it(at_work: Person) -> None:
    panel = at_work.window.view.panel
    hint = panel._box_hint
    assert hint.text().startswith("No boxes to show. Press I to detect the phrases.")
    at_work.detects("cat")
    panel.threshold.slider.setValue(90)
    assert hint.isVisible() and hint.text() == (
        "What was found here is below the threshold. Press [ to lower it. Or press W to draw a box."
    )
    at_work.goes_to("b.png")
    assert hint.text().startswith("No boxes to show. Press I to detect the phrases.")


def test_where_the_model_found_nothing_the_list_says_so(at_work: Person) -> None:
    def find_nothing(image: np.ndarray, phrases: list[str], **_: object) -> Detections:
        none = np.zeros((0, 4), np.float32), np.zeros(0, np.float32), np.zeros(0, np.int64)
        return Detections(*none, tuple(phrases), image.shape[1], image.shape[0])

    with monkeypatched(at_work.detector, "detect", find_nothing):
        at_work.types("cat")
        at_work.presses(Qt.Key.Key_I)
        at_work.sees(lambda: at_work.state("a.png") == "suggested" and not at_work.window.detecting.running)
    hint = at_work.window.view.panel._box_hint
    assert hint.text() == "The model found nothing here. Press W to draw a box."
    at_work.detects("dog")
    at_work.presses(Qt.Key.Key_X)
    at_work.window.view.panel.threshold.slider.setValue(15)
    at_work.presses(Qt.Key.Key_X)
    assert hint.isVisible() and hint.text().startswith("No boxes to show.")


def test_space_accepts_what_is_shown_leaves_the_rest_and_goes_on(at_work: Person) -> None:
    at_work.detects("cat")
    at_work.presses(Qt.Key.Key_Space)
    assert at_work.path() == "b.png"
    assert at_work.state("a.png") == "reviewed"
    by_score = sorted(at_work.stored("a.png"), key=lambda box: -(box.score or 0))
    assert [box.accepted for box in by_score] == [True, False]
    assert by_score[0].origin is Origin.MODEL
    at_work.presses(Qt.Key.Key_A)
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert at_work.state("a.png") == "suggested"
    assert not any(box.accepted for box in at_work.stored("a.png"))


def test_space_drag_moves_the_image_and_reviews_nothing(at_work: Person) -> None:
    at_work.canvas.zoom_by(3)
    before = at_work.at(200, 150)
    viewport = at_work.canvas.viewport()
    at_work.canvas.setFocus()
    QTest.keyPress(at_work.canvas, Qt.Key.Key_Space)
    start = before
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    QTest.mouseMove(viewport, start + type(start)(60, 40))
    QTest.mouseRelease(
        viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start + type(start)(60, 40)
    )
    QTest.keyRelease(at_work.canvas, Qt.Key.Key_Space)
    assert at_work.at(200, 150) != before
    assert at_work.path() == "a.png"
    assert at_work.state("a.png") == "new"


def test_nothing_is_reviewed_unseen_while_the_boxes_are_hidden(at_work: Person) -> None:
    at_work.detects("cat")
    at_work.presses(Qt.Key.Key_H, CONTROL)
    at_work.presses(Qt.Key.Key_Space)
    assert at_work.path() == "a.png"
    assert at_work.state("a.png") == "suggested"
    assert "Ctrl+H" in at_work.window.view.status.said.text()


def test_enter_accepts_the_selected_candidate_only(at_work: Person) -> None:
    at_work.detects("cat, dog")
    at_work.presses(Qt.Key.Key_Tab)
    at_work.presses(Qt.Key.Key_Return)
    assert sum(box.accepted for box in at_work.stored()) == 1


def test_a_moved_candidate_is_human_work_and_survives_the_next_detection(at_work: Person) -> None:
    at_work.detects("cat")
    at_work.presses(Qt.Key.Key_Tab)
    at_work.presses(Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    (moved,) = [box for box in at_work.stored() if box.accepted]
    assert (moved.origin, moved.phrase) == (Origin.HUMAN, "cat")
    at_work.detects("cat")
    assert moved in at_work.stored()


def test_detecting_again_replaces_the_old_candidates(at_work: Person) -> None:
    at_work.detects("cat")
    old = {box.id for box in at_work.stored()}
    at_work.detects("cat")
    assert len(at_work.stored()) == 2
    assert old.isdisjoint(box.id for box in at_work.stored())


def test_detect_all_fills_every_unreviewed_image_and_leaves_work_of_people_alone(at_work: Person) -> None:
    at_work.window.session.ensure_class("cat")
    at_work.draws((20, 200), (100, 280))
    at_work.presses(Qt.Key.Key_Space)
    drawn = at_work.stored("a.png")
    at_work.types("cat")
    at_work.begins_batch()
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert at_work.stored("a.png") == drawn
    assert [at_work.state(path) for path in ("b.png", "sub/c.png")] == ["suggested", "suggested"]
    assert "2 images" in at_work.window.view.status.said.text()


def test_detect_all_can_be_stopped_and_drops_what_was_running(at_work: Person) -> None:
    at_work.detector.hold()
    at_work.types("cat")
    at_work.begins_batch()
    at_work.sees(lambda: len(at_work.detector.calls) == 1)
    QTest.mouseClick(at_work.window.view.phrase_bar.stop, Qt.MouseButton.LeftButton)
    assert not at_work.window.detecting.running
    at_work.detector.release()
    at_work.detects("dog")
    assert at_work.detector.calls[-1] == ("dog",)
    assert at_work.state("b.png") == "new"
    assert {box.phrase for box in at_work.stored("a.png")} == {"dog"}


def test_the_open_image_goes_before_the_batch(at_work: Person) -> None:
    at_work.detector.hold()
    at_work.types("cat")
    at_work.begins_batch()
    at_work.sees(lambda: len(at_work.detector.calls) == 1)
    at_work.goes_to("sub/c.png")
    at_work.types("dog")
    at_work.presses(Qt.Key.Key_I)
    at_work.detector.release()
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert at_work.detector.calls[1] == ("dog",)


def test_a_result_that_is_no_longer_wanted_is_dropped(at_work: Person) -> None:
    at_work.detector.hold()
    at_work.types("cat")
    at_work.presses(Qt.Key.Key_I)
    said: list[str] = []
    at_work.window.session.said.connect(said.append)
    at_work.sees(lambda: len(at_work.detector.calls) == 1)
    at_work.types("cat, dog")
    at_work.presses(Qt.Key.Key_I)
    at_work.detector.release()
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert {box.phrase for box in at_work.stored()} == {"cat", "dog"}
    assert sum("candidates" in sentence for sentence in said) == 1


def test_a_phrase_typed_while_another_is_looked_for_is_found_beside_it(at_work: Person) -> None:
    at_work.detector.hold()
    at_work.types("cat")
    at_work.presses(Qt.Key.Key_I)
    at_work.sees(lambda: len(at_work.detector.calls) == 1)
    at_work.types("dog")
    at_work.presses(Qt.Key.Key_I)
    at_work.detector.release()
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert at_work.detector.calls == [("cat",), ("dog",)]
    assert {box.phrase for box in at_work.stored()} == {"cat", "dog"}


def test_the_window_keeps_working_while_the_model_runs(at_work: Person) -> None:
    at_work.detector.hold()
    at_work.types("cat")
    at_work.presses(Qt.Key.Key_I)
    at_work.sees(lambda: len(at_work.detector.calls) == 1)
    ticks: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(1)
    at_work.sees(lambda: len(ticks) > 50)
    at_work.presses(Qt.Key.Key_D)
    assert at_work.path() == "b.png"
    assert at_work.window.detecting.running
    assert at_work.detector.thread is not threading.main_thread()
    at_work.detector.release()
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert len(at_work.stored("a.png")) == 2


def test_the_window_keeps_working_while_the_starter_is_loaded_and_detects(at_work: Person) -> None:
    engine = at_work.window.engine
    engine._worker._load = load_detector
    told: list[Loaded] = []
    engine.loaded.connect(told.append)
    phases = ["asked"]
    engine.loading.connect(lambda _: phases.append("loading"))
    engine.loaded.connect(lambda _: phases.append("detecting"))
    ticks: Counter[str] = Counter()
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.update([phases[-1]]))
    at_work.types("red circle")
    at_work.presses(Qt.Key.Key_I)
    timer.start(1)
    at_work.qtbot.waitUntil(lambda: not at_work.window.detecting.running, timeout=120_000)
    assert at_work.state("a.png") == "suggested"
    assert told[0].backend in ("C++", "reference")
    # A window that waited would come round once in each phase, to be told that it is over.
    assert ticks["loading"] >= 5
    assert ticks["detecting"] >= 5


def test_a_wrong_phrase_is_told_in_one_sentence(at_work: Person) -> None:
    at_work.types("car=a=b")
    at_work.presses(Qt.Key.Key_I)
    assert "more than one" in at_work.window.view.banner.sentence()
    at_work.types(" , ")
    at_work.presses(Qt.Key.Key_I)
    assert "Type what to find" in at_work.window.view.banner.sentence()
    assert at_work.detector.calls == []


def test_the_status_bar_never_goes_on_to_say_that_it_detects(at_work: Person) -> None:
    said = at_work.window.view.status.said
    at_work.detects("cat")
    at_work.detector.hold()
    at_work.presses(Qt.Key.Key_I)
    at_work.sees(lambda: said.text() == "Detecting in a.png…")
    at_work.presses(Qt.Key.Key_Period, CONTROL)
    assert said.text() == "Stopped detecting."
    at_work.detector.release()
    with monkeypatched(at_work.detector, "detect", refuse_phrase):
        at_work.presses(Qt.Key.Key_I)
        at_work.sees(lambda: at_work.window.view.banner.sentence() == "No such word.")
        assert said.text() == "Nothing was detected in a.png."


def test_why_nothing_was_detected_goes_once_something_is(at_work: Person) -> None:
    banner = at_work.window.view.banner
    with monkeypatched(at_work.detector, "detect", refuse_phrase):
        at_work.types("dgo")
        at_work.presses(Qt.Key.Key_I)
        at_work.sees(lambda: banner.sentence() == "No such word.")
    at_work.detects("dog")
    assert banner.isHidden()
    at_work.window.session.failed.emit("The disk is full.")
    at_work.detects("dog")
    assert banner.sentence() == "The disk is full."


def test_what_was_found_in_an_image_that_a_person_left_names_it(at_work: Person) -> None:
    at_work.detector.hold()
    at_work.types("cat")
    at_work.presses(Qt.Key.Key_I)
    at_work.goes_to("b.png")
    at_work.detector.release()
    said = at_work.window.view.status.said
    at_work.sees(lambda: said.text().startswith("a.png: 1 candidate, 1 below the threshold in "))


def test_a_model_that_cannot_be_loaded_ends_the_batch_with_its_sentence(at_work: Person) -> None:
    def refuse(model: str, tell: object) -> object:
        raise CheckpointError(f"The checkpoint {model} has no weights; download it again.")

    at_work.window.engine._worker._load = refuse  # type: ignore[assignment]
    at_work.types("cat")
    at_work.begins_batch()
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert "has no weights" in at_work.window.view.banner.sentence()
    assert [at_work.state(path) for path in ("a.png", "b.png")] == ["new", "new"]


def test_a_damaged_image_fails_by_itself_and_the_batch_goes_on(at_work: Person) -> None:
    (at_work.folder / "b.png").write_bytes(b"no image at all")
    at_work.types("cat")
    at_work.begins_batch()
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert [at_work.state(path) for path in ("a.png", "b.png", "sub/c.png")] == [
        "suggested",
        "failed",
        "suggested",
    ]
    assert at_work.window.view.offer.sentence() == "Detect all is over. b.png failed."


def test_the_status_bar_names_model_device_and_op_in_use(at_work: Person) -> None:
    told: list[Loaded] = []
    at_work.window.engine.loaded.connect(told.append)
    at_work.detects("cat")
    at_work.detects("dog")
    assert told == [Loaded("starter", "cpu", "fp32", "reference")]
    for word in ("starter", "cpu", "reference"):
        assert word in at_work.window.view.status.model.text()


def test_closing_during_a_detection_ends_the_engine_thread(at_work: Person) -> None:
    at_work.detector.hold()
    at_work.types("cat")
    at_work.presses(Qt.Key.Key_I)
    at_work.sees(lambda: len(at_work.detector.calls) == 1)
    at_work.window.view.close()
    assert at_work.window.engine._thread.isFinished()
