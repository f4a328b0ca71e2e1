"""The import dialog: which file or folder; what was found in it, before anything is stored; and what was added."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from app.core.formats.export_plan import ClassCount
from app.core.tongue import tr
from app.views.exchange_preview import ExchangePreview
from app.views.form_layout import add_line, dialog_column, dialog_form

_PAUSE = 400
"""Milliseconds after the last key until what is typed is looked into."""


class ImportDialog(QDialog):
    """Asks for the source, shows what is in it, and stores only when told to."""

    chosen = Signal(str, str)
    """A file or folder, and the name of its format, "" to tell it by what is inside: a preview is wanted."""
    wanted = Signal()
    """What the preview showed shall be added."""

    def __init__(self, titles: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Import labels"))
        self.resize(680, 560)
        self._titles = dict(titles)
        self.source = QLineEdit(self)
        self.source.setAccessibleName(tr("File or folder"))
        self.source.setPlaceholderText(tr("A file, a folder or a .zip of labels"))
        self.file_button = QPushButton(tr("File…"), self)
        self.folder_button = QPushButton(tr("Folder…"), self)
        self.format = QComboBox(self)
        self.format.setAccessibleName(tr("Format"))
        self.format.addItem(tr("Told by what is inside"), "")
        for name, title in self._titles.items():
            self.format.addItem(tr(title), name)
        self.preview = ExchangePreview(self)
        self.button = QPushButton(tr("Import"), self)
        self.button.setProperty("primary", True)
        self._close = QPushButton(tr("Close"), self)
        self._start = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._lay_out()
        self.source.textEdited.connect(self._typed)
        self.source.returnPressed.connect(self._look)
        self._pause.timeout.connect(self._look)
        self.format.currentIndexChanged.connect(self._look)
        self.file_button.clicked.connect(self._choose_file)
        self.folder_button.clicked.connect(self._choose_folder)
        self.button.clicked.connect(self._ask)
        self._close.clicked.connect(self.close)

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.source, 1)
        place.addWidget(self.file_button)
        place.addWidget(self.folder_button)
        form = dialog_form()
        add_line(form, tr("From"), place, self.source)
        add_line(form, tr("Format"), self.format)
        dialog_column(self, form, self.preview, [self._close, self.button])
        for button in (self._close, self.file_button, self.folder_button, self.button):
            button.setAutoDefault(False)  # Enter in the field looks into it, and stores nothing

    def ask(self, place: str) -> None:
        """Open, with the place where labels were found last."""
        self._start = place
        self.source.clear()
        self.format.setItemText(0, tr("Told by what is inside"))
        self.button.setEnabled(False)
        self.preview.clear(tr("Choose a file or folder; you see what is in it before anything is stored."))
        self.show()
        self.raise_()
        self.file_button.setFocus()

    def look_into(self, source: str) -> None:
        """Show what is in ``source``, as if it had been chosen by hand."""
        self.source.setText(source)
        self._look()

    def show_found(
        self, format: str, headline: str, classes: Sequence[ClassCount], remarks: Sequence[str], usable: bool
    ) -> None:
        """Say what is in the source; ``usable`` where something of it can be imported."""
        self.format.setItemText(0, tr("Told by what is inside: {format}", format=tr(self._titles[format])))
        self.preview.show_result(headline, classes, remarks)
        self.button.setEnabled(usable)
        if usable:
            self.button.setFocus()

    def show_done(self, sentence: str, remarks: Sequence[str] = ()) -> None:
        """Say what was added, or why nothing was."""
        self.preview.show_result(sentence, (), remarks)
        self.button.setEnabled(False)

    def _typed(self) -> None:
        self.button.setEnabled(False)
        self._pause.start()

    def _look(self) -> None:
        self._pause.stop()
        self.button.setEnabled(False)
        self.format.setItemText(0, tr("Told by what is inside"))
        source = self.source.text().strip()
        if source and self.isVisible():
            self.preview.show_busy(tr("Looking into it…"))
            self.chosen.emit(source, self.format.currentData())

    def _ask(self) -> None:
        self.button.setEnabled(False)
        self.preview.show_busy(tr("Importing…"))
        self.wanted.emit()

    def _choose_file(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self,
            tr("Import the labels of this file"),
            self._start,
            tr("Labels (*.json *.xml *.zip *.yaml *.yml *.txt *.names);;All files (*)"),
        )
        self._take(chosen)

    def _choose_folder(self) -> None:
        self._take(
            QFileDialog.getExistingDirectory(self, tr("Import the labels in this folder"), self._start)
        )

    def _take(self, chosen: str) -> None:
        if chosen:
            self._start = str(Path(chosen).parent)
            self.look_into(chosen)
