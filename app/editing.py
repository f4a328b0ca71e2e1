"""What a person does to boxes: each wish becomes one Replace on the session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.core.geometry import clip
from app.core.records import Box, ImageState, Origin, new_box_id
from app.history import Replace
from app.session import Session

_OFFSET = 10.0
"""How far, in pixels, a duplicate lies from its original."""

Moved = tuple[int, float, float, float, float]


class Editor:
    """Turns wishes about boxes of the current image into edits."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._clipboard: tuple[tuple[str, Box], ...] = ()
        """Copied boxes with the names of their classes, whose indices mean something else in another project."""

    def create(self, x1: float, y1: float, x2: float, y2: float, class_id: int | None = None) -> bool:
        """Add a human box of a class (the active one where not given); False where there is no class yet."""
        chosen = class_id if class_id is not None else self._session.active_class
        label = self._session.label(chosen)
        if label is None:
            return False
        box = Box(new_box_id(), label.index, x1, y1, x2, y2, Origin.HUMAN)
        self._replace((), (box,), f"draw {label.name}", select=True)
        return True

    def move(self, moved: Sequence[Moved]) -> None:
        """Put boxes elsewhere: (id, x1, y1, x2, y2) each; boxes that are gone meanwhile are told of."""
        known = {box.id: box for box in self._session.boxes}
        if any(id_ not in known for id_, *_ in moved):
            self._session.said.emit("A box that was being moved is gone meanwhile.")
        pairs = [(known[id_], known[id_].moved_to(*place)) for id_, *place in moved if id_ in known]
        pairs = [(old, new) for old, new in pairs if old.xyxy != new.xyxy]
        self._change(pairs, "move")

    def nudge(self, dx: float, dy: float) -> None:
        """Move the selection by pixels, as far as the image goes."""
        boxes = self._session.selected()
        size = self._size()
        if not boxes or size is None:
            return
        dx = max(min(dx, size[0] - max(box.x2 for box in boxes)), -min(box.x1 for box in boxes))
        dy = max(min(dy, size[1] - max(box.y2 for box in boxes)), -min(box.y1 for box in boxes))
        self.move([(box.id, box.x1 + dx, box.y1 + dy, box.x2 + dx, box.y2 + dy) for box in boxes])

    def delete(self) -> None:
        """Delete the selection; what a model made is remembered as rejected, so that it is not proposed again."""
        boxes = self._session.selected()
        if boxes:
            rejected = [box.reject() for box in boxes if box.origin is Origin.MODEL]
            verb = "reject" if all(box.is_candidate for box in boxes) else "delete"
            self._replace(boxes, rejected, f"{verb} {_count(boxes)}")
        elif self._session.boxes and self._session.unseen:
            self._session.said.emit(self._session.unseen)

    def set_class(self, class_id: int) -> None:
        """Give the selection a class and make it the active one; with nothing selected only the latter."""
        label = self._session.label(class_id)
        if label is None:
            return
        self._session.set_active_class(class_id)
        pairs = [
            (box, box.with_class(class_id)) for box in self._session.selected() if box.class_id != class_id
        ]
        self._change(pairs, f"change to {label.name}:")

    def duplicate(self) -> None:
        """Copy the selection beside itself and select the copies."""
        copies = self._copies(self._session.selected(), _OFFSET)
        if copies:
            self._replace((), copies, f"duplicate {_count(copies)}", select=True)

    def copy(self) -> None:
        """Remember the selection for pasting."""
        boxes = self._session.selected()
        if boxes:
            self._clipboard = tuple((self._class_name(box), box) for box in boxes)
            self._session.said.emit(f"Copied {_count(boxes)}.")

    def paste(self) -> None:
        """Add the copied boxes to the current image, beside themselves where they already are.

        Their classes go by name: copied in another project, they are made here where they are new.
        """
        here = {(self._class_name(box), *box.xyxy) for box in self._session.boxes}
        taken = any((name, *box.xyxy) in here for name, box in self._clipboard)
        labels = {}
        for name in dict.fromkeys(name for name, _ in self._clipboard) if self._size() else ():
            label = self._session.ensure_class(name)
            if label is None:
                return
            labels[name] = label.index
        boxes = [replace(box, class_id=labels[name]) for name, box in self._clipboard if name in labels]
        self._paste(boxes, _OFFSET if taken else 0.0)

    def paste_previous(self) -> None:
        """Add the accepted boxes of the image before the current one."""
        previous = self._session.neighbour(-1)
        if previous is None or self._session.store is None:
            self._session.said.emit("There is no previous image to copy from.")
            return
        with self._session.told():
            boxes = [box for box in self._session.store.boxes(previous) if not box.is_candidate]
            here = {(box.class_id, *box.xyxy) for box in self._session.boxes}
            self._paste([box for box in boxes if (box.class_id, *box.xyxy) not in here], 0.0)

    def review(self) -> None:
        """Accept the shown candidates, mark the image reviewed, and go on to the next.

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
        following = session.neighbour(1)
        if record.error is None and (record.state is not ImageState.REVIEWED or candidates):
            edit = Replace(
                record.id,
                tuple(candidates),
                tuple(box.accept() for box in candidates),
                "mark as reviewed",
                record.state,
                ImageState.REVIEWED,
            )
            if not session.apply(edit):
                return
        if following is None:
            left = sum(other.state is not ImageState.REVIEWED for other in session.records)
            rest = f"{left} of the project are not reviewed yet" if left else "all of them are reviewed"
            session.said.emit(f"This is the last image; {rest}.")
        session.go_to(following)

    def unreview(self) -> None:
        """Put a reviewed image back among those to review."""
        record = self._session.current
        if record is not None and record.state is ImageState.REVIEWED:
            back = ImageState.SUGGESTED if self._session.boxes else ImageState.NEW
            self._session.apply(Replace(record.id, (), (), "mark as not reviewed", record.state, back))

    # Inside

    def _class_name(self, box: Box) -> str:
        label = self._session.label(box.class_id)
        return label.name if label is not None else "?"

    def _size(self) -> tuple[int, int] | None:
        record = self._session.current
        if record is None or record.width is None or record.height is None:
            return None
        return record.width, record.height

    def _change(self, pairs: Sequence[tuple[Box, Box]], verb: str) -> None:
        if pairs:
            before = tuple(old for old, _ in pairs)
            self._replace(before, tuple(new for _, new in pairs), f"{verb} {_count(before)}")

    def _replace(
        self, before: Sequence[Box], after: Sequence[Box], what: str, *, select: bool = False
    ) -> None:
        record = self._session.current
        if record is None:
            return
        if select:
            self._reveal(after)
        if self._session.apply(Replace(record.id, tuple(before), tuple(after), what)) and select:
            self._session.select(box.id for box in after)

    def _reveal(self, boxes: Sequence[Box]) -> None:
        """Hide nothing that would hide these boxes."""
        if self._session.all_hidden:
            self._session.hide_all(False)
        for class_id in {box.class_id for box in boxes}:
            self._session.show_class(class_id, True)

    def _paste(self, boxes: Sequence[Box], offset: float) -> None:
        copies = self._copies(boxes, offset)
        if copies:
            self._replace((), copies, f"paste {_count(copies)}", select=True)
        else:
            self._session.said.emit("There is nothing to paste here.")

    def _copies(self, boxes: Sequence[Box], offset: float) -> tuple[Box, ...]:
        """New human boxes like these, shifted and clipped to the image; those outside it are left out."""
        size = self._size()
        if size is None:
            return ()
        copies = []
        for box in boxes:
            dx = offset if box.x2 + offset <= size[0] else -min(offset, box.x1)
            dy = offset if box.y2 + offset <= size[1] else -min(offset, box.y1)
            place = clip(box.x1 + dx, box.y1 + dy, box.x2 + dx, box.y2 + dy, *size)
            if place is not None:
                like = Box(new_box_id(), box.class_id, *place, origin=Origin.HUMAN)
                copies.append(replace(like, phrase=box.phrase))
        return tuple(copies)


def _count(boxes: Sequence[Box]) -> str:
    return f"{len(boxes)} box" if len(boxes) == 1 else f"{len(boxes)} boxes"
