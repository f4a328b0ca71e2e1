"""Drawing, moving, resizing, deleting and copying boxes with mouse and keys; all of it stored at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from app.core.records import Origin
from app.views.handles import handle_frame
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


def test_a_box_dragged_beyond_the_edge_is_cut_off_there_when_let_go(at_work: Person) -> None:
    at_work.canvas.zoom_by(0.5)
    at_work.draws((50, 60), (150, 160))
    at_work.drags((100, 110), (130, 120))
    assert near(at_work.stored()[0], 80, 70, 180, 170)
    at_work.drags((130, 120), (90, 10))
    assert near(at_work.stored()[0], 40, 0, 140, 60)


def test_a_box_cannot_be_dragged_out_of_the_image(at_work: Person) -> None:
    at_work.canvas.zoom_by(0.5)
    at_work.draws((50, 60), (150, 160))
    before = at_work.stored()
    at_work.drags((100, 110), (-100, 110))
    assert at_work.stored() == before
    assert "cannot leave the image" in at_work.window.view.status.said.text()


def test_sides_that_come_near_the_edge_of_the_image_jump_onto_it(at_work: Person) -> None:
    at_work.draws((50, 60), (150, 160))
    near_edge = 3 / at_work.canvas.zoom()
    at_work.drags((100, 110), (50 + near_edge, 110))
    assert at_work.stored()[0].x1 == 0
    assert at_work.stored()[0].x2 == pytest.approx(100, abs=2)
    at_work.drags((50, at_work.stored()[0].y2), (50, HEIGHT - near_edge))
    assert at_work.stored()[0].y2 == HEIGHT
    at_work.draws((200, near_edge), (WIDTH - near_edge, 100))
    assert (at_work.stored()[1].y1, at_work.stored()[1].x2) == (0, WIDTH)


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


def test_the_bin_is_grey_and_says_why_while_there_is_nothing_that_it_would_delete(at_work: Person) -> None:
    view = at_work.window.view
    action = view.actions_by_id["edit.delete"]
    button = view.tools.widgetForAction(action)
    assert not button.isEnabled() and button.toolTip().endswith("\nNo box is selected.")
    at_work.draws((50, 60), (150, 160))
    assert button.isEnabled() and "No box" not in button.toolTip()
    menu = next(menu for menu in view.findChildren(QMenu) if action in menu.actions())
    menu.aboutToShow.emit()
    menu.aboutToHide.emit()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert at_work.stored() == () and not button.isEnabled()
    menu.aboutToShow.emit()
    menu.aboutToHide.emit()
    assert action.isEnabled() and not button.isEnabled()
    at_work.presses(Qt.Key.Key_Delete)
    assert view.status.said.text() == "No box is selected."


def test_undo_takes_back_what_was_done_here_and_leaves_what_was_done_elsewhere(at_work: Person) -> None:
    actions = at_work.window.view.actions_by_id
    at_work.draws((50, 60), (150, 160))
    at_work.presses(Qt.Key.Key_D)
    at_work.sees(lambda: at_work.window.session.loaded)
    at_work.draws((20, 20), (60, 60))
    second = at_work.stored()
    at_work.presses(Qt.Key.Key_A)
    assert actions["edit.undo"].text() == "Undo draw cat"
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert (at_work.path(), at_work.stored("a.png"), at_work.stored("b.png")) == ("a.png", (), second)
    assert at_work.window.view.status.said.text() == "Undone: draw cat."
    assert actions["edit.redo"].text() == "Redo draw cat"
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert at_work.stored("b.png") == second, "the class waits for the box that was drawn with it"


def test_what_was_undone_is_said_until_something_else_is_done(at_work: Person) -> None:
    said = at_work.window.view.status.said
    at_work.draws((50, 60), (150, 160))
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert said.text().startswith("Undone: ")
    at_work.presses(Qt.Key.Key_Y, CONTROL)
    assert said.text().startswith("Done again: ")
    at_work.drags((100, 110), (120, 130))
    assert said.text() == ""


def test_undo_in_an_image_without_edits_takes_back_the_last_and_goes_to_its_image(at_work: Person) -> None:
    actions = at_work.window.view.actions_by_id
    at_work.draws((50, 60), (150, 160))
    at_work.presses(Qt.Key.Key_D)
    at_work.sees(lambda: at_work.window.session.loaded)
    assert actions["edit.undo"].text() == "Undo draw cat in a.png"
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert (at_work.path(), at_work.stored("a.png")) == ("a.png", ())
    assert at_work.window.view.status.said.text() == "Undone: draw cat in a.png."


def test_undo_after_a_review_goes_back_to_the_image_that_was_reviewed(at_work: Person) -> None:
    at_work.presses(Qt.Key.Key_Space)
    assert (at_work.path(), at_work.state("a.png")) == ("b.png", "reviewed")
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert (at_work.path(), at_work.state("a.png")) == ("a.png", "new")


def test_the_menu_names_what_undo_and_redo_would_do(person: Person) -> None:
    at_work, actions = person, person.window.view.actions_by_id
    at_work.opens()
    assert (actions["edit.undo"].text(), actions["edit.undo"].isEnabled()) == ("Undo", False)
    at_work.window.session.ensure_class("cat")
    assert (actions["edit.undo"].text(), actions["edit.undo"].isEnabled()) == ("Undo add class cat", True)
    at_work.draws((50, 60), (150, 160))
    at_work.presses(Qt.Key.Key_Right)
    assert actions["edit.undo"].text() == "Undo move 1 box"
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert actions["edit.undo"].text() == "Undo draw cat"
    assert actions["edit.redo"].text() == "Redo move 1 box"
    at_work.presses(Qt.Key.Key_D)
    assert actions["edit.redo"].text() == "Redo move 1 box in a.png"
    at_work.draws((20, 20), (60, 60))
    assert (actions["edit.redo"].text(), actions["edit.redo"].isEnabled()) == ("Redo", False)


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


def test_boxes_pasted_into_their_own_image_again_and_again_never_lie_on_each_other(at_work: Person) -> None:
    at_work.draws((50, 60), (150, 160))
    (first,) = at_work.stored()
    at_work.presses(Qt.Key.Key_C, CONTROL)
    for _ in range(3):
        at_work.presses(Qt.Key.Key_V, CONTROL)
    offsets = [round(box.x1 - first.x1) for box in at_work.stored()]
    assert offsets == [0, 10, 20, 30]


def test_repeated_clicks_go_through_the_boxes_that_lie_over_each_other(at_work: Person) -> None:
    for margin in (0, 20, 40):
        at_work.draws((50 + margin, 50 + margin), (250 - margin, 200 - margin))
    large, middle, small = (box.id for box in at_work.stored())
    session = at_work.window.session
    at_work.clicks(350, 250)
    found = []
    for _ in range(4):
        at_work.clicks(150, 125)
        found.append(*session.selection)
    assert found == [small, middle, large, small]
    at_work.clicks(160, 130)
    assert session.selection == {small}
    at_work.clicks(160, 130)
    at_work.drags((160, 130), (170, 130))
    assert [round(box.x1) for box in at_work.stored()] == pytest.approx([50, 80, 90], abs=2)


def test_tab_goes_through_the_boxes_under_the_pointer_first(at_work: Person) -> None:
    at_work.draws((300, 220), (380, 290))
    at_work.draws((50, 50), (250, 200))
    at_work.draws((90, 90), (210, 160))
    apart, large, small = (box.id for box in at_work.stored())
    at_work.presses(Qt.Key.Key_Escape)
    QTest.mouseMove(at_work.canvas.viewport(), at_work.at(150, 125))
    found = []
    for key in [Qt.Key.Key_Tab] * 4 + [Qt.Key.Key_Backtab]:
        at_work.presses(key, SHIFT if key == Qt.Key.Key_Backtab else Qt.KeyboardModifier.NoModifier)
        found.append(*at_work.window.session.selection)
    assert found == [small, large, apart, small, apart]


def test_a_double_click_asks_for_the_class_of_the_box_that_was_selected(at_work: Person) -> None:
    at_work.draws((50, 50), (250, 200))
    at_work.draws((90, 90), (210, 160))
    _, small = at_work.stored()
    at_work.clicks(150, 125)
    at_work.clicks(150, 125)
    QTest.mouseDClick(
        at_work.canvas.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        at_work.at(150, 125),
    )
    assert at_work.window.session.selection == {small.id}
    assert at_work.window.view.chooser.isVisible()


@pytest.mark.parametrize("zoom", [0.1, 1.0, 8.0])
def test_a_box_of_a_few_pixels_is_resized_and_moved_with_ease_at_any_zoom(
    at_work: Person, zoom: float
) -> None:
    at_work.canvas.zoom_by(zoom / at_work.canvas.zoom())
    at_work.window.editor.create(100, 120, 104, 123)
    far, pixel = 7 / zoom, 1.1 / zoom
    at_work.drags((102, 121.5), (102 + far, 121.5))
    moved = at_work.stored()[0]
    assert (moved.x2 - moved.x1, moved.y2 - moved.y1) == pytest.approx((4, 3))
    assert moved.x1 == pytest.approx(100 + far, abs=pixel)
    frame = handle_frame(at_work.canvas.layer.rect_of(moved), zoom)
    at_work.drags((frame.right(), frame.bottom()), (frame.right() + far, frame.bottom() + far))
    after = at_work.stored()[0]
    assert (after.x1, after.y1) == (moved.x1, moved.y1)
    assert (after.x2, after.y2) == pytest.approx((moved.x2 + far, moved.y2 + far), abs=pixel)


def test_the_size_of_a_box_is_written_beside_the_pointer_while_it_is_drawn(at_work: Person) -> None:
    at_work.presses(Qt.Key.Key_W)
    viewport = at_work.canvas.viewport()
    none = Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, none, at_work.at(50, 60))
    QTest.mouseMove(viewport, at_work.at(150, 160))
    written: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.views.marks.paint_note", lambda painter, text, at: written.append(text))
        viewport.grab()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, none, at_work.at(150, 160))
    (box,) = at_work.stored()
    assert written == [f"{box.x2 - box.x1:.0f} × {box.y2 - box.y1:.0f} px"]


def test_a_number_key_changes_the_class_of_every_selected_box_as_one_step(at_work: Person) -> None:
    at_work.window.session.ensure_class("dog")
    for x in (20, 140, 260):
        at_work.draws((x, 50), (x + 80, 120))
    at_work.presses(Qt.Key.Key_A, CONTROL)
    at_work.presses(Qt.Key.Key_2)
    assert [box.class_id for box in at_work.stored()] == [1, 1, 1]
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert [box.class_id for box in at_work.stored()] == [0, 0, 0]


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


def test_a_box_is_drawn_moved_and_shaped_by_keys_alone(at_work: Person) -> None:
    at_work.presses(Qt.Key.Key_W)
    at_work.presses(Qt.Key.Key_Return)
    (placed,) = at_work.stored()
    assert near(placed, WIDTH / 3, HEIGHT / 3, WIDTH * 2 / 3, HEIGHT * 2 / 3)
    assert at_work.window.session.selection == {placed.id}
    assert not at_work.canvas.drawing
    at_work.presses(Qt.Key.Key_Left, SHIFT)
    at_work.presses(Qt.Key.Key_Right, CONTROL)
    at_work.presses(Qt.Key.Key_Up, CONTROL | SHIFT)
    (shaped,) = at_work.stored()
    assert shaped.xyxy == pytest.approx((placed.x1 - 10, placed.y1, placed.x2 - 9, placed.y2 - 10))


def test_a_side_moved_by_keys_stops_at_the_edge_of_the_image_and_before_the_other_side(
    at_work: Person,
) -> None:
    at_work.draws((380, 60), (395, 72))
    for _ in range(2):
        at_work.presses(Qt.Key.Key_Right, CONTROL | SHIFT)
        at_work.presses(Qt.Key.Key_Up, CONTROL | SHIFT)
    (box,) = at_work.stored()
    assert box.x2 == WIDTH
    assert box.y2 - box.y1 == pytest.approx(1)
