"""Edits of all images at once: asked before, stored together, and one step of undo."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox

from app import session_edits
from app.core.records import Box, ImageState, ListedState, Origin, new_box_id
from app.core.store import Replacement, Store
from app.history import Replace, Step
from tests.app.window_kit import Person, person

__all__ = ["person"]

CONTROL = Qt.KeyboardModifier.ControlModifier
PATHS = ("a.png", "b.png", "sub/c.png")


@pytest.fixture
def at_work(person: Person) -> Person:
    """A person whose three images have two candidates each, scored 0.8 and 0.2."""
    person.opens()
    for path in PATHS:
        person.goes_to(path)
        person.detector.calls.clear()
        person.detects("cat")
    person.goes_to("a.png")
    return person


def answers(person: Person, command: str, yes: bool = True) -> str:
    """Give a command, answer its question, and say what was asked."""
    person.window.view.actions_by_id[command].trigger()
    (box,) = [box for box in person.window.view.findChildren(QMessageBox) if box.isVisible()]
    asked = box.text()
    box.button(QMessageBox.StandardButton.Yes if yes else QMessageBox.StandardButton.Cancel).click()
    person.window.view.activateWindow()
    person.sees(person.window.view.isActiveWindow)
    return asked


def count(person: Person, wanted: Callable[..., bool]) -> list[int]:
    return [sum(map(wanted, person.stored(path))) for path in PATHS]


def test_what_is_shown_is_accepted_in_every_image_and_one_undo_takes_it_back(at_work: Person) -> None:
    before = [at_work.stored(path) for path in PATHS]
    assert answers(at_work, "image.accept_all") == "Accept 3 candidates in 3 images?"
    assert count(at_work, lambda box: box.accepted) == [1, 1, 1]
    at_work.goes_to("b.png")
    undo = at_work.window.view.actions_by_id["edit.undo"]
    assert undo.text() == "Undo accept 3 boxes in 3 images"
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert [at_work.stored(path) for path in PATHS] == before
    at_work.goes_to("sub/c.png")
    at_work.presses(Qt.Key.Key_Y, CONTROL)
    assert count(at_work, lambda box: box.accepted) == [1, 1, 1]


def test_a_reviewed_image_is_left_as_it_is(at_work: Person) -> None:
    session = at_work.window.session
    assert session.store is not None
    session.store.set_state(session.records[0].id, ImageState.REVIEWED)
    session.refresh_record(session.records[0].id)
    answers(at_work, "image.accept_all")
    assert count(at_work, lambda box: box.accepted) == [0, 1, 1]


def test_nothing_happens_where_the_person_thinks_better_of_it(at_work: Person) -> None:
    answers(at_work, "image.accept_all", yes=False)
    assert count(at_work, lambda box: box.accepted) == [0, 0, 0]
    assert at_work.window.view.actions_by_id["edit.undo"].text() == "Undo add phrase cat"


def test_the_boxes_of_a_class_are_deleted_everywhere_and_come_back_with_one_undo(at_work: Person) -> None:
    at_work.window.session.ensure_class("dog")
    at_work.presses(Qt.Key.Key_2)
    at_work.draws((200, 200), (260, 260))
    before = [set(at_work.stored(path)) for path in PATHS]
    at_work.window.session.set_active_class(0)
    asked = answers(at_work, "edit.delete_class")
    assert asked == "Delete 6 boxes of the class cat in 3 images?"
    assert count(at_work, lambda box: True) == [1, 0, 0]
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert [set(at_work.stored(path)) for path in PATHS] == before


def test_a_step_over_all_images_is_taken_back_after_what_was_edited_later(at_work: Person) -> None:
    answers(at_work, "image.accept_all")
    at_work.goes_to("b.png")
    at_work.draws((200, 200), (260, 260))
    at_work.goes_to("a.png")
    assert at_work.window.view.actions_by_id["edit.undo"].text() == "Undo draw cat in b.png"
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert (at_work.path(), count(at_work, lambda box: box.accepted)) == ("b.png", [1, 1, 1])
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert (at_work.path(), count(at_work, lambda box: box.accepted)) == ("b.png", [0, 0, 0])


def test_all_images_are_changed_or_none(at_work: Person) -> None:
    store = at_work.window.session.store
    assert store is not None
    with closing(sqlite3.connect(store.location)) as other:
        other.execute(
            f"CREATE TRIGGER full BEFORE UPDATE ON box WHEN new.image_id = {store.image('sub/c.png').id}"
            " BEGIN SELECT raise(ABORT, 'the disk is full'); END"
        )
    answers(at_work, "image.accept_all")
    assert count(at_work, lambda box: box.accepted) == [0, 0, 0]
    assert "disk is full" in at_work.window.view.banner.sentence()
    assert at_work.window.view.actions_by_id["edit.undo"].text() == "Undo add phrase cat"
    assert QGuiApplication.overrideCursor() is None


def test_the_cursor_asks_to_wait_until_an_edit_of_all_images_is_stored(
    at_work: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    shapes, replace = [], Store.replace_boxes_of_many

    def looks(store: Store, replacements: Sequence[Replacement]) -> None:
        cursor = QGuiApplication.overrideCursor()
        shapes.append(cursor.shape() if cursor is not None else None)
        replace(store, replacements)

    monkeypatch.setattr(Store, "replace_boxes_of_many", looks)
    monkeypatch.setattr(session_edits, "_MANY", 2)
    answers(at_work, "image.accept_all")
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    at_work.presses(Qt.Key.Key_Y, CONTROL)
    assert shapes == [Qt.CursorShape.WaitCursor] * 3
    assert QGuiApplication.overrideCursor() is None
    at_work.draws((200, 200), (260, 260))
    assert shapes[3:] == [None]


def test_the_list_and_the_counts_follow_an_edit_of_all_images_at_once(at_work: Person) -> None:
    session, told = at_work.window.session, []
    store = session.store
    assert store is not None
    store.replace_boxes_of_many(
        [Replacement(record.id, (), (), ImageState.REVIEWED) for record in session.records]
    )
    session.refresh_records([record.id for record in session.records])
    assert session.counts()[ListedState.REVIEWED_EMPTY] == 3
    drawn = [
        Replace(record.id, (), (Box(new_box_id(), 0, 1, 1, 9, 9, Origin.HUMAN),), "draw")
        for record in session.records
    ]
    session.records_changed.connect(told.append)
    session.apply_together(Step("draw everywhere", tuple(drawn)))
    assert [len(records) for records in told] == [3]
    assert session.counts()[ListedState.REVIEWED] == 3
    model = at_work.window.view.images.model
    assert [record.listed_state for record in model.records(range(3))] == [ListedState.REVIEWED] * 3


def test_images_that_another_program_just_brought_are_edited_with_the_others(at_work: Person) -> None:
    store = at_work.window.session.store
    assert store is not None
    at_work.window.watching.hold(True)  # not yet noticed
    with Store.open(at_work.folder) as other:
        other.add_images(["new.png"])
        new = other.image("new.png").id
        other.store_candidates(
            new, [Box(new_box_id(), 0, 1, 1, 9, 9, Origin.MODEL, False, "cat", 0.9)], 400, 300, "starter"
        )
    assert answers(at_work, "image.accept_all") == "Accept 4 candidates in 4 images?"
    assert [box.accepted for box in store.boxes(new)] == [True]
