"""Export and import from the window: what is shown before, what is written or stored, and what is told of it."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from app.core.formats import FORMATS, Pictures
from app.core.formats.options import ExportOptions
from tests.app.window_kit import Person, draw_images, person

__all__ = ["person"]

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def asks_import(person: Person) -> Any:
    """Open the import dialog by its keys."""
    person.presses(Qt.Key.Key_I, CONTROL | SHIFT)
    dialog = person.window.sharing.import_dialog
    assert dialog.isVisible()
    return dialog


def looks_into(person: Person, source: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Choose ``source`` as a file in the import dialog, and wait for what is in it."""
    dialog = asks_import(person)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    QTest.mouseClick(dialog.file_button, Qt.MouseButton.LeftButton)
    person.sees(lambda: not dialog.preview.bar.isVisible())
    return dialog


def imports(person: Person, source: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Choose ``source``, import it, and wait for what is said."""
    dialog = looks_into(person, source, monkeypatch)
    QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    person.sees(lambda: dialog.preview.headline.text().startswith("Imported "))
    return dialog


def yolo_folder(folder: Path) -> Path:
    """Labels of a.png in a folder with two descriptions: data.yaml names cats, other.yaml names dogs."""
    (folder / "labels").mkdir(parents=True)
    (folder / "labels" / "a.txt").write_text("0 0.5 0.5 0.2 0.2\n0 0.5 0.5 0 0.1\n")
    for name, animal in (("data.yaml", "cat"), ("other.yaml", "dog")):
        (folder / name).write_text(f"path: .\ntrain: images\nnames:\n  0: {animal}\n")
    (folder / "classes.txt").write_text("bird\n")
    return folder


def table(dialog: Any) -> list[tuple[str, ...]]:
    """The rows of the dialog's table of classes."""
    tree = dialog.preview.table
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [tuple(item.text(column) for column in range(3)) for item in items]


def test_the_chosen_yaml_is_the_one_that_is_read(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.opens()
    imports(person, yolo_folder(tmp_path / "yolo") / "other.yaml", monkeypatch)
    assert [label.name for label in person.window.session.classes] == ["dog"]


def test_what_was_found_is_shown_before_anything_is_stored(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.opens()
    dialog = looks_into(person, yolo_folder(tmp_path / "yolo") / "data.yaml", monkeypatch)
    assert "YOLO" in dialog.format.itemText(0)
    assert dialog.preview.headline.text() == "1 image of this folder is named there, with 1 new box."
    assert table(dialog) == [("cat  (new)", "1", "1")]
    assert "1 box stays out" in dialog.preview.remarks.text()
    assert person.stored("a.png") == () and person.state("a.png") == "new"
    assert person.window.session.classes == ()


def test_an_import_tells_new_classes_and_boxes_it_could_not_use(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.opens()
    dialog = imports(person, yolo_folder(tmp_path / "yolo") / "data.yaml", monkeypatch)
    told = "Imported 1 box on 1 image. New classes: cat."
    assert person.window.view.status.said.text() == told == dialog.preview.headline.text()
    assert "1 box stays out" in dialog.preview.remarks.text()
    assert not dialog.button.isEnabled()
    assert len(person.stored("a.png")) == 1


def test_a_list_of_class_names_leads_to_the_labels_beside_it(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = yolo_folder(tmp_path / "yolo")
    (folder / "data.yaml").unlink()
    person.opens()
    imports(person, folder / "classes.txt", monkeypatch)
    assert [label.name for label in person.window.session.classes] == ["bird"]


def test_a_folder_can_be_typed_and_is_looked_into_by_enter(person: Person, tmp_path: Path) -> None:
    person.opens()
    dialog = asks_import(person)
    QTest.keyClicks(dialog.source, str(yolo_folder(tmp_path / "yolo")))
    QTest.keyClick(dialog.source, Qt.Key.Key_Return)
    person.sees(lambda: dialog.button.isEnabled())
    assert table(dialog) == [("cat  (new)", "1", "1")]
    assert dialog.isVisible() and person.stored("a.png") == ()


def test_the_home_folder_of_somebody_unknown_is_answered_with_a_sentence(person: Person) -> None:
    person.opens()
    dialog = asks_import(person)
    QTest.keyClicks(dialog.source, "~nobody-of-this-name/labels")
    QTest.keyClick(dialog.source, Qt.Key.Key_Return)
    person.sees(lambda: "~nobody-of-this-name/labels does not exist" in dialog.preview.headline.text())


def test_what_an_export_told_at_last_does_not_reach_a_closed_window(
    person: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.opens()
    asks_import(person)
    sharing = person.window.sharing
    heard: list[tuple[int, int]] = []
    for dialog in (sharing.dialog, sharing.import_dialog):
        monkeypatch.setattr(dialog.preview, "show_progress", lambda *told: heard.append(told))
    thread = threading.Thread(target=sharing._exchange.progressed.emit, args=(1, 2))
    thread.start()
    thread.join()
    person.window.view.close()
    QCoreApplication.processEvents()
    assert heard == []


def test_a_damaged_file_is_answered_with_a_sentence_and_stores_nothing(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "half.json").write_text('{"images": [')
    person.opens()
    dialog = looks_into(person, tmp_path / "half.json", monkeypatch)
    assert "is not valid JSON" in dialog.preview.headline.text()
    assert not dialog.button.isEnabled()
    assert person.state("a.png") == "new"


def test_another_folder_ends_what_was_found_for_the_former_one(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.opens()
    dialog = looks_into(person, yolo_folder(tmp_path / "yolo") / "data.yaml", monkeypatch)
    other = draw_images(tmp_path / "other")
    person.window.open_folder(other)
    person.sees(
        lambda: person.window.session.store is not None and person.window.session.store.folder == other
    )
    assert not dialog.isVisible() and person.window.sharing._found is None


def asks_export(person: Person) -> Any:
    """Open the export dialog by its keys, and wait for its preview."""
    dialog = person.window.sharing.dialog
    dialog.close()
    person.window.view.activateWindow()
    person.sees(person.window.view.isActiveWindow)
    person.presses(Qt.Key.Key_E, CONTROL | SHIFT)
    assert dialog.isVisible()
    counted(person)
    return dialog


def counted(person: Person) -> None:
    """Wait until nothing is being counted or written."""
    person.sees(lambda: not person.window.sharing.dialog.preview.bar.isVisible())


def exports(person: Person, format: str, output: Path) -> Any:
    """Export all images by the dialog, and wait for what it says."""
    dialog = asks_export(person)
    dialog.format.setCurrentIndex(dialog.format.findData(format))
    dialog.all.setChecked(True)
    dialog.output.setText(str(output))
    counted(person)
    QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    counted(person)
    return dialog


def test_an_export_names_the_images_it_left_out(person: Person, tmp_path: Path) -> None:
    (person.folder / "b.png").write_bytes(b"no image at all")
    person.opens()
    dialog = exports(person, "coco", tmp_path / "out.json")
    assert dialog.preview.headline.text().startswith("Wrote 0 boxes of 2 images to ")
    assert dialog.opener.isVisible()
    assert "1 image stays out: b.png (" in dialog.preview.remarks.text()


def test_results_hold_every_score_whichever_door_they_leave_by(person: Person, tmp_path: Path) -> None:
    person.opens()
    person.detects("cat")
    assert person.window.session.threshold > 0.2
    exports(person, "coco-results", tmp_path / "results.json")
    scores = [entry["score"] for entry in json.loads((tmp_path / "results.json").read_text())]
    assert sorted(round(score, 3) for score in scores) == [0.2, 0.8]


def test_the_preview_counts_what_goes_out_and_says_what_stays_out(person: Person) -> None:
    person.opens()
    person.detects("cat")
    dialog = asks_export(person)
    dialog.all.setChecked(True)
    counted(person)
    assert dialog.preview.headline.text() == "3 images with 1 box go out, 2 of them without a box."
    assert table(dialog) == [("cat", "1", "1")]
    assert "1 candidate scored below 0.30 stays out." in dialog.preview.remarks.text()
    dialog.close()
    person.window.view.activateWindow()
    person.presses(Qt.Key.Key_Space)
    person.sees(lambda: person.state("a.png") == "reviewed")
    dialog = asks_export(person)
    dialog.reviewed.setChecked(True)
    counted(person)
    assert dialog.preview.headline.text().startswith("1 image with ")
    assert "2 images not reviewed yet stay out." in dialog.preview.remarks.text()


def test_a_format_with_scores_says_that_all_candidates_go_out(person: Person) -> None:
    person.opens()
    dialog = asks_export(person)
    assert dialog.all.text() == "All images (3), others with candidates from 0.30 on"
    dialog.format.setCurrentIndex(dialog.format.findData("coco-results"))
    assert dialog.all.text() == "All images (3), others with all candidates"
    counted(person)


def test_what_becomes_of_the_pictures_is_asked_only_where_there_is_a_choice(person: Person) -> None:
    person.opens()
    dialog = asks_export(person)
    for known in FORMATS.values():
        dialog.format.setCurrentIndex(dialog.format.findData(known.name))
        assert dialog.pictures.isVisible() == (len(known.pictures) > 1)
        assert dialog.choices().pictures is known.pictures[0]
    counted(person)


def test_the_preview_gives_the_room_that_remarks_leave_to_the_classes(person: Person) -> None:
    person.opens()
    for number in range(30):
        person.window.session.ensure_class(f"class {number}")
    dialog = asks_export(person)
    preview = dialog.preview
    assert preview.table.topLevelItemCount() == 30
    assert preview.remarks.text()
    remarks = preview.remarks.heightForWidth(preview.width())
    person.sees(lambda: preview.height() - preview.table.geometry().bottom() < 2 * remarks)
    dialog.close()


def test_an_upright_export_turns_what_exif_turns(person: Person, tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    Image.new("RGB", (60, 40)).save(person.folder / "turned.jpg", exif=exif)
    person.opens()
    dialog = asks_export(person)
    dialog.format.setCurrentIndex(dialog.format.findData("yolo"))
    dialog.all.setChecked(True)
    counted(person)
    assert "1 image is turned by EXIF" in dialog.preview.remarks.text()
    dialog.pictures.setCurrentIndex(dialog.pictures.findData(Pictures.UPRIGHT))
    dialog.output.setText(str(tmp_path / "out"))
    counted(person)
    QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    counted(person)
    (turned,) = (tmp_path / "out" / "images").rglob("turned.jpg")
    with Image.open(turned) as image:
        assert image.size == (40, 60)


def test_the_choices_of_the_last_export_are_remembered(person: Person, tmp_path: Path) -> None:
    person.opens()
    exports(person, "labelme", tmp_path / "my labels").close()
    dialog = asks_export(person)
    assert dialog.format.currentData() == "labelme" and dialog.all.isChecked()
    assert dialog.output.text() == str(tmp_path / "my labels")
    dialog.format.setCurrentIndex(dialog.format.findData("voc"))
    assert dialog.output.text() == str(person.folder.parent / "images-voc")
    dialog.output.setText("/mine")
    dialog.format.setCurrentIndex(dialog.format.findData("yolo"))
    assert dialog.output.text() == "/mine"
    counted(person)


@pytest.mark.parametrize(
    ("error", "says"),
    [
        (
            OSError(28, "No space left on device"),
            "The export failed (OSError: [Errno 28] No space left on device).",
        ),
        (OSError(13, "Permission denied", "a.jpg"), "The export failed on a.jpg: Permission denied."),
    ],
)
def test_a_fault_of_the_disk_names_its_file_where_it_has_one(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: OSError, says: str
) -> None:
    def fail(self: ExportOptions, done: int, total: int) -> None:
        raise error

    person.opens()
    dialog = asks_export(person)
    dialog.format.setCurrentIndex(dialog.format.findData("yolo"))
    dialog.all.setChecked(True)
    dialog.output.setText(str(tmp_path / "out"))
    counted(person)
    monkeypatch.setattr(ExportOptions, "tell", fail)
    QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    person.sees(lambda: dialog.preview.headline.text() == says)


def test_an_export_that_runs_can_be_stopped(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.opens()
    dialog = asks_export(person)
    going_on = threading.Event()
    tell = ExportOptions.tell

    def wait_and_tell(self: ExportOptions, done: int, total: int) -> None:
        going_on.wait(10)
        tell(self, done, total)

    monkeypatch.setattr(ExportOptions, "tell", wait_and_tell)
    dialog.format.setCurrentIndex(dialog.format.findData("yolo"))
    dialog.all.setChecked(True)
    dialog.output.setText(str(tmp_path / "out"))
    counted(person)
    QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    assert dialog._close.text() == "Stop" and not dialog.button.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    going_on.set()
    person.sees(lambda: "was stopped" in dialog.preview.headline.text())
    assert not (tmp_path / "out" / "data.yaml").exists()
    assert dialog.button.isEnabled()
