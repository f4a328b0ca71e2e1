"""Edits over all images of the project at once: one step of undo each, whatever the number of images."""

from __future__ import annotations

from app.busy import busy_cursor
from app.core.records import Box
from app.core.store_queries import of_class_sql, to_judge_sql
from app.core.tongue import tr, trn
from app.core.wording import in_images
from app.editing import ACCEPT
from app.history import Replace, Step
from app.session import Session


class FolderEditor:
    """Turns wishes about the boxes of every image into one step."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @busy_cursor()
    def accept(self) -> None:
        """Accept every candidate at or above the threshold in the images that are not reviewed."""
        shown = self._find(self._shown())
        what = trn(*ACCEPT, sum(map(len, shown.values())))
        self._apply(what, {id_: (found, tuple(map(Box.accept, found))) for id_, found in shown.items()})

    @busy_cursor()
    def delete_class(self, index: int) -> None:
        """Delete the boxes of a class in every image, candidates included; the class keeps its place in exports."""
        label = self._session.label(index)
        if label is not None:
            found = self._find(of_class_sql(index))
            boxes = sum(map(len, found.values()))
            what = trn("delete {name}: {count} box", "delete {name}: {count} boxes", boxes, name=label.name)
            self._apply(what, {id_: (of_image, ()) for id_, of_image in found.items()})

    def count_of_shown_candidates(self) -> tuple[int, int]:
        """How many candidates ``accept`` would accept, and in how many images."""
        return self._count(self._shown())

    def count_of_class(self, index: int) -> tuple[int, int]:
        """How many boxes of a class there are, and in how many images."""
        return self._count(of_class_sql(index))

    def _shown(self) -> str:
        """The candidates that a person sees where they go, of the images that are not reviewed."""
        session = self._session
        unseen = {box.id for box in session.boxes} - {box.id for box in session.shown()}
        return to_judge_sql(session.thresholds, session.hidden_classes, unseen)

    def _find(self, condition: str) -> dict[int, tuple[Box, ...]]:
        """The boxes that fulfil a condition, by image."""
        store = self._session.store
        with self._session.told():
            return store.boxes_where(condition) if store is not None else {}
        return {}

    def _count(self, condition: str) -> tuple[int, int]:
        store = self._session.store
        with self._session.told():
            return store.count_where(condition) if store is not None else (0, 0)
        return 0, 0

    def _apply(self, done: str, changes: dict[int, tuple[tuple[Box, ...], tuple[Box, ...]]]) -> None:
        """Make one step of the changes, boxes before and after by image."""
        if not changes:
            return
        what = tr("{done} {in_images}", done=done, in_images=in_images(len(changes)))
        edits = tuple(Replace(id_, before, after, what) for id_, (before, after) in changes.items())
        if self._session.apply_together(Step(what, edits)):
            self._session.said.emit(tr("Done: {what}. One undo takes all of it back.", what=what))
