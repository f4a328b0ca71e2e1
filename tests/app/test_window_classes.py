"""Classes in the window: chosen for the next box, renamed, and carried from project to project."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from app.core.store import Store
from tests.app.window_kit import Person, draw_images, person

__all__ = ["person"]

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def at_work(person: Person) -> Person:
    """A person with the first image open and two classes, the first active."""
    person.opens()
    for name in ("cat", "dog"):
        person.window.session.ensure_class(name)
    return person


def names(person: Person, path: str | None = None) -> list[str]:
    """The stored class names of the boxes of an image."""
    with Store.open(person.folder) as store:
        classes = store.classes()
    return [classes[box.class_id].name for box in person.stored(path)]


def place_of_class(person: Person, row: int) -> QPoint:
    """The middle of a row of the class panel."""
    view = person.window.view.panel.class_view
    return view.visualRect(view.model().index(row, 0)).center()


def renames(person: Person, row: int, name: str) -> None:
    """Double-click a class, type, and press Enter."""
    viewport = person.window.view.panel.class_view.viewport()
    place = place_of_class(person, row)
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, NONE, place)
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, NONE, place)
    types_name(person, name)


def types_name(person: Person, name: str) -> None:
    """Type into the open edit of a class name and press Enter."""
    field = person.window.view.panel.class_view.findChild(QLineEdit)
    assert field is not None and field.isVisible()
    field.selectAll()
    QTest.keyClicks(field, name)
    QTest.keyClick(field, Qt.Key.Key_Return)
    # Qt stores the text once it is back in its event loop.
    person.sees(lambda: person.window.view.panel.class_view.findChild(QLineEdit) is None)


def test_a_double_click_renames_a_class_and_leaves_the_selected_box_alone(at_work: Person) -> None:
    at_work.draws((50, 60), (150, 160))
    renames(at_work, 1, "big  dog")
    assert [label.name for label in at_work.window.session.classes] == ["cat", "big dog"]
    assert names(at_work) == ["cat"]
    at_work.draws((200, 60), (300, 160))
    viewport = at_work.window.view.panel.class_view.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, NONE, place_of_class(at_work, 1))
    assert names(at_work)[-1] == "big dog"


def test_a_row_that_changes_while_its_name_is_typed_leaves_the_text_alone(at_work: Person) -> None:
    session, view = at_work.window.session, at_work.window.view.panel.class_view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, place_of_class(at_work, 0))
    QTest.keyClick(view, Qt.Key.Key_F2)
    field = view.findChild(QLineEdit)
    assert field is not None
    field.selectAll()
    QTest.keyClicks(field, "lio")
    session.update_class(replace(session.classes[0], threshold=0.42))
    assert field.text() == "lio"


def test_a_class_is_renamed_with_f2_and_escape_gives_it_up(at_work: Person) -> None:
    view = at_work.window.view.panel.class_view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, NONE, place_of_class(at_work, 0))
    QTest.keyClick(view, Qt.Key.Key_F2)
    types_name(at_work, "lion")
    assert at_work.window.session.classes[0].name == "lion"
    QTest.keyClick(view, Qt.Key.Key_F2)
    field = view.findChild(QLineEdit)
    assert field is not None
    QTest.keyClicks(field, "tiger")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    at_work.sees(lambda: view.findChild(QLineEdit) is None)
    assert at_work.window.session.classes[0].name == "lion"


def test_ctrl_z_takes_back_a_new_name_after_the_box_that_was_drawn_since(at_work: Person) -> None:
    undo, redo = (at_work.window.view.actions_by_id[f"edit.{name}"] for name in ("undo", "redo"))
    renames(at_work, 0, "lion")
    assert undo.text() == "Undo rename class cat"
    at_work.draws((50, 60), (150, 160))
    at_work.presses(Qt.Key.Key_D)
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert (at_work.path(), at_work.stored(), undo.text()) == ("a.png", (), "Undo rename class cat")
    at_work.window.view.panel.class_view.setFocus()
    QTest.keyClick(at_work.window.view.panel.class_view, Qt.Key.Key_Z, CONTROL)
    assert [label.name for label in at_work.window.session.classes] == ["cat", "dog"]
    assert redo.text() == "Redo rename class cat"
    at_work.presses(Qt.Key.Key_Y, CONTROL)
    at_work.presses(Qt.Key.Key_Y, CONTROL)
    assert names(at_work) == ["lion"]


def test_a_class_that_was_made_for_a_box_goes_with_its_undo(at_work: Person) -> None:
    at_work.draws((50, 60), (150, 160))
    at_work.presses(Qt.Key.Key_E, CONTROL)
    chooser = at_work.window.view.chooser
    QTest.keyClicks(chooser.field, "horse")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert names(at_work) == ["horse"]
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert names(at_work) == ["cat"]
    assert [label.name for label in at_work.window.session.classes] == ["cat", "dog"]


def test_the_first_box_may_have_the_class_of_a_phrase_that_was_not_asked_yet(person: Person) -> None:
    person.opens()
    person.window.panels.phrases.add("sedan=car, truck=car, dog")
    person.draws((50, 60), (150, 160))
    chooser = person.window.view.chooser
    assert [chooser.list.item(row).text() for row in range(chooser.list.count())] == ["car", "dog"]
    QTest.keyClicks(chooser.field, "do")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert names(person) == ["dog"]
    person.presses(Qt.Key.Key_E, CONTROL)
    assert [chooser.list.item(row).text() for row in range(chooser.list.count())] == ["dog   (1)", "car"]


def test_a_name_that_another_class_has_is_refused_in_a_sentence(at_work: Person) -> None:
    renames(at_work, 1, "cat")
    assert "already a class named" in at_work.window.view.banner.sentence()
    assert [label.name for label in at_work.window.session.classes] == ["cat", "dog"]


def test_a_class_added_with_plus_is_for_new_boxes_and_leaves_the_selected_one(at_work: Person) -> None:
    at_work.draws((50, 60), (150, 160))
    QTest.mouseClick(at_work.window.view.panel.add_button, Qt.MouseButton.LeftButton)
    chooser = at_work.window.view.chooser
    QTest.keyClicks(chooser.field, "horse")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert names(at_work) == ["cat"]
    at_work.draws((200, 60), (300, 160))
    assert names(at_work) == ["cat", "horse"]


def test_a_class_key_after_w_is_for_the_box_to_come(at_work: Person) -> None:
    at_work.draws((50, 60), (150, 160))
    at_work.presses(Qt.Key.Key_W)
    at_work.presses(Qt.Key.Key_2)
    at_work.drags((200, 60), (300, 160))
    assert names(at_work) == ["cat", "dog"]


def test_a_class_key_between_boxes_is_for_the_next_one_while_drawing_goes_on(at_work: Person) -> None:
    at_work.window.view.actions_by_id["tool.keep"].trigger()
    at_work.draws((50, 60), (150, 160))
    at_work.presses(Qt.Key.Key_2)
    at_work.drags((200, 60), (300, 160))
    assert names(at_work) == ["cat", "dog"]


def test_boxes_pasted_into_another_project_keep_their_class_by_name(at_work: Person) -> None:
    at_work.window.session.set_active_class(1)
    at_work.draws((50, 60), (150, 160))
    at_work.window.session.set_active_class(0)
    at_work.draws((200, 60), (300, 160))
    at_work.presses(Qt.Key.Key_A, CONTROL)
    at_work.presses(Qt.Key.Key_C, CONTROL)
    other = draw_images(at_work.folder.parent / "other", ["z.png"])
    with Store.open(other) as store:
        store.ensure_class("car")
        store.ensure_class("cat")
    at_work.folder = other
    at_work.window.open_folder(other)
    at_work.sees(lambda: at_work.path() == "z.png" and not at_work.canvas.bounds().isEmpty())
    at_work.presses(Qt.Key.Key_V, CONTROL)
    assert names(at_work) == ["dog", "cat"]
    assert [label.name for label in at_work.window.session.classes] == ["car", "cat", "dog"]


def test_adding_a_class_makes_the_one_that_was_typed_though_another_name_holds_it(at_work: Person) -> None:
    at_work.window.session.ensure_class("a red car")
    at_work.window.view.actions_by_id["class.add"].trigger()
    chooser = at_work.window.view.chooser
    QTest.keyClicks(chooser.field, "car")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    active = at_work.window.session.label(at_work.window.session.active_class)
    assert active is not None and active.name == "car"
