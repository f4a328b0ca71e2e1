"""Undo and redo: every edit is a value with a before and an after, in one line in the order they were made."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from app.core.phrase_list import Phrase
from app.core.records import Box, ImageState, LabelClass


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


@dataclass(frozen=True)
class ReplaceClasses:
    """One edit of classes: those concerned before and after (same index: changed; else removed or added)."""

    before: tuple[LabelClass, ...]
    after: tuple[LabelClass, ...]

    def inverse(self) -> ReplaceClasses:
        """The edit that takes this one back."""
        return ReplaceClasses(self.after, self.before)


@dataclass(frozen=True)
class ReplacePhrases:
    """One edit of the list of phrases: the whole list before and after."""

    before: tuple[Phrase, ...]
    after: tuple[Phrase, ...]

    def inverse(self) -> ReplacePhrases:
        """The edit that takes this one back."""
        return ReplacePhrases(self.after, self.before)


Edit = Replace | ReplaceClasses | ReplacePhrases


@dataclass(frozen=True, eq=False)
class Step:
    """What one undo takes back: one edit, or several that were made at once, in this order; each image named once."""

    what: str
    edits: tuple[Edit, ...]

    def __post_init__(self) -> None:
        images = [edit.image_id for edit in self.edits if isinstance(edit, Replace)]
        if not self.edits or len(set(images)) < len(images):
            raise ValueError("a step holds at least one edit, and one of each image")

    @cached_property
    def image_ids(self) -> frozenset[int]:
        """The images whose boxes or state it changes; none where it is about classes or phrases alone."""
        return frozenset(edit.image_id for edit in self.edits if isinstance(edit, Replace))


class History:
    """The steps of a project since it was opened, in the order they were made, without a limit."""

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def next_undo(self) -> Step | None:
        """The step that undo would take back: the one made last."""
        return self._done[-1] if self._done else None

    @property
    def next_redo(self) -> Step | None:
        """The step that redo would do again: the one taken back last."""
        return self._undone[-1] if self._undone else None

    def record(self, step: Step) -> None:
        """Remember a step that was just made; what was undone cannot be redone any more."""
        self._undone.clear()
        self._done.append(step)

    def undone(self, stored: bool) -> None:
        """The last step was taken back, or (not ``stored``) cannot be any more and is forgotten."""
        step = self._done.pop()
        if stored:
            self._undone.append(step)

    def redone(self, stored: bool) -> None:
        """The last undone step was done again, or (not ``stored``) cannot be any more and is forgotten."""
        step = self._undone.pop()
        if stored:
            self._done.append(step)

    def join_since(self, step: Step | None) -> None:
        """Make one step, named as the last, of those made after ``step`` (None: of all)."""
        begin = self._done.index(step) + 1 if step is not None else 0
        made = self._done[begin:]
        if len(made) > 1:
            self._done[begin:] = [Step(made[-1].what, tuple(edit for one in made for edit in one.edits))]

    def candidates_replaced(self, image_id: int) -> None:
        """New candidates came for an image: steps waiting to be redone there name boxes that are gone."""
        self._undone = [step for step in self._undone if image_id not in step.image_ids]
