"""Accepting and rejecting candidates: one, those selected, all that are shown, or those of a class."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from app.core.keys import keyed
from app.core.records import Box
from app.core.tongue import Counted, marks, tr, trn
from app.editing import ACCEPT, REJECT
from app.history import Replace
from app.session import Session

_BRING_BACK = marks("bring back {count} box", "bring back {count} boxes")


class Judge:
    """Turns a person's verdicts into edits; what is not seen is not judged."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def accept(self) -> None:
        """Accept the selected candidates, or all shown ones where nothing is selected."""
        self._judge(self._session.selected() or self._session.shown(), ACCEPT, Box.accept)

    def reject(self) -> None:
        """Reject the selected candidates, or all shown ones where nothing is selected; they come no more.

        After a single one the next is selected, so that one goes from verdict to verdict.
        """
        selected, shown = self._session.selected(), self._session.shown()
        following = self._after(selected[0].id) if len(selected) == 1 else None
        if self._judge(selected or shown, REJECT, Box.reject) and following is not None:
            self._session.select([following])

    def accept_class(self, index: int | None) -> None:
        """Accept the shown candidates of a class."""
        self._judge(self._of_class(index), ACCEPT, Box.accept)

    def reject_class(self, index: int | None) -> None:
        """Reject the shown candidates of a class."""
        self._judge(self._of_class(index), REJECT, Box.reject)

    def accept_box(self, box_id: int) -> None:
        """Accept one candidate."""
        self._judge(self._with_id(box_id), ACCEPT, Box.accept)

    def reject_box(self, box_id: int) -> None:
        """Reject one candidate."""
        self._judge(self._with_id(box_id), REJECT, Box.reject)

    def reconsider(self) -> None:
        """Make candidates of all that was rejected in the current image."""
        session = self._session
        if session.store is None or session.current is None:
            return
        with session.told():
            rejected = session.store.rejected(session.current.id)
            if not rejected:
                session.said.emit(tr("Nothing was rejected in this image."))
                return
            self._apply(rejected, _BRING_BACK, Box.reconsider)

    # Inside

    def _has_candidates(self) -> bool:
        return any(box.is_candidate for box in self._session.shown())

    def _of_class(self, index: int | None) -> list[Box]:
        return [box for box in self._session.shown() if box.class_id == index]

    def _with_id(self, box_id: int) -> list[Box]:
        return [box for box in self._session.shown() if box.id == box_id]

    def _after(self, box_id: int) -> int | None:
        """The shown candidate that follows a box, or the first one; None where there is no other."""
        ids = [box.id for box in self._session.shown() if box.is_candidate or box.id == box_id]
        others = [*ids[ids.index(box_id) + 1 :], *ids[: ids.index(box_id)]] if box_id in ids else []
        return others[0] if others else None

    def _judge(self, boxes: Sequence[Box], what: Counted, verdict: Callable[[Box], Box]) -> bool:
        candidates = [box for box in boxes if box.is_candidate]
        if self._session.unseen and self._session.boxes:
            self._session.said.emit(self._session.unseen)
            return False
        if self._session.selected() and not candidates and self._has_candidates():
            self._session.said.emit(
                keyed(
                    "tool.edit",
                    "No candidate is selected. Press {key} to select nothing; then all candidates are meant.",
                    "No candidate is selected. Click beside the boxes to select nothing; then all candidates are "
                    "meant.",
                )
            )
            return False
        if not candidates:
            self._session.said.emit(
                tr("There is no candidate to accept here.")
                if what is ACCEPT
                else tr("There is no candidate to reject here.")
            )
            return False
        return self._apply(candidates, what, verdict)

    def _apply(self, boxes: Sequence[Box], what: Counted, verdict: Callable[[Box], Box]) -> bool:
        record = self._session.current
        if record is None:
            return False
        after, done = tuple(map(verdict, boxes)), trn(*what, len(boxes))
        return self._session.apply(Replace(record.id, tuple(boxes), after, done))
