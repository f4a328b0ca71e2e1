"""The left side by keys and mouse: filters, reviewing and jumps, statistics, and what changes on disk."""

from __future__ import annotations

import os
import threading
from functools import partial
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QWidget
from pytestqt.qtbot import QtBot

from app import folder_opener, samples
from app.core.records import Box, ImageState, ListedState, Origin, new_box_id
from app.core.store import Store
from app.core.store_schema import StoreError
from app.views.empty_state import EmptyState
from app.views.image_rows import RECORD
from tests.app.window_kit import HEIGHT, WIDTH, Person, draw_images, make_person, person

__all__ = ["person"]

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def listed(person: Person) -> list[str]:
    """The paths in the image list."""
    model = person.window.view.images.model
    return [model.index(row).data(RECORD).path for row in range(model.rowCount())]


def has_open(person: Person, folder: Path) -> bool:
    """Whether this folder is the one that is open."""
    store = person.window.session.store
    return store is not None and store.folder == folder


def read_out(person: Person, path: str) -> str:
    """What a screen reader says of the row of an image."""
    model = person.window.view.images.model
    row = listed(person).index(path)
    return str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def propose(person: Person, path: str, *boxes: tuple[str, float]) -> None:
    """Candidates (class, score) for an image, stored before the window opens the folder."""
    with Store.open(person.folder) as store:
        store.add_images(["a.png", "b.png", "sub/c.png"])
        candidates = [
            Box(
                new_box_id(),
                store.ensure_class(name, (name,)).index,
                10 + 40 * place,
                10,
                40 + 40 * place,
                60,
                Origin.MODEL,
                False,
                name,
                score,
            )
            for place, (name, score) in enumerate(boxes)
        ]
        store.store_candidates(store.image(path).id, candidates, WIDTH, HEIGHT, "starter")


def choose(combo: QComboBox, text: str) -> None:
    """Choose the entry that begins with ``text`` by the keyboard."""
    combo.setFocus()
    for _ in range(combo.count()):
        QTest.keyClick(combo, Qt.Key.Key_Up)
    while not combo.currentText().startswith(text):
        before = combo.currentIndex()
        QTest.keyClick(combo, Qt.Key.Key_Down)
        assert combo.currentIndex() != before, f"there is no entry {text}"


# Filters


def test_filters_combine_and_say_how_many_pass(person: Person) -> None:
    propose(person, "a.png", ("cat", 0.9), ("dog", 0.4))
    propose(person, "b.png", ("dog", 0.8))
    person.opens()
    fields = person.window.view.images.filter
    assert fields.told.text() == "3 images"
    assert fields.lowest.isHidden() or not fields.lowest.isVisible()
    QTest.mouseClick(fields.more, Qt.MouseButton.LeftButton)
    choose(fields.class_name, "dog")
    person.sees(lambda: listed(person) == ["a.png", "b.png"])
    assert fields.told.text() == "2 of 3 images"
    fields.lowest.setFocus()
    fields.lowest.selectAll()
    QTest.keyClicks(fields.lowest, "0.7")
    QTest.keyClick(fields.lowest, Qt.Key.Key_Return)
    person.sees(lambda: listed(person) == ["b.png"])
    choose(fields.origin, "By hand")
    person.sees(lambda: listed(person) == [])
    person.sees(lambda: "0 of 3" in fields.told.text())
    QTest.mouseClick(fields.clear, Qt.MouseButton.LeftButton)
    person.sees(lambda: len(listed(person)) == 3)
    assert fields.clear.isHidden()


def test_the_lowest_score_never_passes_the_highest(person: Person) -> None:
    person.opens()
    fields = person.window.view.images.filter
    fields.highest.setValue(0.4)
    fields.lowest.setValue(0.6)
    assert fields.highest.value() == pytest.approx(0.6)
    fields.highest.setValue(0.1)
    assert fields.lowest.value() == pytest.approx(0.1)


def test_the_threshold_moves_what_passes_a_filter_by_class(person: Person) -> None:
    propose(person, "a.png", ("cat", 0.5))
    person.opens()
    choose(person.window.view.images.filter.class_name, "cat")
    person.sees(lambda: listed(person) == ["a.png"])
    person.window.view.panel.threshold.slider.setValue(60)
    person.sees(lambda: listed(person) == [])


