"""Reviewing: an image is done and the next one comes; jumps to where looking pays most."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject

from app.asking import Asking
from app.core.records import UNREVIEWED, ImageRecord, ImageState
from app.core.store_queries import ImageFilter, Matches, least_certain, matching, most_disagreed
from app.core.tongue import decimal, tr, trn
from app.history import Replace
from app.session import Session

Rank = TypeVar("Rank")


class Reviewing(QObject):
    """Marks images reviewed, and goes from image to image by what is known about all of them."""

    def __init__(self, session: Session, asking: Asking) -> None:
        super().__init__(session)
        self._session = session
        self._asking = asking

    def review(self) -> None:
        """Accept the shown candidates, mark the image reviewed, and go on to the next that is not.

        What the person has seen, the candidates at or above the threshold, becomes accepted; candidates
        below it or hidden stay candidates. While all boxes are hidden, or the image is not on the canvas
        yet, nothing was seen, so nothing happens.
        """
        session = self._session
        record = session.current
        if record is None:
            return
        candidates = [box for box in session.shown() if box.is_candidate]
        if record.error is None and (not session.loaded or (session.all_hidden and candidates)):
            session.said.emit(session.unseen)
            return
        if record.error is None and (record.state is not ImageState.REVIEWED or candidates):
            edit = Replace(
                record.id,
                tuple(candidates),
                tuple(box.accept() for box in candidates),
                tr("mark as reviewed"),
                record.state,
                ImageState.REVIEWED,
            )
            if not session.apply(edit):
                return
        self._go_on(record)

    def unreview(self) -> None:
        """Put a reviewed image back among those to review."""
        record = self._session.current
        if record is not None and record.state is ImageState.REVIEWED:
            back = ImageState.SUGGESTED if self._session.boxes else ImageState.NEW
            self._session.apply(Replace(record.id, (), (), tr("mark as not reviewed"), record.state, back))

    def _go_on(self, done: ImageRecord) -> None:
        """Go to the next image that is not reviewed; behind the last one, to the first."""
        session = self._session

        def is_open(record: ImageRecord) -> bool:
            return record.listed_state in UNREVIEWED and record.id != done.id

        following = session.neighbour(1, is_open)
        if following is not None:
            session.go_to(following)
            return
        around = session.first_listed(is_open)
        counts = session.counts()
        left = sum(counts[state] for state in UNREVIEWED)
        if around is not None:
            session.go_to(around)
            session.said.emit(tr("That was the last one; this is the first image that is not reviewed yet."))
        elif left:
            session.said.emit(
                trn(
                    "Nothing else of this list is left to review; {count} of the project is not reviewed yet.",
                    "Nothing else of this list is left to review; {count} of the project are not reviewed yet.",
                    left,
                )
            )
        else:
            session.said.emit(tr("All images are reviewed."))

    # Jumps

    def least_certain(self) -> None:
        """Go to the image not reviewed where a candidate's score is nearest to the threshold; again: to the next."""
        self._asking.ask(
            "jump", partial(least_certain, thresholds=self._asking.thresholds), self._take_uncertain
        )

    def most_disagreed(self) -> None:
        """Go to the image where the person changed most of what the model proposed; again: to the next."""
        self._asking.ask(
            "jump", partial(most_disagreed, thresholds=self._asking.thresholds), self._take_disagreed
        )

    def to_class(self, index: int | None, step: int = 1) -> None:
        """Go to the next (1) or previous (-1) listed image that shows a box of a class, round and round."""
        label = self._session.label(index)
        if label is None:
            self._session.said.emit(tr("Choose a class first: click it, or press its key."))
            return
        wanted = ImageFilter(class_index=label.index)
        question = partial(matching, wanted=wanted, thresholds=self._asking.thresholds)
        self._asking.ask("jump", question, partial(self._take_class, label.name, step))

    def _take_uncertain(self, ranking: Sequence[tuple[int, float]]) -> None:
        found = self._next_of(ranking)
        if found is None:
            self._session.said.emit(tr("No listed image that is not reviewed has candidates."))
            return
        image_id, margin = found
        self._session.go_to(image_id)
        self._session.said.emit(
            tr("The score nearest to the threshold is {margin} away from it.", margin=decimal(margin, 2))
        )

    def _take_disagreed(self, ranking: Sequence[tuple[int, int, int]]) -> None:
        found = self._next_of([(image_id, differ) for image_id, differ, _ in ranking])
        if found is None:
            self._session.said.emit(tr("On no listed image do model and human disagree."))
            return
        image_id, disagreements = found
        self._session.go_to(image_id)
        self._session.said.emit(
            trn(
                "{count} box differs from what the model proposed.",
                "{count} boxes differ from what the model proposed.",
                disagreements,
            )
        )

    def _next_of(self, ranking: Sequence[tuple[int, Rank]]) -> tuple[int, Rank] | None:
        """The listed image that follows the open one in the ranking; the first where the open one is not in it."""
        listed = [(id_, value) for id_, value in ranking if self._session.is_listed(id_)]
        current = self._session.current
        place = next((n for n, (id_, _) in enumerate(listed) if current and id_ == current.id), -1)
        return listed[(place + 1) % len(listed)] if listed else None

    def _take_class(self, name: str, step: int, matches: Matches) -> None:
        session = self._session

        def shows_it(record: ImageRecord) -> bool:
            return record.id in matches.ids

        found = session.neighbour(step, shows_it)
        if found is None:
            found = session.first_listed(shows_it) if step > 0 else session.last_listed(shows_it)
        if found is None:
            session.said.emit(tr("No listed image shows a box of the class {name}.", name=name))
        session.go_to(found)
