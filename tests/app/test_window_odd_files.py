"""A folder full of odd image files: the window shows each upright, or says in one sentence why it does not."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from app.core.images import load_image
from app.core.store import Store
from app.language import speak
from tests.app.test_images import ODD, PHOTOS, REFUSED
from tests.app.window_kit import Person, person

__all__ = ["person"]


@pytest.fixture
def odd_folder(data: Path, tmp_path: Path) -> Path:
    """Every odd file, and photographs of every kind, in one folder."""
    folder = tmp_path / "odd"
    folder.mkdir()
    for name in (*ODD, *REFUSED):
        target = folder / name
        target.parent.mkdir(exist_ok=True)
        shutil.copyfile(data / "odd" / name, target)
    for name in PHOTOS:
        shutil.copyfile(data / "photos" / name, folder / name)
    return folder


def test_each_odd_file_is_shown_upright_or_explained(person: Person, odd_folder: Path) -> None:
    view, session = person.window.view, person.window.session
    person.window.open_folder(odd_folder)
    person.sees(lambda: session.current is not None)
    sizes = {**ODD, **PHOTOS}
    seen = set()
    for record in session.records:
        session.go_to(record.id)
        if record.path in REFUSED:
            person.sees(lambda: view.stack.currentWidget() is view.empty)
            assert REFUSED[record.path] in view.empty.text()
            assert view.empty.text().count("Traceback") == 0
        else:
            person.sees(lambda: session.loaded)
            assert person.canvas.bounds() == QRectF(0, 0, *sizes[record.path])
            assert view.stack.currentWidget() is person.canvas
        seen.add(record.path)
    assert seen == {*sizes, *REFUSED}


@pytest.mark.parametrize(
    "name",
    [
        "exif_orientation/Landscape_6.jpg",
        "cmyk_no_profile.jpg",
        "16bit.cropped.tif",
        "animated_30_frames.gif",
    ],
)
def test_the_colours_on_the_screen_are_those_of_the_upright_picture(
    person: Person, odd_folder: Path, name: str
) -> None:
    person.window.open_folder(odd_folder)
    person.sees(lambda: person.window.session.current is not None)
    person.goes_to(name)
    person.sees(lambda: person.window.session.loaded)
    person.canvas.zoom_by(1 / person.canvas.zoom())
    person.canvas.centerOn(person.canvas.bounds().center())
    picture = load_image(odd_folder / name)
    seen = person.canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    height, width = picture.shape[:2]
    for x, y in ((width // 4, height // 4), (width // 2, height // 2), (3 * width // 4, 2 * height // 3)):
        at = person.at(x + 0.5, y + 0.5)
        colour = seen.pixelColor(at)
        around = picture[max(y - 1, 0) : y + 2, max(x - 1, 0) : x + 2].reshape(-1, 3).astype(int)
        shown = np.array([colour.red(), colour.green(), colour.blue()])
        assert (shown >= around.min(0) - 2).all()
        assert (shown <= around.max(0) + 2).all()


def test_a_file_that_vanishes_while_the_folder_is_open_is_explained(person: Person) -> None:
    person.opens()
    (person.folder / "b.png").unlink()
    person.window.pixels.forget()
    person.presses(Qt.Key.Key_D)
    person.sees(lambda: person.window.view.stack.currentWidget() is person.window.view.empty)
    assert "does not exist" in person.window.view.empty.text()


def test_a_broken_file_is_explained_each_time_that_a_person_comes_to_it(person: Person) -> None:
    (person.folder / "b.png").write_bytes(b"no image at all")
    person.opens()
    view = person.window.view
    for _ in range(2):
        person.presses(Qt.Key.Key_D)
        person.sees(lambda: view.stack.currentWidget() is view.empty)
        assert view.empty.text().startswith("This image cannot be shown")
        person.presses(Qt.Key.Key_A)
        person.sees(
            lambda: view.stack.currentWidget() is view.canvas and not person.canvas.bounds().isEmpty()
        )


def test_where_the_boxes_would_be_stands_what_is_wrong_with_the_file(
    person: Person, qapp: QApplication
) -> None:
    broken = person.folder / "b.png"
    whole = broken.read_bytes()
    broken.write_bytes(b"no image at all")
    person.opens()
    panel, session = person.window.view.panel, person.window.session
    hint = panel._box_hint.text
    assert "to detect the phrases" in hint()
    person.presses(Qt.Key.Key_D)
    told = "The file b.png is not an image in a known format; it was probably only named like one."
    person.sees(lambda: hint() == told)
    assert session.unseen == told
    speak(qapp, "de")
    try:
        assert (
            hint()
            == "Die Datei b.png ist kein Bild in einem bekannten Format; wahrscheinlich heißt sie nur so."
        )
        assert person.window.view.empty.text().startswith(
            "Dieses Bild kann nicht angezeigt werden Die Datei "
        )
        broken.write_bytes(whole)
        person.goes_to("a.png")
        assert "Drücken Sie I" in hint()
        person.goes_to("b.png")
        person.sees(lambda: session.loaded)
        assert "Drücken Sie I" in hint()
    finally:
        speak(qapp, "en")


def test_why_an_image_failed_is_read_in_the_language_of_then(person: Person, qapp: QApplication) -> None:
    (person.folder / "a.png").write_bytes(b"")
    person.window.open_folder(person.folder)
    record = person.window.session.record
    person.sees(lambda: person.window.session.current is not None)
    image = person.window.session.current
    assert image is not None
    person.sees(lambda: (found := record(image.id)) is not None and found.error is not None)
    with Store.open(person.folder) as store:
        english = store.image("a.png").error
        speak(qapp, "ja")
        try:
            japanese = store.image("a.png").error
        finally:
            speak(qapp, "en")
        assert store.image("a.png").error == english
    assert english is not None and japanese is not None
    assert "a.png" in english and "a.png" in japanese and japanese.endswith("。")