def test_an_image_reviewed_without_boxes_has_a_state_of_its_own(person: Person) -> None:
    person.opens()
    person.presses(Qt.Key.Key_Space)
    assert read_out(person, "a.png") == "a.png, reviewed, empty"
    assert "1 reviewed, empty" in person.window.view.status.counts.text()
    choose(person.window.view.images.filter.state, "Reviewed, empty (1)")
    person.sees(lambda: listed(person) == ["a.png"])
    choose(person.window.view.images.filter.state, "Reviewed, with boxes (0)")
    person.sees(lambda: listed(person) == [])


def test_an_image_that_is_reviewed_keeps_its_place_in_a_filtered_list(person: Person) -> None:
    person.opens()
    choose(person.window.view.images.filter.state, "Not reviewed (3)")
    person.sees(lambda: person.window.view.images.filter.clear.isVisible())
    person.presses(Qt.Key.Key_Space)
    assert listed(person) == ["a.png", "b.png", "sub/c.png"]


def test_the_open_image_is_marked_again_when_the_filter_that_left_it_out_is_cleared(person: Person) -> None:
    person.opens()
    person.goes_to("sub/c.png")
    images = person.window.view.images
    QTest.keyClicks(images.name, "a.p")
    person.sees(lambda: listed(person) == ["a.png"])
    assert images.selected_ids() == []
    QTest.mouseClick(images.filter.clear, Qt.MouseButton.LeftButton)
    person.sees(lambda: len(listed(person)) == 3)
    assert images.selected_ids() == [person.window.session.current.id]  # type: ignore[union-attr]
    assert person.path() == "sub/c.png"


