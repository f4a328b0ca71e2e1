"""Drawing, moving, resizing, deleting and copying boxes with mouse and keys; all of it stored at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from app.core.records import Origin
from tests.app.window_kit import HEIGHT, WIDTH, Person, person

__all__ = ["person"]

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def at_work(person: Person) -> Person:
    """A person with the first image open and one class."""
    person.opens()
    person.window.session.ensure_class("cat")
    return person


def near(box, *xyxy: float) -> bool:
    """Whether a box lies there, to about a screen pixel."""
    return all(abs(a - b) <= 2 for a, b in zip(box.xyxy, xyxy, strict=True))


def test_a_box_drawn_by_press_and_drag_is_stored_as_human_work(at_work: Person) -> None:
    at_work.draws((50, 60), (150, 160))
    (box,) = at_work.stored()
    assert near(box, 50, 60, 150, 160)
    assert (box.origin, box.accepted) == (Origin.HUMAN, True)


def test_a_box_can_be_drawn_with_two_clicks(at_work: Person) -> None:
    at_work.presses(Qt.Key.Key_W)
    at_work.clicks(50, 60)
    QTest.mouseMove(at_work.canvas.viewport(), at_work.at(120, 130))
    at_work.clicks(150, 160)
    (box,) = at_work.stored()
    assert near(box, 50, 60, 150, 160)


def test_escape_gives_up_a_box_begun(at_work: Person) -> None:
    at_work.presses(Qt.Key.Key_W)
    at_work.clicks(50, 60)
    at_work.presses(Qt.Key.Key_Escape)
    at_work.presses(Qt.Key.Key_Escape)
    at_work.clicks(150, 160)
    assert at_work.stored() == ()
    assert not at_work.canvas.drawing


def test_a_box_drawn_beyond_the_edge_ends_at_the_edge(at_work: Person) -> None:
    at_work.canvas.zoom_by(0.5)
    at_work.draws((300, 200), (WIDTH + 50, HEIGHT + 50))
    (box,) = at_work.stored()
    assert (box.x2, box.y2) == (WIDTH, HEIGHT)


def test_the_first_box_of_a_project_asks_for_its_class(person: Person) -> None:
    person.opens()
    person.draws((50, 60), (150, 160))
    chooser = person.window.view.chooser
    assert chooser.isVisible()
    QTest.keyClicks(chooser.field, "red fox")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert len(person.stored()) == 1
    assert [label.name for label in person.window.session.classes] == ["red fox"]


def test_dragging_a_box_moves_it_and_keeps_it_inside_the_image(at_work: Person) -> None:
    at_work.draws((50, 60), (150, 160))
    at_work.drags((100, 110), (130, 120))
    assert near(at_work.stored()[0], 80, 70, 180, 170)
    at_work.drags((130, 120), (-300, -300))
    assert near(at_work.stored()[0], 0, 0, 100, 100)


@pytest.mark.parametrize(
    ("grabbed", "to", "expected"),
    [
        ((50, 60), (30, 40), (30, 40, 150, 160)),
        ((100, 60), (100, 30), (50, 30, 150, 160)),
        ((150, 60), (180, 40), (50, 40, 180, 160)),
        ((150, 110), (190, 110), (50, 60, 190, 160)),
        ((150, 160), (200, 210), (50, 60, 200, 210)),
        ((100, 160), (100, 200), (50, 60, 150, 200)),
        ((50, 160), (20, 190), (20, 60, 150, 190)),
        ((50, 110), (20, 110), (20, 60, 150, 160)),
        ((150, 160), (20, 30), (20, 30, 50, 60)),
    ],
)
def test_each_of_the_eight_handles_resizes(at_work: Person, grabbed, to, expected) -> None:
    at_work.draws((50, 60), (150, 160))
    at_work.drags(grabbed, to)
    assert near(at_work.stored()[0], *expected)


def test_arrows_nudge_by_one_pixel_and_by_ten_with_shift(at_work: Person) -> None:
    at_work.draws((50, 60), (150, 160))
    before = at_work.stored()[0]
    at_work.presses(Qt.Key.Key_Right)
    at_work.presses(Qt.Key.Key_Down, SHIFT)
    after = at_work.stored()[0]
    assert after.xyxy == pytest.approx((before.x1 + 1, before.y1 + 10, before.x2 + 1, before.y2 + 10))


def test_delete_and_undo_and_redo_go_through_every_edit(at_work: Person) -> None:
    at_work.draws((50, 60), (150, 160))
    drawn = at_work.stored()
    at_work.presses(Qt.Key.Key_Right)
    at_work.presses(Qt.Key.Key_Delete)
    assert at_work.stored() == ()
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert at_work.stored() == drawn
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert at_work.stored() == ()
    for _ in range(2):
        at_work.presses(Qt.Key.Key_Y, CONTROL)
    assert at_work.stored()[0].x1 == drawn[0].x1 + 1
    at_work.presses(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert at_work.stored() == ()


def test_undo_returns_to_the_image_of_the_edit(at_work: Person) -> None:
    at_work.draws((50, 60), (150, 160))
    at_work.presses(Qt.Key.Key_D)
    assert at_work.path() == "b.png"
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert at_work.path() == "a.png"
    assert at_work.stored("a.png") == ()


def test_control_click_shift_click_and_a_rubber_band_select_several(at_work: Person) -> None:
    for x in (20, 140, 260):
        at_work.draws((x, 50), (x + 80, 120))
    session = at_work.window.session
    at_work.clicks(350, 250)
    assert session.selection == frozenset()
    at_work.clicks(60, 80)
    at_work.clicks(180, 80, CONTROL)
    assert len(session.selection) == 2
    at_work.clicks(300, 80, SHIFT)
    assert len(session.selection) == 3
    at_work.clicks(350, 250)
    at_work.drags((5, 20), (230, 200), SHIFT)
    assert len(session.selection) == 2
    at_work.presses(Qt.Key.Key_Backspace)
    assert len(at_work.stored()) == 1


def test_a_number_key_changes_the_class_of_the_selection(at_work: Person) -> None:
    at_work.window.session.ensure_class("dog")
    at_work.draws((50, 60), (150, 160))
    at_work.presses(Qt.Key.Key_2)
    assert at_work.stored()[0].class_id == 1
    at_work.clicks(350, 250)
    at_work.presses(Qt.Key.Key_1)
    at_work.draws((200, 60), (300, 160))
    assert [box.class_id for box in at_work.stored()] == [1, 0]


def test_double_click_on_a_box_changes_its_class_by_typing(at_work: Person) -> None:
    at_work.draws((50, 60), (150, 160))
    QTest.mouseDClick(
        at_work.canvas.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        at_work.at(100, 110),
    )
    chooser = at_work.window.view.chooser
    QTest.keyClicks(chooser.field, "horse")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert at_work.window.session.classes[at_work.stored()[0].class_id].name == "horse"


def test_duplicates_and_pasted_boxes_are_boxes_of_their_own(at_work: Person) -> None:
    at_work.draws((50, 60), (150, 160))
    at_work.presses(Qt.Key.Key_D, CONTROL)
    first, copy = at_work.stored()
    assert copy.id != first.id
    assert copy.xyxy == pytest.approx(tuple(side + 10 for side in first.xyxy))
    at_work.presses(Qt.Key.Key_A, CONTROL)
    at_work.presses(Qt.Key.Key_C, CONTROL)
    at_work.goes_to("b.png")
    at_work.presses(Qt.Key.Key_V, CONTROL)
    assert [box.xyxy for box in at_work.stored("b.png")] == [first.xyxy, copy.xyxy]
    at_work.goes_to("sub/c.png")
    at_work.presses(Qt.Key.Key_V, CONTROL | SHIFT)
    assert len(at_work.stored("sub/c.png")) == 2


def test_hidden_boxes_are_out_of_sight_and_still_stored(at_work: Person) -> None:
    at_work.draws((50, 60), (150, 160))
    at_work.presses(Qt.Key.Key_H)
    assert at_work.shown() == ()
    assert len(at_work.stored()) == 1
    at_work.presses(Qt.Key.Key_H)
    assert len(at_work.shown()) == 1
    at_work.presses(Qt.Key.Key_H, CONTROL)
    assert not at_work.canvas.layer.isVisible()
    at_work.presses(Qt.Key.Key_H, CONTROL)
    assert at_work.canvas.layer.isVisible()


def test_an_edit_that_cannot_be_stored_is_told_and_not_shown(at_work: Person) -> None:
    at_work.draws((50, 60), (150, 160))
    session = at_work.window.session
    assert session.store is not None and session.current is not None
    # Another program deletes the box behind the window's back.
    session.store.replace_boxes(session.current.id, session.boxes, ())
    at_work.presses(Qt.Key.Key_Right)
    assert "changed elsewhere" in at_work.window.view.banner.sentence()
    assert at_work.shown() == at_work.stored() == ()
