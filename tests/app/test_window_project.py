"""Opening folders, going through the images, the list and its filter, export and import, from the window."""

from __future__ import annotations

import json
import threading
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsView

from app.core.records import ImageRecord, ImageState
from app.core.store import Store
from app.core.store_schema import StoreError
from app.views.image_list import RECORD, ImageListModel
from tests.app.window_kit import HEIGHT, WIDTH, Person, draw_images, person

__all__ = ["person"]

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_an_empty_window_says_what_to_do(person: Person) -> None:
    text = person.window.view.empty.text()
    assert "Drop a folder here" in text
    assert "Ctrl+O" in text


def test_an_empty_window_offers_no_verdicts_and_no_columns_of_a_list_that_is_not_there(
    person: Person,
) -> None:
    panel = person.window.view.panel
    assert not panel.accept_button.isEnabled() and not panel.reject_button.isEnabled()
    assert not panel.class_view.isVisible() and not panel._captions.isVisible()
    person.opens()
    person.window.session.ensure_class("cat")
    assert panel.class_view.isVisible() and panel._captions.isVisible()


def test_a_dropped_folder_is_opened(person: Person) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(person.folder))])
    drop = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    person.window.view.dropEvent(drop)
    person.sees(lambda: person.path() == "a.png")
    assert person.window.view.images.model.rowCount() == 3


def test_a_folder_that_is_not_there_is_told_in_one_sentence(person: Person) -> None:
    person.window.open_folder(person.folder / "missing")
    person.sees(lambda: "does not exist" in person.window.view.banner.sentence())
    assert "Drop a folder here" in person.window.view.empty.text()


