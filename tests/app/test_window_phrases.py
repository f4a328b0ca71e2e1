"""Phrases as chips: typed, edited, moved, disabled and mapped to classes, by keys and by mouse."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from app.core.store import Store
from app.core.tongue import LANGUAGES
from app.language import speak
from app.views.chip import Chip
from tests.app.window_kit import Person, draw_images, person

__all__ = ["person"]

CONTROL = Qt.KeyboardModifier.ControlModifier
NONE = Qt.KeyboardModifier.NoModifier
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def at_work(person: Person) -> Person:
    """A person with the first image open."""
    person.opens()
    return person


def chips(person: Person) -> list[Chip]:
    """The chips in order."""
    found: list[Chip] = person.window.view.phrase_bar.chips.chips
    return found


def words(person: Person) -> list[str]:
    """What the chips say."""
    return [chip.content.words for chip in chips(person)]


def stored_phrases(person: Person) -> str | None:
    """What `phrasebox label` would ask for next."""
    with Store.open(person.folder) as store:
        return store.setting("phrases")


def lists(person: Person, text: str) -> None:
    """Detect these phrases, so that they stand as chips."""
    person.detects(text)
    person.detector.calls.clear()


def picks(menu: QMenu, *path: str) -> None:
    """Choose an entry of a menu, through its submenus."""
    for words in path[:-1]:
        menu = next(a for a in menu.actions() if a.text() == words).menu()  # type: ignore[assignment]
    action: QAction = next(a for a in menu.actions() if a.text() == path[-1])
    action.trigger()


def test_enter_detects_what_was_typed_and_leaves_what_other_phrases_found(at_work: Person) -> None:
    at_work.detects("cat")
    cats = at_work.stored()
    at_work.detects("dog")
    assert at_work.detector.calls == [("cat",), ("dog",)]
    assert words(at_work) == ["cat", "dog"]
    assert at_work.window.view.phrase_bar.field.text() == ""
    assert set(cats) <= set(at_work.stored()) and len(at_work.stored()) == 4


def test_with_nothing_typed_every_phrase_that_is_not_disabled_is_asked(at_work: Person) -> None:
    lists(at_work, "cat, dog; horse")
    QTest.mouseClick(chips(at_work)[1], LEFT, NONE, chips(at_work)[1].swatch().center())
    assert not chips(at_work)[1].isChecked()
    assert stored_phrases(at_work) == "cat, ~dog, horse"
    at_work.presses(Qt.Key.Key_I)
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert at_work.detector.calls == [("cat", "horse")]


def test_the_square_of_a_chip_is_filled_while_it_is_asked_for_though_it_has_no_class_yet(
    at_work: Person,
) -> None:
    lists(at_work, "cat")
    at_work.window.panels.phrases.add("zebra, ~giraffe")
    known, asked, disabled = (chip.grab().toImage() for chip in chips(at_work))
    inside, outside = chips(at_work)[0].swatch().center() + QPoint(3, 0), QPoint(known.width() // 2, 3)

    def is_filled(image: QImage) -> bool:
        return image.pixelColor(inside) != image.pixelColor(outside)

    assert [is_filled(image) for image in (known, asked, disabled)] == [True, True, False]


def test_space_on_a_chip_disables_it_and_reviews_nothing(at_work: Person) -> None:
    lists(at_work, "cat")
    chips(at_work)[0].setFocus()
    QTest.keyClick(chips(at_work)[0], Qt.Key.Key_Space)
    assert stored_phrases(at_work) == "~cat"
    assert at_work.state("a.png") == "suggested"
    at_work.presses(Qt.Key.Key_I)
    assert "Every phrase is disabled" in at_work.window.view.banner.sentence()
    assert at_work.detector.calls == []


def test_a_chip_says_what_its_phrase_found_here_and_in_the_folder(at_work: Person) -> None:
    at_work.types("cat")
    at_work.begins_batch()
    at_work.sees(lambda: not at_work.window.detecting.running)
    chip = chips(at_work)[0]
    at_work.sees(lambda: chip.content.folder == 3)
    assert chip.content.here == 1
    at_work.window.view.panel.threshold.slider.setValue(10)
    assert (chip.content.here, chip.content.folder) == (2, 6)
    assert "2 here, 6 in the folder" in chip.toolTip()


def test_a_double_click_edits_a_phrase_and_maps_it_and_its_candidates_to_a_class(at_work: Person) -> None:
    lists(at_work, "sedan, taxi")
    for place, text in ((0, "sedan=car"), (1, "taxi=car")):
        QTest.mouseDClick(chips(at_work)[place], LEFT, NONE, QPoint(40, 12))
        types_over(at_work, text)
    assert words(at_work) == ["sedan → car", "taxi → car"]
    names = [label.name for label in at_work.window.session.classes]
    assert {names[box.class_id] for box in at_work.stored()} == {"car"}
    at_work.detects("taxi")  # keeps the class that it has
    assert words(at_work) == ["sedan → car", "taxi → car"]


def types_over(person: Person, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    """Type into the chip that is being edited."""
    field: Any = person.window.view.phrase_bar.chips._field
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, key)


def test_an_edit_reaches_its_phrase_where_another_program_changed_the_list(at_work: Person) -> None:
    lists(at_work, "cat, dog, bird")
    for place, left, then in ((2, "dog, bird", "dog, owl"), (1, "dog", "dog")):
        QTest.mouseDClick(chips(at_work)[place], LEFT, NONE, QPoint(40, 12))
        with Store.open(at_work.folder) as store:
            store.set_setting("phrases", left)
        at_work.window.panels.phrases.read_again()
        types_over(at_work, "owl")
        assert stored_phrases(at_work) == then


def test_escape_gives_an_edit_up_and_an_impossible_one_stays_open_with_its_remark(at_work: Person) -> None:
    lists(at_work, "cat")
    bar = at_work.window.view.phrase_bar
    chips(at_work)[0].setFocus()
    QTest.keyClick(chips(at_work)[0], Qt.Key.Key_F2)
    types_over(at_work, "a=b=c")
    assert bar.remark.isVisible() and "more than one" in bar.remark.text()
    QTest.keyClick(bar.chips._field, Qt.Key.Key_Escape)
    assert words(at_work) == ["cat"] and not bar.remark.isVisible()
    assert chips(at_work)[0].hasFocus()


def test_chips_are_moved_by_keys_and_by_dragging_and_asked_in_that_order(at_work: Person) -> None:
    lists(at_work, "cat, dog, horse")
    chips(at_work)[0].setFocus()
    QTest.keyClick(chips(at_work)[0], Qt.Key.Key_Right, CONTROL)
    assert words(at_work) == ["dog", "cat", "horse"]
    assert chips(at_work)[1].hasFocus()
    drags_chip(chips(at_work)[2], chips(at_work)[0], QPoint(2, 12))
    assert words(at_work) == ["horse", "dog", "cat"]
    drags_chip(chips(at_work)[0], chips(at_work)[2], QPoint(chips(at_work)[2].width() - 2, 12))
    assert words(at_work) == ["dog", "cat", "horse"]
    at_work.presses(Qt.Key.Key_I)
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert at_work.detector.calls == [("dog", "cat", "horse")]


def drags_chip(chip: Chip, target: Chip, at: QPoint) -> None:
    """Press a chip, move it over another, let go."""
    end = chip.mapFromGlobal(target.mapToGlobal(at))
    QTest.mousePress(chip, LEFT, NONE, QPoint(40, 12))
    QTest.mouseMove(chip, (QPoint(40, 12) + end) / 2)
    QTest.mouseMove(chip, end)
    QTest.mouseRelease(chip, LEFT, NONE, end)


def test_arrows_go_from_chip_to_chip_and_delete_removes_one_but_none_of_its_boxes(at_work: Person) -> None:
    lists(at_work, "cat, dog")
    field = at_work.window.view.phrase_bar.field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert chips(at_work)[1].hasFocus()
    QTest.keyClick(chips(at_work)[1], Qt.Key.Key_Left)
    QTest.keyClick(chips(at_work)[0], Qt.Key.Key_Delete)
    assert words(at_work) == ["dog"] and stored_phrases(at_work) == "dog"
    assert chips(at_work)[0].hasFocus()
    assert len(at_work.stored()) == 4
    QTest.keyClick(chips(at_work)[0], Qt.Key.Key_Escape)
    assert at_work.canvas.hasFocus()


def test_the_menu_of_a_chip_maps_it_to_a_class_that_is_there_or_a_new_one(at_work: Person) -> None:
    lists(at_work, "sedan, truck")
    bar = at_work.window.view.phrase_bar
    picks(bar.chips.menu(0), "Map to class", "truck")
    assert words(at_work) == ["sedan → truck", "truck"]
    picks(bar.chips.menu(0), "Map to class", "Another class…")
    chooser = at_work.window.view.chooser
    QTest.keyClicks(chooser.field, "car")
    QTest.keyClick(chooser.field, Qt.Key.Key_Return)
    assert words(at_work) == ["sedan → car", "truck"]
    picks(bar.chips.menu(1), "Detect this phrase here")
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert at_work.detector.calls == [("truck",)]


@pytest.mark.parametrize(
    ("typed", "remark"),
    [
        ("cat, , dog", "empty phrase"),
        ("cat, ???", "no letter or digit"),
        ("dog, 猫", "know English: type “猫” in English, and map it to a class of any name: cat=猫"),
        ("=car", 'no phrase before "="'),
        (" ".join(["thing"] * 20), "is long"),
        (" ".join(["thing"] * 300), "300 words"),
    ],
)
def test_what_is_wrong_with_a_phrase_is_said_while_it_is_typed(
    at_work: Person, typed: str, remark: str
) -> None:
    bar = at_work.window.view.phrase_bar
    bar.field.setText(typed)
    assert bar.remark.isVisible() and remark in bar.remark.text()
    bar.field.setText("cat")
    assert not bar.remark.isVisible()


def test_a_phrase_that_cannot_be_asked_stays_in_the_field(at_work: Person) -> None:
    bar = at_work.window.view.phrase_bar
    at_work.types("cat, ???")
    QTest.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.field.text() == "cat, ???" and words(at_work) == []
    assert at_work.detector.calls == []


def test_lines_pasted_into_the_field_are_phrases(at_work: Person) -> None:
    at_work.window.view.phrase_bar.field.setText("cat\ndog\r\nhorse\n")
    QTest.keyClick(at_work.window.view.phrase_bar.field, Qt.Key.Key_Return)
    assert words(at_work) == ["cat", "dog", "horse"]


def test_ctrl_z_takes_back_what_was_done_to_chips(at_work: Person) -> None:
    lists(at_work, "cat, dog, horse")
    bar = at_work.window.view.phrase_bar
    first = stored_phrases(at_work)
    chips(at_work)[0].setFocus()
    QTest.keyClick(chips(at_work)[0], Qt.Key.Key_Right, CONTROL)
    QTest.keyClick(chips(at_work)[1], Qt.Key.Key_Space)
    QTest.keyClick(chips(at_work)[2], Qt.Key.Key_Delete)
    picks(bar.chips.menu(0), "Map to class", "cat")
    assert words(at_work) == ["dog → cat", "cat"]
    for what, left in (
        ("map phrase dog to class cat", ["dog", "cat"]),
        ("remove phrase horse", ["dog", "cat", "horse"]),
        ("disable phrase cat", ["dog", "cat", "horse"]),
        ("move phrase cat", ["cat", "dog", "horse"]),
    ):
        assert at_work.window.view.actions_by_id["edit.undo"].text() == f"Undo {what}"
        QTest.keyClick(chips(at_work)[0], Qt.Key.Key_Z, CONTROL)
        assert words(at_work) == left
    assert stored_phrases(at_work) == first
    assert all(chip.isChecked() for chip in chips(at_work))


def test_a_renamed_class_keeps_its_phrases(at_work: Person) -> None:
    lists(at_work, "sedan=car, bus")
    session = at_work.window.session
    session.update_class(replace(session.classes[0], name="auto"))
    session.update_class(replace(session.classes[1], name="coach"))
    assert words(at_work) == ["sedan → auto", "bus → coach"]
    assert stored_phrases(at_work) == "sedan=auto, bus=coach"


def test_each_project_has_its_own_phrases(at_work: Person) -> None:
    lists(at_work, "cat, dog")
    other = draw_images(at_work.folder.parent / "other", ["z.png"])
    with Store.open(other) as store:
        store.set_setting("phrases", "~horse, cow=animal")
    at_work.window.open_folder(other)
    at_work.sees(lambda: at_work.path() == "z.png")
    assert words(at_work) == ["horse", "cow → animal"]
    assert [chip.isChecked() for chip in chips(at_work)] == [False, True]


def test_phrases_that_another_program_chose_are_shown(at_work: Person) -> None:
    lists(at_work, "cat")
    with Store.open(at_work.folder) as store:
        store.set_setting("phrases", "~cat, bird")
    at_work.sees(lambda: words(at_work) == ["cat", "bird"])


def test_many_phrases_take_three_lines_and_scroll(at_work: Person) -> None:
    at_work.window.panels.phrases.load(", ".join(f"kind of thing {number}" for number in range(60)))
    bar = at_work.window.view.phrase_bar
    assert bar.chips.height() < 110
    assert len({chip.y() for chip in chips(at_work)}) > 3


def test_a_phrase_typed_wrongly_is_removed_with_its_candidates_in_all_images(at_work: Person) -> None:
    at_work.types("cat, gat")
    at_work.begins_batch()
    at_work.sees(lambda: not at_work.window.detecting.running)
    at_work.window.session.select([next(box.id for box in at_work.shown() if box.phrase == "gat")])
    at_work.presses(Qt.Key.Key_Return)
    picks(at_work.window.view.phrase_bar.chips.menu(1), "Remove, with its candidates in all images")
    assert words(at_work) == ["cat"]
    assert sorted(box.phrase or "" for box in at_work.stored("a.png")) == ["cat", "cat", "gat"]
    assert {box.phrase for box in at_work.stored("b.png")} == {"cat"}
    assert "Discarded 5 candidates" in at_work.window.view.status.said.text()
    at_work.detector.calls.clear()
    at_work.types("gat")
    at_work.begins_batch()
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert len(at_work.detector.calls) == 3


def test_detect_all_looks_at_nothing_again_because_phrases_were_reordered(at_work: Person) -> None:
    at_work.types("dog, cat")
    at_work.begins_batch()
    at_work.sees(lambda: not at_work.window.detecting.running)
    at_work.detector.calls.clear()
    at_work.window.panels.phrases.move(0, 1)
    at_work.begins_batch()
    assert not at_work.window.detecting.running and at_work.detector.calls == []


def test_there_is_room_for_a_phrase_in_the_smallest_window_in_every_language(
    person: Person, qapp: QApplication
) -> None:
    view = person.window.view
    view.resize(view.minimumSize())
    field, buttons = view.phrase_bar.field, (view.phrase_bar.detect, view.phrase_bar.detect_all)
    try:
        for language in LANGUAGES:
            speak(qapp, language.code)
            QApplication.sendPostedEvents()
            assert field.width() >= 120, language.code
            for button in buttons:
                assert button.width() >= button.sizeHint().width(), language.code
                assert not button.geometry().intersects(field.geometry())
    finally:
        speak(qapp, "en")
    view.resize(1280, 800)
    person.sees(lambda: all(button.x() > field.geometry().right() for button in buttons))
