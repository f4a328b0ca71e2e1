"""The name of a row stands beside the first widget of its field."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel
from pytestqt.qtbot import QtBot

from app.core.formats import FORMATS, ExportChoices
from app.core.records import ImageState
from app.core.thresholds import Thresholds
from app.views.export_dialog import ExportDialog
from app.views.import_dialog import ImportDialog
from app.views.theme import apply_theme


@pytest.fixture(autouse=True)
def themed(qapp: QApplication) -> Iterator[None]:
    apply_theme(qapp, "light")
    yield
    qapp.setStyleSheet("")


def exporting() -> QDialog:
    dialog = ExportDialog(FORMATS)
    dialog.ask(ExportChoices("yolo"), {ImageState.REVIEWED: 1}, Thresholds(0.3), lambda *_: None)
    return dialog


def importing() -> QDialog:
    dialog = ImportDialog({})
    dialog.ask("")
    return dialog


@pytest.mark.parametrize("make", [exporting, importing])
def test_names_stand_at_the_height_of_what_they_name(make: Callable[[], QDialog], qtbot: QtBot) -> None:
    dialog = make()
    qtbot.addWidget(dialog)
    dialog.show()
    lines = {label.text(): label for label in dialog.findChildren(QLabel) if label.buddy() is not None}
    assert "Format" in lines and len(lines) > 1
    for label in lines.values():
        field = label.buddy()
        if field is not None and field.isVisible():
            middles = [each.mapTo(dialog, each.rect().center()).y() for each in (label, field)]
            assert abs(middles[0] - middles[1]) <= 1
