"""Undo and redo: every edit is one value that can be taken back and done again, image by image."""

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


@dataclass(frozen=True, eq=False)
class Step:
    """What one undo takes back: an edit of one image, or of many at once, each image named once."""

    what: str
    edits: tuple[Replace, ...]

    def __post_init__(self) -> None:
        if not self.edits or len({edit.image_id for edit in self.edits}) < len(self.edits):
            raise ValueError("a step holds an edit of at least one image, and one of each")

    @property
    def image_ids(self) -> tuple[int, ...]:
        """The images that it changes."""
        return tuple(edit.image_id for edit in self.edits)


class History:
    """The steps of a project since it was opened: a line of its own for each image, without a limit.

    A step that changed several images stands in the line of each, and leaves all of them together.
    """

    def __init__(self) -> None:
        self._done: dict[int, list[Step]] = {}
        self._undone: dict[int, list[Step]] = {}
        self._last: int | None = None

    def record(self, step: Step) -> None:
        """Remember a step that was just made; what was undone in its images cannot be redone any more."""
        for image_id in step.image_ids:
            self._forget_undone(image_id)
        _put(self._done, step)
        self._last = step.image_ids[0]

    @property
    def last_edited(self) -> int | None:
        """The image of the last step that can still be undone there."""
        return self._last if self._last is not None and self._done.get(self._last) else None

    def next_undo(self, image_id: int | None) -> Step | None:
        """The step that undo would take back in an image."""
        return _top(self._done, image_id)

    def next_redo(self, image_id: int | None) -> Step | None:
        """The step that redo would do again in an image."""
        return _top(self._undone, image_id)

    def edited_since(self, step: Step) -> tuple[int, ...]:
        """The images of ``step`` that were edited after it, so that it cannot be taken back before those edits."""
        return tuple(image_id for image_id in step.image_ids if self.next_undo(image_id) is not step)

    def undone(self, step: Step, stored: bool) -> None:
        """A step was taken back, or (not ``stored``) cannot be any more and is forgotten."""
        _take(self._done, step)
        if stored:
            _put(self._undone, step)

    def redone(self, step: Step, stored: bool) -> None:
        """An undone step was done again, or (not ``stored``) cannot be any more and is forgotten."""
        _take(self._undone, step)
        if stored:
            _put(self._done, step)

    def candidates_replaced(self, image_id: int) -> None:
        """New candidates came for an image: steps waiting to be redone there name boxes that are gone."""
        self._forget_undone(image_id)

    def _forget_undone(self, image_id: int) -> None:
        for step in tuple(self._undone.get(image_id, ())):
            _take(self._undone, step)


_Lines = dict[int, list[Step]]


def _top(lines: _Lines, image_id: int | None) -> Step | None:
    line = lines.get(image_id) if image_id is not None else None
    return line[-1] if line else None


def _put(lines: _Lines, step: Step) -> None:
    for image_id in step.image_ids:
        lines.setdefault(image_id, []).append(step)


def _take(lines: _Lines, step: Step) -> None:
    """Take a step out of every line it stands in; searched from the end, where it nearly always is."""
    for image_id in step.image_ids:
        line = lines.get(image_id, [])
        for at in range(len(line) - 1, -1, -1):
            if line[at] is step:
                del line[at]
                break
