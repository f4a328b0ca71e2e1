"""All boxes of an image drawn as one item: outlines, labels and handles of constant size on the screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.core.records import Box, LabelClass, text_on
from app.views.handles import handle_points

HANDLE = 9.0
"""Side of a handle in screen pixels."""

_NARROWEST_LABEL = 34.0
_WIDEST_LABEL = 400.0
_KEPT_LABELS = 2000
_FALLBACK = "#8a8f98"


class BoxesItem(QGraphicsItem):
    """Draws the boxes it is given; one item, since hundreds of small ones cost more than one loop."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes: tuple[Box, ...] = ()
        self.selected: frozenset[int] = frozenset()
        self.hovered: int | None = None
        self.preview: dict[int, QRectF] = {}
        self._classes: Mapping[int, LabelClass] = {}
        self._bounds = QRectF()
        self._font = QFont()
        self._chips: dict[tuple[str, str, int | None, str, bool, float], QPixmap] = {}
        self.setZValue(1)

    def set_bounds(self, bounds: QRectF) -> None:
        """The image's rectangle, in pixels."""
        self.prepareGeometryChange()
        self._bounds = bounds

    def set_font(self, font: QFont) -> None:
        """Write labels in ``font``."""
        if font != self._font:
            self._font = font
            self._chips.clear()

    def show(self, boxes: Sequence[Box], classes: Sequence[LabelClass]) -> None:  # type: ignore[override]
        """Draw ``boxes`` in the colours of ``classes`` from now on."""
        self.boxes = tuple(boxes)
        self._classes = {label.index: label for label in classes}
        self.update()

    def rect_of(self, box: Box) -> QRectF:
        """Where ``box`` is drawn: where it is, or where it is being dragged to."""
        shifted = self.preview.get(box.id)
        return shifted if shifted is not None else QRectF(QPointF(box.x1, box.y1), QPointF(box.x2, box.y2))

    def box_at(self, point: QPointF, reach: float) -> Box | None:
        """The smallest box around ``point``, or whose outline is within ``reach`` of it."""
        best: tuple[float, Box] | None = None
        for box in self.boxes:
            rect = self.rect_of(box)
            if not rect.adjusted(-reach, -reach, reach, reach).contains(point):
                continue
            area = rect.width() * rect.height()
            if best is None or area < best[0]:
                best = (area, box)
        return best[1] if best else None

    def boxes_inside(self, band: QRectF) -> list[int]:
        """The ids of the boxes that lie whole inside ``band``."""
        return [box.id for box in self.boxes if band.contains(self.rect_of(box))]

    def boundingRect(self) -> QRectF:  # noqa: N802
        return self._bounds.adjusted(-200, -200, 200, 200)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        transform = painter.worldTransform()
        painter.save()
        painter.resetTransform()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        seen = QRectF(widget.rect()) if widget else QRectF(painter.viewport())
        near = seen.adjusted(-4, -24, 4, 24)
        on_top = []
        for box in self.boxes:
            rect = transform.mapRect(self.rect_of(box))
            if not rect.intersects(near):
                continue
            if box.id in self.selected or box.id == self.hovered:
                on_top.append((box, rect))
            else:
                self._paint_box(painter, box, rect, seen)
        for box, rect in on_top:
            self._paint_box(painter, box, rect, seen)
        if len(self.selected) == 1:
            for box, rect in on_top:
                if box.id in self.selected:
                    self._paint_handles(painter, rect, QColor(self._colour(box)))
        painter.restore()

    def _colour(self, box: Box) -> str:
        label = self._classes.get(box.class_id)
        return label.colour if label else _FALLBACK

    def _paint_box(self, painter: QPainter, box: Box, rect: QRectF, seen: QRectF) -> None:
        colour, selected, hovered = self._colour(box), box.id in self.selected, box.id == self.hovered
        halo, pen = _pens(colour, box.is_candidate, selected)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(halo)
        painter.drawRect(rect)
        painter.setPen(pen)
        if selected or hovered:
            fill = QColor(colour)
            fill.setAlpha(60 if selected else 30)
            painter.setBrush(fill)
        painter.drawRect(rect)
        if rect.width() >= _NARROWEST_LABEL or selected or hovered:
            chip = self._chip_for(painter, box, None if selected or hovered else rect.width())
            size = chip.deviceIndependentSize()
            left = min(max(rect.left() - 1, seen.left()), max(seen.left(), seen.right() - size.width()))
            above = rect.top() - size.height() - 1
            top = above if above >= seen.top() else max(rect.top() + 2, seen.top())
            painter.drawPixmap(QPointF(left, top), chip)

    def _chip_for(self, painter: QPainter, box: Box, room: float | None) -> QPixmap:
        """The picture of a label; kept, since hundreds of boxes share a few and text is slow to draw."""
        label = self._classes.get(box.class_id)
        name = label.name if label else "?"
        whole = f"{name} {box.score:.2f}" if box.score is not None and box.is_candidate else name
        scale = painter.device().devicePixelRatio()
        width = None if room is None or room > _WIDEST_LABEL else int(room)
        key = (name, whole, width, self._colour(box), box.is_candidate, scale)
        found = self._chips.get(key)
        if found is None:
            if len(self._chips) > _KEPT_LABELS:
                self._chips.clear()
            text = whole if width is None else self._shortened(whole, name, width - 8)
            found = _draw_chip(text, QColor(self._colour(box)), box.is_candidate, scale, self._font)
            self._chips[key] = found
        return found

    def _shortened(self, whole: str, name: str, room: int) -> str:
        """Class and score; without the score, then cut short, where they are wider than ``room``."""
        metrics = QFontMetricsF(self._font)
        if metrics.horizontalAdvance(whole) <= room:
            return whole
        return metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)

    def _paint_handles(self, painter: QPainter, rect: QRectF, colour: QColor) -> None:
        painter.setPen(QPen(colour.darker(130), 1.5))
        painter.setBrush(QColor("white"))
        half = HANDLE / 2
        for centre in handle_points(rect):
            painter.drawRect(QRectF(centre.x() - half, centre.y() - half, HANDLE, HANDLE))


@lru_cache(maxsize=1000)
def _pens(colour: str, candidate: bool, selected: bool) -> tuple[QPen, QPen]:
    """The dark halo that sets a box off from any picture, and the line itself: dashed for a candidate."""
    width = 3.0 if selected else 2.0
    halo = QPen(QColor(0, 0, 0, 110), width + 2)
    pen = QPen(QColor(colour), width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if candidate:
        pen.setDashPattern([4, 3])
    return halo, pen


def _draw_chip(text: str, colour: QColor, candidate: bool, scale: float, font: QFont) -> QPixmap:
    metrics = QFontMetricsF(font)
    width, height = ceil(metrics.horizontalAdvance(text)) + 10, ceil(metrics.height()) + 3
    picture = QPixmap(ceil(width * scale), ceil(height * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill(Qt.GlobalColor.transparent)
    background = QColor(colour)
    background.setAlpha(215 if candidate else 255)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(background)
    painter.drawRoundedRect(QRectF(0, 0, width, height), 3, 3)
    painter.setFont(font)
    painter.setPen(QColor(text_on(colour.name())))
    painter.drawText(QRectF(0, 0, width, height), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return picture
