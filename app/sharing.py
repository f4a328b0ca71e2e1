"""Export and import as the window does them: the dialogs, the work in its thread, and what is said of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from app.core.formats import (
    FORMATS,
    IMPORTED,
    ExportChoices,
    ExportPlan,
    ExportSummary,
    ImportPlan,
    ImportSummary,
)
from app.core.formats.options import Pictures
from app.core.formats.report import export_preview, export_report, import_preview, import_report
from app.core.keys import open_first
from app.core.tongue import tr
from app.exchange import Exchange, ExportWish
from app.session import Session
from app.settings import Settings
from app.views.export_dialog import ExportDialog
from app.views.import_dialog import ImportDialog
from app.views.main_window import MainWindow
from engine.files import typed_path


class Sharing(QObject):
    """Connects the dialogs of export and import with the session."""

    def __init__(self, view: MainWindow, session: Session, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self.dialog = ExportDialog(FORMATS, view)
        self.import_dialog = ImportDialog({name: FORMATS[name].title for name in IMPORTED}, view)
        self._view = view
        self._session = session
        self._settings = settings
        self._found: ImportPlan | None = None
        self._exchange = Exchange(self)
        self.dialog.chosen.connect(self._plan)
        self.dialog.wanted.connect(self._export)
        self.dialog.stopped.connect(self._exchange.cancel)
        self.import_dialog.chosen.connect(self._look)
        self.import_dialog.wanted.connect(self._import)
        self._exchange.progressed.connect(self._progressed)
        self._exchange.planned.connect(self._planned)
        self._exchange.exported.connect(self._exported)
        self._exchange.found.connect(self._show_found)
        self._exchange.imported.connect(self._imported)
        self._exchange.failed.connect(self._failed)
        self._exchange.stopped.connect(self._stopped)
        session.opened.connect(self._folder_changed)

    def ask_export(self) -> None:
        """Open the export dialog with what was chosen last."""
        store = self._session.store
        if store is None:
            self._view.banner.show_sentence(open_first())
            return
        pictures = self._settings.get("export/pictures")
        choices = ExportChoices(
            self._settings.get("export/format"),
            "all" if self._settings.get("export/images") == "all" else "reviewed",
            pictures=Pictures(pictures) if pictures in list(Pictures) else None,
        )
        with self._session.told():
            self.dialog.ask(choices, store.counts(), self._session.thresholds, self._usual_place)

    def ask_import(self) -> None:
        """Open the import dialog where labels were found last."""
        store = self._session.store
        if store is None:
            self._view.banner.show_sentence(open_first())
            return
        self._found = None
        self.import_dialog.ask(self._settings.get("import/folder") or str(store.folder))

    def stop(self) -> None:
        """Wait for what is running and end its thread."""
        self._exchange.stop()
        # What it told at last is for dialogs that close now.
        QCoreApplication.removePostedEvents(self)

    def _folder_changed(self) -> None:
        """Another project is open: what was found and counted was for the former one."""
        self._found = None
        self.import_dialog.close()
        self.dialog.leave()

    def _is_open(self, folder: Path) -> bool:
        return self._session.store is not None and self._session.store.folder == folder

    def _usual_place(self, format: str, pictures: bool) -> Path:
        """Where this project's export of a format went last, else a new name beside the image folder."""
        store = self._session.store
        if store is None:
            return Path()
        known = FORMATS[format]
        suffix = Path(known.file_name or "").suffix
        usual = store.folder.parent / f"{store.folder.name}-{format}{suffix}"
        place = Path(store.setting(f"export/{format}") or usual)
        # Pictures need a folder around them, where the format is no zip file.
        return place.with_suffix("") if pictures and place.suffix == ".json" else place

    def _plan(self, choices: ExportChoices) -> None:
        if self._session.store is not None:
            self._exchange.plan(self._session.store.folder, choices)

    def _export(self, choices: ExportChoices, output: str, overwrite: bool) -> None:
        self._settings.set("export/format", choices.format)
        self._settings.set("export/images", choices.images)
        self._settings.set("export/pictures", str(choices.pictures or ""))
        store = self._session.store
        if store is None:
            return
        place = typed_path(output)
        with self._session.told():
            store.set_setting(f"export/{choices.format}", str(place))
        self._exchange.export(store.folder, ExportWish(choices, place, overwrite))

    def _progressed(self, done: int, total: int) -> None:
        dialog = self.import_dialog if self.import_dialog.isActiveWindow() else self.dialog
        dialog.preview.show_progress(done, total)

    def _planned(self, plan: ExportPlan) -> None:
        if not self._is_open(plan.folder):
            return
        headline, remarks = export_preview(plan)
        self.dialog.show_plan(headline, plan.classes, remarks)

    def _exported(self, summary: ExportSummary) -> None:
        sentence, remarks = export_report(summary)
        place = summary.place
        self.dialog.show_done(sentence, remarks, place if place.is_dir() else place.parent)
        self._view.status.say(sentence)

    def _stopped(self) -> None:
        self.dialog.show_done(
            tr("The export was stopped; what was written so far is replaced when you export there again.")
        )

    def _look(self, source: str, format: str) -> None:
        self._found = None
        if self._session.store is not None:
            path = typed_path(source)
            self._settings.set("import/folder", str(path.parent))
            self._exchange.look(self._session.store.folder, path, format or None)

    def _show_found(self, plan: ImportPlan) -> None:
        # What is shown is what would be stored: not of another folder, nor of a source that is not named any more.
        asked = typed_path(self.import_dialog.source.text().strip())
        if not self._is_open(plan.folder) or asked != plan.source:
            return
        self._found = plan
        headline, remarks = import_preview(plan)
        classes = plan.classes if plan.images else ()
        self.import_dialog.show_found(plan.format, headline, classes, remarks, plan.images > 0)

    def _import(self) -> None:
        if self._session.store is not None and self._found is not None:
            self._exchange.read(self._session.store.folder, self._found)

    def _imported(self, summary: ImportSummary) -> None:
        self._found = None
        self._session.reload()
        sentence, remarks = import_report(summary)
        self.import_dialog.show_done(sentence, remarks)
        self._view.status.say(sentence)

    def _failed(self, what: str, sentence: str) -> None:
        dialog = self.dialog if what == "export" else self.import_dialog
        if dialog.isVisible():
            dialog.show_done(sentence)
        else:
            self._view.banner.show_sentence(sentence)
