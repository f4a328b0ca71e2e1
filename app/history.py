"""Undo and redo: every edit is one value that can be taken back and done again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from app.core.records import Box, ImageState


@dataclass(frozen=True)
class Replace:
    """One edit of one image: the boxes concerned before and after, and the state where it changes too."""

    image_id: int
    before: tuple[Box, ...]
    after: tuple[Box, ...]
    what: str
    state_before: ImageState | None = None
    state_after: ImageState | None = None

    def inverse(self, stored: Iterable[Box]) -> Replace:
        """The edit that takes this one back, of an image that has the boxes ``stored`` now.

        An image that keeps boxes is not new again, even where it was when the edit was made: candidates
        may have come since.
        """
        state = self.state_before
        if state is ImageState.NEW and (
            {box.id for box in stored} - {box.id for box in self.after} or self.before
        ):
            state = ImageState.SUGGESTED
        return Replace(self.image_id, self.after, self.before, self.what, self.state_after, state)


class History:
    """All edits of a project since it was opened, over all its images, without a limit."""

    def __init__(self) -> None:
        self._done: list[Replace] = []
        self._undone: list[Replace] = []

    def record(self, edit: Replace) -> None:
        """Remember an edit that was just made; what was undone before it cannot be redone any more."""
        self._done.append(edit)
        self._undone.clear()

    @property
    def next_undo(self) -> Replace | None:
        """The edit that undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Replace | None:
        """The edit that redo would do again."""
        return self._undone[-1] if self._undone else None

    def undone(self, stored: bool) -> None:
        """The last edit was taken back, or (not ``stored``) cannot be any more and is forgotten."""
        edit = self._done.pop()
        if stored:
            self._undone.append(edit)

    def redone(self, stored: bool) -> None:
        """The last undone edit was done again, or (not ``stored``) cannot be any more and is forgotten."""
        edit = self._undone.pop()
        if stored:
            self._done.append(edit)

    def candidates_replaced(self, image_id: int) -> None:
        """New candidates came for an image: edits waiting to be redone there name boxes that are gone."""
        self._undone = [edit for edit in self._undone if edit.image_id != image_id]
