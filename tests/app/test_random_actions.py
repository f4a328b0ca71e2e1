"""Whatever a person does, in whatever order: what the store holds is what the window shows, and undo takes it back."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from PySide6.QtCore import QDeadlineTimer, QEventLoop, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.core.records import Box, ImageState, LabelClass, Origin, class_colour, new_box_id
from app.core.store import Store
from app.history import Replace, ReplaceClasses, Step
from app.settings import Settings
from app.startup import make_window
from tests.app.window_kit import HEIGHT, WIDTH, FakeDetector, Person, draw_images

ACTIONS = 500
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAMES = ("a.png", "b.png", "c.png")

# Small numbers, since hypothesis limits how much it draws: places are tenths of a grid of 20 × 15 pixels.
places = st.tuples(st.integers(-2, 21), st.integers(-2, 16)).map(lambda at: (at[0] * 20.0, at[1] * 20.0))
keys = st.sampled_from(
    [
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Up, SHIFT),
        (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_1, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_2, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_D, CONTROL),
        (Qt.Key.Key_C, CONTROL),
        (Qt.Key.Key_V, CONTROL),
        (Qt.Key.Key_V, CONTROL | SHIFT),
        (Qt.Key.Key_A, CONTROL),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_H, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_H, CONTROL),
        (Qt.Key.Key_R, CONTROL | SHIFT),
        (Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_BracketRight, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Plus, CONTROL),
        (Qt.Key.Key_F, CONTROL),
    ]
)


goings = st.sampled_from([Qt.Key.Key_D, Qt.Key.Key_A, Qt.Key.Key_Space])
results = st.lists(places, min_size=1, max_size=3)
# One choice among all that can be done: rules of their own would be left out at random, whole runs long.
actions = st.one_of(
    st.tuples(st.just("draws"), places, places),
    st.tuples(st.just("draws"), places, places),
    st.tuples(st.just("drags"), places, places),
    st.tuples(st.just("drags_a_rubber_band"), places, places),
    st.tuples(st.just("clicks"), places, st.booleans()),
    st.tuples(st.just("presses"), keys),
    st.tuples(st.just("presses"), keys),
    st.tuples(st.just("goes_on"), goings),
    st.tuples(st.just("undoes")),
    st.tuples(st.just("redoes")),
    st.tuples(
        st.just("names"),
        st.sampled_from(["renames", "recolours", "takes_key", "adds_class"]),
        st.integers(0, 3),
    ),
    st.tuples(
        st.just("words"),
        st.sampled_from(["adds", "maps", "enables", "moves", "removes", "discards"]),
        st.integers(0, 3),
    ),
    st.tuples(st.just("a_result_comes"), st.integers(0, 2), results, st.integers(1, 9)),
    st.tuples(st.just("a_result_comes_while_a_box_is_in_hand"), places, places, places),
)


class Waiting(Person):
    """A person outside pytest-qt's fixtures, who waits by running the window's events."""

    def sees(self, condition: Callable[[], bool]) -> None:
        late = QDeadlineTimer(60_000)
        while not condition():
            assert not late.hasExpired(), "the window did not get there"
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)


class AtWork(RuleBasedStateMachine):
    """A person before a window with three images, and what the project held before each step they made."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        store = Settings(QSettings(str(self.folder / "settings.ini"), QSettings.Format.IniFormat))
        detector = FakeDetector()
        self.window = make_window(store, load=lambda model, tell: (detector, "reference"))
        self.window.view.resize(1000, 700)
        self.window.view.show()
        images = draw_images(self.folder / "images", NAMES)
        self.person = Waiting(self.window, None, detector, images)  # type: ignore[arg-type]
        self.person.opens()
        self.session = self.window.session
        self.reader = Store.open(images)
        for name in ("cat", "dog"):
            self.reader.ensure_class(name)
        self.session.classes_stored()
        self.phrases = self.window.panels.phrases
        self.numbers = count()
        self.before: dict[Step, Stored] = {}
        """The steps that a person made, and what was stored before each, as far as that is known."""

    def teardown(self) -> None:
        self.reader.close()
        self.window.view.close()
        self.window.view.deleteLater()
        QApplication.processEvents()
        shutil.rmtree(self.folder)

    # What a person does

    @rule(action=actions)
    def acts(self, action: tuple[Any, ...]) -> None:
        name, *details = action
        getattr(self, name)(*details)

    def draws(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        self.does(lambda: self.person.draws(start, end))

    def drags(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        self.does(lambda: self.person.drags(start, end))

    def drags_a_rubber_band(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        self.does(lambda: self.person.drags(start, end, SHIFT))

    def clicks(self, at: tuple[float, float], more: bool) -> None:
        modifier = CONTROL if more else Qt.KeyboardModifier.NoModifier
        self.does(lambda: self.person.clicks(*at, modifier))

    def presses(self, key: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
        self.does(lambda: self.person.presses(*key))

    def goes_on(self, key: Qt.Key) -> None:
        self.does(lambda: self.person.presses(key))
        self.person.sees(lambda: self.session.loaded)

    def undoes(self) -> None:
        step, stored = self.session.next_undo, self.stored()
        blocked = step is not None and self.session.history.done_upon(step) is not None
        self.person.presses(Qt.Key.Key_Z, CONTROL)
        if blocked:
            assert self.stored() == stored and self.session.next_undo is step
        elif step in self.before:
            assert concerned(step, self.stored()) == concerned(step, self.before.pop(step))
            assert untouched(step, self.stored()) == untouched(step, stored)

    def redoes(self) -> None:
        step, stored = self.session.next_redo, self.stored()
        blocked = step is not None and self.session.history.undone_under(step) is not None
        self.person.presses(Qt.Key.Key_Y, CONTROL)
        if blocked:
            assert self.stored() == stored and self.session.next_redo is step
        elif step is not None and self.session.history.last is step:
            self.before[step] = stored

    def names(self, what: str, number: int) -> None:
        classes = self.session.classes
        label, other = classes[number % len(classes)], classes[(number + 1) % len(classes)]
        if what == "adds_class":
            self.does(lambda: self.session.ensure_class(f"class {number}"))
        elif what == "renames":
            self.does(lambda: self.session.update_class(replace(label, name=f"class {next(self.numbers)}x")))
        elif what == "recolours":
            self.does(lambda: self.session.recolour(label.index, class_colour(next(self.numbers) % 12)))
        else:
            self.does(lambda: self.session.update_class(replace(label, key=other.key)))

    def words(self, what: str, number: int) -> None:
        phrases, classes = self.phrases, self.session.classes
        place = number % max(len(phrases.items), 1)
        if what == "adds" or not phrases.items:
            self.does(lambda: phrases.add(("cat", "dog", "a cat", "hound=dog")[number]))
        elif what == "maps":
            self.does(lambda: phrases.map(place, classes[-1 - number % len(classes)].name))
        elif what == "enables":
            self.does(lambda: phrases.enable(place, not phrases.items[place].enabled))
        elif what == "moves":
            self.does(lambda: phrases.move(place, 0))
        else:
            self.does(lambda: (phrases.remove if what == "removes" else phrases.discard)(place))

    def a_result_comes(self, number: int, at: list[tuple[float, float]], score: int) -> None:
        self.take_result(self.session.records[number].id, at, score)

    def a_result_comes_while_a_box_is_in_hand(
        self, start: tuple[float, float], end: tuple[float, float], at: tuple[float, float]
    ) -> None:
        viewport, none = self.person.canvas.viewport(), Qt.KeyboardModifier.NoModifier
        QTest.mousePress(viewport, Qt.MouseButton.LeftButton, none, self.person.at(*start))
        self.take_result(self.here, [at], 8)
        QTest.mouseMove(viewport, self.person.at(*end))
        QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, none, self.person.at(*end))
        self.before.clear()

    # What has to hold

    @invariant()
    def the_window_shows_what_is_stored(self) -> None:
        boxes = self.reader.boxes(self.here)
        assert self.session.boxes == boxes
        shown = self.session.shown()
        assert self.person.shown() == shown
        threshold = self.session.threshold
        assert all(box in boxes and (box.accepted or (box.score or 0) >= threshold) for box in shown)
        assert self.person.canvas.layer.selected == self.session.selection <= {box.id for box in shown}
        assert list(self.session.records) == self.reader.images()
        assert self.session.classes == self.reader.classes()
        assert self.phrases.text == (self.reader.setting("phrases") or "")
        assert [chip.content.phrase for chip in self.window.view.phrase_bar.chips.chips] == list(
            self.phrases.items
        )

    @invariant()
    def every_box_lies_in_its_image(self) -> None:
        for record in self.session.records:
            for box in self.reader.boxes(record.id):
                assert 0 <= box.x1 < box.x2 <= WIDTH
                assert 0 <= box.y1 < box.y2 <= HEIGHT

    @invariant()
    def an_image_that_has_boxes_or_was_reviewed_is_not_new(self) -> None:
        for record in self.session.records:
            if any(box.is_candidate for box in self.reader.boxes(record.id)):
                assert record.state in (ImageState.SUGGESTED, ImageState.REVIEWED)

    @invariant()
    def the_menu_names_what_undo_would_take_back(self) -> None:
        for name, word, step in (
            ("edit.undo", "Undo", self.session.next_undo),
            ("edit.redo", "Redo", self.session.next_redo),
        ):
            expected = f"{word} {step.what}" if step is not None else word
            images = [record for record in self.session.records if step and record.id in step.image_ids]
            if len(images) == 1 and images[0] != self.session.current:
                expected += f" in {images[0].path}"
            assert self.window.view.actions_by_id[name].text() == expected

    @invariant()
    def a_phrase_belongs_to_one_class_and_a_key_too(self) -> None:
        for owned in (
            [phrase for label in self.session.classes for phrase in label.phrases],
            [label.key for label in self.session.classes if label.key is not None],
            [label.name for label in self.session.classes],
        ):
            assert len(set(owned)) == len(owned)

    # Inside

    @property
    def here(self) -> int:
        assert self.session.current is not None
        return self.session.current.id

    def stored(self) -> Stored:
        boxes = {record.id: frozenset(self.reader.boxes(record.id)) for record in self.session.records}
        return boxes, self.reader.classes(), self.reader.setting("phrases") or ""

    def does(self, action: Callable[[], object]) -> None:
        """Do something, and where it was a step of undo note what there was before."""
        stored, step = self.stored(), self.session.history.last
        action()
        made = self.session.history.last
        if made is not None and made is not step:
            self.before[made] = stored

    def take_result(self, image_id: int, at: list[tuple[float, float]], score: int) -> None:
        """What the detector answers: candidates of the first class instead of those that were there."""
        phrase = self.session.classes[0].name
        with self.reader.transaction():
            self.reader.ensure_class(phrase, (phrase,))
        self.session.classes_stored()
        candidates = [
            Box(new_box_id(), 0, *_corner(x, y), Origin.MODEL, False, phrase, score / 10) for x, y in at
        ]
        self.session.take_candidates(image_id, candidates, WIDTH, HEIGHT, "starter")
        # Undo brings back what a person changed, and not the candidates that a later result has replaced.
        self.before.clear()


Stored = tuple[dict[int, frozenset[Box]], tuple[LabelClass, ...], str]


def concerned(step: Step, stored: Stored) -> object:
    """Of what is stored, what a step changes."""
    boxes, classes, phrases = stored
    kept: list[object] = []
    for edit in step.edits:
        if isinstance(edit, Replace):
            ids = {box.id for box in (*edit.before, *edit.after)}
            kept.append({box for box in boxes[edit.image_id] if box.id in ids})
        elif isinstance(edit, ReplaceClasses):
            kept.append([label for label in classes if label.index in edit.ids])
        else:
            kept.append(phrases)
    return kept


def untouched(step: Step, stored: Stored) -> object:
    """Of what is stored, the boxes of images that a step leaves alone; none where it gives phrases to other classes."""
    if any(isinstance(edit, ReplaceClasses) and edit.moved for edit in step.edits):
        return None
    return {image_id: boxes for image_id, boxes in stored[0].items() if image_id not in step.image_ids}


def _corner(x: float, y: float) -> tuple[float, float, float, float]:
    left, top = min(max(x, 0), WIDTH - 40), min(max(y, 0), HEIGHT - 40)
    return left, top, left + 40, top + 40


def test_five_hundred_random_actions_leave_the_window_showing_what_is_stored(qapp: QApplication) -> None:
    run_state_machine_as_test(
        AtWork,
        settings=settings(
            max_examples=2,
            stateful_step_count=ACTIONS,
            deadline=None,
            database=None,
            derandomize=True,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        ),
    )
