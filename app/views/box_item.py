"""All boxes of an image drawn as one item: outlines, labels and handles of constant size on the screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.core.records import Box, LabelClass
from app.core.tongue import decimal, tr
from app.views.handles import HANDLE, handle_frame, handle_points
from app.views.labels import Caption, Chip, Chips, Places

_NARROWEST_LABELLED = 12.0
_SMALL_FRAME = 80.0
_FALLBACK = "#8a8f98"

_Placed = tuple[Box, QRectF]
"""A box and where it is on the screen."""


class BoxesItem(QGraphicsItem):
    """Draws the boxes it is given; one item, since hundreds of small ones cost more than one loop.

    What stands still is drawn once and kept as a picture until the view or the boxes change, so that pointing,
    drawing and dragging stay smooth with a thousand boxes.
    """

    def __init__(self) -> None:
        super().__init__()
        self.boxes: tuple[Box, ...] = ()
        self.selected: frozenset[int] = frozenset()
        self.hovered: int | None = None
        self.preview: dict[int, QRectF] = {}
        self._classes: Mapping[int, LabelClass] = {}
        self._by_id: Mapping[int, Box] = {}
        self._captions: Mapping[int, Caption] = {}
        self._corners = np.empty((0, 4))
        self._bounds = QRectF()
        self._chips = Chips()
        self._still: tuple[object, QPixmap] | None = None
        self._labelled: dict[int, QPointF] = {}
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
        self._by_id = {box.id: box for box in self.boxes}
        self._corners = np.array([box.xyxy for box in self.boxes], float).reshape(-1, 4)
        self._classes = {label.index: label for label in classes}
        self._captions = {box.id: self._caption(box) for box in self.boxes}
        self._still = None
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
        seen = QRectF(widget.rect()) if widget else QRectF(painter.viewport())
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(0, 0, self._still_picture(transform, seen, scale))
        moving = [
            (box, transform.mapRect(rect))
            for id_, rect in self.preview.items()
            if (box := self._by_id.get(id_)) is not None
        ]
        self._paint_outlines(painter, moving)
        hovered = self._by_id.get(self.hovered) if self.hovered is not None else None
        if hovered is not None and hovered.id not in self.preview:
            self._paint_hovered(painter, hovered, transform.mapRect(self.rect_of(hovered)), seen, scale)
        only = self.only_selected()
        if only is not None:
            frame = transform.mapRect(handle_frame(self.rect_of(only), transform.m11()))
            _paint_handles(painter, frame, transform.mapRect(self.rect_of(only)), QColor(self._colour(only)))
        painter.restore()

    def only_selected(self) -> Box | None:
        """The selected box, where exactly one is."""
        return self._by_id.get(next(iter(self.selected))) if len(self.selected) == 1 else None

    # What stands still

    def _still_picture(self, transform: QTransform, seen: QRectF, scale: float) -> QPixmap:
        key = (transform, seen, scale, self.selected, frozenset(self.preview), self._chips.font)
        if self._still is None or self._still[0] != key:
            picture = QPixmap((seen.size() * scale).toSize())
            picture.setDevicePixelRatio(scale)
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            placed = self._placed(transform, seen)
            self._paint_outlines(painter, placed)
            self._paint_labels(painter, placed, transform, seen, scale)
            painter.end()
            self._still = (key, picture)
        return self._still[1]

    def _placed(self, transform: QTransform, seen: QRectF) -> list[_Placed]:
        """The boxes on the screen and where, but for those in hand."""
        zoom, dx, dy = transform.m11(), transform.dx(), transform.dy()
        on_screen = self._corners * zoom + (dx, dy, dx, dy)
        left, top, right, bottom = on_screen.T
        visible = (right >= seen.left() - 4) & (left <= seen.right() + 4)
        visible &= (bottom >= seen.top() - 24) & (top <= seen.bottom() + 24)
        found = np.flatnonzero(visible)
        rects = on_screen[found]
        rects[:, 2:] -= rects[:, :2]
        return [
            (self.boxes[at], QRectF(*rect))
            for at, rect in zip(found.tolist(), rects.tolist(), strict=True)
            if self.boxes[at].id not in self.preview
        ]

    def _paint_outlines(self, painter: QPainter, placed: Sequence[_Placed]) -> None:
        """The outlines of boxes, the selected ones on top; those of one look in one go, which is much quicker."""
        looks: dict[tuple[bool, str, bool], list[QRectF]] = {}
        for box, rect in placed:
            look = (box.id in self.selected, self._colour(box), box.is_candidate)
            looks.setdefault(look, []).append(rect)
        for (selected, colour, candidate), rects in sorted(looks.items(), key=lambda item: item[0][0]):
            halo, pen = _pens(colour, candidate, selected)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(halo)
            painter.drawRects(rects)
            painter.setPen(pen)
            if selected:
                painter.setBrush(_faint(colour, 60))
            painter.drawRects(rects)

    def _paint_labels(
        self, painter: QPainter, placed: Sequence[_Placed], transform: QTransform, seen: QRectF, scale: float
    ) -> None:
        """A label for each box that has a free place for one; the selected boxes choose first, then the others."""
        self._labelled = {}
        places = Places(seen, QPointF(transform.dx(), transform.dy()))
        only = self.only_selected()
        if only is not None and only.id not in self.preview:
            around = transform.mapRect(handle_frame(self.rect_of(only), transform.m11()))
            self._label_selected(painter, only, around, scale, places)
        order = sorted(placed, key=lambda item: item[0].id not in self.selected) if self.selected else placed
        for box, rect in order:
            if box is only:
                continue
            caption = self._captions[box.id]
            if box.id in self.selected:
                chips: tuple[Chip, ...] = (self._chips.whole(caption, scale),)
            elif max(rect.width(), rect.height()) < _NARROWEST_LABELLED:
                continue
            else:
                chips = self._chips.fitting(caption, rect.width(), scale)
            found = places.find(chips, rect)
            if found is not None:
                self._labelled[box.id] = found[1]
                painter.drawPixmap(found[1], found[0].picture)

    def _label_selected(
        self, painter: QPainter, box: Box, frame: QRectF, scale: float, places: Places
    ) -> None:
        """The label of the one selected box, which always has one, clear of its handles."""
        chip = self._chips.whole(self._captions[box.id], scale)
        half = HANDLE / 2
        at = places.first(chip, frame.adjusted(0, -half, 0, half))
        places.take(QRectF(at.x(), at.y(), chip.width, chip.height))
        if max(frame.width(), frame.height()) < _SMALL_FRAME:
            places.take(frame.adjusted(-half, -half, half, half))
        self._labelled[box.id] = at
        painter.drawPixmap(at, chip.picture)

    def _paint_hovered(self, painter: QPainter, box: Box, rect: QRectF, seen: QRectF, scale: float) -> None:
        """The box under the pointer, with its label whole, in front of everything."""
        painter.fillRect(rect, _faint(self._colour(box), 30))
        chip = self._chips.whole(self._captions[box.id], scale)
        at = self._labelled.get(box.id)
        painter.drawPixmap(at if at is not None else Places(seen, QPointF()).first(chip, rect), chip.picture)

    def retell(self) -> None:
        """Make the labels again, in the language spoken now."""
        self._captions = {box.id: self._caption(box) for box in self.boxes}

    def _caption(self, box: Box) -> Caption:
        label = self._classes.get(box.class_id)
        name = label.name if label else "?"
        whole = name
        if box.score is not None and box.is_candidate:
            whole = tr("{name} {score}", name=name, score=decimal(box.score, 2))
        return Caption(name, whole, self._colour(box), box.is_candidate)

    def _colour(self, box: Box) -> str:
        label = self._classes.get(box.class_id)
        return label.colour if label else _FALLBACK


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


@lru_cache(maxsize=1000)
def _pens(colour: str, candidate: bool, selected: bool) -> tuple[QPen, QPen]:
    """The dark halo that sets a box off from any picture, and the line itself: dashed for a candidate."""
    width = 3.0 if selected else 2.0
    halo = QPen(QColor(0, 0, 0, 110), width + 2)
    pen = QPen(QColor(colour), width)
    for either in (halo, pen):
        either.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if candidate:
        pen.setDashPattern([4, 3])
    return halo, pen
