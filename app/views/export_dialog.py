"""The export dialog: which format, which images, where to; what goes out and what not; and what was written."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
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
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from app.core.formats.export_plan import ClassCount, ExportChoices
from app.core.formats.options import Pictures
from app.core.formats.registry import Format
from app.core.records import ImageState
from app.core.thresholds import Thresholds
from app.core.tongue import decimal, mark, tr
from app.views.exchange_preview import ExchangePreview
from app.views.form_layout import add_line, dialog_column, dialog_form

_PICTURES = {
    Pictures.LEFT: mark("Not part of the export"),
    Pictures.COPIED: mark("Copied byte for byte"),
    Pictures.UPRIGHT: mark("Copied, those turned by EXIF redrawn upright"),
}

Suggest = Callable[[str, bool], Path]
"""Where an export of this format, with pictures or without, would usually go."""


class ExportDialog(QDialog):
    """Asks, shows what each choice would write, and says what was written; it never deletes anything by itself."""

    chosen = Signal(object)
    """ExportChoices, whenever they change: a preview is wanted."""
    wanted = Signal(object, str, bool)
    """ExportChoices, output path, and whether an earlier export may be replaced."""
    stopped = Signal()
    """The export that is running shall stop."""

    def __init__(self, formats: Mapping[str, Format], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Export"))
        self.resize(680, 640)
        self._formats = dict(formats)
        self._thresholds = Thresholds(0.0)
        self._total = 0
        self._suggest: Suggest = lambda format, pictures: Path()
        self._suggested = ""
        self._running = False
        self._quiet = False
        self._make_fields()
        self.preview = ExchangePreview(self)
        self.button = QPushButton(tr("Export"), self)
        self.button.setProperty("primary", True)
        self.button.setDefault(True)
        self._close = QPushButton(tr("Close"), self)
        self.opener = QPushButton(tr("Open the folder"), self)
        self.opener.hide()
        self._place: Path | None = None
        self._lay_out()
        self.format.currentIndexChanged.connect(self._format_changed)
        self.pictures.currentIndexChanged.connect(self._pictures_changed)
        self.reviewed.toggled.connect(self._changed)
        self._browse.clicked.connect(self._choose)
        self.button.clicked.connect(self._ask)
        self._close.clicked.connect(self.reject)
        self.opener.clicked.connect(self._open_place)

    def _make_fields(self) -> None:
        self.format = QComboBox(self)
        self.format.setAccessibleName(tr("Format"))
        for known in self._formats.values():
            self.format.addItem(tr(known.title), known.name)
        self._reader = QLabel(self)
        self._reader.setProperty("muted", True)
        self._reader.setWordWrap(True)
        self.reviewed = QRadioButton(self)
        self.all = QRadioButton(self)
        self._group = QButtonGroup(self)
        self._group.addButton(self.reviewed)
        self._group.addButton(self.all)
        self.reviewed.setChecked(True)
        self.pictures = QComboBox(self)
        self.pictures.setAccessibleName(tr("Pictures"))
        self.output = QLineEdit(self)
        self.output.setAccessibleName(tr("Where to"))
        self._browse = QPushButton(tr("Choose…"), self)
        self.overwrite = QCheckBox(tr("Replace an earlier export there"), self)

    def _lay_out(self) -> None:
        format = QVBoxLayout()
        format.setSpacing(4)
        format.addWidget(self.format)
        format.addWidget(self._reader)
        images = QVBoxLayout()
        images.setSpacing(4)
        images.addWidget(self.reviewed)
        images.addWidget(self.all)
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self.output, 1)
        place.addWidget(self._browse)
        self._form: QFormLayout = dialog_form()
        add_line(self._form, tr("Format"), format, self.format)
        add_line(self._form, tr("Images"), images, self.reviewed)
        add_line(self._form, tr("Pictures"), self.pictures)
        add_line(self._form, tr("Where to"), place, self.output)
        self._form.addRow("", self.overwrite)
        dialog_column(self, self._form, self.preview, [self.opener, self._close, self.button])

    def ask(
        self,
        choices: ExportChoices,
        counts: Mapping[ImageState, int],
        thresholds: Thresholds,
        suggest: Suggest,
    ) -> None:
        """Open with these choices; the counts say how many images each of them exports."""
        if self._running:
            self.raise_()
            return
        total, reviewed = sum(counts.values()), counts.get(ImageState.REVIEWED, 0)
        self._thresholds, self._suggest, self._suggested = thresholds, suggest, self.output.text()
        self._quiet = True  # one preview, not one for each field
        self.reviewed.setText(
            tr("Reviewed images ({reviewed}), with their accepted boxes", reviewed=reviewed)
        )
        self._total = total
        self.format.setCurrentIndex(max(self.format.findData(choices.format), 0))
        self._format_changed()
        at = self.pictures.findData(choices.pictures)
        self.pictures.setCurrentIndex(max(at, 0))
        self._place_again()
        (self.all if choices.images == "all" or not reviewed else self.reviewed).setChecked(True)
        self.overwrite.setChecked(False)
        self._quiet = False
        self.show()
        self.raise_()
        self.format.setFocus()
        self._changed()

    def choices(self) -> ExportChoices:
        """What is chosen now."""
        known = self._formats[self.format.currentData()]
        return ExportChoices(
            known.name,
            "reviewed" if self.reviewed.isChecked() else "all",
            None if known.holds_scores else self._thresholds,
            self._chosen_pictures(),
        )

    def show_plan(self, headline: str, classes: Sequence[ClassCount], remarks: Sequence[str]) -> None:
        """Say what the choices would write."""
        if not self._running:
            self.preview.show_result(headline, classes, remarks)

    def show_progress(self, done: int, total: int) -> None:
        """Show how far the export or its preview is."""
        self.preview.show_progress(done, total)

    def show_done(self, sentence: str, remarks: Sequence[str] = (), place: Path | None = None) -> None:
        """Say what was written, or why nothing was; ``place`` is a folder to look at."""
        self._set_running(False)
        self._place = place
        self.opener.setVisible(place is not None)
        self.preview.show_result(sentence, (), remarks)

    def reject(self) -> None:
        """Esc and the window's own cross close the dialog, or stop what is running, as its button does."""
        if self._running:
            self.stopped.emit()
        else:
            super().reject()

    def leave(self) -> None:
        """Close, unless an export is running, whose report is still to come."""
        if not self._running:
            self.close()

    def _format_changed(self) -> None:
        known = self._formats[self.format.currentData()]
        self._reader.setText(tr(known.reader))
        threshold = decimal(self._thresholds.default, 2)
        if known.holds_scores:
            told = tr("All images ({total}), others with all candidates", total=self._total)
        elif self._thresholds.of_class:
            told = tr(
                "All images ({total}), others with candidates from {threshold} on, or their class's threshold",
                total=self._total,
                threshold=threshold,
            )
        else:
            told = tr(
                "All images ({total}), others with candidates from {threshold} on",
                total=self._total,
                threshold=threshold,
            )
        self.all.setText(told)
        held, self._quiet = self._quiet, True
        self.pictures.clear()
        for way in known.pictures:
            self.pictures.addItem(tr(_PICTURES[way]), way)
        self._form.setRowVisible(2, len(known.pictures) > 1)
        self._quiet = held
        self._pictures_changed()

    def _pictures_changed(self) -> None:
        self._place_again()
        self._changed()

    def _place_again(self) -> None:
        """Name the usual place, unless a person named another one."""
        pictures = self._chosen_pictures()
        if self.output.text() == self._suggested and pictures is not None:
            with_pictures = pictures is not Pictures.LEFT
            self._suggested = str(self._suggest(self.format.currentData(), with_pictures))
            self.output.setText(self._suggested)

    def _chosen_pictures(self) -> Pictures | None:
        value = self.pictures.currentData()  # Qt makes a plain string of it
        return Pictures(value) if value else None

    def _changed(self) -> None:
        if not self._quiet and self.isVisible() and not self._running:
            self.opener.hide()
            self.preview.show_busy(tr("Counting what goes out…"))
            self.chosen.emit(self.choices())

    def _ask(self) -> None:
        if not self.output.text().strip():
            self.show_done(tr("Say where to write the export."))
            return
        self._set_running(True)
        self.preview.show_busy(tr("Exporting…"))
        self.wanted.emit(self.choices(), self.output.text().strip(), self.overwrite.isChecked())

    def _set_running(self, running: bool) -> None:
        self._running = running
        self._close.setText(tr("Stop") if running else tr("Close"))
        for widget in (
            self.format, self.reviewed, self.all, self.pictures, self.output, self._browse, self.overwrite, self.button,
        ):  # fmt: skip
            widget.setEnabled(not running)

    def _open_place(self) -> None:
        if self._place is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place)))

    def _choose(self) -> None:
        known = self._formats[self.format.currentData()]
        alone = known.file_name is not None and Path(self.output.text()).suffix
        if alone:
            suffix = Path(known.file_name or "").suffix
            chosen, _ = QFileDialog.getSaveFileName(
                self,
                tr("Export into this file"),
                self.output.text(),
                f"{tr(known.title)} (*{suffix})",
                options=QFileDialog.Option.DontConfirmOverwrite,
            )
        else:
            chosen = QFileDialog.getExistingDirectory(self, tr("Export into this folder"), self.output.text())
        if chosen:
            self.output.setText(chosen)