def test_a_project_that_cannot_be_opened_leaves_the_one_before_as_it_was(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.opens()
    other = draw_images(tmp_path / "other")
    really = Store.open

    def open_store(folder: Path) -> Store:
        if folder == other and threading.current_thread() is threading.main_thread():
            raise StoreError("The disk is full.")
        return really(folder)

    monkeypatch.setattr(Store, "open", open_store)
    person.window.open_folder(other, "dog", detect=True)
    person.sees(lambda: "The disk is full" in person.window.view.banner.sentence())
    person.sees(lambda: not person.window.watching._holding)
    assert person.window.session.store is not None
    assert person.window.session.store.folder == person.folder.resolve()
    assert person.window.settings.get("folder") == str(person.folder)
    assert "dog" not in person.window.panels.phrases.text
    assert not person.window.detecting.running and person.detector.calls == []


def test_keys_go_through_the_images(person: Person) -> None:
    person.opens()
    for key, expected in (
        (Qt.Key.Key_D, "b.png"),
        (Qt.Key.Key_PageDown, "sub/c.png"),
        (Qt.Key.Key_D, "sub/c.png"),
        (Qt.Key.Key_PageUp, "b.png"),
        (Qt.Key.Key_A, "a.png"),
        (Qt.Key.Key_A, "a.png"),
    ):
        person.presses(key)
        assert person.path() == expected


def listed(person: Person) -> list[str]:
    """The paths in the image list."""
    model = person.window.view.images.model
    return [model.index(row).data(RECORD).path for row in range(model.rowCount())]


def test_keys_pass_over_reviewed_images_with_control_and_shift(person: Person) -> None:
    person.opens()
    person.goes_to("b.png")
    person.presses(Qt.Key.Key_Space)
    person.goes_to("a.png")
    person.presses(Qt.Key.Key_D, CONTROL | SHIFT)
    assert person.path() == "sub/c.png"
    person.presses(Qt.Key.Key_A, CONTROL | SHIFT)
    assert person.path() == "a.png"


def test_a_click_in_the_list_opens_the_image_and_gives_it_the_keys(person: Person) -> None:
    person.opens()
    view = person.window.view.images.view
    place = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert person.path() == "b.png"
    assert person.canvas.hasFocus()


def test_the_filter_lists_by_name_and_state(person: Person) -> None:
    person.opens()
    person.presses(Qt.Key.Key_Space)
    images = person.window.view.images
    person.presses(Qt.Key.Key_L, CONTROL)
    QTest.keyClicks(images.name, "sub/")
    QTest.keyClick(images.name, Qt.Key.Key_Return)
    person.sees(lambda: images.model.rowCount() == 1)
    images.name.clear()
    QTest.keyClick(images.name, Qt.Key.Key_Return)
    person.sees(lambda: images.model.rowCount() == 3)
    person.sees(lambda: images.filter.state.findText("Reviewed (1)") >= 0)
    images.filter.state.setCurrentText("Reviewed (1)")
    person.sees(lambda: listed(person) == ["a.png"])


def test_a_reopened_project_stands_where_it_was_left(person: Person) -> None:
    person.opens()
    person.detects("cat")
    person.window.view.panel.threshold.slider.setValue(45)
    person.goes_to("b.png")
    person.window.panels.thresholding.remember()
    other = draw_images(person.folder.parent / "other", ["z.png"])
    person.opens(other)
    person.sees(lambda: person.path() == "z.png")
    person.window.view.panel.threshold.slider.setValue(60)
    person.window.open_folder(person.folder)
    person.sees(lambda: person.path() == "b.png")
    assert [chip.content.words for chip in person.window.view.phrase_bar.chips.chips] == ["cat"]
    assert person.window.session.threshold == 0.45
    assert len(person.stored("a.png")) == 2


def test_a_broken_image_shows_its_sentence_on_the_canvas_and_in_the_list(person: Person) -> None:
    (person.folder / "0.png").write_bytes(b"")
    person.window.open_folder(person.folder)
    person.sees(lambda: "empty (0 bytes)" in person.window.view.empty.text())
    record = person.window.view.images.model.index(0).data(RECORD)
    assert record.state is ImageState.FAILED
    assert "0 bytes" in person.window.view.images.model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    person.presses(Qt.Key.Key_D)
    person.sees(lambda: not person.canvas.bounds().isEmpty())
    Image.new("RGB", (20, 20)).save(person.folder / "0.png")
    person.goes_to("0.png")
    assert person.state("0.png") == "new"


def test_one_hundred_thousand_rows_ask_only_for_the_thumbnails_in_sight_and_near(person: Person) -> None:
    images = person.window.view.images
    wanted: list[list[ImageRecord]] = []
    images.thumbnails_wanted.connect(wanted.append)
    images.show_records([ImageRecord(number + 1, f"folder/{number:06}.jpg") for number in range(100_000)])
    person.sees(lambda: wanted != [] and wanted[-1] != [])
    assert [record.id for record in wanted[-1][:3]] == [1, 2, 3]
    images.view.scrollToBottom()
    person.sees(lambda: wanted[-1][0].id > 99_900)
    assert len(wanted[-1]) < 60


def test_thumbnails_come_by_themselves(person: Person) -> None:
    person.opens()
    model: ImageListModel = person.window.view.images.model
    person.sees(lambda: model.index(0).data(Qt.ItemDataRole.DecorationRole) is not None)
    assert model.index(0).data(Qt.ItemDataRole.DecorationRole).width() == 96


def test_the_wheel_zooms_at_the_cursor_and_keys_fit_and_show_actual_size(person: Person) -> None:
    person.opens()
    canvas = person.canvas
    fitted = canvas.zoom()
    under = person.at(100, 80)
    turn_wheel(canvas, under, 240, CONTROL)
    assert canvas.zoom() > fitted * 1.3
    assert abs(person.at(100, 80).x() - under.x()) <= 1
    assert abs(person.at(100, 80).y() - under.y()) <= 1
    person.presses(Qt.Key.Key_0, CONTROL)
    assert canvas.zoom() == pytest.approx(1)
    person.presses(Qt.Key.Key_F, CONTROL)
    assert canvas.zoom() == fitted
    assert "%" in person.window.view.status.zoom.text()


def test_the_wheel_scrolls_the_image(person: Person) -> None:
    person.opens()
    person.canvas.zoom_by(3)
    before = person.at(200, 150)
    turn_wheel(person.canvas, before, -120, Qt.KeyboardModifier.NoModifier)
    assert person.at(200, 150).y() < before.y()
    assert person.at(200, 150).x() == before.x()


def turn_wheel(canvas: QGraphicsView, at: QPoint, angle: int, modifiers: Qt.KeyboardModifier) -> None:
    """Turn the mouse wheel over a point of the canvas; 120 is one notch away from the person."""
    viewport = canvas.viewport()
    turn = QWheelEvent(
        QPointF(at),
        QPointF(viewport.mapToGlobal(at)),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, turn)


def test_left_and_middle_drag_on_the_empty_image_move_it(person: Person) -> None:
    person.opens()
    person.canvas.zoom_by(3)
    for button in (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton):
        before = person.at(200, 150)
        person.drags((200, 150), (210, 160), button=button)
        assert person.at(200, 150) != before
        person.canvas.fit()
        person.canvas.zoom_by(3)
    assert person.stored() == ()


def test_the_status_bar_tells_place_counts_and_pixel(person: Person) -> None:
    person.opens()
    status = person.window.view.status
    assert status.place.text() == "Image 1 of 3"
    assert status.counts.text() == "3 new"
    person.canvas.pointed.emit((12.7, 30.2))
    assert status.pointer.text() == "12, 30"


def test_the_smallest_window_shows_the_whole_status_bar(person: Person) -> None:
    person.opens()
    view = person.window.view
    view.status.show_counts(dict.fromkeys(ImageState, 12345))
    view.resize(view.minimumSize())
    person.sees(lambda: not view.status.counts.isVisible())
    person.sees(lambda: view.status.speed.geometry().right() <= view.width())
    view.resize(1280, 800)
    person.sees(view.status.counts.isVisible)


def test_the_export_dialog_writes_coco_and_says_how_much(person: Person, tmp_path: Path) -> None:
    person.opens()
    person.detects("cat")
    person.presses(Qt.Key.Key_Space)
    person.presses(Qt.Key.Key_E, CONTROL | SHIFT)
    dialog = person.window.sharing.dialog
    assert "(1)" in dialog.reviewed.text()
    dialog.output.setText(str(tmp_path / "out.json"))
    QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    person.sees(lambda: "1 box of 1 image" in dialog.preview.headline.text())
    written = json.loads((tmp_path / "out.json").read_text())
    assert [image["file_name"] for image in written["images"]] == ["a.png"]
    QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    person.sees(lambda: "exists already" in dialog.preview.headline.text())


def test_imported_labels_appear_on_the_open_image(person: Person, tmp_path: Path) -> None:
    source = tmp_path / "labels.json"
    source.write_text(
        json.dumps(
            {
                "images": [{"id": 1, "file_name": "a.png", "width": WIDTH, "height": HEIGHT}],
                "annotations": [
                    {
                        "id": 1,
                        "image_id": 1,
                        "category_id": 1,
                        "bbox": [10, 20, 30, 40],
                        "area": 1200,
                        "iscrowd": 0,
                    }
                ],
                "categories": [{"id": 1, "name": "cell"}],
            }
        )
    )
    person.opens()
    dialog = person.window.sharing.import_dialog
    person.window.sharing.ask_import()
    dialog.look_into(str(source))
    person.sees(dialog.button.isEnabled)
    QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    person.sees(lambda: len(person.shown()) == 1)
    assert person.shown()[0].xyxy == (10, 20, 40, 60)
    assert person.window.session.classes[0].name == "cell"
    assert person.state("a.png") == "reviewed"
