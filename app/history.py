"""Undo and redo: every edit is a value with a before and an after, and each image has a line of steps of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
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

    @cached_property
    def ids(self) -> frozenset[int]:
        """The classes concerned."""
        return frozenset(label.index for label in (*self.before, *self.after))

    @cached_property
    def moved(self) -> frozenset[int]:
        """Those of them that come, go or own other phrases, so that candidates go with them."""
        before = {label.index: label.phrases for label in self.before}
        after = {label.index: label.phrases for label in self.after}
        return frozenset(index for index in self.ids if before.get(index) != after.get(index))

    @property
    def makes(self) -> bool:
        """Whether a class comes or goes."""
        return {label.index for label in self.before} != {label.index for label in self.after}

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
    made_at: int | None = None
    """The image that was open when it was made."""

    def __post_init__(self) -> None:
        images = [edit.image_id for edit in self.edits if isinstance(edit, Replace)]
        if not self.edits or len(set(images)) < len(images):
            raise ValueError("a step holds at least one edit, and one of each image")

    @cached_property
    def image_ids(self) -> frozenset[int]:
        """The images whose boxes or state it changes; none where it is about classes or phrases alone."""
        return frozenset(edit.image_id for edit in self.edits if isinstance(edit, Replace))

    @property
    def everywhere(self) -> bool:
        """Whether it is about the project, not about one image: classes, phrases, many images at once."""
        return len(self.image_ids) != 1

    @cached_property
    def lines(self) -> frozenset[int]:
        """The images in whose lines alone it stands, where it does not stand in all."""
        if self.everywhere:
            return frozenset()
        return self.image_ids if self.made_at is None else self.image_ids | {self.made_at}

    def shares_line(self, other: Step) -> bool:
        """Whether there is an image in whose line both stand."""
        return self.everywhere or other.everywhere or not self.lines.isdisjoint(other.lines)

    def meets(self, other: Step) -> bool:
        """Whether the two change the same, or one what the other needs: they can only be taken back in order."""
        return (
            not self.image_ids.isdisjoint(other.image_ids)
            or (self._lists_phrases and other._lists_phrases)
            or (self._makes_classes and other._makes_classes)
            or not self._class_ids.isdisjoint(other._class_ids)
            or self._moves_under(other)
            or other._moves_under(self)
        )

    def _moves_under(self, other: Step) -> bool:
        """Whether classes that it makes or gives other phrases are those of boxes that ``other`` changes."""
        return bool(self._moved) and not self._moved.isdisjoint(other._box_classes)

    @cached_property
    def _lists_phrases(self) -> bool:
        return any(isinstance(edit, ReplacePhrases) for edit in self.edits)

    @cached_property
    def _makes_classes(self) -> bool:
        return any(edit.makes for edit in self.edits if isinstance(edit, ReplaceClasses))

    @cached_property
    def _class_ids(self) -> frozenset[int]:
        return _union(edit.ids for edit in self.edits if isinstance(edit, ReplaceClasses))

    @cached_property
    def _moved(self) -> frozenset[int]:
        return _union(edit.moved for edit in self.edits if isinstance(edit, ReplaceClasses))

    @cached_property
    def _box_classes(self) -> frozenset[int]:
        changes = (edit for edit in self.edits if isinstance(edit, Replace))
        return frozenset(box.class_id for edit in changes for box in (*edit.before, *edit.after))


class History:
    """The steps of a project since it was opened, without a limit: a line for each image.

    In the line of an image stand the steps that changed it or were made while it was open, and those about the whole
    project, which stand in every line. A step leaves all its lines together, and none before what was done upon it. In
    an image that nobody edited yet, the last step of all is the next: whoever went on too early takes that back.
    """

    def __init__(self) -> None:
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._own: Counter[int] = Counter()
        """How many steps stand in the line of an image and not in all."""

    @property
    def last(self) -> Step | None:
        """The step made last, in whichever image."""
        return self._done[-1] if self._done else None

    def next_undo(self, image_id: int | None) -> Step | None:
        """The step that undo would take back while this image is open."""
        return next(self._line(self._done, image_id), None)

    def next_redo(self, image_id: int | None) -> Step | None:
        """The step that redo would do again while this image is open."""
        return next(self._line(self._undone, image_id), None)

    def done_upon(self, step: Step) -> Step | None:
        """The last step made after ``step`` that has to be taken back before it."""
        return _above(self._done, step)

    def undone_under(self, step: Step) -> Step | None:
        """The last step taken back after ``step`` that has to be done again before it."""
        return _above(self._undone, step)

    def record(self, step: Step) -> None:
        """Remember a step that was just made; what was undone in its lines cannot be redone any more."""
        gone = {other for other in self._undone if step.shares_line(other)}
        self._forget_undone(gone, step)
        self._done.append(step)
        self._own.update(step.lines)

    def undone(self, step: Step, stored: bool) -> None:
        """A step was taken back, or (not ``stored``) cannot be any more and is forgotten."""
        self._pass(step, self._done, self._undone if stored else None)

    def redone(self, step: Step, stored: bool) -> None:
        """An undone step was done again, or (not ``stored``) cannot be any more and is forgotten."""
        self._pass(step, self._undone, self._done if stored else None)

    def join_since(self, step: Step | None) -> None:
        """Make one step, named as the last, of those made after ``step`` (None: of all)."""
        begin = _place(self._done, step) + 1 if step is not None else 0
        made = self._done[begin:]
        if len(made) > 1:
            for one in made:
                self._own.subtract(one.lines)
            edits = tuple(edit for one in made for edit in one.edits)
            joined = Step(made[-1].what, edits, made[-1].made_at)
            self._done[begin:] = [joined]
            self._own.update(joined.lines)

    def candidates_replaced(self, image_id: int) -> None:
        """New candidates came for an image: steps waiting to be redone there name boxes that are gone."""
        self._forget_undone({step for step in self._undone if image_id in step.image_ids})

    def _line(self, steps: list[Step], image_id: int | None) -> Iterator[Step]:
        """The steps that stand in the line of an image, the last first."""
        known = image_id is not None and self._own[image_id] > 0
        return (step for step in reversed(steps) if not known or step.everywhere or image_id in step.lines)

    def _pass(self, step: Step, source: list[Step], target: list[Step] | None) -> None:
        del source[_place(source, step)]
        if target is not None:
            target.append(step)
        else:
            self._own.subtract(step.lines)

    def _forget_undone(self, gone: set[Step], new: Step | None = None) -> None:
        """Undone steps go, and with them those that could only be redone upon them or before ``new``."""
        kept: list[Step] = []
        passed = [new] if new is not None else []
        for step in reversed(self._undone):
            if step in gone or any(step.meets(other) for other in passed):
                passed.append(step)
                self._own.subtract(step.lines)
            else:
                kept.append(step)
        self._undone = kept[::-1]


def _above(steps: list[Step], step: Step) -> Step | None:
    later = steps[_place(steps, step) + 1 :]
    return next((other for other in reversed(later) if other.meets(step)), None)


def _place(steps: list[Step], step: Step) -> int:
    """Where a step is; looked for from the end, where it nearly always is."""
    return next(at for at in range(len(steps) - 1, -1, -1) if steps[at] is step)


def _union(parts: Iterable[frozenset[int]]) -> frozenset[int]:
    return frozenset().union(*parts)
