"""Export and import from the window: which file is read, and what is told of it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from tests.app.window_kit import Person, person

__all__ = ["person"]

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def imports(person: Person, source: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Choose ``source`` in the dialog of Import labels, and wait for what is said."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    person.presses(Qt.Key.Key_I, CONTROL | SHIFT)
    person.sees(lambda: "Imported " in person.window.view.status.said.text())


def yolo_folder(folder: Path) -> Path:
    """Labels of a.png in a folder with two descriptions: data.yaml names cats, other.yaml names dogs."""
    (folder / "labels").mkdir(parents=True)
    (folder / "labels" / "a.txt").write_text("0 0.5 0.5 0.2 0.2\n0 0.5 0.5 0 0.1\n")
    for name, animal in (("data.yaml", "cat"), ("other.yaml", "dog")):
        (folder / name).write_text(f"path: .\ntrain: images\nnames:\n  0: {animal}\n")
    (folder / "classes.txt").write_text("bird\n")
    return folder


def test_the_chosen_yaml_is_the_one_that_is_read(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.opens()
    imports(person, yolo_folder(tmp_path / "yolo") / "other.yaml", monkeypatch)
    assert [label.name for label in person.window.session.classes] == ["dog"]


def test_an_import_tells_new_classes_and_boxes_it_could_not_use(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    person.opens()
    imports(person, yolo_folder(tmp_path / "yolo") / "data.yaml", monkeypatch)
    assert person.window.view.status.said.text() == "Imported 1 boxes on 1 images. New classes: cat."
    assert "1 boxes were left out" in person.window.view.banner.sentence()


def test_a_list_of_class_names_leads_to_the_labels_beside_it(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = yolo_folder(tmp_path / "yolo")
    (folder / "data.yaml").unlink()
    person.opens()
    imports(person, folder / "classes.txt", monkeypatch)
    assert [label.name for label in person.window.session.classes] == ["bird"]


def exports(person: Person, format: str, output: Path) -> str:
    """Export all images by the dialog; what it says then."""
    person.presses(Qt.Key.Key_E, CONTROL | SHIFT)
    dialog = person.window.sharing.dialog
    dialog.format.setCurrentIndex(dialog.format.findData(format))
    dialog.all.setChecked(True)
    dialog.output.setText(str(output))
    QTest.mouseClick(dialog.button, Qt.MouseButton.LeftButton)
    person.sees(lambda: dialog.told.isVisible())
    text: str = dialog.told.text()
    return text


def test_an_export_names_the_images_it_left_out(person: Person, tmp_path: Path) -> None:
    (person.folder / "b.png").write_bytes(b"no image at all")
    person.opens()
    told = exports(person, "coco", tmp_path / "out.json")
    assert "1 image was left out: b.png (" in told


def test_results_hold_every_score_whichever_door_they_leave_by(person: Person, tmp_path: Path) -> None:
    person.opens()
    person.detects("cat")
    assert person.window.session.threshold > 0.2
    exports(person, "coco-results", tmp_path / "results.json")
    scores = [entry["score"] for entry in json.loads((tmp_path / "results.json").read_text())]
    assert sorted(round(score, 3) for score in scores) == [0.2, 0.8]
