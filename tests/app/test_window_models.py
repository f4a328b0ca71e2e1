"""The dialog of models: a newcomer's whole way, and what can go wrong on it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

import app
from app.core.model_cards import FIRST, advice
from app.core.tongue import LANGUAGES
from app.language import speak
from app.model_loading import Loading, Measured, load_detector
from app.models import Models
from engine.checkpoints import catalogue, download
from engine.checkpoints.download import fetch
from engine.checkpoints.published import find
from engine.errors import Cancelled, UserError
from engine.speed import Speed
from tests.app.test_models_get import start_get
from tests.app.window_kit import Person, draw_images, make_person
from tests.engine.hub_kit import FAULTS, HUB_ID, NAME, WEIGHTS, fill_up, hub, kept, quick, small_files
from tests.engine.hub_server import Fault, Hub

__all__ = ["hub", "quick", "small_files"]


class Newcomer(Person):
    """A person who knows the dialog of models."""

    @property
    def models(self) -> Models:
        found = self.window.view.findChild(Models)
        assert isinstance(found, Models)
        return found

    @property
    def dialog(self):  # type: ignore[no-untyped-def]
        return self.models.dialog

    def opens_models(self, name: str = NAME) -> None:
        """Open the dialog by its key and put the cursor on a model."""
        self.window.view.activateWindow()
        self.sees(self.window.view.isActiveWindow)
        QTest.keyClick(self.window.view, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
        self.sees(lambda: self.dialog.isVisible())
        self.dialog.choose(name)

    def gets(self, name: str = NAME) -> str:
        """Get a model and wait for the end; what was said of it."""
        if not self.dialog.isVisible():
            self.opens_models(name)
        self.dialog.choose(name)
        self.presses_button(self.dialog.get)
        self.sees(lambda: self.models.work.task is None)
        return self.told()

    def presses_button(self, button: QPushButton) -> None:
        assert button.isVisible() and button.isEnabled(), button.text()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def asks(self, text: str) -> None:
        """Type phrases, press Enter, and wait for the end."""
        self.window.view.activateWindow()
        self.types(text)
        QTest.keyClick(self.window.view.phrase_bar.field, Qt.Key.Key_Return)
        assert self.window.detecting.running
        self.sees(lambda: not self.window.detecting.running)

    def told(self) -> str:
        return str(self.dialog.told.text())

    def row(self, name: str = NAME) -> list[str]:
        """What the list says of a model."""
        item = self.dialog._rows[name]
        return [item.text(column) for column in range(self.dialog.list.columnCount())]

    def offered(self) -> list[str]:
        """What can be done with the model under the cursor."""
        dialog = self.dialog
        buttons = (dialog.get, dialog.use, dialog.check, dialog.show_folder, dialog.remove)
        return [button.text() for button in buttons if button.isVisible() and button.isEnabled()]


@pytest.fixture
def newcomer(hub: Hub, qtbot: QtBot, tmp_path: Path) -> Iterator[Newcomer]:
    """A person before a new window, on a machine that has nothing yet and knows one hub."""
    for person in make_person(qtbot, tmp_path):
        yield Newcomer(person.window, qtbot, person.detector, person.folder)


def test_a_newcomers_whole_way(newcomer: Newcomer, hub: Hub, tmp_path: Path) -> None:
    window = newcomer.window
    window.engine._worker._load = load_detector  # the engine's own
    newcomer.sees(lambda: "Detect, Models…" in window.view.banner.sentence())
    assert not hub.asked, "nothing is fetched unless asked"
    newcomer.opens()
    newcomer.opens_models()
    assert newcomer.row()[1] == "not here" and newcomer.offered() == ["Get"]

    hub.faults = [Fault(WEIGHTS, hold=60_000)]
    newcomer.presses_button(newcomer.dialog.get)
    newcomer.sees(lambda: hub.holding.acquire(blocking=False))
    newcomer.sees(lambda: "Fetching model.safetensors" in newcomer.told() and "% of it" in newcomer.row()[1])
    assert newcomer.dialog.progress.isVisible() and newcomer.dialog.stop.isVisible()
    hub.let_go.set()
    newcomer.sees(lambda: newcomer.models.work.task is None)
    assert newcomer.told() == f"{NAME} is here, whole and checked."
    assert newcomer.row()[1] == "here"
    assert "Came from commit 5a5a5a5a5a of the hub" in newcomer.dialog.card.text()
    assert newcomer.offered() == ["Use", "Check", "Show folder", "Remove…"]

    newcomer.presses_button(newcomer.dialog.use)
    assert newcomer.row()[1] == "here, in use"
    assert window.view.banner.sentence() == "", "who has a model needs no notice"
    newcomer.presses_button(newcomer.dialog.close_button)
    newcomer.asks("a cat")
    assert window.view.status.model.text().startswith(f"{NAME} · cpu ")
    assert window.session.store is not None
    assert window.session.store.asked() != {}

    newcomer.opens_models("starter")
    newcomer.presses_button(newcomer.dialog.use)
    newcomer.asks("red star")
    assert window.view.status.model.text().startswith("starter · cpu ")


def test_the_newcomer_is_told_once(newcomer: Newcomer) -> None:
    banner = newcomer.window.view.banner
    newcomer.sees(lambda: "Models…" in banner.sentence())
    banner.hide()
    newcomer.models.tell_newcomer()
    assert banner.sentence() == ""


def test_a_stopped_transfer_goes_on_also_after_a_restart(
    newcomer: Newcomer, hub: Hub, quick: None, qtbot: QtBot, tmp_path: Path
) -> None:
    hub.faults = [Fault(WEIGHTS, cut=400_000), Fault(WEIGHTS, hold=50_000)]
    newcomer.opens_models()
    newcomer.presses_button(newcomer.dialog.get)
    newcomer.sees(lambda: hub.holding.acquire(blocking=False))
    newcomer.presses_button(newcomer.dialog.stop)
    newcomer.sees(lambda: newcomer.models.work.task is None)
    assert newcomer.told() == f"Stopped; what has come of {NAME} is kept, and Resume goes on from there."
    assert newcomer.offered() == ["Resume", "Remove…"] and newcomer.row()[1].endswith(" of it")
    newcomer.window.view.close()
    had = kept(tmp_path / "models")
    assert had >= 400_000
    hub.asked.clear()
    hub.let_go.set()
    for person in make_person(qtbot, tmp_path):
        again = Newcomer(person.window, qtbot, person.detector, person.folder)
        again.opens_models()
        assert again.offered() == ["Resume", "Remove…"]
        assert again.gets() == f"{NAME} is here, whole and checked."
    assert hub.ranges() == [f"bytes={had}-"]


def test_closing_the_window_ends_a_transfer_that_hangs(newcomer: Newcomer, hub: Hub) -> None:
    hub.faults = [Fault(WEIGHTS, hold=50_000)]
    newcomer.opens_models()
    newcomer.presses_button(newcomer.dialog.get)
    newcomer.sees(lambda: hub.holding.acquire(blocking=False))
    newcomer.window.view.close()
    assert not newcomer.models.work._thread.isRunning()


@pytest.mark.parametrize(("fault", "says"), FAULTS.values(), ids=FAULTS)
def test_each_fault_of_the_hub_is_said_and_can_be_tried_again(
    fault: Fault, says: str, newcomer: Newcomer, hub: Hub, quick: None
) -> None:
    hub.faults = [Fault(**vars(fault))]
    told = newcomer.gets()
    assert told.startswith("<b>Problem:</b> ") and told.endswith(".")
    assert any(part in told for part in says.split("|"))
    hub.faults = []
    assert newcomer.gets() == f"{NAME} is here, whole and checked."


def test_without_network_the_starter_works_and_the_way_without_is_said(newcomer: Newcomer) -> None:
    newcomer.opens_models()
    newcomer.dialog.connection.mirror.setText("http://127.0.0.1:9")
    assert "cannot be reached" in newcomer.gets()
    newcomer.presses_button(newcomer.dialog.connection_button)
    assert newcomer.dialog.connection.isVisible()
    newcomer.presses_button(newcomer.dialog.close_button)
    newcomer.opens()
    newcomer.detects("cat")
    assert newcomer.shown()


def test_a_disk_that_is_too_small_is_said_before(newcomer: Newcomer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download.shutil, "disk_usage", lambda folder: type("Usage", (), {"free": 1_000_000}))
    assert "where 1 MB are free: make room there" in newcomer.gets()


def test_a_disk_that_fills_up_is_said_and_what_has_come_is_kept(
    newcomer: Newcomer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as full:
        fill_up(full, after=300_000)
        assert "is full: what has come is kept" in newcomer.gets()
    assert newcomer.offered() == ["Resume", "Remove…"] and kept(tmp_path / "models") > 0


def test_a_transfer_of_another_program_is_said(newcomer: Newcomer, hub: Hub) -> None:
    published = find(NAME)
    assert published is not None
    hub.faults = [Fault(WEIGHTS, hold=50_000)]
    other = threading.Thread(target=fetch, args=(published,))
    other.start()
    newcomer.sees(lambda: hub.holding.acquire(blocking=False))
    assert "is being fetched by another Phrasebox" in newcomer.gets()
    hub.let_go.set()
    other.join(30)


def test_what_a_killed_program_left_is_gone_on_with(newcomer: Newcomer, hub: Hub, tmp_path: Path) -> None:
    hub.faults = [Fault(WEIGHTS, cut=400_000), Fault(WEIGHTS, hold=50_000)]
    command = start_get()
    assert hub.holding.acquire(timeout=60)
    os.kill(command.pid, signal.SIGKILL)
    command.communicate(timeout=60)
    had = kept(tmp_path / "models")
    assert had >= 400_000
    newcomer.opens_models()
    assert newcomer.offered() == ["Resume", "Remove…"]
    hub.let_go.set()
    hub.asked.clear()
    assert newcomer.gets() == f"{NAME} is here, whole and checked."
    assert hub.ranges() == [f"bytes={had}-"]


def test_a_gpu_that_is_not_used_is_explained_once(newcomer: Newcomer) -> None:
    banner = newcomer.window.view.banner
    banner.hide()

    def load(model: str, loading: Loading) -> tuple[object, str]:
        loading.note = "The driver is too old."
        return newcomer.detector, "reference"

    newcomer.window.engine._worker._load = load  # type: ignore[assignment]
    newcomer.opens()
    newcomer.detects("cat")
    newcomer.sees(lambda: banner.sentence() == "The driver is too old.")
    banner.hide()
    newcomer.window.detecting.model = "other"
    newcomer.asks("cat")
    assert banner.sentence() == ""


def test_an_altered_model_is_shown_and_named(newcomer: Newcomer, tmp_path: Path) -> None:
    newcomer.gets()
    config = tmp_path / "models" / NAME / "config.json"
    config.write_text(config.read_text() + " ")
    newcomer.models.refresh()
    assert newcomer.row()[1] == "altered"
    newcomer.presses_button(newcomer.dialog.check)
    newcomer.sees(lambda: newcomer.models.work.task is None)
    assert "config.json was altered; remove it and get it again." in newcomer.told()


def test_a_right_model_is_found_right(newcomer: Newcomer) -> None:
    newcomer.gets()
    newcomer.presses_button(newcomer.dialog.check)
    newcomer.sees(lambda: newcomer.models.work.task is None)
    assert "hold what they held when it came" in newcomer.told()


def test_the_model_in_use_can_be_removed_and_the_starter_goes_on(newcomer: Newcomer, tmp_path: Path) -> None:
    newcomer.gets()
    newcomer.presses_button(newcomer.dialog.use)
    newcomer.presses_button(newcomer.dialog.remove)
    (box,) = newcomer.dialog.findChildren(QMessageBox)
    assert box.informativeText() == "It can be got again, but not without network."
    (yes,) = [button for button in box.buttons() if button.text() == "Remove"]
    yes.click()
    assert newcomer.told() == f"Removed {NAME}. The starter detects from now on."
    assert newcomer.window.detecting.model == "starter"
    assert not (tmp_path / "models" / NAME).exists() and newcomer.offered() == ["Get"]


def test_a_folder_of_ones_own_is_added_and_stands_beside(
    newcomer: Newcomer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newcomer.gets()
    own = (tmp_path / "models" / NAME).rename(tmp_path / "screws")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(own))
    newcomer.presses_button(newcomer.dialog.add_folder)
    newcomer.sees(lambda: newcomer.models.work.task is None)
    assert newcomer.told() == "Added screws."
    assert newcomer.dialog.chosen() == "screws" and newcomer.row("screws")[1] == "here"
    newcomer.dialog.choose("screws")
    newcomer.presses_button(newcomer.dialog.remove)
    (box,) = newcomer.dialog.findChildren(QMessageBox)
    assert "cannot be got again" in box.informativeText()
    box.reject()
    assert (tmp_path / "models" / "screws").is_dir()


def test_a_folder_that_is_no_model_is_said(
    newcomer: Newcomer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "empty").mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "empty"))
    newcomer.opens_models()
    newcomer.presses_button(newcomer.dialog.add_folder)
    newcomer.sees(lambda: newcomer.models.work.task is None)
    assert newcomer.told().startswith("<b>Problem:</b> ") and "config.json" in newcomer.told()


def test_another_models_folder_is_used_and_remembered_for_every_window_and_command(
    newcomer: Newcomer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newcomer.gets()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "other"))
    newcomer.presses_button(newcomer.dialog.choose_folder)
    assert catalogue.models_folder() == tmp_path / "other" and newcomer.row()[1] == "not here"
    monkeypatch.delenv(catalogue.MODELS_VARIABLE, raising=False)
    command = [sys.executable, "-m", "app", "models"]
    done = subprocess.run(command, cwd=Path(app.__file__).parents[1], capture_output=True, text=True)
    assert str(tmp_path / "other") in done.stdout, done.stderr


def test_a_choice_of_folder_that_cannot_be_stored_is_said_and_nothing_changes(
    newcomer: Newcomer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    newcomer.opens_models()
    before = catalogue.models_folder()
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file"))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "other"))
    newcomer.presses_button(newcomer.dialog.choose_folder)
    assert newcomer.told().startswith("<b>Problem:</b> ") and catalogue.models_folder() == before


def test_a_mirror_and_a_proxy_are_used_and_remembered_and_a_token_is_not(
    newcomer: Newcomer, hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = hub.url
    monkeypatch.setenv("HF_ENDPOINT", "http://127.0.0.1:9")
    hub.token = "hf_mine"
    newcomer.opens_models()
    newcomer.presses_button(newcomer.dialog.connection_button)
    panel = newcomer.dialog.connection
    for field, text in ((panel.mirror, url), (panel.token, "hf_mine")):
        field.setFocus()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert newcomer.gets() == f"{NAME} is here, whole and checked."
    assert "Bearer hf_mine" in hub.tokens
    assert newcomer.window.settings.get("models/mirror") == url
    assert "hf_mine" not in (tmp_path / "settings.ini").read_text()
    panel.mirror.clear()
    panel.token.clear()
    QTest.keyClick(panel.token, Qt.Key.Key_Return)
    assert "HF_TOKEN" not in os.environ


def test_a_switch_while_jobs_run_is_clean(newcomer: Newcomer) -> None:
    newcomer.gets()
    newcomer.presses_button(newcomer.dialog.close_button)
    newcomer.opens()
    newcomer.detector.hold()
    newcomer.types("cat")
    newcomer.window.view.activateWindow()
    newcomer.sees(newcomer.window.view.isActiveWindow)
    newcomer.begins_batch()
    newcomer.sees(lambda: len(newcomer.detector.calls) == 1)
    newcomer.opens_models()
    newcomer.presses_button(newcomer.dialog.use)
    assert (
        "goes on with starter; llmdet_tiny is used from the next on"
        in newcomer.window.view.status.said.text()
    )
    newcomer.detector.release()
    newcomer.sees(lambda: not newcomer.window.detecting.running)
    assert {newcomer.state(name) for name in ("a.png", "b.png", "sub/c.png")} == {"suggested"}


def test_loading_shows_how_far_it_is_and_can_be_stopped(newcomer: Newcomer) -> None:
    reading, go_on = threading.Event(), threading.Event()

    def load(model: str, loading: Loading) -> tuple[object, str]:
        loading.part(0.42)
        reading.set()
        assert go_on.wait(30)
        loading.part(0.43)
        return newcomer.detector, "reference"

    newcomer.window.engine._worker._load = load  # type: ignore[assignment]
    newcomer.opens()
    newcomer.types("cat")
    newcomer.presses(Qt.Key.Key_I)
    newcomer.sees(lambda: "loading 42 %" in newcomer.window.view.status.model.text())
    newcomer.presses(Qt.Key.Key_Period, Qt.KeyboardModifier.ControlModifier)
    go_on.set()
    newcomer.sees(lambda: newcomer.window.view.status.model.text() == "starter · not loaded")
    assert newcomer.detector.calls == []
    newcomer.detects("cat")
    assert newcomer.shown()


def test_a_model_that_does_not_fit_is_refused_with_a_sentence(
    newcomer: Newcomer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("engine.memory.free_memory", lambda: 10_000_000)
    newcomer.window.engine._worker._load = load_detector
    newcomer.opens()
    newcomer.types("cat")
    newcomer.presses(Qt.Key.Key_I)
    newcomer.sees(lambda: "of memory, and 10 MB are free" in newcomer.window.view.banner.sentence())


def test_a_measurement_says_how_long_each_model_takes_here(newcomer: Newcomer) -> None:
    newcomer.window.engine._worker._measure = lambda cancelled: Measured(
        Speed("cpu", "fp32", 3.0), "No GPU here."
    )
    newcomer.opens_models()
    assert FIRST in newcomer.dialog.advice.text()
    newcomer.presses_button(newcomer.dialog.measure)
    newcomer.sees(lambda: newcomer.row()[3] == "about 3.0 s")
    assert newcomer.dialog.advice.text().startswith(
        "No GPU here. On this processor a tiny model takes about 3.0 s"
    )
    assert newcomer.window.settings.get("machine/speed") == "cpu fp32 3"


def test_a_measurement_can_be_stopped_and_its_fault_is_said(newcomer: Newcomer) -> None:
    def wait(cancelled):  # type: ignore[no-untyped-def]
        while not cancelled():
            threading.Event().wait(0.01)
        raise Cancelled

    worker = newcomer.window.engine._worker
    worker._measure = wait
    newcomer.opens_models()
    newcomer.presses_button(newcomer.dialog.measure)
    newcomer.presses_button(newcomer.dialog.stop)
    newcomer.sees(lambda: newcomer.told() == "Stopped measuring.")

    def fail(cancelled):  # type: ignore[no-untyped-def]
        raise UserError("There is no device.")

    worker._measure = fail
    newcomer.presses_button(newcomer.dialog.measure)
    newcomer.sees(lambda: newcomer.told() == "<b>Problem:</b> There is no device.")


def test_every_button_of_the_dialog_is_reached_by_tab(newcomer: Newcomer) -> None:
    newcomer.opens_models()
    dialog = newcomer.dialog
    wanted = {
        button for button in dialog.findChildren(QPushButton) if button.isVisible() and button.isEnabled()
    }
    dialog.list.setFocus()
    for _ in range(30):
        QTest.keyClick(dialog.focusWidget(), Qt.Key.Key_Tab)
        wanted.discard(dialog.focusWidget())
    assert wanted == set()


@pytest.mark.parametrize(
    ("seconds", "free", "device", "takes"),
    [
        (3.0, None, "cpu", "llmdet_tiny"),
        (0.5, None, "cpu", "llmdet_base"),
        (0.04, None, "cuda", "llmdet_large"),
        (0.04, 1_400_000_000, "cuda", "llmdet_tiny"),
    ],
)
def test_the_advice_goes_by_time_and_memory(
    seconds: float, free: int | None, device: str, takes: str
) -> None:
    assert f"or {takes} for rare things" in advice(Speed(device, "fp32", seconds), free)


def test_the_advice_where_nothing_fits() -> None:
    assert "none fits" in advice(Speed("cpu", "fp32", 3.0), 1_000_000)


def test_the_folder_of_images_is_left_alone(newcomer: Newcomer, tmp_path: Path) -> None:
    folder = draw_images(tmp_path / "others")
    before = sorted(path.name for path in folder.rglob("*"))
    newcomer.gets()
    assert sorted(path.name for path in folder.rglob("*")) == before
    assert HUB_ID.endswith(NAME)


def test_which_model_is_in_use_is_read_whole_in_every_language(
    newcomer: Newcomer, qapp: QApplication
) -> None:
    newcomer.opens_models("starter")
    models = newcomer.dialog.list
    try:
        for language in LANGUAGES:
            speak(qapp, language.code)
            item = newcomer.dialog._rows["starter"]
            padding, width = 20, QFontMetrics(item.font(1)).horizontalAdvance(item.text(1))
            assert width + padding <= models.columnWidth(1), (language.code, item.text(1))
            assert models.columnWidth(0) > 300
    finally:
        speak(qapp, "en")
