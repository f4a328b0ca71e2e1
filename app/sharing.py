"""Export and import as the window does them: the dialog, the work in its thread, and what is said of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject

from app.core.formats import FORMATS, ExportSummary, ImportSummary
from app.exchange import Exchange, ExportWish
from app.session import Session
from app.settings import Settings
from app.views.export_dialog import ExportDialog
from app.views.main_window import MainWindow

_NAMED = 3
"""Images left out of an export that are named; the others are counted."""


class Sharing(QObject):
    """Connects the export dialog and the import with the session."""

    def __init__(self, view: MainWindow, session: Session, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self.dialog = ExportDialog(FORMATS, view)
        self._view = view
        self._session = session
        self._settings = settings
        self._exchange = Exchange(self)
        self.dialog.wanted.connect(self._export)
        self._exchange.progressed.connect(self.dialog.show_progress)
        self._exchange.exported.connect(self._exported)
        self._exchange.imported.connect(self._imported)
        self._exchange.failed.connect(self._failed)

    def ask_export(self) -> None:
        """Open the export dialog."""
        store = self._session.store
        if store is None:
            self._view.banner.show_sentence("No folder is open; open one first (Ctrl+O).")
            return
        with self._session.told():
            self.dialog.ask(
                self._settings.get("export/format"),
                self._settings.get("export/images"),
                store.folder.parent / f"{store.folder.name}-export",
                store.counts(),
                self._session.threshold,
            )

    def read(self, format: str, source: Path) -> None:
        """Add the boxes of a foreign file or folder to the project."""
        if self._session.store is not None:
            self._view.status.say(f"Importing {source.name}…")
            self._exchange.read(self._session.store.folder, format, source)

    def stop(self) -> None:
        """Wait for what is running and end its thread."""
        self._exchange.stop()

    def _export(self, format: str, output: str, images: str, overwrite: bool) -> None:
        self._settings.set("export/format", format)
        self._settings.set("export/images", images)
        if self._session.store is None:
            return
        wish = ExportWish(
            format,
            Path(output).expanduser(),
            "all" if images == "all" else "reviewed",
            self._session.thresholds,
            overwrite,
        )
        self._exchange.export(self._session.store.folder, wish)

    def _exported(self, summary: ExportSummary) -> None:
        sentence = f"Wrote {summary.boxes} boxes of {summary.images} images to {summary.output}."
        left_out = [_left_out(summary.skipped)] if summary.skipped else []
        self.dialog.show_done(sentence, [*left_out, *summary.warnings])
        self._view.status.say(sentence)

    def _imported(self, summary: ImportSummary) -> None:
        self._session.reload()
        told = f"Imported {summary.boxes} boxes on {summary.images} images."
        if summary.new_classes:
            told += f" New classes: {', '.join(summary.new_classes)}."
        self._view.status.say(told)
        remarks = list(summary.warnings)
        if summary.invalid_boxes:
            remarks.insert(0, f"{summary.invalid_boxes} boxes were left out: they have no area or no class.")
        if summary.missing_images:
            first = summary.missing_images[0]
            remarks.insert(0, f"{len(summary.missing_images)} images are not in this folder, {first} first.")
        if remarks:
            self._view.banner.show_sentence(" ".join(remarks))

    def _failed(self, sentence: str) -> None:
        if self.dialog.isVisible():
            self.dialog.show_done(sentence)
        else:
            self._view.banner.show_sentence(sentence)


def _left_out(skipped: Sequence[tuple[str, str]]) -> str:
    """Which images an export left out and why, the first few by name."""
    named = "; ".join(f"{path} ({reason.rstrip('.')})" for path, reason in skipped[:_NAMED])
    more = f"; and {len(skipped) - _NAMED} more" if len(skipped) > _NAMED else ""
    many = "1 image was" if len(skipped) == 1 else f"{len(skipped)} images were"
    return f"{many} left out: {named}{more}."
