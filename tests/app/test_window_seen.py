"""What a person has not seen is not changed, and what they have in hand or did is not lost on the way."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import app.picture_levels
from app.core.records import Box, ImageState, Origin
from app.core.store import Store, StoreError
from app.views.image_rows import THUMBNAIL
from tests.app.window_kit import Person, draw_images, person

__all__ = ["person"]

CONTROL = Qt.KeyboardModifier.ControlModifier


class SlowFiles:
    """Lets the reading of image files wait, by their names."""

    def __init__(self) -> None:
        self.held: set[str] = set()
        self.began: set[str] = set()
        self._gate = threading.Event()

    def load(self, path: Path) -> np.ndarray:
        self.began.add(path.name)
        if path.name in self.held:
            self._gate.wait(10)
        return np.asarray(Image.open(path).convert("RGB"))

    def release(self) -> None:
        self._gate.set()


@pytest.fixture
def slow(person: Person, monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowFiles]:
    """Image files that are read when the test says so."""
    files = SlowFiles()
    monkeypatch.setattr(app.picture_levels, "load_image", files.load)
    yield files
    files.release()


@pytest.fixture
def at_work(person: Person) -> Person:
    """A person with the first image open and one class."""
    person.opens()
    person.window.session.ensure_class("cat")
    return person


def test_an_image_still_being_read_never_appears_in_the_next_project(person: Person, slow: SlowFiles) -> None:
    other = person.folder.parent / "other"
    other.mkdir()
    Image.new("RGB", (70, 50)).save(other / "z.png")
    slow.held.add("a.png")
    person.window.open_folder(person.folder)
    person.sees(lambda: "a.png" in slow.began)
    person.folder, first = other, person.folder
    person.window.open_folder(other)
    person.sees(lambda: person.path() == "z.png")
    slow.release()
    person.sees(lambda: not person.canvas.bounds().isEmpty())
    person.sees(lambda: person.window.view.images.model.index(0).data(THUMBNAIL) is not None)
    person.window.pixels.stop()
    person.window.images.thumbnails.stop()
    QApplication.processEvents()
    assert person.canvas.bounds().size().toTuple() == (70, 50)
    picture = person.window.view.images.model.index(0).data(THUMBNAIL)
    assert (picture.width(), picture.height()) == (70, 50)
    with Store.open(other) as store:
        assert (store.image("z.png").width, store.image("z.png").height) == (70, 50)
    assert first != other


def test_space_waits_until_the_image_is_shown(person: Person, slow: SlowFiles) -> None:
    slow.held.add("b.png")
    person.opens()
    person.presses(Qt.Key.Key_D)
    person.presses(Qt.Key.Key_Space)
    assert (person.path(), person.state("b.png")) == ("b.png", "new")
    slow.release()
    person.sees(lambda: not person.canvas.bounds().isEmpty())
    person.presses(Qt.Key.Key_Space)
    assert (person.path(), person.state("b.png")) == ("sub/c.png", "reviewed")


def test_boxes_of_an_image_that_is_not_shown_yet_cannot_be_deleted(person: Person, slow: SlowFiles) -> None:
    with Store.open(person.folder) as store:
        store.add_images(["b.png"])
        box = Box(1, store.ensure_class("cat").index, 50, 60, 150, 160, Origin.HUMAN)
        store.replace_boxes(store.image("b.png").id, (), (box,))
    slow.held.add("b.png")
    person.opens()
    person.presses(Qt.Key.Key_D)
    person.presses(Qt.Key.Key_A, CONTROL)
    person.presses(Qt.Key.Key_Delete)
    assert person.stored("b.png") == (box,)


def test_who_pastes_before_the_image_is_read_is_told_to_wait(person: Person, slow: SlowFiles) -> None:
    slow.held.add("b.png")
    person.opens()
    person.window.session.ensure_class("cat")
    person.draws((50, 60), (150, 160))
    person.presses(Qt.Key.Key_C, CONTROL)
    person.presses(Qt.Key.Key_D)
    said = person.window.view.status.said
    for keys in (CONTROL, CONTROL | Qt.KeyboardModifier.ShiftModifier):
        said.clear()
        person.presses(Qt.Key.Key_V, keys)
        assert said.text() == "The image is still loading; wait until it is shown."
    slow.release()
    person.sees(lambda: not person.canvas.bounds().isEmpty())
    person.presses(Qt.Key.Key_V, CONTROL)
    assert len(person.stored("b.png")) == 1
    person.presses(Qt.Key.Key_V, CONTROL | Qt.KeyboardModifier.ShiftModifier)
    assert said.text() == "There is nothing to paste here."


def test_hidden_boxes_cannot_be_selected_and_deleted(at_work: Person) -> None:
    at_work.draws((50, 60), (150, 160))
    at_work.presses(Qt.Key.Key_H, CONTROL)
    assert at_work.window.session.selection == frozenset()
    heard: list[str] = []
    at_work.window.session.said.connect(heard.append)
    at_work.presses(Qt.Key.Key_A, CONTROL)
    at_work.presses(Qt.Key.Key_Delete)
    at_work.presses(Qt.Key.Key_Right)
    assert len(at_work.stored()) == 1
    assert [sentence[:20] for sentence in heard] == ["The boxes are hidden"] * 2


def test_a_box_drawn_while_boxes_are_hidden_brings_them_back(at_work: Person) -> None:
    at_work.presses(Qt.Key.Key_H, CONTROL)
    at_work.draws((50, 60), (150, 160))
    assert at_work.canvas.layer.isVisible()
    assert len(at_work.window.session.selection) == 1


def test_a_candidate_in_hand_becomes_human_work_though_a_result_comes_meanwhile(at_work: Person) -> None:
    at_work.detects("cat")
    (candidate,) = at_work.shown()
    at_work.detector.hold()
    at_work.presses(Qt.Key.Key_I)
    viewport, start, end = at_work.canvas.viewport(), at_work.at(90, 60), at_work.at(190, 160)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, start)
    drag_to(at_work, (140, 110))
    at_work.detector.release()
    at_work.sees(lambda: not at_work.window.detecting.running)
    drag_to(at_work, (190, 160))
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, end)
    (moved,) = [box for box in at_work.stored() if box.origin is Origin.HUMAN]
    assert moved.id == candidate.id
    assert moved.x1 == pytest.approx(candidate.x1 + 100, abs=2)
    assert [box.xyxy for box in at_work.shown() if box.is_candidate] == [candidate.xyxy]


def drag_to(person: Person, to: tuple[float, float]) -> None:
    """Move the pointer to an image pixel with the left button down."""
    at = QPointF(person.at(*to))
    viewport = person.canvas.viewport()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(
        viewport, QMouseEvent(QEvent.Type.MouseMove, at, QPointF(viewport.mapToGlobal(at)), left, left, none)
    )


def test_space_presses_the_button_that_has_the_focus(person: Person) -> None:
    person.opens()
    person.types("cat")
    bar = person.window.view.phrase_bar
    bar.detect.setFocus()
    QTest.keyClick(bar.detect, Qt.Key.Key_Space)
    person.sees(lambda: person.detector.calls != [] and not person.window.detecting.running)
    assert (person.path(), person.state("a.png")) == ("a.png", "suggested")
    images = person.window.view.images.view
    images.setFocus()
    QTest.keyClick(images, Qt.Key.Key_Space)
    assert (person.path(), person.state("a.png")) == ("b.png", "reviewed")


def test_space_goes_on_from_an_image_that_cannot_be_shown(person: Person) -> None:
    (person.folder / "0.png").write_bytes(b"")
    person.window.open_folder(person.folder)
    person.sees(lambda: "empty (0 bytes)" in person.window.view.empty.text())
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert person.path() == "a.png"
    assert person.state("0.png") == "failed"


@pytest.mark.parametrize(
    ("before", "boxes", "after"),
    [
        (ImageState.REVIEWED, False, "reviewed"),
        (ImageState.SUGGESTED, True, "suggested"),
        (ImageState.NEW, False, "new"),
    ],
)
def test_an_image_that_is_mended_is_shown_and_worked_on_again(
    person: Person, before: ImageState, boxes: bool, after: str
) -> None:
    person.opens()
    session = person.window.session
    session.ensure_class("cat")
    if boxes:
        person.draws((50, 60), (150, 160))
    record = session.current
    assert record is not None and session.store is not None
    session.store.set_state(record.id, before)
    session.image_failed(record.id, "The file could not be read.")
    assert "could not be read" in person.window.view.empty.text()
    person.presses(Qt.Key.Key_D)
    person.goes_to("a.png")
    assert person.state("a.png") == after
    assert session.record(record.id).error is None  # type: ignore[union-attr]
    assert not person.canvas.isHidden()


def test_undoing_a_review_keeps_an_image_with_candidates_among_the_suggested(at_work: Person) -> None:
    at_work.presses(Qt.Key.Key_Space)
    at_work.goes_to("a.png")
    at_work.detects("cat")
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert at_work.window.panels.phrases.items == ()
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert at_work.state("a.png") == "suggested"
    at_work.presses(Qt.Key.Key_Y, CONTROL)
    at_work.presses(Qt.Key.Key_Y, CONTROL)
    at_work.goes_to("b.png")
    at_work.presses(Qt.Key.Key_Space)
    at_work.goes_to("b.png")
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert at_work.state("b.png") == "new"


@pytest.mark.parametrize("broken", ["boxes", "setting", "set_setting", "classes"])
def test_a_project_that_is_out_of_reach_is_told_and_the_window_stays(
    at_work: Person, broken: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def out_of_reach(*_: object) -> None:
        raise StoreError("The project cannot be read.")

    session = at_work.window.session
    monkeypatch.setattr(Store, broken, out_of_reach)
    at_work.presses(Qt.Key.Key_D)
    session.update_class(session.classes[0])
    at_work.window.view.panel.threshold.slider.setValue(45)
    at_work.window.panels.thresholding.remember()
    at_work.window.open_folder(draw_images(at_work.folder.parent / "other", ["z.png"]))
    at_work.sees(lambda: "cannot be read" in at_work.window.view.banner.sentence())
    at_work.window.view.close()


def test_the_pixel_under_the_pointer_is_none_of_the_image_before(at_work: Person) -> None:
    pointer = at_work.window.view.status.pointer
    at_work.clicks(200, 100)
    at_work.sees(lambda: pointer.text() == "200, 100")
    at_work.presses(Qt.Key.Key_D)
    assert pointer.text() == ""
