"""The controller: the open project, its current image, selection, filters and edits; no view is known here."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.core.defaults import THRESHOLD
from app.core.records import Box, ImageRecord, ImageState, LabelClass
from app.core.store import Store
from app.history import History, Replace, Step
from app.listing import Listing
from app.session_signals import SessionSignals
from engine.errors import UserError


class Session(SessionSignals):
    """What is open and what is seen. Everything that changes boxes goes through ``apply``."""

    def __init__(self, threshold: float = THRESHOLD, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store: Store | None = None
        self.history = History()
        self.classes: tuple[LabelClass, ...] = ()
        self.boxes: tuple[Box, ...] = ()
        self.selection: frozenset[int] = frozenset()
        self.threshold = threshold
        self.active_class: int | None = None
        self.all_hidden = False
        self._hidden: frozenset[int] = frozenset()
        self._loaded: int | None = None
        self._holding = False
        self._held: list[tuple[int, Callable[[], None]]] = []
        self._listing = Listing(())
        self._current: int | None = None

    # The project

    def open_project(self, folder: Path, records: Sequence[ImageRecord]) -> None:
        """Open the project of ``folder``, whose images are ``records``."""
        with self.told():
            store = Store.open(folder)
            self.close_project()
            self.store = store
            self._listing = Listing(records)
            self.opened.emit(store.folder)
            self._read_classes()
            self.images_changed.emit(self._listing.visible())
            self._push_counts()
            self._push_history()
            self.go_to(self._remembered())

    def close_project(self) -> None:
        """Close the project; everything is already stored."""
        if self.store is None:
            return
        self.hold_candidates(False)
        self.store.close()
        self.store = None
        self.history = History()
        self._listing = Listing(())
        self._current = self._loaded = None
        self.active_class = None
        self._clear_boxes()
        self.current_changed.emit(None)

    def _remembered(self) -> int | None:
        assert self.store is not None
        known = self.store.setting("current")
        if known is not None and known.isdecimal() and self.record(int(known)) is not None:
            return int(known)
        return self._listing.neighbour(None, 1)

    # Images

    @property
    def current(self) -> ImageRecord | None:
        """The image that is open."""
        return None if self._current is None else self.record(self._current)

    def record(self, image_id: int) -> ImageRecord | None:
        """The image with this id, None where the project has none."""
        return self._listing.get(image_id)

    @property
    def records(self) -> Sequence[ImageRecord]:
        """All images of the project, in order."""
        return self._listing.records

    @property
    def position(self) -> tuple[int, int]:
        """The place of the current image, from 1 (0: none), and how many pass the filter."""
        return self._listing.place(self._current), len(self._listing)

    def go_to(self, image_id: int | None) -> None:
        """Open another image."""
        if (
            self.store is None
            or image_id is None
            or image_id == self._current
            or self.record(image_id) is None
        ):
            return
        self._current, self._loaded = image_id, None
        self._clear_boxes()
        self.current_changed.emit(self.current)
        self._push_history()
        with self.told():
            self.refresh_boxes()
            self.store.set_setting("current", str(image_id))

    def neighbour(self, step: int, wanted: Callable[[ImageRecord], bool] = lambda _: True) -> int | None:
        """The nearest image in the direction of ``step`` (1 or -1) among those listed that is ``wanted``."""
        return self._listing.neighbour(self._current, step, wanted)

    def step(self, step: int) -> None:
        """Open the next (1) or previous (-1) image."""
        found = self.neighbour(step)
        if found is None:
            self.said.emit("This is the last image." if step > 0 else "This is the first image.")
        self.go_to(found)

    def step_unreviewed(self, step: int) -> None:
        """Open the next (1) or previous (-1) image that is not reviewed."""
        found = self.neighbour(step, lambda record: record.state is not ImageState.REVIEWED)
        if found is None:
            self.said.emit(f"No unreviewed image {'follows' if step > 0 else 'comes before'}.")
        self.go_to(found)

    def set_filter(self, name: str, state: ImageState | None) -> None:
        """List only the images whose path holds ``name``, in ``state`` (None: any).

        Applied when it changes, not while one works: an image that is reviewed keeps its place in the list.
        """
        self._listing.set_filter(name, state)
        self.images_changed.emit(self._listing.visible())

    def refresh_record(self, image_id: int) -> None:
        """Read an image's record again after the store changed it."""
        if self.store is None or self.record(image_id) is None:
            return
        record = self.store.image_by_id(image_id)
        if not self._listing.replace(record):
            return
        self.record_changed.emit(record)
        self._push_counts()

    def image_loaded(self, image_id: int, width: int, height: int) -> None:
        """The file of an image was read: it is this large, and no longer failed."""
        record = self.record(image_id)
        if self.store is None or record is None:
            return
        self._loaded = image_id
        with self.told():
            if (record.width, record.height) != (width, height):
                self.store.set_size(image_id, width, height)
            if record.error is not None:
                state = ImageState.SUGGESTED if self.store.boxes(image_id) else ImageState.NEW
                reviewed = record.state is ImageState.REVIEWED
                self.store.set_state(image_id, record.state if reviewed else state)
            self.refresh_record(image_id)

    def image_failed(self, image_id: int, sentence: str) -> None:
        """The file of an image cannot be read."""
        if self.store is None or self.record(image_id) is None:
            return
        with self.told():
            self.store.set_failed(image_id, sentence)
            self.refresh_record(image_id)

    # Boxes

    def shown(self) -> tuple[Box, ...]:
        """The boxes of the current image that are above the threshold and not hidden."""
        return tuple(box for box in self.boxes if self.is_shown(box))

    def is_shown(self, box: Box) -> bool:
        """Whether a box is above the threshold (accepted ones always are) and not hidden by hand."""
        above = not box.is_candidate or box.score is None or box.score >= self.threshold
        return above and box.id not in self._hidden

    def selected(self) -> tuple[Box, ...]:
        """The selected boxes, in drawing order."""
        return tuple(box for box in self.boxes if box.id in self.selection)

    def refresh_boxes(self) -> None:
        """Read the current image's boxes from the store and show them."""
        if self.store is None or self._current is None:
            return
        self.boxes = self.store.boxes(self._current)
        self._push_boxes()

    @property
    def loaded(self) -> bool:
        """Whether the pixels of the current image have come."""
        return self._loaded is not None and self._loaded == self._current

    @property
    def unseen(self) -> str:
        """Why nobody can see the boxes of the current image now, as a sentence; "" where they are seen."""
        if not self.loaded:
            return "The image is still loading; wait until it is shown."
        return "The boxes are hidden; show them first (Ctrl+H)." if self.all_hidden else ""

    def select(self, ids: Iterable[int]) -> None:
        """Select exactly these boxes, of those that are shown; what nobody sees cannot be selected."""
        chosen = frozenset(ids) & {box.id for box in self.shown()}
        if chosen and self.unseen:
            self.said.emit(self.unseen)
            self.selection = frozenset()
            self.selection_changed.emit(self.selection)
        elif chosen != self.selection:
            self.selection = chosen
            self.selection_changed.emit(chosen)

    def set_threshold(self, threshold: float) -> None:
        """Show the candidates from this score on; the others stay stored."""
        if threshold != self.threshold:
            self.threshold = threshold
            self.threshold_changed.emit(threshold)
            self._push_boxes()

    def hide_all(self, hidden: bool) -> None:
        """Show the image without its boxes, or with them."""
        if hidden:
            self.select(())
        self.all_hidden = hidden
        self.boxes_hidden.emit(hidden)

    def hide_selected(self) -> None:
        """Hide the selected boxes; with nothing selected, show the hidden ones again."""
        self._hidden = self._hidden | self.selection if self.selection else frozenset()
        self._push_boxes()

    def _clear_boxes(self) -> None:
        self.boxes, self._hidden = (), frozenset()
        self._push_boxes()

    def _push_boxes(self) -> None:
        shown = self.shown()
        self.boxes_changed.emit(shown)
        self.select(self.selection & {box.id for box in shown})

    # Edits

    def apply(self, edit: Replace) -> bool:
        """Make an edit: stored at once, shown as stored, and remembered for undo. Whether it was made."""
        self.go_to(edit.image_id)
        return self.apply_together(Step(edit.what, (edit,)))

    def apply_together(self, step: Step) -> bool:
        """Make edits of several images as one: all are stored or none, and one undo takes back all."""
        if not self._store_edits(step.edits):
            return False
        self.history.record(step)
        self._push_history()
        return True

    def undo(self) -> None:
        """Take back the last step of the current image; where it has none, say where the last one was."""
        step = self.history.next_undo(self._current)
        if step is None or self.store is None:
            self._tell_nothing_to_undo()
            return
        if self.history.edited_since(step):
            self.said.emit(f"Other images were edited after “{step.what}”; undo those edits there first.")
            return
        stored = False
        with self.told():
            edits = [edit.inverse(self.store.boxes(edit.image_id)) for edit in step.edits]
            stored = self._store_edits(edits)
        if stored:
            self.said.emit(f"Undone: {step.what}.")
        self.history.undone(step, stored)
        self._push_history()

    def redo(self) -> None:
        """Do the last undone step of the current image again."""
        step = self.history.next_redo(self._current)
        if step is None:
            return
        stored = self._store_edits(step.edits)
        if stored:
            self.said.emit(f"Done again: {step.what}.")
        self.history.redone(step, stored)
        self._push_history()

    def _tell_nothing_to_undo(self) -> None:
        last = self.history.last_edited
        record = self.record(last) if last is not None else None
        if record is not None:
            self.said.emit(f"Nothing to undo in this image; the last edit was in {record.path}.")

    def _store_edits(self, edits: Sequence[Replace]) -> bool:
        if self.store is None:
            return False
        with self.told():
            with self.store.transaction():
                for edit in edits:
                    self.store.replace_boxes(edit.image_id, edit.before, edit.after, edit.state_after)
            for edit in edits:
                self.refresh_record(edit.image_id)
            self.refresh_boxes()
            return True
        return False

    def take_candidates(
        self, image_id: int, candidates: Sequence[Box], width: int, height: int, model: str
    ) -> None:
        """Store what a model proposes in the place of an image's candidates; see ``hold_candidates``."""
        if self.store is None or self.record(image_id) is None:
            return
        if self._holding and image_id == self._current:
            again = partial(self.take_candidates, image_id, candidates, width, height, model)
            self._held.append((image_id, again))
            return
        with self.told():
            self.store.store_candidates(image_id, candidates, width, height, model)
            self.history.candidates_replaced(image_id)
            self._push_history()
            self.refresh_record(image_id)
            if image_id == self._current:
                self.refresh_boxes()

    def hold_candidates(self, holding: bool) -> None:
        """Let new candidates wait while a person has a box in hand, which they might replace."""
        self._holding = holding
        held, self._held = self._held, []
        for image_id, take in held:
            record = self.record(image_id)
            if record == self.current or (record and record.state is not ImageState.REVIEWED):
                take()

    def _push_history(self) -> None:
        undo, redo = self.history.next_undo(self._current), self.history.next_redo(self._current)
        self.history_changed.emit(undo.what if undo else None, redo.what if redo else None)

    # Classes

    def label(self, index: int | None) -> LabelClass | None:
        """The class with this index."""
        return self.classes[index] if index is not None and 0 <= index < len(self.classes) else None

    def ensure_class(self, name: str, phrases: Sequence[str] = ()) -> LabelClass | None:
        """The class of this name, made where it is new; None where it could not be stored."""
        if self.store is None:
            return None
        with self.told():
            label = self.store.ensure_class(name, phrases)
            self._read_classes()
            return label
        return None

    def classes_stored(self) -> None:
        """Classes were made in the store; read them."""
        self._read_classes()

    def update_class(self, changed: LabelClass) -> None:
        """Store another name, colour or key of a class."""
        if self.store is None:
            return
        with self.told():
            self.store.update_class(changed)
            self._read_classes()

    def set_active_class(self, index: int | None) -> None:
        """Choose the class that new boxes get."""
        if index != self.active_class and (index is None or self.label(index) is not None):
            self.active_class = index
            self.active_class_changed.emit(self.label(index))

    def reload(self) -> None:
        """Read everything again after the project was changed by an import."""
        if self.store is None:
            return
        with self.told():
            self._listing.reload(self.store.images())
            self._read_classes()
            self.images_changed.emit(self._listing.visible())
            self._push_counts()
            self.refresh_boxes()

    def _read_classes(self) -> None:
        assert self.store is not None
        self.classes = self.store.classes()
        self.classes_changed.emit(self.classes)
        if self.active_class is None and self.classes:
            self.set_active_class(0)
        else:
            self.active_class_changed.emit(self.label(self.active_class))

    # Inside

    def _push_counts(self) -> None:
        if self.store is not None:
            self.counts_changed.emit(self.store.counts())

    @contextmanager
    def told(self) -> Iterator[None]:
        """Turn an error a person can mend into its sentence, and show again what is really stored."""
        try:
            yield
        except UserError as error:
            self.failed.emit(str(error))
            self._resync()

    def _resync(self) -> None:
        try:
            if self._current is not None:
                self.refresh_record(self._current)
            self.refresh_boxes()
        except UserError:
            # The store itself is out of reach; its sentence is already on the screen.
            self.boxes = ()
            self._push_boxes()
