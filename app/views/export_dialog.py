"""The export dialog: which format, which images, where to; and what was written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.core.formats.registry import Format
from app.core.records import ImageState


class ExportDialog(QDialog):
    """Asks, shows the progress, and then says what was written; it never deletes anything by itself."""

    wanted = Signal(str, str, str, bool)
    """Format name, output path, "all" or "reviewed", and whether an earlier export may be replaced."""

    def __init__(self, formats: Mapping[str, Format], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Export")
        self.setMinimumWidth(560)
        self._formats = dict(formats)
        self.format = QComboBox(self)
        for known in self._formats.values():
            self.format.addItem(known.title, known.name)
        self.reviewed = QRadioButton(self)
        self.all = QRadioButton(self)
        group = QButtonGroup(self)
        group.addButton(self.reviewed)
        group.addButton(self.all)
        self.reviewed.setChecked(True)
        self.output = QLineEdit(self)
        self.output.setAccessibleName("Where to")
        self._browse = QPushButton("Choose…", self)
        self._browse.clicked.connect(self._choose)
        self.overwrite = QCheckBox("Replace an earlier export there", self)
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.hide()
        self._progress = QProgressBar(self)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self.button = QPushButton("Export", self)
        self.button.setProperty("primary", True)
        self.button.setDefault(True)
        self.button.clicked.connect(self._ask)
        self._close = QPushButton("Close", self)
        self._close.clicked.connect(self.close)
        self._lay_out()

    def _lay_out(self) -> None:
        images = QVBoxLayout()
        images.setSpacing(4)
        images.addWidget(self.reviewed)
        images.addWidget(self.all)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.output, 1)
        place.addWidget(self._browse)
        form = QFormLayout()
        form.setHorizontalSpacing(18)
        form.setVerticalSpacing(14)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        form.addRow("Format", self.format)
        form.addRow("Images", images)
        form.addRow("Where to", place)
        form.addRow("", self.overwrite)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self._close)
        buttons.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(self._progress)
        column.addWidget(self.told)
        column.addStretch(1)
        column.addLayout(buttons)

    def ask(
        self, format: str, images: str, output: Path, counts: Mapping[ImageState, int], threshold: float
    ) -> None:
        """Open with these choices; the counts say how many images each choice exports."""
        total, reviewed = sum(counts.values()), counts.get(ImageState.REVIEWED, 0)
        self.reviewed.setText(f"Reviewed images ({reviewed}), with their accepted boxes")
        self.all.setText(f"All images ({total}), others with candidates from {threshold:.2f} on")
        at = self.format.findData(format)
        self.format.setCurrentIndex(max(at, 0))
        (self.all if images == "all" or not reviewed else self.reviewed).setChecked(True)
        self.output.setText(str(output))
        self.overwrite.setChecked(False)
        self.told.hide()
        self._progress.hide()
        self.button.setEnabled(True)
        self.show()
        self.raise_()

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the export is."""
        self._progress.setRange(0, total)
        self._progress.setValue(done)

    def show_done(self, sentence: str, remarks: Sequence[str] = ()) -> None:
        """Say what was written, or why nothing was."""
        self._progress.hide()
        self.button.setEnabled(True)
        self.told.setText("\n".join([sentence, *remarks]))
        self.told.show()

    def _ask(self) -> None:
        if not self.output.text().strip():
            self.show_done("Say where to write the export.")
            return
        self.button.setEnabled(False)
        self.told.hide()
        self._progress.setRange(0, 0)
        self._progress.show()
        images = "reviewed" if self.reviewed.isChecked() else "all"
        self.wanted.emit(
            self.format.currentData(), self.output.text().strip(), images, self.overwrite.isChecked()
        )

    def _choose(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, "Export into this folder", self.output.text())
        if chosen:
            self.output.setText(chosen)
