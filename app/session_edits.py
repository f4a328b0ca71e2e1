"""Edits of the open project: made and stored as one step each, taken back image by image."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from itertools import groupby

from PySide6.QtCore import QObject

from app.busy import busy_cursor
from app.core.defaults import THRESHOLD
from app.core.phrase_list import Phrase
from app.core.records import ImageState
from app.core.store import Replacement, Store
from app.core.tongue import tr
from app.history import Edit, History, Replace, ReplaceClasses, ReplacePhrases, Step
from app.session_images import ImageSession

_MANY = 500
"""From so many edits on a step takes long enough for the cursor to say so."""


class EditSession(ImageSession):
    """Every change of boxes, classes and phrases that a person makes goes through here, and into the history."""

    def __init__(self, threshold: float = THRESHOLD, parent: QObject | None = None) -> None:
        super().__init__(threshold, parent)
        self.history = History()
        self.phrases: tuple[Phrase, ...] = ()
        self.current_changed.connect(lambda _: self._push_history())

    def apply(self, edit: Replace) -> bool:
        """Make an edit: stored at once, shown as stored, and remembered for undo. Whether it was made."""
        self.go_to(edit.image_id)
        return self.apply_together(Step(edit.what, (edit,)))

    def apply_together(self, step: Step) -> bool:
        """Make edits as one: all are stored or none, and one undo takes back all."""
        if not self._store_edits(step.edits):
            return False
        self.history.record(replace(step, made_at=self._current))
        self._push_history()
        return True

    @contextmanager
    def one_step(self) -> Iterator[None]:
        """What is done inside is one step, named as the last of it: a new class, and what it was made for."""
        last = self.history.last
        yield
        self.history.join_since(last)
        self._push_history()

    @property
    def next_undo(self) -> Step | None:
        """The step that undo would take back now."""
        return self.history.next_undo(self._current)

    @property
    def next_redo(self) -> Step | None:
        """The step that redo would do again now."""
        return self.history.next_redo(self._current)

    def undo(self) -> None:
        """Take back the last step of this image's line; where it was in one other image, go there."""
        step = self.next_undo
        if step is None or self.store is None:
            return
        what, upon = self._named(step), self.history.done_upon(step)
        if upon is not None:
            self.said.emit(
                tr(
                    "Not undone yet: {what}. What was done upon it has to be undone first: {later}.",
                    what=what,
                    later=self._named(upon),
                )
            )
            return
        self._go_where(step)
        stored = False
        with self.told():
            stored = self._store_edits([self._inverse(edit) for edit in reversed(step.edits)])
        self.history.undone(step, stored)
        self._push_history()
        if stored:
            self.said_for_now.emit(tr("Undone: {what}.", what=what))

    def redo(self) -> None:
        """Do the step of this line that was taken back last again; where it was in one other image, go there."""
        step = self.next_redo
        if step is None:
            return
        what, under = self._named(step), self.history.undone_under(step)
        if under is not None:
            self.said.emit(
                tr(
                    "Not done again yet: {what}. What it was done upon has to be done again first: {earlier}.",
                    what=what,
                    earlier=self._named(under),
                )
            )
            return
        self._go_where(step)
        stored = self._store_edits(step.edits)
        self.history.redone(step, stored)
        self._push_history()
        if stored:
            self.said_for_now.emit(tr("Done again: {what}.", what=what))

    def show_phrases(self, phrases: tuple[Phrase, ...]) -> None:
        """Show a list of phrases that is stored already, or nowhere to be stored."""
        self.phrases = phrases
        self.phrases_changed.emit(phrases)

    # Inside

    def _go_where(self, step: Step) -> None:
        """Open the image of a step: nothing may change behind a person's back."""
        if len(step.image_ids) == 1:
            self.go_to(next(iter(step.image_ids)))

    def _named(self, step: Step) -> str:
        """What a step did, and in which image where that is not the open one."""
        record = self.record(next(iter(step.image_ids))) if len(step.image_ids) == 1 else None
        if record is None or record.id == self._current:
            return step.what
        return tr("{what} in {path}", what=step.what, path=record.path)

    def _inverse(self, edit: Edit) -> Edit:
        assert self.store is not None
        if not isinstance(edit, Replace):
            return edit.inverse()
        # What else is stored matters only where an image might become new again; edits of all images never do that.
        becomes_new = edit.state_before is ImageState.NEW
        return edit.inverse(self.store.boxes(edit.image_id) if becomes_new else ())

    def _store_edits(self, edits: Sequence[Edit]) -> bool:
        if self.store is None:
            return False
        with self.told(), busy_cursor(len(edits) > _MANY):
            with self.store.transaction():
                # The boxes of many images go together: one by one they take five times as long.
                for _, alike in groupby(edits, type):
                    self._store_alike(self.store, list(alike))
            self._show_edited(edits)
            return True
        return False

    @staticmethod
    def _store_alike(store: Store, edits: Sequence[Edit]) -> None:
        """Store edits of one kind."""
        store.replace_boxes_of_many(
            [
                Replacement(edit.image_id, edit.before, edit.after, edit.state_after)
                for edit in edits
                if isinstance(edit, Replace)
            ]
        )
        for edit in edits:
            if isinstance(edit, ReplaceClasses):
                store.replace_classes(edit.before, edit.after)
            elif isinstance(edit, ReplacePhrases):
                store.replace_phrases(edit.before, edit.after)

    def _show_edited(self, edits: Sequence[Edit]) -> None:
        """Show what was just stored."""
        for edit in edits:
            if isinstance(edit, ReplacePhrases):
                self.show_phrases(edit.after)
        if any(isinstance(edit, ReplaceClasses) for edit in edits):
            self._read_classes()
        self.refresh_records([edit.image_id for edit in edits if isinstance(edit, Replace)])
        self.refresh_boxes()

    def _read_again(self) -> None:
        super()._read_again()
        # What a person asked of a chip is shown at once; where it was not stored it is shown as it was.
        self.show_phrases(self.phrases)

    def _push_history(self) -> None:
        undo, redo = self.next_undo, self.next_redo
        self.history_changed.emit(self._named(undo) if undo else None, self._named(redo) if redo else None)
