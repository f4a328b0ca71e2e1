"""The window and the command line give the same boxes of one project."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.cli import run
from app.core.defaults import CANDIDATE_FLOOR, THRESHOLD
from app.core.formats import FORMATS, ExportChoices
from app.core.records import ImageState
from app.core.store import Store
from app.exchange import Exchange, ExportWish
from app.headless import engine
from app.views.export_dialog import ExportDialog
from app.views.threshold import Threshold
from tests.app.headless_support import FakeDetector, write_image


@pytest.fixture
def labeled(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of one image, labeled without a window: candidates of the scores 0.9 and 0.2."""
    monkeypatch.setattr(engine, "load_detector", lambda *_: FakeDetector())
    write_image(tmp_path / "photos" / "a.png")
    assert run(["label", str(tmp_path / "photos"), "-p", "cat"]) == 0
    return tmp_path / "photos"


def test_the_slider_reaches_every_candidate_that_is_stored(qtbot: QtBot) -> None:
    threshold = Threshold()
    qtbot.addWidget(threshold)
    threshold.show_threshold(THRESHOLD)
    with qtbot.waitSignal(threshold.moved) as moved:
        threshold.slider.setValue(threshold.slider.minimum())
    assert moved.args == [CANDIDATE_FLOOR]


@pytest.mark.parametrize("format", ["coco", "coco-results"])
def test_an_export_is_the_same_through_the_dialog_and_the_command(
    format: str, labeled: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    by_command, by_dialog = tmp_path / "command.json", tmp_path / "dialog.json"
    assert run(["export", str(labeled), "--format", format, "-o", str(by_command)]) == 0
    with Store.open(labeled) as store:
        shown = store.thresholds()
    dialog = ExportDialog(FORMATS)
    qtbot.addWidget(dialog)
    dialog.ask(ExportChoices(format), {ImageState.SUGGESTED: 1}, shown, lambda *_: by_dialog)
    exchange = Exchange()
    with qtbot.waitSignal(exchange.exported):
        exchange.export(labeled, ExportWish(dialog.choices(), by_dialog, False))
    exchange.stop()
    assert json.loads(by_dialog.read_text()) == json.loads(by_command.read_text())
