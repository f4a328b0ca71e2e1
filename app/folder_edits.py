"""Edits over all images of the project at once: one step of undo each, whatever the number of images."""

from __future__ import annotations

from collections.abc import Callable

from app.core.records import Box, ImageState
from app.core.tongue import tr, trn
from app.core.wording import in_images
from app.editing import ACCEPT
from app.history import Replace, Step
from app.session import Session


class FolderEditor:
    """Turns wishes about the boxes of every image into one step."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def accept(self) -> None:
        """Accept every candidate at or above the threshold in the images that are not reviewed."""

        shown = self._shown()
        what = trn(*ACCEPT, sum(map(len, shown.values())))
        self._apply(what, {id_: (found, [box.accept() for box in found]) for id_, found in shown.items()})

    def delete_class(self, index: int) -> None:
        """Delete the boxes of a class in every image, candidates included; the class keeps its place in exports."""
        label = self._session.label(index)
        if label is not None:
            found = self._of_class(index)
            boxes = sum(map(len, found.values()))
            what = trn("delete {name}: {count} box", "delete {name}: {count} boxes", boxes, name=label.name)
            self._apply(what, {id_: (of_image, []) for id_, of_image in found.items()})

    def count_of_shown_candidates(self) -> tuple[int, int]:
        """How many candidates ``accept`` would accept, and in how many images."""
        return _counts(self._shown())

    def count_of_class(self, index: int) -> tuple[int, int]:
        """How many boxes of a class there are, and in how many images."""
        return _counts(self._of_class(index))

    def _shown(self) -> _Found:
        """The candidates that a person sees where they go, of the images that are not reviewed."""
        session, thresholds = self._session, self._session.thresholds
        reviewed = {record.id for record in session.records if record.state is ImageState.REVIEWED}
        unseen = {box.id for box in session.boxes} - {box.id for box in session.shown()}
        shown = self._find(
            lambda box: (
                box.is_candidate
                and thresholds.passes(box)
                and box.class_id not in session.hidden_classes
                and box.id not in unseen
            )
        )
        return {image_id: boxes for image_id, boxes in shown.items() if image_id not in reviewed}

    def _of_class(self, index: int) -> _Found:
        return self._find(lambda box: box.class_id == index)

    def _find(self, wanted: Callable[[Box], bool]) -> _Found:
        """The boxes that are wanted, by image; images without one are left out."""
        store = self._session.store
        with self._session.told():
            every = store.all_boxes() if store is not None else {}
            found = {image_id: [box for box in boxes if wanted(box)] for image_id, boxes in every.items()}
            return {image_id: boxes for image_id, boxes in found.items() if boxes}
        return {}

    def _apply(self, done: str, changes: dict[int, tuple[list[Box], list[Box]]]) -> None:
        """Make one step of the changes, boxes before and after by image."""
        if not changes:
            return
        what = tr("{done} {in_images}", done=done, in_images=in_images(len(changes)))
        edits = [Replace(id_, tuple(before), tuple(after), what) for id_, (before, after) in changes.items()]
        if self._session.apply_together(Step(what, tuple(edits))):
            self._session.said.emit(tr("Done: {what}. One undo takes all of it back.", what=what))


_Found = dict[int, list[Box]]


def _counts(found: _Found) -> tuple[int, int]:
    return sum(map(len, found.values())), len(found)
