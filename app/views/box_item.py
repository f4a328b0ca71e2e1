"""All boxes of an image drawn as one item: outlines, labels and handles of constant size on the screen."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.core.records import Box, LabelClass
from app.core.tongue import decimal, tr
from app.views.handles import HANDLE, handle_frame, handle_points
from app.views.kept import MOST_SCALED, Kept, scaling
from app.views.labels import Arranged, Caption, Chip, Chips, Placed, Places
from app.views.outlines import Look, Outlines, paint_rect
from app.views.rows import UNKNOWN_COLOUR

_NARROWEST_LABELLED = 12.0
_SMALL_FRAME = 80.0
_OUTSIDE = 4.0
"""So many screen pixels an outline may reach around its box."""
_MANY = 250
"""From so many boxes on, what is seen for a moment while the zoom runs is not drawn anew for each step."""
_FEW = 8
"""So many boxes may change their look before all outlines are drawn anew."""


class _Marked(NamedTuple):
    """Boxes with outlines unlike the others'."""

    apart: frozenset[int] = frozenset()
    """Drawn anew for each frame: those in hand, and the one that is selected alone."""
    selected: frozenset[int] = frozenset()

    @property
    def ids(self) -> frozenset[int]:
        """All of them."""
        return self.apart | self.selected


class BoxesItem(QGraphicsItem):
    """Draws the boxes it is given; one item, since hundreds of small ones cost more than one loop.

    What stands still is kept: the outlines as a picture that is shifted while the image is scrolled, the labels with
    their places until the view changes, so that a thousand boxes stay smooth. While the zoom runs, that picture is
    scaled and the labels go with their boxes; the one selected box is drawn anew for each frame.
    """

    def __init__(self) -> None:
        super().__init__()
        self.boxes: tuple[Box, ...] = ()
        self.selected: frozenset[int] = frozenset()
        self.hovered: int | None = None
        self.preview: dict[int, QRectF] = {}
        self._classes: Mapping[int, LabelClass] = {}
        self._at: Mapping[int, int] = {}
        self._captions: list[Caption] = []
        self._numbers = np.empty(0, np.int64)
        self._corners = np.empty((0, 4))
        self._bounds = QRectF()
        self._chips = Chips()
        self._outlines = Outlines()
        self._kept_outlines = Kept(self._paint_outlines)
        self._labels: tuple[object, QTransform, Arranged] | None = None
        self._hurried = False
        self._marked = _Marked()
        self.setZValue(1)

    def set_bounds(self, bounds: QRectF) -> None:
        """The image's rectangle, in pixels."""
        self.prepareGeometryChange()
        self._bounds = bounds

    def set_font(self, font: QFont) -> None:
        """Write labels in ``font``."""
        self._chips.set_font(font)

    def show(self, boxes: Sequence[Box], classes: Sequence[LabelClass]) -> None:  # type: ignore[override]
        """Draw ``boxes`` in the colours of ``classes`` from now on."""
        self.boxes = tuple(boxes)
        self._at = {box.id: at for at, box in enumerate(self.boxes)}
        corners = [box.xyxy for box in self.boxes]
        self._corners = np.array(corners, float).reshape(-1, 4)
        self._classes = {label.index: label for label in classes}
        self._outlines.show(corners, [self._look(box) for box in self.boxes])
        self._kept_outlines.forget()
        self.retell()
        self.update()

    def retell(self) -> None:
        """Make the labels again, in the language spoken now."""
        captions = [self._caption(box) for box in self.boxes]
        numbers = {caption: number for number, caption in enumerate(dict.fromkeys(captions))}
        self._captions = list(numbers)
        self._numbers = np.array([numbers[caption] for caption in captions], np.int64)
        self._labels = None

    def hurry(self, hurried: bool) -> None:
        """The zoom runs, or rests again: then all is drawn as it should be."""
        if hurried != self._hurried:
            self._hurried = hurried
            self.update()

    def rect_of(self, box: Box) -> QRectF:
        """Where ``box`` is drawn: where it is, or where it is being dragged to."""
        shifted = self.preview.get(box.id)
        return shifted if shifted is not None else QRectF(QPointF(box.x1, box.y1), QPointF(box.x2, box.y2))

    def boxes_at(self, point: QPointF, reach: float) -> list[Box]:
        """The boxes around ``point``, or whose outline is within ``reach`` of it; the smallest first."""
        x, y, corners = point.x(), point.y(), self._corners
        near = (corners[:, 0] <= x + reach) & (corners[:, 2] >= x - reach)
        near &= (corners[:, 1] <= y + reach) & (corners[:, 3] >= y - reach)
        found = np.flatnonzero(near)
        areas = (corners[found, 2] - corners[found, 0]) * (corners[found, 3] - corners[found, 1])
        return [self.boxes[at] for at in found[np.argsort(areas, kind="stable")].tolist()]

    def boxes_inside(self, band: QRectF) -> list[int]:
        """The ids of the boxes that lie whole inside ``band``."""
        return [box.id for box in self.boxes if band.contains(self.rect_of(box))]

    def boundingRect(self) -> QRectF:  # noqa: N802
        return self._bounds.adjusted(-200, -200, 200, 200)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        transform = painter.worldTransform()
        scale = painter.device().devicePixelRatio()
        seen = widget.rect() if widget else painter.viewport()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        hurried = self._hurried and self._many
        extent = self._extent(transform.m11())
        self._mend_outlines()
        self._kept_outlines.paint(painter, seen, extent, self._marked, not self._many, hurried)
        only = self.only_selected()
        if only is not None and only.id not in self.preview:
            paint_rect(painter, self.rect_of(only), self._look(only), selected=True)
        labels = self._arranged(transform, seen, scale, hurried)
        painter.save()
        painter.resetTransform()
        for label in labels:
            painter.drawPixmap(label.at, label.chip.picture)
        painter.restore()
        for id_, rect in self.preview.items():
            if (held := self._box(id_)) is not None:
                paint_rect(painter, rect, self._look(held), id_ in self.selected)
        self._paint_on_top(painter, transform, QRectF(seen), scale, labels)

    def only_selected(self) -> Box | None:
        """The selected box, where exactly one is."""
        return self._box(next(iter(self.selected))) if len(self.selected) == 1 else None

    def _box(self, id_: int | None) -> Box | None:
        at = self._at.get(id_) if id_ is not None else None
        return self.boxes[at] if at is not None else None

    # What stands still

    @property
    def _many(self) -> bool:
        """Whether outlines are always drawn into a picture: a few are drawn sooner than a picture is filled."""
        return len(self.boxes) >= _MANY

    def _state(self) -> tuple[frozenset[int], frozenset[int]]:
        return self.selected, frozenset(self.preview)

    def _extent(self, zoom: float) -> QRectF:
        """The part of the image that has outlines, in its pixels."""
        if not self.boxes:
            return QRectF()
        (left, top), (right, bottom) = self._corners[:, :2].min(axis=0), self._corners[:, 2:].max(axis=0)
        room = _OUTSIDE / zoom
        return QRectF(QPointF(left, top), QPointF(right, bottom)).adjusted(-room, -room, room, room)

    def _mend_outlines(self) -> None:
        """Draw anew where boxes were selected or taken in hand, or are no longer."""
        apart = frozenset(self.preview) | (self.selected if len(self.selected) == 1 else frozenset())
        before, self._marked = self._marked, _Marked(apart, self.selected - apart)
        if before != self._marked:
            changed = self._numbers_of(before.ids | self._marked.ids)
            if len(changed) <= _FEW:
                places = [
                    QRectF(QPointF(x1, y1), QPointF(x2, y2))
                    for x1, y1, x2, y2 in self._corners[changed].tolist()
                ]
                self._kept_outlines.mend(places, _OUTSIDE, before, self._marked)

    def _paint_outlines(self, painter: QPainter, transform: QTransform, seen: QRectF) -> None:
        """The outlines of all but the boxes drawn apart, several selected ones on top."""
        wanted = self._on_screen(self._screen_corners(transform), seen)
        wanted[self._numbers_of(self._marked.apart)] = False
        chosen = np.zeros_like(wanted)
        chosen[self._numbers_of(self._marked.selected)] = True
        self._outlines.paint(painter, wanted & ~chosen, onto_nothing=self._many)
        self._outlines.paint_selected(painter, wanted & chosen)

    def _numbers_of(self, ids: Iterable[int]) -> list[int]:
        return [at for id_ in ids if (at := self._at.get(id_)) is not None]

    def _screen_corners(self, transform: QTransform) -> np.ndarray:
        dx, dy = transform.dx(), transform.dy()
        corners: np.ndarray = self._corners * transform.m11() + (dx, dy, dx, dy)
        return corners

    @staticmethod
    def _on_screen(corners: np.ndarray, seen: QRectF) -> np.ndarray:
        left, top, right, bottom = corners.T
        visible: np.ndarray = (right >= seen.left() - 4) & (left <= seen.right() + 4)
        visible &= (bottom >= seen.top() - 24) & (top <= seen.bottom() + 24)
        return visible

    def _arranged(self, transform: QTransform, seen: QRect, scale: float, hurried: bool) -> Sequence[Placed]:
        """The labels and their places; each is named by the number of its box."""
        key = (seen, scale, self._state(), self._chips.font)
        if self._labels is not None and self._labels[0] == key:
            _, at, kept = self._labels
            if at == transform:
                return kept.labels
            if hurried and scaling(at, transform) <= MOST_SCALED:
                corners = self._screen_corners(transform)[kept.boxes]
                return kept.carried(corners, self._on_screen(corners, QRectF(seen)), QRectF(seen))
        labels = self._arrange(transform, QRectF(seen), scale)
        kept = Arranged(labels, self._screen_corners(transform))
        self._labels = (key, QTransform(transform), kept)
        return labels

    def _arrange(self, transform: QTransform, seen: QRectF, scale: float) -> list[Placed]:
        """A label for each box that has a free place for one; the selected boxes choose first, then the others."""
        places = Places(seen, QPointF(transform.dx(), transform.dy()), self._chips.height(scale))
        corners = self._screen_corners(transform)
        wanted = self._on_screen(corners, seen)
        wanted[self._numbers_of(self.preview)] = False
        labels = []
        only = self.only_selected()
        if only is not None and only.id not in self.preview:
            around = transform.mapRect(handle_frame(self.rect_of(only), transform.m11()))
            labels.append(self._label_selected(only, around, scale, places))
        chosen = self._numbers_of(self.selected)
        first = [] if only is not None else sorted(at for at in chosen if wanted[at])
        wanted[chosen] = False
        sides = corners[:, 2:] - corners[:, :2]
        others = np.flatnonzero(wanted & (sides.max(axis=1, initial=0) >= _NARROWEST_LABELLED))
        chips: list[tuple[Chip, ...]] = [
            (self._chips.whole(self._captions[self._numbers[at]], scale),) for at in first
        ]
        chips += self._chips.fitting_all(self._captions, self._numbers[others], sides[others, 0], scale)
        order = [*first, *others.tolist()]
        return labels + places.arrange(order, corners[order], chips)

    def _label_selected(self, box: Box, frame: QRectF, scale: float, places: Places) -> Placed:
        """The label of the one selected box, which always has one, clear of its handles."""
        at = self._at[box.id]
        chip = self._chips.whole(self._captions[self._numbers[at]], scale)
        half = HANDLE / 2
        place = places.first(chip, frame.adjusted(0, -half, 0, half))
        places.take(QRectF(place.x(), place.y(), chip.width, chip.height))
        if max(frame.width(), frame.height()) < _SMALL_FRAME:
            places.take(frame.adjusted(-half, -half, half, half))
        return Placed(at, chip, place)

    # What follows the pointer

    def _paint_on_top(
        self, painter: QPainter, transform: QTransform, seen: QRectF, scale: float, labels: Sequence[Placed]
    ) -> None:
        """The box under the pointer, with its label whole, and the handles of the selected one."""
        painter.save()
        painter.resetTransform()
        hovered = self._box(self.hovered)
        if hovered is not None and hovered.id not in self.preview:
            at = self._at[hovered.id]
            rect = transform.mapRect(self.rect_of(hovered))
            painter.fillRect(rect, _faint(self._look(hovered)[0], 30))
            chip = self._chips.whole(self._captions[self._numbers[at]], scale)
            place = next((label.at for label in labels if label.box == at), None)
            if place is None:
                place = Places(seen, QPointF(), chip.height).first(chip, rect)
            painter.drawPixmap(place, chip.picture)
        only = self.only_selected()
        if only is not None:
            rect = self.rect_of(only)
            frame = transform.mapRect(handle_frame(rect, transform.m11()))
            _paint_handles(painter, frame, transform.mapRect(rect), QColor(self._look(only)[0]))
        painter.restore()

    def _caption(self, box: Box) -> Caption:
        label = self._classes.get(box.class_id)
        name = label.name if label else "?"
        whole = name
        if box.score is not None and box.is_candidate:
            whole = tr("{name} {score}", name=name, score=decimal(box.score, 2))
        return Caption(name, whole, *self._look(box))

    def _look(self, box: Box) -> Look:
        label = self._classes.get(box.class_id)
        return label.colour if label else UNKNOWN_COLOUR, box.is_candidate


def _paint_handles(painter: QPainter, frame: QRectF, box: QRectF, colour: QColor) -> None:
    if frame != box:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for shade, style in (
            (QColor(0, 0, 0, 160), Qt.PenStyle.SolidLine),
            (QColor("white"), Qt.PenStyle.DotLine),
        ):
            painter.setPen(QPen(shade, 1, style))
            painter.drawRect(frame)
    painter.setPen(QPen(colour.darker(130), 1.5))
    painter.setBrush(QColor("white"))
    half = HANDLE / 2
    painter.drawRects(
        [QRectF(centre.x() - half, centre.y() - half, HANDLE, HANDLE) for centre in handle_points(frame)]
    )


def _faint(colour: str, alpha: int) -> QColor:
    fill = QColor(colour)
    fill.setAlpha(alpha)
    return fill
