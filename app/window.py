"""The window at work: connects the views with the session, the detector and the loaders."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from app.batching import TASK as BATCH
from app.batching import Batching
from app.class_choice import ClassChoice
from app.commands import BY_ID
from app.core.faults import fault_now, short_fault
from app.core.records import Box, ImageRecord
from app.core.tasks import Task
from app.core.tongue import mark, percent, tr
from app.detecting import Detecting
from app.editing import Editor
from app.folder_choice import FolderChoice
from app.folder_opener import FolderOpener, Opened, Scanned
from app.images_side import ImagesSide
from app.learning import TASK as LEARN
from app.learning import Learning
from app.panels import Panels
from app.picture_levels import Pixels
from app.pixels import PixelLoader
from app.samples import copy_samples, sample_phrases, samples_target
from app.session import Session
from app.settings import Settings
from app.views.main_window import MainWindow
from app.watching import Watching
from app.worker import Engine, Job, Loaded, Priority

if TYPE_CHECKING:
    from app.sharing import Sharing

_OPEN = "open"
_UNDO = {"edit.undo": mark("Undo {what}"), "edit.redo": mark("Redo {what}")}


class Window(QObject):
    """Owns one of everything; views speak to the session only through the connections made here."""

    def __init__(self, view: MainWindow, engine: Engine, settings: Settings, model: str) -> None:
        super().__init__()
        self.view = view
        self.settings = settings
        self.engine = engine
        self.session = Session(parent=self)
        self.editor = Editor(self.session)
        self.folder_choice = FolderChoice(view, self.session)
        self.choice = ClassChoice(view, self.session, self.editor, settings)
        self.detecting = Detecting(self.session, engine, model)
        self.watching = Watching(self.session)
        self.panels = Panels(view, self.session, self.detecting, self.choice)
        self.batching = Batching(view, self.session, self.detecting, self.panels.asked_for_all)
        self.learning = Learning(view, self.session, self.detecting)
        self.learning.detection_wanted.connect(lambda: self.batching.ask())
        self.watching.changed.connect(self.panels.thresholding.read)
        self.watching.changed.connect(self.panels.phrases.read_again)
        self.watching.changed.connect(self.panels.tally.ask)
        self.opener = FolderOpener(self)
        self.pixels = PixelLoader(self)
        self.images = ImagesSide(view, self.session, self.pixels)
        self._after_open: tuple[str, bool] = ("", False)
        self._connect_project()
        self._connect_boxes()
        self._connect_detection()
        self._restore()

    @cached_property
    def sharing(self) -> Sharing:
        """Export and import, made when first asked for: the formats alone take a tenth of the start."""
        from app.sharing import Sharing

        return Sharing(self.view, self.session, self.settings, self)

    # Connections

    def _connect_project(self) -> None:
        session, view = self.session, self.view
        view.panel.class_view.pointed.connect(session.set_active_class)
        view.folder_dropped.connect(lambda path: self.open_folder(path if path.is_dir() else path.parent))
        view.closing.connect(self.close)
        view.empty.pressed.connect(view.actions_by_id["file.open"].trigger)
        view.empty.samples_wanted.connect(self.open_samples)
        self.opener.counted.connect(
            lambda number: self._tell_scanning(tr("{number} images so far", number=number))
        )
        self.opener.opened.connect(self._opened)
        self.opener.scanned.connect(self._scanned)
        self.opener.failed.connect(self._open_failed)
        self.pixels.loaded.connect(self._show_pixels)
        self.pixels.failed.connect(self._show_unreadable)
        self.pixels.reading.connect(self._show_reading)
        session.opened.connect(self._project_opened)
        session.images_changed.connect(lambda _: self._show_place())
        session.records_changed.connect(self._records_changed)
        session.current_changed.connect(self._current_changed)
        session.counts_changed.connect(view.status.show_counts)
        session.history_changed.connect(lambda *_: self._show_saved(True))
        session.records_changed.connect(lambda _: self._show_saved(True))
        session.not_stored.connect(lambda: self._show_saved(False))
        session.failed.connect(view.banner.show_sentence)
        session.said.connect(view.status.say)
        session.said_for_now.connect(view.status.excuse)
        session.history_changed.connect(lambda *_: view.status.excuse(""))

    def _connect_boxes(self) -> None:
        session, view, editor = self.session, self.view, self.editor
        canvas, panel = view.canvas, view.panel
        canvas.selected.connect(session.select)
        canvas.moved.connect(editor.move)
        canvas.tapped.connect(self.images.reviewing.review)
        canvas.zoomed.connect(view.status.show_zoom)
        canvas.pointed.connect(view.status.show_pointer)
        canvas.tool_changed.connect(self._tool_changed)
        canvas.holding.connect(session.hold_candidates)
        panel.boxes_chosen.connect(session.select)
        session.boxes_changed.connect(self._show_boxes)
        session.selection_changed.connect(canvas.show_selection)
        session.selection_changed.connect(panel.show_selection)
        session.boxes_hidden.connect(canvas.hide_boxes)
        session.boxes_hidden.connect(view.actions_by_id["view.hide_all"].setChecked)
        session.history_changed.connect(self._show_history)

    def _connect_detection(self) -> None:
        bar = self.view.phrase_bar
        bar.detect_all_wanted.connect(lambda: self.batching.ask())
        bar.cancel_wanted.connect(self.detecting.cancel)
        bar.cancel_wanted.connect(self.view.focus_image)
        bar.left.connect(self.view.focus_image)
        self.detecting.busy.connect(self._show_busy)
        self.detecting.mended.connect(self.view.banner.hide_sentence)
        self.view.status.cancel_wanted.connect(self._cancel_task)
        self.view.status.task_wanted.connect(self._open_task)
        self.engine.loading.connect(self._show_loading)
        self.engine.loaded.connect(self._show_model)
        self.engine.moved.connect(self.view.status.say)
        self.engine.started.connect(self._show_started)

    # Opening and closing

    def open_folder(self, folder: Path, phrases: str = "", detect: bool = False) -> None:
        """Scan a folder and open its project; then fill in phrases and begin to detect where asked."""
        self._after_open = (phrases, detect)
        self._tell_scanning(str(folder))
        self.opener.open(folder)

    def open_samples(self) -> None:
        """Open a copy of the sample images, with phrases that the starter knows filled in."""
        self._after_open = (sample_phrases(), False)
        self._tell_scanning(tr("Copying the samples"))
        self.opener.open(samples_target(), copy_samples)

    def close(self) -> None:
        """Remember how the window stands, and end every thread; all work is stored already."""
        self.settings.set("window/geometry", self.view.saveGeometry())
        self.settings.set("window/layout", self.view.layout_state())
        if not self._shows_samples():
            self.settings.set("phrases", self.panels.phrases.text)
        self.view.hide()
        self.opener.stop()
        self.detecting.leave()
        self.engine.stop()
        self.pixels.stop()
        self.images.stop()
        if "sharing" in self.__dict__:
            self.sharing.stop()
        self.learning.stop()
        self.watching.stop()
        self.panels.stop()
        self.session.close_project()

    def _restore(self) -> None:
        view, settings = self.view, self.settings
        geometry = settings.get("window/geometry")
        if not geometry.isEmpty():
            view.restoreGeometry(geometry)
        layout = settings.get("window/layout")
        if not layout.isEmpty():
            view.restore_layout(layout)
        self.panels.phrases.load(settings.get("phrases"))
        view.actions_by_id["tool.keep"].setChecked(settings.get("keep_drawing"))
        view.actions_by_id["detect.ahead"].setChecked(settings.get("look_ahead"))
        self.detecting.ahead.set_enabled(settings.get("look_ahead"))
        view.status.show_model(Path(self.detecting.model).name, tr("not loaded yet"))
        self._show_history(None, None)
        self._tool_changed(False)
        self._tell_start()

    def _shows_samples(self) -> bool:
        store = self.session.store
        return store is not None and store.folder == samples_target()

    def _tell_start(self) -> None:
        self.view.show_start()

    def _tell_scanning(self, what: str) -> None:
        if self.session.current is None:
            self.view.show_empty("search", tr("Looking for images…"), what)
        else:
            self.view.status.say(tr("Looking for images: {what}", what=what))

    def _opened(self, opened: Opened) -> None:
        phrases, _ = self._after_open
        self.panels.thresholding.remember()
        of_samples = self.panels.phrases.text if self._shows_samples() else ""
        if of_samples:
            self.panels.phrases.load("")  # would else become classes of the project to come
        is_open = self.session.open_project(opened.folder, opened.records)
        self.watching.hold(True)
        if self.session.store is None:
            self._tell_start()
        if not is_open:
            if of_samples:
                self.panels.phrases.load(of_samples)
            self._after_open = ("", False)
            return
        self.settings.set("folder", str(opened.folder))
        self.panels.phrases.open(phrases)

    def _scanned(self, scanned: Scanned) -> None:
        self.images.take_scanned(scanned)
        self.watching.hold(False)
        if scanned.skipped:
            first, more = scanned.skipped[0], len(scanned.skipped) - 1
            self.view.banner.show_sentence(
                tr("{sentence} ({more} more)", sentence=first, more=more) if more else first
            )
        (_, detect), self._after_open = self._after_open, ("", False)
        if detect and self.session.store is not None:
            self.detect_all()

    def _open_failed(self, sentence: str) -> None:
        self.watching.hold(False)
        self.view.banner.show_sentence(sentence)
        self.view.status.say("")
        if self.session.current is None:
            self._tell_start()

    def _project_opened(self, folder: Path) -> None:
        self.view.setWindowTitle(tr("{name} – Phrasebox", name=folder.name))
        self.view.banner.hide()
        self.pixels.forget()
        self.panels.thresholding.read()
        self.view.focus_image()

    # Images

    def current_path(self) -> Path | None:
        """Where the open image lies."""
        record = self.session.current
        return None if record is None or self.session.store is None else self._path(record)

    def _path(self, record: ImageRecord) -> Path:
        assert self.session.store is not None
        return self.session.store.folder / record.path

    def _current_changed(self, record: ImageRecord | None) -> None:
        self.view.canvas.clear(tr("Reading {path}…", path=record.path) if record is not None else "")
        self.view.images.show_current(record)
        self._show_place()
        self._tell_fault(record)
        if record is None:
            self._tell_start()
            return
        self.view.show_canvas()
        self.view.status.say(record.path)
        if record.missing:
            self._records_changed([record])
        self.pixels.load(record.id, self._path(record))

    def _show_reading(self, image_id: int, per_cent: int) -> None:
        record = self.session.current
        if record is not None and record.id == image_id:
            told = tr("Reading {path}, {share}", path=record.path, share=percent(per_cent / 100))
            self.view.canvas.say_reading(told)

    def _show_pixels(self, pixels: Pixels) -> None:
        record = self.session.current
        if record is None or record.id != pixels.image_id:
            return
        self.view.canvas.show_image(pixels.levels, pixels.width, pixels.height, pixels.coarse)
        self.view.show_canvas()
        self.session.image_loaded(pixels.image_id, pixels.width, pixels.height)
        following = self.session.neighbour(1)
        ahead = self.session.record(following) if following is not None else None
        if ahead is not None:
            self.pixels.load_ahead(ahead.id, self._path(ahead))

    def _records_changed(self, records: Sequence[ImageRecord]) -> None:
        current = self.session.current
        record = next((record for record in records if current is not None and record.id == current.id), None)
        if record is None:
            return
        self._tell_fault(record)
        if record.error is not None:
            title = tr("This image is missing") if record.missing else tr("This image cannot be shown")
            self.view.show_empty("warning", title, fault_now(record.error))

    def _show_unreadable(self, image_id: int, sentence: str) -> None:
        self.session.image_failed(image_id, sentence)
        # Where it failed before, its record is what it was, and nobody told of it.
        self._records_changed([record for record in (self.session.record(image_id),) if record is not None])

    def _tell_fault(self, record: ImageRecord | None) -> None:
        fault = record.error if record is not None else None
        self.view.panel.show_fault(short_fault(fault, self._path(record)) if record and fault else "")

    def _show_place(self) -> None:
        self.view.status.show_place(*self.session.position)

    # Boxes and classes

    def _show_boxes(self, boxes: Sequence[Box]) -> None:
        self.view.canvas.show_boxes(boxes, self.session.classes)
        self.view.panel.show_boxes(boxes)
        self.view.panel.show_selection(self.session.selection)

    def ask_class(self) -> None:
        """Ask which class the selected boxes should have."""
        self.choice.ask_class()

    def _tool_changed(self, drawing: bool) -> None:
        if drawing:
            # A class key says what to draw next; with a box still selected it would change that box.
            self.session.select(())
        self.view.actions_by_id["tool.draw"].setChecked(drawing)
        self.view.actions_by_id["tool.edit"].setChecked(not drawing)

    def _show_history(self, undo: str | None, redo: str | None) -> None:
        for name, what in (("edit.undo", undo), ("edit.redo", redo)):
            action = self.view.actions_by_id[name]
            action.setEnabled(what is not None)
            action.setText(tr(_UNDO[name], what=what) if what else BY_ID[name].said)

    # Detection

    def detect_here(self) -> None:
        """Detect in the open image; see Panels."""
        self.panels.detect_here()

    def detect_all(self) -> None:
        """Detect in every image not reviewed; see Panels."""
        self.panels.detect_all()

    def _show_busy(self, busy: bool) -> None:
        if busy:
            self.view.phrase_bar.show_working(tr("Detecting…"))
            self.view.status.show_task(Task(_OPEN, tr("Detecting in this image")))
        else:
            self.view.phrase_bar.show_idle()
            self.view.status.end_task(_OPEN)

    def _cancel_task(self, key: str) -> None:
        if key == _OPEN:
            self.detecting.cancel_here()
        elif key == BATCH:
            self.detecting.batch.stop()
        elif key == LEARN:
            self.learning.ask_cancel()

    def _open_task(self, key: str) -> None:
        if key == BATCH:
            self.batching.ask()
        elif key == LEARN:
            self.learning.ask()

    def _show_saved(self, saved: bool) -> None:
        self.view.status.show_saved(saved if self.session.store is not None else None)

    def _show_loading(self, model: str) -> None:
        self.view.status.show_model(Path(model).name, tr("loading…"))
        self.view.status.say(tr("Loading the model {name}…", name=Path(model).name))

    def _show_model(self, loaded: Loaded) -> None:
        where = f"{loaded.device} {loaded.precision} · {loaded.backend}"
        self.view.status.show_model(loaded.model, where)
        self.view.status.say(tr("The model is loaded."))

    def _show_started(self, job: Job) -> None:
        if job.priority is Priority.AHEAD:
            return
        self.view.status.say(tr("Detecting in {name}…", name=job.path.name))
