"""Edits of the open project: made and stored as one step each, taken back and done again image by image."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.core.defaults import THRESHOLD
from app.core.tongue import tr
from app.history import History, Replace, Step
from app.session_images import ImageSession


class EditSession(ImageSession):
    """Every change of boxes that a person makes goes through here, and into the history of the images it touches."""

    def __init__(self, threshold: float = THRESHOLD, parent: QObject | None = None) -> None:
        super().__init__(threshold, parent)
        self.history = History()
        self.current_changed.connect(lambda _: self._push_history())

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
            self.said.emit(
                tr("Other images were edited after “{what}”; undo those edits there first.", what=step.what)
            )
            return
        stored = False
        with self.told():
            edits = [edit.inverse(self.store.boxes(edit.image_id)) for edit in step.edits]
            stored = self._store_edits(edits)
        if stored:
            self.said.emit(tr("Undone: {what}.", what=step.what))
        self.history.undone(step, stored)
        self._push_history()

    def redo(self) -> None:
        """Do the last undone step of the current image again."""
        step = self.history.next_redo(self._current)
        if step is None:
            return
        stored = self._store_edits(step.edits)
        if stored:
            self.said.emit(tr("Done again: {what}.", what=step.what))
        self.history.redone(step, stored)
        self._push_history()

    def _tell_nothing_to_undo(self) -> None:
        last = self.history.last_edited
        record = self.record(last) if last is not None else None
        if record is not None:
            self.said.emit(
                tr("Nothing to undo in this image; the last edit was in {path}.", path=record.path)
            )

    def _store_edits(self, edits: Sequence[Replace]) -> bool:
        if self.store is None:
            return False
        with self.told():
            with self.store.transaction():
                for edit in edits:
                    self.store.replace_boxes(edit.image_id, edit.before, edit.after, edit.state_after)
            self._refresh_records([edit.image_id for edit in edits])
            self.refresh_boxes()
            return True
        return False

    def _refresh_records(self, image_ids: Sequence[int]) -> None:
        """Read the records of images again; counted once, since an edit may concern thousands."""
        assert self.store is not None
        records = [self.store.image_by_id(image_id) for image_id in image_ids]
        changed = [record for record in records if self._listing.replace(record)]
        for record in changed:
            self.record_changed.emit(record)
        if changed:
            self._push_counts()

    def _push_history(self) -> None:
        undo, redo = self.history.next_undo(self._current), self.history.next_redo(self._current)
        self.history_changed.emit(undo.what if undo else None, redo.what if redo else None)
