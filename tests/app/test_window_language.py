"""The window changes its language while everything stays open, and long words are not cut off."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QTreeWidget,
    QWidget,
)

from app.core import tongue
from app.core.tongue import ENGLISH, LANGUAGES
from app.language import CHOICES, speak, system_language
from app.model_loading import Loading
from app.views.retelling import retell
from app.views.shortcut_sheet import shown_keys
from engine.errors import CheckpointError
from engine.runner import MEMORY_FULL
from tests.app.test_translations import SAID
from tests.app.window_kit import Person, person

__all__ = ["person"]

OTHERS = [language.code for language in LANGUAGES if language is not ENGLISH]


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")


def chooses(person: Person, code: str) -> None:
    """Choose a language in the menu."""
    person.window.view.actions_by_id[f"view.language_{code}"].trigger()


def shown_texts() -> Iterator[str]:
    """Every text of every widget and action that the program itself words."""
    for widget in QApplication.allWidgets():
        for name in ("windowTitle", "toolTip", "accessibleName", "placeholderText", "title"):
            yield widget.property(name) or ""
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        for action in widget.actions():
            yield action.text()
            yield action.toolTip()
        if isinstance(widget, QTreeWidget):
            yield from (widget.headerItem().text(column) for column in range(widget.columnCount()))


def left_in_english() -> set[str]:
    """Sentences shown as they are in English, where the language spoken has other words."""
    read = tongue.read_translations(tongue.translations_file(tongue.language().code))
    words = {source: forms[0] for source, forms in read.items()}
    return {text for text in shown_texts() if text in SAID and words.get(text, text) != text}


def test_every_language_can_be_chosen_and_is_remembered(person: Person) -> None:
    view = person.window.view
    for code in OTHERS:
        chooses(person, code)
        assert person.window.settings.get("language") == code
        assert view.actions_by_id[f"view.language_{code}"].isChecked()
        assert not view.actions_by_id["view.language_system"].isChecked()
    assert [CHOICES[0], *(language.code for language in LANGUAGES)] == list(CHOICES)


@pytest.mark.parametrize("code", OTHERS)
def test_menus_docks_and_open_dialogs_change_at_once(person: Person, code: str) -> None:
    person.opens()
    person.detects("cat, dog")
    view = person.window.view
    for name in (
        "help.keys",
        "image.statistics",
        "file.export",
        "file.import",
        "detect.all",
        "detect.learn",
        "detect.models",
    ):
        view.actions_by_id[name].trigger()
    QApplication.processEvents()
    chooses(person, code)
    assert left_in_english() == set()
    menus = [action.text() for action in view.menuBar().actions()]
    assert menus == [tongue.tr(title) for title in ("File", "Edit", "View", "Images", "Detect", "Help")]
    assert view.docks["view.images"].windowTitle() == tongue.tr("Images")
    chooses(person, "en")
    assert view.menuBar().actions()[0].text() == "File"
    for dialog in QApplication.topLevelWidgets():
        if dialog is not view:
            dialog.close()


@pytest.mark.parametrize("code", OTHERS)
def test_dialogs_first_opened_after_the_change_speak_the_language(person: Person, code: str) -> None:
    person.opens()
    chooses(person, code)
    view = person.window.view
    for name in ("detect.all", "detect.learn", "detect.models"):
        view.actions_by_id[name].trigger()
    dialogs = [dialog for dialog in view.findChildren(QDialog) if dialog.isVisible()]
    assert {dialog.windowTitle() for dialog in dialogs} == {
        tongue.tr(title) for title in ("Detect all", "Learn from my images", "Models")
    }
    assert left_in_english() == set()
    for dialog in dialogs:
        dialog.close()


@pytest.mark.parametrize("code", OTHERS)
def test_the_threshold_of_a_class_says_its_button_whole(person: Person, code: str) -> None:
    person.opens()
    label = person.window.session.ensure_class("cat")
    chooses(person, code)
    panel = person.window.view.panel
    panel.class_view.threshold_wanted.emit(label.index, QPoint(10, 10))
    general = panel.class_threshold.general
    assert general.isVisible() and general.width() >= general.sizeHint().width()
    panel.class_threshold.hide()


def test_two_keys_that_a_language_calls_the_same_are_named_once(person: Person) -> None:
    assert shown_keys(("Return", "Enter")) == "Return, Enter"
    chooses(person, "zh_CN")
    assert shown_keys(("Return", "Enter")) == "回车"


def test_a_sentence_that_waits_to_be_read_is_said_again(person: Person) -> None:
    person.window.detect_here()
    banner = person.window.view.banner
    assert banner.sentence().startswith("No image is open")
    chooses(person, "de")
    assert banner.sentence() == "Es ist kein Bild geöffnet; öffnen Sie zuerst einen Ordner (Strg+O)."
    chooses(person, "ja")
    assert banner.sentence() == "画像が開かれていません。まずフォルダーを開いてください（Ctrl+O）。"


def test_a_fault_of_the_engine_is_told_in_the_language_of_the_window(person: Person) -> None:
    def refuses(model: str, loading: Loading) -> Any:
        raise CheckpointError("{path} is empty: get the file again.", path="m.pth")

    person.opens()
    chooses(person, "de")
    person.window.engine._worker._load = refuses
    person.types("cat")
    person.presses(Qt.Key.Key_I)
    banner = person.window.view.banner
    person.sees(lambda: banner.sentence() != "")
    assert banner.sentence() == "m.pth ist leer: Besorgen Sie die Datei noch einmal."
    chooses(person, "zh_CN")
    assert banner.sentence() == "m.pth 是空的：请重新获取该文件。"


def test_a_full_gpu_is_told_in_the_language_of_the_window(person: Person) -> None:
    told: list[str] = []
    person.window.engine.moved.connect(told.append)
    chooses(person, "es")
    person.opens()
    person.detects("cat")
    person.detector.tell(MEMORY_FULL)
    person.sees(lambda: bool(told))
    assert told == ["La memoria de la GPU está llena: se sigue en el procesador, más lento pero seguro."]


def test_undo_numbers_and_what_a_person_named_follow_or_stay(person: Person) -> None:
    person.opens()
    person.detects("cat")
    view = person.window.view
    view.actions_by_id["edit.accept"].trigger()
    chooses(person, "de")
    assert view.actions_by_id["edit.undo"].text() == "Rückgängig: 1 Box annehmen"
    assert view.panel.threshold._value.text() == "0,30"
    assert [label.name for label in person.window.session.classes] == ["cat"]
    chooses(person, "en")
    assert view.actions_by_id["edit.undo"].text() == "Undo accept 1 box"


def test_qt_speaks_the_language_too(person: Person) -> None:
    chooses(person, "es")
    box = QMessageBox(person.window.view)
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    assert box.button(QMessageBox.StandardButton.Cancel).text().replace("&", "") == "Cancelar"
    box.deleteLater()


def test_the_systems_language_is_spoken_where_nothing_was_chosen(person: Person) -> None:
    assert person.window.settings.get("language") == "system"
    assert system_language() == "en"


def test_words_twice_as_long_are_not_cut_off(person: Person) -> None:
    person.opens()
    person.detects("cat, dog")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    long = {
        source: (f"[{source}{' ~' * (len(source) // 5)}]",) * (2 if sentence.one else 1)
        for source, sentence in SAID.items()
    }
    tongue.choose("de", long)
    retell(app)
    view = person.window.view
    view.actions_by_id["detect.models"].trigger()
    view.actions_by_id["file.export"].trigger()
    QApplication.processEvents()
    assert (view.width(), view.height()) == (1280, 800), "longer words make the window larger than the screen"
    assert [text for widget in QApplication.allWidgets() for text in cut_off(widget)] == []
    for dialog in QApplication.topLevelWidgets():
        if dialog is not view:
            dialog.close()


def cut_off(widget: QWidget) -> Iterator[str]:
    """The text of a button or label that has less room than it needs."""
    if not widget.isVisible() or not isinstance(widget, QPushButton | QLabel) or not widget.text():
        return
    if isinstance(widget, QLabel) and (widget.wordWrap() or "<" in widget.text()):
        if widget.height() + 1 < widget.heightForWidth(widget.width()):
            yield widget.text()
    elif widget.toolTip() != widget.text() and widget.width() + 1 < widget.fontMetrics().horizontalAdvance(
        widget.text()
    ):
        yield widget.text()
