"""What a person does to boxes: each wish becomes one Replace on the session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from app.core.geometry import clip
from app.core.keys import keyed
from app.core.records import Box, Origin, new_box_id
from app.core.tongue import marks, tr, trn
from app.history import Replace
from app.session import Session

_OFFSET = 10.0
"""How far, in pixels, a duplicate lies from its original."""

Moved = tuple[int, float, float, float, float]

ACCEPT = marks("accept {count} box", "accept {count} boxes")
"""What the menu says of candidates that were accepted."""
REJECT = marks("reject {count} box", "reject {count} boxes")
"""What the menu says of candidates that were rejected."""
_DELETE = marks("delete {count} box", "delete {count} boxes")


class Editor:
    """Turns wishes about boxes of the current image into edits."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._clipboard: tuple[tuple[str, Box], ...] = ()
        """Copied boxes with the names of their classes, whose indices mean something else in another project."""

    def create(self, x1: float, y1: float, x2: float, y2: float, class_id: int | None = None) -> bool:
        """Add a human box of a class (the active one where not given), clipped to the image.

        False where there is no class yet, or nothing of it lies in the image.
        """
        chosen = class_id if class_id is not None else self._session.active_class
        label = self._session.label(chosen)
        if label is None:
            return False
        inside = self._inside(x1, y1, x2, y2)
        if inside is None:
            return False
        box = Box(new_box_id(), label.index, *inside, Origin.HUMAN)
        self._replace((), (box,), tr("draw {name}", name=label.name), select=True)
        return True

    def move(self, moved: Sequence[Moved]) -> None:
        """Put boxes elsewhere: (id, x1, y1, x2, y2) each; what stands out of the image is cut off.

        Boxes that are gone meanwhile are told of. Where nothing of a box would be left, none is moved.
        """
        known = {box.id: box for box in self._session.boxes}
        if any(id_ not in known for id_, *_ in moved):
            self._session.said.emit(tr("A box that was being moved is gone meanwhile."))
        pairs = []
        for id_, *place in moved:
            inside = self._inside(*place)
            if inside is None:
                self._session.said.emit(
                    keyed(
                        "edit.delete",
                        "A box cannot leave the image; delete it with {key} instead.",
                        "A box cannot leave the image; delete it instead.",
                    )
                )
                return
            if id_ in known and known[id_].xyxy != inside:
                pairs.append((known[id_], known[id_].moved_to(*inside)))
        self._change(pairs, trn("move {count} box", "move {count} boxes", len(pairs)))

    def nudge(self, dx: float, dy: float) -> None:
        """Move the selection by pixels, as far as the image goes."""
        boxes = self._session.selected()
        size = self._size()
        if not boxes or size is None:
            return
        dx = max(min(dx, size[0] - max(box.x2 for box in boxes)), -min(box.x1 for box in boxes))
        dy = max(min(dy, size[1] - max(box.y2 for box in boxes)), -min(box.y1 for box in boxes))
        self.move([(box.id, box.x1 + dx, box.y1 + dy, box.x2 + dx, box.y2 + dy) for box in boxes])

    def stretch(self, dx: float, dy: float) -> None:
        """Move the right and lower sides of the selection by pixels, as far as image and box allow."""
        size = self._size()
        if size is not None:
            sides = [
                (box, min(max(box.x2 + dx, box.x1 + 1), size[0]), min(max(box.y2 + dy, box.y1 + 1), size[1]))
                for box in self._session.selected()
            ]
            # A side that is not asked for stays, also of a box that is less than a pixel wide.
            self.move(
                [
                    (box.id, box.x1, box.y1, x2 if dx else box.x2, y2 if dy else box.y2)
                    for box, x2, y2 in sides
                ]
            )

    def delete(self) -> None:
        """Delete the selection; what a model made is remembered as rejected, so that it is not proposed again."""
        boxes = self._session.selected()
        if boxes:
            rejected = [box.reject() for box in boxes if box.origin is Origin.MODEL]
            what = REJECT if all(box.is_candidate for box in boxes) else _DELETE
            self._replace(boxes, rejected, trn(*what, len(boxes)))
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
        what = trn(
            "change to {name}: {count} box", "change to {name}: {count} boxes", len(pairs), name=label.name
        )
        self._change(pairs, what)

    def duplicate(self) -> None:
        """Copy the selection beside itself and select the copies."""
        copies = self._copies(self._session.selected(), _OFFSET)
        if copies:
            self._replace(
                (), copies, trn("duplicate {count} box", "duplicate {count} boxes", len(copies)), select=True
            )

    @property
    def has_copied(self) -> bool:
        """Whether there are boxes to paste."""
        return bool(self._clipboard)

    def copy(self) -> None:
        """Remember the selection for pasting."""
        boxes = self._session.selected()
        if boxes:
            self._clipboard = tuple((self._class_name(box), box) for box in boxes)
            self._session.said.emit(trn("Copied {count} box.", "Copied {count} boxes.", len(boxes)))

    def paste(self) -> None:
        """Add the copied boxes to the current image; beside those that already lie there, however often.

        Their classes go by name: copied in another project, they are made here where they are new.
        """
        with self._session.one_step():
            labels = {}
            for name in dict.fromkeys(name for name, _ in self._clipboard) if self._size() else ():
                label = self._session.ensure_class(name)
                if label is None:
                    return
                labels[name] = label.index
            boxes = [replace(box, class_id=labels[name]) for name, box in self._clipboard if name in labels]
            self._paste(boxes, self._free_offset(boxes))

    def _free_offset(self, boxes: Sequence[Box]) -> float:
        """The least multiple of the offset at which none of ``boxes`` lies exactly on one of its class."""
        here = {(box.class_id, *box.xyxy) for box in self._session.boxes}
        for steps in range(len(here) + 1):
            copies = self._copies(boxes, steps * _OFFSET)
            if not any((copy.class_id, *copy.xyxy) in here for copy in copies):
                return steps * _OFFSET
        return _OFFSET

    def paste_previous(self) -> None:
        """Add the accepted boxes of the image before the current one."""
        previous = self._session.neighbour(-1)
        if previous is None or self._session.store is None:
            self._session.said.emit(tr("There is no previous image to copy from."))
            return
        with self._session.told():
            boxes = [box for box in self._session.store.boxes(previous) if not box.is_candidate]
            here = {(box.class_id, *box.xyxy) for box in self._session.boxes}
            self._paste([box for box in boxes if (box.class_id, *box.xyxy) not in here], 0.0)

    # Inside

    def _class_name(self, box: Box) -> str:
        label = self._session.label(box.class_id)
        return label.name if label is not None else "?"

    def _size(self) -> tuple[int, int] | None:
        record = self._session.current
        if record is None or record.width is None or record.height is None:
            return None
        return record.width, record.height

    def _inside(self, x1: float, y1: float, x2: float, y2: float) -> tuple[float, float, float, float] | None:
        size = self._size()
        return clip(x1, y1, x2, y2, *size) if size is not None else (x1, y1, x2, y2)

    def _change(self, pairs: Sequence[tuple[Box, Box]], what: str) -> None:
        if pairs:
            before = tuple(old for old, _ in pairs)
            self._replace(before, tuple(new for _, new in pairs), what)

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
            self._replace(
                (), copies, trn("paste {count} box", "paste {count} boxes", len(copies)), select=True
            )
        else:
            # How large the image is, which copies must not exceed, is known once it is read.
            waits = self._session.unseen if self._size() is None else ""
            self._session.said.emit(waits or tr("There is nothing to paste here."))

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
