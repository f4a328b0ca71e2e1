"""Candidates judged by keys and mouse, and the class panel: thresholds, hiding, colours and keys."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from app.core.formats import ExportChoices
from app.core.formats.files import read_json
from app.core.records import Origin
from app.core.store import Store
from app.headless.exchange import export_folder
from app.views.class_rows import ClassRow, Columns, PhraseRow
from tests.app.test_window_phrases import chips, picks, words
from tests.app.window_kit import Person, person

__all__ = ["person"]

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def at_work(person: Person) -> Person:
    """A person before the candidates of two classes: 0.8 and 0.2 of each."""
    person.opens()
    person.detects("cat, dog")
    return person


def rejected(person: Person) -> int:
    """How many boxes of the open image another program finds rejected."""
    with Store.open(person.folder) as store:
        return len(store.rejected(store.image(person.path()).id))


def verdicts(person: Person) -> list[bool]:
    """Of each stored box, whether it is accepted."""
    return [box.accepted for box in person.stored()]


def clicks_class(person: Person, place: int, part: str) -> None:
    """Click a part of a row of the class list."""
    view = person.window.view.panel.class_view
    rect = getattr(Columns.of(view.visualRect(view.rows.index(place))), part)
    QTest.mouseClick(view.viewport(), LEFT, NONE, rect.center())


def test_x_rejects_the_selected_candidate_selects_the_next_and_it_never_comes_again(at_work: Person) -> None:
    at_work.presses(Qt.Key.Key_Tab)
    at_work.presses(Qt.Key.Key_X)
    assert rejected(at_work) == 1 and len(at_work.stored()) == 3
    (following,) = at_work.window.session.selected()
    assert following.phrase == "dog"
    at_work.presses(Qt.Key.Key_I)
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert sorted(box.phrase or "" for box in at_work.stored()) == ["cat", "dog", "dog"]


def test_a_rejection_is_undone_and_redone_and_all_are_brought_back(at_work: Person) -> None:
    before = at_work.stored()
    at_work.presses(Qt.Key.Key_X)
    assert rejected(at_work) == 2  # all that were shown
    assert "Undo reject 2 boxes" in at_work.window.view.actions_by_id["edit.undo"].text()
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    assert rejected(at_work) == 0 and set(at_work.stored()) == set(before)
    at_work.presses(Qt.Key.Key_Y, CONTROL)
    assert rejected(at_work) == 2
    assert "2 rejected" in at_work.window.view.panel.rest()
    at_work.presses(Qt.Key.Key_X, CONTROL | SHIFT)
    assert rejected(at_work) == 0 and set(at_work.stored()) == set(before)


def test_delete_rejects_what_a_model_made_and_forgets_what_a_person_drew(at_work: Person) -> None:
    at_work.draws((20, 220), (100, 280))
    at_work.presses(Qt.Key.Key_A, CONTROL)
    at_work.presses(Qt.Key.Key_Delete)
    assert rejected(at_work) == 2
    assert all(box.origin is Origin.MODEL for box in at_work.stored())


def test_the_signs_in_the_box_list_accept_and_reject_one_candidate(at_work: Person) -> None:
    view = at_work.window.view.panel.box_view
    accept, _ = view.verdict_places(0)
    QTest.mouseClick(view.viewport(), LEFT, NONE, accept)
    assert verdicts(at_work) == [True, False, False, False]
    place = next(place for place, row in enumerate(view.rows.rows) if row.box.is_candidate)
    _, reject = view.verdict_places(place)
    QTest.mouseClick(view.viewport(), LEFT, NONE, reject)
    assert rejected(at_work) == 1
    assert len(view.rows.rows) == 1


def test_the_box_list_and_the_canvas_select_together_and_enter_accepts(at_work: Person) -> None:
    view = at_work.window.view.panel.box_view
    QTest.mouseClick(view.viewport(), LEFT, NONE, view.visualRect(view.rows.index(1)).center())
    (chosen,) = at_work.window.session.selection
    assert at_work.canvas.layer.selected == {chosen} == {view.rows.rows[1].box.id}
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert [box.id for box in at_work.stored() if box.accepted] == [chosen]
    at_work.clicks(60, 60)
    (row,) = view.selectionModel().selectedRows()
    assert view.rows.rows[row.row()].box.id in at_work.window.session.selection


def test_the_buttons_judge_all_that_is_shown_and_nothing_below_the_threshold(at_work: Person) -> None:
    panel = at_work.window.view.panel
    QTest.mouseClick(panel.accept_button, LEFT)
    assert sorted(verdicts(at_work)) == [False, False, True, True]
    assert not panel.accept_button.isEnabled()
    assert "2 below the threshold" in panel.rest()


def test_a_class_is_accepted_or_rejected_as_a_whole_by_its_menu_and_by_keys(at_work: Person) -> None:
    view = at_work.window.view.panel.class_view
    picks(view.menu(1), "Reject its candidates here")
    assert rejected(at_work) == 1
    at_work.presses(Qt.Key.Key_Z, CONTROL)
    at_work.window.session.set_active_class(1)
    at_work.presses(Qt.Key.Key_Return, SHIFT)
    assert [box.class_id for box in at_work.stored() if box.accepted] == [1]
    at_work.presses(Qt.Key.Key_X, SHIFT)
    assert "no candidate to reject" in at_work.window.view.status.said.text()


def test_the_menu_of_a_class_judges_only_where_there_are_candidates_of_it(at_work: Person) -> None:
    view = at_work.window.view.panel.class_view
    at_work.window.session.ensure_class("horse")

    def verdicts_offered(place: int) -> list[bool]:
        return [action.isEnabled() for action in view.menu(place).actions() if "candidates" in action.text()]

    assert [verdicts_offered(place) for place in (0, 1, 2)] == [[True, True], [True, True], [False, False]]
    picks(view.menu(1), "Reject its candidates here")
    assert [verdicts_offered(place) for place in (0, 1)] == [[True, True], [False, False]]
    clicks_class(at_work, 0, "eye")
    assert verdicts_offered(0) == [False, False]


def test_commands_for_a_class_say_why_they_do_nothing_though_other_classes_have_candidates(
    at_work: Person,
) -> None:
    session, why_not = at_work.window.session, at_work.window.view.why_not
    session.set_active_class(session.ensure_class("horse").index)
    assert why_not("edit.accept_class") == "No candidate of the class is shown in this image."
    assert why_not("edit.of_class") == "No box of the class is shown in this image."
    session.set_active_class(0)
    assert why_not("edit.accept_class") == why_not("edit.of_class") == ""


def test_nothing_is_judged_while_the_boxes_are_hidden(at_work: Person) -> None:
    at_work.presses(Qt.Key.Key_H, CONTROL)
    at_work.presses(Qt.Key.Key_X)
    at_work.presses(Qt.Key.Key_Return)
    assert rejected(at_work) == 0 and not any(verdicts(at_work))


def test_a_threshold_of_a_class_counts_in_canvas_list_counts_and_both_exports(
    at_work: Person, tmp_path: Path
) -> None:
    panel = at_work.window.view.panel
    panel.threshold.slider.setValue(10)
    clicks_class(at_work, 1, "threshold")
    assert panel.class_threshold.isVisible()
    panel.class_threshold.threshold.slider.setValue(50)
    assert [box.phrase for box in at_work.shown()].count("dog") == 1
    assert len(panel.box_view.rows.rows) == 3
    row = panel.class_view.rows.rows[1]
    assert isinstance(row, ClassRow) and (row.here, row.threshold) == (1, 0.5)
    assert [chip.content.here for chip in chips(at_work)] == [2, 1]
    at_work.sees(lambda: [chip.content.folder for chip in chips(at_work)] == [2, 1])
    at_work.window.panels.thresholding.remember()
    export_folder(at_work.folder, "coco", tmp_path / "line.json")
    sharing = at_work.window.sharing
    choices = ExportChoices("coco", "all", at_work.window.session.thresholds)
    sharing._export(choices, str(tmp_path / "window.json"), False)
    at_work.sees(lambda: (tmp_path / "window.json").exists())
    for name in ("line.json", "window.json"):
        assert [box["category_id"] for box in read_json(tmp_path / name)["annotations"]].count(2) == 1
    QTest.mouseClick(panel.class_threshold.general, LEFT)
    assert len(at_work.shown()) == 4
    at_work.window.panels.thresholding.remember()
    with Store.open(at_work.folder) as store:
        assert [label.threshold for label in store.classes()] == [None, None]


def test_keys_raise_and_lower_the_threshold_of_the_active_class_and_it_is_stored(at_work: Person) -> None:
    at_work.window.session.set_active_class(0)
    for _ in range(3):
        at_work.presses(Qt.Key.Key_BracketLeft, CONTROL)
    assert len(at_work.shown()) == 3
    at_work.window.view.close()
    with Store.open(at_work.folder) as store:
        assert store.thresholds().of_class == {0: pytest.approx(0.15)}


def test_a_hidden_class_is_neither_seen_nor_accepted_and_comes_back_with_its_next_box(
    at_work: Person,
) -> None:
    clicks_class(at_work, 1, "eye")
    assert {box.class_id for box in at_work.shown()} == {0}
    assert "1 hidden" in at_work.window.view.panel.rest()
    at_work.presses(Qt.Key.Key_Space)
    assert [box.class_id for box in at_work.stored("a.png") if box.accepted] == [0]
    at_work.goes_to("a.png")
    at_work.window.session.set_active_class(1)
    at_work.draws((20, 220), (100, 280))
    assert at_work.window.session.hidden_classes == frozenset()
    at_work.presses(Qt.Key.Key_H, SHIFT)
    assert {box.class_id for box in at_work.shown()} == {0}


def test_the_menu_of_a_class_gives_it_another_colour_and_takes_a_key_from_another(at_work: Person) -> None:
    view = at_work.window.view.panel.class_view
    picks(view.menu(0), "Colour", "#0072b2")
    picks(view.menu(0), "Key", "2   (now dog)")
    with Store.open(at_work.folder) as store:
        assert [(label.colour, label.key) for label in store.classes()] == [
            ("#0072b2", "2"),
            ("#56b4e9", None),
        ]
    picks(view.menu(0), "Key", "No key")
    assert at_work.window.session.classes[0].key is None


def test_phrases_stand_under_a_class_of_another_name_and_are_ticked_there(at_work: Person) -> None:
    at_work.detects("sedan=car, taxi=car")
    view = at_work.window.view.panel.class_view
    rows = view.rows.rows
    assert [row.text for row in rows if isinstance(row, PhraseRow)] == ["sedan", "taxi"]
    rect = view.visualRect(view.rows.index(3))
    QTest.mouseClick(view.viewport(), LEFT, NONE, QPoint(Columns.of(rect).name.left() + 6, rect.center().y()))
    assert [chip.isChecked() for chip in chips(at_work)] == [True, True, False, True]
    picks(view.menu(4), "Map to class", "cat")
    assert words(at_work)[3] == "taxi → cat"


def test_the_histogram_shows_the_candidates_of_this_image_and_of_the_folder(at_work: Person) -> None:
    histogram = at_work.window.view.panel.threshold.histogram
    at_work.sees(lambda: "4 candidates in this image, 4 in the folder" in histogram.accessibleDescription())
    at_work.presses(Qt.Key.Key_Return)
    at_work.sees(lambda: "2 candidates in this image, 2 in the folder" in histogram.accessibleDescription())


def test_the_whole_panel_can_be_reached_by_tab_and_each_part_has_a_name(at_work: Person) -> None:
    view = at_work.window.view
    reached = set()
    view.phrase_bar.field.setFocus()
    for _ in range(40):
        widget = view.focusWidget()
        assert widget.accessibleName() or hasattr(widget, "text"), widget
        reached.add(widget)
        view.focusNextPrevChild(True)
    panel = view.panel
    wanted = {
        chips(at_work)[0], panel.class_view, panel.box_view, panel.threshold.slider,
        panel.accept_button, panel.reject_button, panel.add_button,
    }  # fmt: skip
    assert wanted <= reached


def test_a_selection_without_a_candidate_is_told_apart_from_an_image_without_one(at_work: Person) -> None:
    at_work.draws((20, 200), (100, 280))
    at_work.presses(Qt.Key.Key_Return)
    assert at_work.window.view.status.said.text().startswith("No candidate is selected.")
    at_work.presses(Qt.Key.Key_Escape)
    at_work.presses(Qt.Key.Key_Return)
    assert not any(box.is_candidate for box in at_work.shown())
