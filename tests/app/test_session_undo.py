"""Ctrl+Z takes back what a person did to the open image and to the project: boxes, classes, phrases."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from app.core.records import Box, Origin, new_box_id
from app.core.store import Store
from app.editing import Editor
from app.phrases import Phrases
from app.session import Session
from tests.app.window_kit import HEIGHT, WIDTH, draw_images


@dataclass
class AtWork:
    """A session without a window, and what it said."""

    session: Session
    editor: Editor
    phrases: Phrases
    folder: Path
    failed: list[str]

    def opens(self, number: int) -> None:
        """Go to an image and see it."""
        self.session.go_to(number)
        self.session.image_loaded(number, WIDTH, HEIGHT)

    def finds(self, phrase: str, class_name: str, image: int = 1) -> Box:
        """A detection answers with one candidate."""
        store = self.session.store
        assert store is not None
        index = store.ensure_class(class_name, (phrase,)).index
        self.session.classes_stored()
        box = Box(new_box_id(), index, 10, 10, 50, 50, Origin.MODEL, False, phrase, 0.8)
        self.session.take_candidates(image, [box], WIDTH, HEIGHT, "starter", [phrase])
        return box

    def project(self) -> object:
        """All that is stored of the project, as another program reads it."""
        with Store.open(self.folder) as store:
            boxes = {image: frozenset(found) for image, found in store.all_boxes().items()}
            return store.classes(), store.setting("phrases"), boxes

    def next_undo(self) -> str | None:
        step = self.session.next_undo
        return step.what if step is not None else None


@pytest.fixture
def at_work(tmp_path: Path) -> Iterator[AtWork]:
    folder = draw_images(tmp_path / "images")
    with Store.open(folder) as store:
        store.add_images(["a.png", "b.png", "sub/c.png"])
        store.set_setting("phrases", "sedan=car, taxi=car, bus")
        for name, phrases in (("car", ("sedan", "taxi")), ("bus", ("bus",))):
            store.ensure_class(name, phrases)
        records = store.images()
    session = Session()
    failed: list[str] = []
    session.failed.connect(failed.append)
    session.open_project(folder, records)
    work = AtWork(session, Editor(session), Phrases(session), folder, failed)
    work.phrases.open("")
    work.opens(1)
    work.finds("sedan", "car")
    work.finds("sedan", "car", 2)
    yield work
    session.close_project()


EDITS: dict[str, Callable[[AtWork], object]] = {
    "rename class car": lambda work: work.session.update_class(replace(work.session.classes[0], name="auto")),
    "recolour class car": lambda work: work.session.recolour(0, "#123456"),
    "change the key of class car": lambda work: work.session.update_class(
        replace(work.session.classes[0], key="2")
    ),
    "add class horse": lambda work: work.session.ensure_class("horse"),
    "add phrase horse": lambda work: work.phrases.add("horse"),
    "add 2 phrases": lambda work: work.phrases.add("horse, cow=animal"),
    "edit phrase taxi": lambda work: work.phrases.edit(1, "cab=bus"),
    "edit phrase sedan": lambda work: work.phrases.add("sedan=bus"),
    "move phrase bus": lambda work: work.phrases.move(2, 0),
    "disable phrase bus": lambda work: work.phrases.enable(2, False),
    "map phrase sedan to class bus": lambda work: work.phrases.map(0, "bus"),
    "map phrase sedan to class saloon": lambda work: work.phrases.map(0, "saloon"),
    "remove phrase taxi": lambda work: work.phrases.remove(1),
    "remove phrase sedan with its candidates": lambda work: work.phrases.discard(0),
}


@pytest.mark.parametrize("what", EDITS)
def test_every_edit_of_classes_and_phrases_is_undone_and_redone(at_work: AtWork, what: str) -> None:
    before = at_work.project()
    EDITS[what](at_work)
    after = at_work.project()
    assert after != before
    assert at_work.next_undo() == what
    at_work.session.undo()
    assert at_work.project() == before
    assert at_work.session.classes == before[0]  # type: ignore[index]
    assert at_work.phrases.text == "sedan=car, taxi=car, bus"
    at_work.session.redo()
    assert at_work.project() == after
    assert at_work.failed == []


def test_everything_is_taken_back_in_order_where_each_thing_was_done(at_work: AtWork) -> None:
    stages = [at_work.project()]
    images: list[int] = []

    def does(action: Callable[[], object], image: int) -> None:
        at_work.opens(image)
        action()
        images.append(image)
        stages.append(at_work.project())
        assert stages[-1] != stages[-2]

    does(lambda: at_work.editor.create(100, 100, 200, 200), 1)
    does(lambda: EDITS["rename class car"](at_work), 1)
    does(lambda: at_work.editor.create(20, 20, 90, 90), 2)
    does(lambda: EDITS["map phrase sedan to class saloon"](at_work), 2)
    does(lambda: at_work.editor.set_class(2), 2)
    does(lambda: EDITS["add class horse"](at_work), 3)
    does(lambda: at_work.editor.create(5, 5, 40, 40, class_id=3), 3)
    does(lambda: EDITS["remove phrase sedan with its candidates"](at_work), 1)
    for stage, image in zip(reversed(stages[:-1]), reversed(images), strict=True):
        at_work.opens(image)
        at_work.session.undo()
        assert at_work.project() == stage
    assert at_work.session.next_undo is None
    for stage, image in zip(stages[1:], images, strict=True):
        at_work.opens(image)
        at_work.session.redo()
        assert at_work.project() == stage
    assert at_work.failed == []


def test_undo_takes_back_what_was_done_here_and_leaves_what_was_done_elsewhere_since(at_work: AtWork) -> None:
    untouched = at_work.project()
    at_work.editor.create(100, 100, 200, 200)
    at_work.opens(2)
    at_work.editor.create(20, 20, 90, 90)
    with_second = [box.id for box in at_work.session.boxes]
    at_work.opens(1)
    at_work.session.undo()
    assert at_work.session.next_undo is None
    at_work.session.undo()
    at_work.opens(2)
    assert [box.id for box in at_work.session.boxes] == with_second
    at_work.session.undo()
    assert at_work.project() == untouched


def test_gone_on_too_early_undo_takes_the_last_edit_back_and_opens_its_image(at_work: AtWork) -> None:
    untouched = at_work.project()
    at_work.editor.create(100, 100, 200, 200)
    at_work.opens(3)
    assert at_work.next_undo() == "draw car"
    at_work.session.undo()
    assert at_work.session.current is not None and at_work.session.current.path == "a.png"
    assert at_work.project() == untouched
    at_work.session.redo()
    assert at_work.session.current.path == "a.png" and len(at_work.session.boxes) == 2


def test_undo_stays_at_an_image_for_an_edit_of_classes(at_work: AtWork) -> None:
    at_work.editor.create(100, 100, 200, 200)
    at_work.opens(2)
    at_work.session.recolour(0, "#123456")
    at_work.opens(3)
    at_work.session.undo()
    assert at_work.session.classes[0].colour != "#123456"
    assert at_work.session.current is not None and at_work.session.current.path == "sub/c.png"


def test_what_was_done_upon_an_edit_elsewhere_is_named_and_nothing_is_undone(at_work: AtWork) -> None:
    said: list[str] = []
    at_work.session.said.connect(said.append)
    with at_work.session.one_step():
        label = at_work.session.ensure_class("horse")
        assert label is not None
        at_work.editor.create(100, 100, 200, 200, label.index)
    first = at_work.project()
    at_work.opens(2)
    at_work.editor.create(20, 20, 90, 90, label.index)
    both = at_work.project()
    at_work.opens(1)
    at_work.session.undo()
    assert said[-1] == (
        "Not undone yet: draw horse. What was done upon it has to be undone first: draw horse in b.png."
    )
    assert at_work.project() == both and at_work.next_undo() == "draw horse"
    at_work.opens(2)
    at_work.session.undo()
    assert at_work.project() == first
    at_work.opens(1)
    at_work.session.undo()
    at_work.opens(2)
    at_work.session.redo()
    assert said[-1] == (
        "Not done again yet: draw horse. What it was done upon has to be done again first: draw horse in a.png."
    )
    at_work.opens(1)
    at_work.session.redo()
    at_work.opens(2)
    at_work.session.redo()
    assert at_work.project() == both


def test_a_class_made_for_a_box_goes_with_it_in_one_undo(at_work: AtWork) -> None:
    before = at_work.project()
    with at_work.session.one_step():
        label = at_work.session.ensure_class("horse")
        assert label is not None
        at_work.editor.create(100, 100, 200, 200, label.index)
    assert at_work.next_undo() == "draw horse"
    at_work.session.undo()
    assert at_work.project() == before
    at_work.session.redo()
    assert [label.name for label in at_work.session.classes] == ["car", "bus", "horse"]
    assert [box.class_id for box in at_work.session.boxes] == [0, 2]


def test_boxes_pasted_with_classes_that_are_new_here_are_one_step(at_work: AtWork) -> None:
    at_work.editor._clipboard = (("cow", at_work.session.boxes[0]), ("hen", at_work.session.boxes[0]))
    before = at_work.project()
    at_work.editor.paste()
    assert [label.name for label in at_work.session.classes] == ["car", "bus", "cow", "hen"]
    at_work.session.undo()
    assert at_work.project() == before


def test_new_candidates_of_a_mapped_phrase_go_back_with_it(at_work: AtWork) -> None:
    at_work.phrases.map(0, "saloon")
    at_work.finds("sedan", "saloon", 3)
    at_work.session.undo()
    with Store.open(at_work.folder) as store:
        assert [box.class_id for found in store.all_boxes().values() for box in found] == [0, 0, 0]
        assert [label.name for label in store.classes()] == ["car", "bus"]


def test_the_active_class_and_a_hidden_one_are_forgotten_with_a_class_that_goes(at_work: AtWork) -> None:
    at_work.session.ensure_class("horse")
    at_work.session.set_active_class(2)
    at_work.session.show_class(2, False)
    at_work.session.undo()
    assert (at_work.session.active_class, at_work.session.hidden_classes) == (0, frozenset())


def test_a_class_that_a_detection_needs_by_now_stays_and_the_edit_before_is_next(at_work: AtWork) -> None:
    at_work.session.recolour(0, "#123456")
    at_work.session.ensure_class("horse")
    at_work.finds("horse", "horse")
    at_work.session.undo()
    assert at_work.failed == ["The class horse cannot go: boxes have it."]
    assert [label.name for label in at_work.session.classes] == ["car", "bus", "horse"]
    assert at_work.next_undo() == "recolour class car"
    at_work.session.undo()
    assert at_work.session.classes[0].colour != "#123456"


def test_a_name_that_another_class_has_is_told_and_is_no_step(at_work: AtWork) -> None:
    before = at_work.project()
    at_work.session.update_class(replace(at_work.session.classes[0], name="bus"))
    assert "already a class named" in at_work.failed[0]
    assert at_work.project() == before and at_work.session.next_undo is None


def test_a_list_of_phrases_that_another_program_changed_is_not_overwritten(at_work: AtWork) -> None:
    with Store.open(at_work.folder) as store:
        store.set_setting("phrases", "truck")
    at_work.phrases.remove(0)
    assert "phrases were changed elsewhere" in at_work.failed[0]
    at_work.phrases.read_again()
    assert at_work.phrases.text == "truck"


def test_a_phrase_is_added_to_what_another_program_made_of_the_list(at_work: AtWork) -> None:
    with Store.open(at_work.folder) as store:
        store.set_setting("phrases", "truck")
    assert at_work.phrases.add("van") == "van"
    assert at_work.phrases.text == "truck, van"
    at_work.session.undo()
    assert at_work.phrases.text == "truck" and at_work.failed == []


def test_what_is_only_looked_at_is_no_step(at_work: AtWork) -> None:
    at_work.session.set_threshold(0.5)
    at_work.session.set_class_threshold(0, 0.7)
    at_work.session.show_class(0, False)
    at_work.session.hide_all(True)
    at_work.session.set_active_class(1)
    at_work.session.list_only([1])
    assert at_work.session.next_undo is None


def test_without_a_project_phrases_are_shown_and_nothing_is_to_be_undone() -> None:
    session = Session()
    phrases = Phrases(session)
    phrases.load("cat, dog")
    phrases.remove(0)
    phrases.discard(0)
    assert phrases.items == ()
    assert session.next_undo is None