def test_enter_in_the_filter_gives_the_keys_back_to_the_image(person: Person) -> None:
    person.opens()
    person.presses(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    field = person.window.view.images.filter.name
    QTest.keyClicks(field, "sub")
    QTest.keyClick(field, Qt.Key.Key_Return)
    person.sees(lambda: listed(person) == ["sub/c.png"])
    assert person.canvas.hasFocus()
    QTest.keyClick(person.canvas, Qt.Key.Key_D)
    assert person.path() == "sub/c.png"


def test_another_project_begins_without_the_filter(person: Person) -> None:
    person.opens()
    fields = person.window.view.images.filter
    QTest.keyClicks(fields.name, "b.png")
    person.sees(lambda: listed(person) == ["b.png"])
    other = draw_images(person.folder.parent / "other", ["z.png"])
    person.window.open_folder(other)
    person.sees(lambda: listed(person) == ["z.png"])
    assert fields.name.text() == ""
    assert fields.told.text() == "1 image"


def test_several_images_can_be_selected_with_shift_and_control(person: Person) -> None:
    person.opens()
    images = person.window.view.images
    images.view.setFocus()
    QTest.keyClick(images.view, Qt.Key.Key_Down, SHIFT)
    records = person.window.session.records
    assert images.selected_ids() == [records[0].id, records[1].id]
    assert person.path() == "b.png"


def test_images_that_come_move_neither_selection_nor_list_under_the_mouse(person: Person) -> None:
    many = draw_images(person.folder.parent / "many", [f"{number:02}.png" for number in range(10, 60)])
    person.opens(many)
    images = person.window.view.images
    images.view.setFocus()
    QTest.keyClick(images.view, Qt.Key.Key_Down, SHIFT)
    selected = images.selected_ids()
    images.view.verticalScrollBar().setValue(1000)
    before = images.model.records(images.view.rows_in_sight())
    draw_images(many, ["00.png", "05.png"])
    person.window.images.disk.look()
    person.sees(lambda: images.model.rowCount() == 52)
    assert images.model.records(images.view.rows_in_sight()) == before
    assert images.selected_ids() == selected and len(selected) == 2


def test_home_and_end_go_to_the_first_and_the_last_image(person: Person) -> None:
    person.opens()
    view = person.window.view.images.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert person.path() == "sub/c.png"
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert person.path() == "a.png"


# Review


def test_space_goes_to_the_next_image_that_is_not_reviewed_and_round(person: Person) -> None:
    person.opens()
    person.goes_to("b.png")
    person.presses(Qt.Key.Key_Space)
    assert person.path() == "sub/c.png"
    person.goes_to("a.png")
    person.presses(Qt.Key.Key_Space)
    assert person.path() == "sub/c.png"
    person.sees(lambda: not person.canvas.bounds().isEmpty())
    person.presses(Qt.Key.Key_Space)
    assert person.window.view.status.said.text() == "All images are reviewed."
    assert [record.state for record in person.window.session.records] == [ImageState.REVIEWED] * 3


def test_space_on_the_last_image_goes_to_the_first_that_was_left_out(person: Person) -> None:
    person.opens()
    person.goes_to("sub/c.png")
    person.presses(Qt.Key.Key_Space)
    assert person.path() == "a.png"
    assert "first image that is not reviewed" in person.window.view.status.said.text()


def test_the_end_of_a_filtered_list_tells_what_the_project_has_left(person: Person) -> None:
    person.opens()
    QTest.keyClicks(person.window.view.images.name, "a.png")
    person.sees(lambda: listed(person) == ["a.png"])
    person.presses(Qt.Key.Key_Space)
    assert "2 of the project are not reviewed yet" in person.window.view.status.said.text()
    assert person.path() == "a.png"


def test_u_goes_to_the_least_certain_image_and_again_to_the_next(person: Person) -> None:
    propose(person, "b.png", ("cat", 0.9), ("cat", 0.35))
    propose(person, "sub/c.png", ("cat", 0.31))
    person.opens()
    person.presses(Qt.Key.Key_U)
    person.sees(lambda: person.path() == "sub/c.png")
    assert "0.01 away" in person.window.view.status.said.text()
    person.presses(Qt.Key.Key_U)
    person.sees(lambda: person.path() == "b.png")


def test_u_says_so_where_nothing_was_proposed(person: Person) -> None:
    person.opens()
    person.presses(Qt.Key.Key_U)
    person.sees(lambda: "has candidates" in person.window.view.status.said.text())
    assert person.path() == "a.png"


def test_shift_u_goes_to_where_model_and_human_disagree_most(person: Person) -> None:
    propose(person, "b.png", ("cat", 0.9), ("cat", 0.8))
    person.opens()
    person.goes_to("b.png")
    person.presses(Qt.Key.Key_A, CONTROL)
    person.presses(Qt.Key.Key_Right)
    person.goes_to("a.png")
    person.presses(Qt.Key.Key_U, SHIFT)
    person.sees(lambda: person.path() == "b.png")
    assert "2 boxes differ from what the model proposed" in person.window.view.status.said.text()


def test_g_goes_round_the_images_that_show_the_active_class(person: Person) -> None:
    propose(person, "a.png", ("dog", 0.9))
    propose(person, "b.png", ("cat", 0.9))
    propose(person, "sub/c.png", ("dog", 0.9), ("cat", 0.1))
    person.opens()
    person.presses(Qt.Key.Key_1)
    person.presses(Qt.Key.Key_G)
    person.sees(lambda: person.path() == "sub/c.png")
    person.presses(Qt.Key.Key_G)
    person.sees(lambda: person.path() == "a.png")
    person.presses(Qt.Key.Key_G, SHIFT)
    person.sees(lambda: person.path() == "sub/c.png")


# Statistics


def test_statistics_are_shown_read_out_and_saved(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    propose(person, "a.png", ("cat", 0.9), ("cat", 0.1))
    person.opens()
    person.presses(Qt.Key.Key_I, CONTROL)
    person.sees(lambda: person.window.images.counting.dialog is not None)
    dialog = person.window.images.counting.dialog
    assert dialog is not None
    person.sees(lambda: len(dialog.charts) == 5)
    told = {chart.accessibleName(): chart.accessibleDescription() for chart in dialog.charts}
    assert told["Boxes per class"] == "cat: 0 accepted, 1 candidates"
    assert "suggested: 1 images" in told["Images per state"]
    assert not dialog.charts[1].grab().toImage().isNull()
    target = tmp_path / "out.csv"
    monkeypatch.setattr(
        "app.views.statistics_dialog.QFileDialog.getSaveFileName", lambda *_: (str(target), "")
    )
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "Boxes per class,cat,candidates,1" in target.read_text(encoding="utf-8-sig")
    assert str(target) in dialog.told.text()
    monkeypatch.setattr(
        "app.views.statistics_dialog.QFileDialog.getSaveFileName", lambda *_: (str(target / "below"), "")
    )
    QTest.mouseClick(dialog.save, Qt.MouseButton.LeftButton)
    assert "cannot be written" in dialog.told.text()


# The disk


def test_images_that_come_into_the_folder_are_listed_and_told(person: Person) -> None:
    person.opens()
    draw_images(person.folder, ["sub/d.png"])
    person.window.images.disk.look()
    person.sees(lambda: listed(person) == ["a.png", "b.png", "sub/c.png", "sub/d.png"])
    assert "1 image came into the folder." in person.window.view.status.said.text()
    assert person.path() == "a.png"


def test_the_open_image_that_vanishes_is_told_keeps_its_boxes_and_comes_back(person: Person) -> None:
    propose(person, "a.png", ("cat", 0.9))
    person.opens()
    (person.folder / "a.png").rename(person.folder.parent / "a.png")
    person.window.images.disk.look()
    person.sees(lambda: person.window.view.empty.isVisible())
    assert "This image is missing" in person.window.view.empty.text()
    assert read_out(person, "a.png") == "a.png, missing"
    assert "the boxes are kept" in person.window.view.status.said.text()
    assert len(person.stored("a.png")) == 1
    (person.folder.parent / "a.png").rename(person.folder / "a.png")
    person.window.images.disk.look()
    person.sees(lambda: person.canvas.isVisible() and not person.canvas.bounds().isEmpty())
    assert person.window.session.counts()[ListedState.SUGGESTED] == 1


def test_a_file_that_changes_while_it_is_open_is_shown_anew(person: Person) -> None:
    person.opens()
    disk = person.window.images.disk
    disk.look()
    person.sees(lambda: disk._stamps != {})
    Image.new("RGB", (120, 90)).save(person.folder / "a.png")
    os.utime(person.folder / "a.png", (2_000_000_000, 2_000_000_000))
    disk.look()
    person.sees(lambda: person.canvas.bounds().width() == 120)
    assert "changed on disk" in person.window.view.status.said.text()
    with Store.open(person.folder) as store:
        assert store.image("a.png").width == 120


def test_what_went_while_the_folder_was_closed_is_marked_on_opening(person: Person) -> None:
    person.opens()
    person.window.open_folder(draw_images(person.folder.parent / "other", ["z.png"]))
    person.sees(lambda: person.path() == "z.png")
    (person.folder / "b.png").unlink()
    person.window.open_folder(person.folder)
    person.sees(lambda: person.window.session.counts()[ListedState.MISSING] == 1)
    assert read_out(person, "b.png") == "b.png, missing"


def test_a_folder_of_many_images_is_worked_in_before_it_is_scanned_to_its_end(person: Person) -> None:
    many = person.folder.parent / "many"
    many.mkdir()
    Image.new("RGB", (8, 8)).save(many / "0000.png")
    for number in range(1, 1201):
        (many / f"{number:04}.png").hardlink_to(many / "0000.png")
    sizes: list[int] = []
    person.window.session.images_changed.connect(lambda records: sizes.append(len(records)))
    person.opens(many)
    person.sees(lambda: person.window.view.images.model.rowCount() == 1201)
    assert sizes == [500, 1201]
    assert person.path() == "0000.png"
    assert "came into the folder" not in person.window.view.status.said.text()


def test_a_large_project_is_shown_around_its_last_image_before_all_is_read(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(folder_opener, "_AT_ONCE", 10)
    monkeypatch.setattr(folder_opener, "_FIRST", 6)
    many = draw_images(person.folder.parent / "many", [f"{number:02}.png" for number in range(30)])
    person.opens(many)
    person.sees(lambda: person.window.view.images.model.rowCount() == 30)
    person.goes_to("20.png")
    person.opens()
    person.sees(lambda: person.path() == "a.png")
    shown: list[list[str]] = []
    person.window.session.images_changed.connect(
        lambda records: shown.append([record.path for record in records])
    )
    person.window.open_folder(many)
    person.sees(lambda: person.window.view.images.model.rowCount() == 30)
    assert "20.png" in shown[0] and len(shown[0]) == 6
    assert person.path() == "20.png"
    assert listed(person)[0] == "00.png"


# The beginning


def test_one_click_opens_a_copy_of_the_samples(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    target = person.folder.parent / "samples"
    monkeypatch.setattr("app.window.samples_target", lambda: target)
    QTest.mouseClick(person.window.view.empty.samples, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    person.sees(lambda: person.path() != "")
    assert len(listed(person)) == len(list(samples.samples_folder().glob("*.jpg")))
    assert person.window.panels.phrases.text == samples.sample_phrases()
    assert person.window.session.store is not None
    assert person.window.session.store.folder == target


def test_the_phrases_of_the_samples_do_not_come_along_into_the_next_folder(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, target = person.window, person.folder.parent / "samples"
    monkeypatch.setattr("app.window.samples_target", lambda: target)
    window.open_samples()
    person.sees(lambda: window.panels.phrases.text == samples.sample_phrases())
    person.opens()
    person.sees(lambda: has_open(person, person.folder))
    assert window.panels.phrases.text == ""
    person.detects("cat")
    assert [label.name for label in window.session.classes] == ["cat"]
    window.open_samples()
    person.sees(lambda: window.panels.phrases.text == samples.sample_phrases())
    window.view.close()
    assert window.settings.get("phrases") == ""


def test_the_samples_keep_their_phrases_where_the_next_folder_cannot_be_opened(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    window, target = person.window, person.folder.parent / "samples"
    monkeypatch.setattr("app.window.samples_target", lambda: target)
    window.open_samples()
    person.sees(lambda: window.panels.phrases.text == samples.sample_phrases())
    really = Store.open

    def open_store(folder: Path) -> Store:
        if folder == person.folder and threading.current_thread() is threading.main_thread():
            raise StoreError("The disk is full.")
        return really(folder)

    monkeypatch.setattr(Store, "open", open_store)
    window.open_folder(person.folder)
    person.sees(lambda: "The disk is full" in window.view.banner.sentence())
    assert window.session.store is not None and window.session.store.folder == target
    assert window.panels.phrases.text == samples.sample_phrases()


def test_the_next_morning_one_click_opens_the_folder_of_the_day_before(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = (draw_images(tmp_path / name) for name in ("monday", "Tom & Ann"))
    for evening in make_person(qtbot, tmp_path):
        assert evening.window.view.empty.recent.isHidden()
        evening.opens(first)
        evening.opens(second)
        evening.sees(partial(has_open, evening, second))
    for morning in make_person(qtbot, tmp_path):
        recent = morning.window.view.empty.recent
        assert [button.toolTip() for button in recent.buttons] == [str(second), str(first)]
        assert recent.buttons[0].text().startswith("Tom && Ann — ")
        QTest.mouseClick(recent.buttons[0], Qt.MouseButton.LeftButton)
        morning.sees(partial(has_open, morning, second))


def test_a_recent_folder_is_chosen_by_key(person: Person) -> None:
    said, other = person.window.view.status.said, draw_images(person.folder.parent / "other")
    person.opens()
    person.presses(Qt.Key.Key_O, CONTROL | SHIFT)
    assert said.text() == "No other folder was opened yet."
    person.opens(other)
    person.sees(lambda: has_open(person, other))
    person.presses(Qt.Key.Key_O, CONTROL | SHIFT)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [action.text() for action in menu.actions()] == [f"&1  {person.folder}"]
    QTest.keyClick(menu, Qt.Key.Key_1)
    person.sees(lambda: has_open(person, person.folder))


def test_where_there_is_little_room_the_buttons_to_begin_with_stay_whole(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    empty = EmptyState(window)
    empty.tell_start()
    empty.show_recent(["/photos/monday", "/photos/tuesday", "/photos/wednesday"])
    window.show()
    seen = []
    for height in range(100, 700, 20):
        empty.resize(350, height)
        QApplication.sendPostedEvents()
        parts = [part for part in (empty.recent, empty.steps, empty.icon) if part.isVisible()]
        if height >= empty.minimumSizeHint().height():
            for part in (*parts, empty.button, empty.samples):
                assert empty.rect().contains(part.geometry())
                assert part.height() >= part.minimumSizeHint().height()
        seen.append(len(parts))
    assert seen == sorted(seen) and set(seen) == {0, 1, 2, 3}
