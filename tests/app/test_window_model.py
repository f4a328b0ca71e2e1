"""Choosing a model in the window, and going back to the starter."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMenu

from app.settings import Settings
from app.startup import make_window
from engine.checkpoints.catalogue import installed
from engine.errors import CheckpointError
from tests.app.window_kit import FakeDetector, Person, person

__all__ = ["person"]


@pytest.fixture(autouse=True)
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A models folder with one checkpoint, which no test opens."""
    folder = tmp_path / "models"
    (folder / "mm-tiny").mkdir(parents=True)
    (folder / "mm-tiny" / "config.json").write_text("{}")
    (folder / "mm-tiny" / "model.safetensors").write_bytes(b"")
    monkeypatch.setenv("PHRASEBOX_MODELS", str(folder))
    return folder


def entries(person: Person) -> dict[str, QAction]:
    """The menu of models as it opens, by what stands there."""
    (menu,) = [menu for menu in person.window.view.findChildren(QMenu) if menu.title() == "Model"]
    menu.aboutToShow.emit()
    return {action.text(): action for action in menu.actions()}


def ticked(person: Person) -> list[str]:
    return [text for text, action in entries(person).items() if action.isChecked()]


def test_the_menu_stands_before_the_folder_of_ones_own(person: Person) -> None:
    (detect,) = [
        action.menu() for action in person.window.view.menuBar().actions() if action.text() == "Detect"
    ]
    assert isinstance(detect, QMenu)
    texts = [action.text() for action in detect.actions()]
    assert texts[texts.index("Model") + 1] == "Use a model folder…"


def test_installed_models_can_be_chosen_and_the_starter_again(person: Person) -> None:
    assert list(entries(person)) == ["starter", "mm-tiny"]
    assert ticked(person) == ["starter"]
    entries(person)["mm-tiny"].trigger()
    assert person.window.detecting.model == "mm-tiny"
    assert ticked(person) == ["mm-tiny"]
    assert "mm-tiny" in person.window.view.status.model.text()
    entries(person)["starter"].trigger()
    assert person.window.detecting.model == "starter"


def test_a_folder_of_ones_own_is_listed_and_remembered(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = tmp_path / "own-model"
    own.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(own))
    person.window.view.actions_by_id["detect.model"].trigger()
    assert ticked(person) == ["own-model"]
    person.window.view.close()
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    again = make_window(settings, load=lambda model, tell: (FakeDetector(), "reference"))
    assert again.detecting.model == str(own)
    again.view.close()


def test_a_folder_of_an_installed_model_goes_by_its_name(
    person: Person, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = dict(installed())["mm-tiny"]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    person.window.view.actions_by_id["detect.model"].trigger()
    assert person.window.detecting.model == "mm-tiny"
    assert list(entries(person)) == ["starter", "mm-tiny"]
    assert ticked(person) == ["mm-tiny"]


def test_the_status_bar_does_not_go_on_loading_a_model_that_was_refused(person: Person) -> None:
    def refuse(model: str) -> object:
        raise CheckpointError(f"The checkpoint {model} has no weights; download it again.")

    person.opens()
    person.window.engine._worker._load = refuse  # type: ignore[assignment]
    person.types("cat")
    person.presses(Qt.Key.Key_I)
    person.sees(lambda: not person.window.detecting.running)
    assert person.window.view.status.model.text() == "starter · not loaded"


def test_going_back_to_the_model_in_memory_says_where_it_runs(person: Person) -> None:
    person.opens()
    person.detects("cat")
    loaded = person.window.view.status.model.text()
    entries(person)["mm-tiny"].trigger()
    assert person.window.view.status.model.text() == "mm-tiny · not loaded yet"
    entries(person)["starter"].trigger()
    assert person.window.view.status.model.text() == loaded
