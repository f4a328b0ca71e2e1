"""Undo and redo: every edit is one value that can be taken back and done again."""

from __future__ import annotations

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

    def inverse(self) -> Replace:
        """The edit that takes this one back."""
        return Replace(self.image_id, self.after, self.before, self.what, self.state_after, self.state_before)


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

    def undone(self) -> None:
        """The last edit was taken back."""
        self._undone.append(self._done.pop())

    def redone(self) -> None:
        """The last undone edit was done again."""
        self._done.append(self._undone.pop())

    def candidates_replaced(self, image_id: int) -> None:
        """New candidates came for an image: edits waiting to be redone there name boxes that are gone."""
        self._undone = [edit for edit in self._undone if edit.image_id != image_id]

    def drop_undo(self) -> None:
        """Forget the last edit, which can no longer be taken back."""
        self._done.pop()

    def drop_redo(self) -> None:
        """Forget the last undone edit, which can no longer be done again."""
        self._undone.pop()
