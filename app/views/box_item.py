"""All boxes of an image drawn as one item: outlines, labels and handles of constant size on the screen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.core.records import Box, LabelClass
from app.views.handles import handle_points

HANDLE = 9.0
"""Side of a handle in screen pixels."""

_NARROWEST_LABEL = 34.0
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
        self.font = QFont()
        self.setZValue(1)

    def set_bounds(self, bounds: QRectF) -> None:
        """The image's rectangle, in pixels."""
        self.prepareGeometryChange()
        self._bounds = bounds

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
        painter.setFont(self.font)
        seen = QRectF(widget.rect()) if widget else QRectF(painter.viewport())
        metrics = QFontMetricsF(self.font)
        on_top = []
        for box in self.boxes:
            rect = transform.mapRect(self.rect_of(box))
            if not rect.intersects(seen.adjusted(-4, -24, 4, 24)):
                continue
            if box.id in self.selected or box.id == self.hovered:
                on_top.append((box, rect))
            else:
                self._paint_box(painter, box, rect, metrics, seen)
        for box, rect in on_top:
            self._paint_box(painter, box, rect, metrics, seen)
        if len(self.selected) == 1:
            for box, rect in on_top:
                if box.id in self.selected:
                    self._paint_handles(painter, rect, self._colour(box))
        painter.restore()

    def _colour(self, box: Box) -> QColor:
        label = self._classes.get(box.class_id)
        return QColor(label.colour if label else _FALLBACK)

    def _paint_box(
        self, painter: QPainter, box: Box, rect: QRectF, metrics: QFontMetricsF, seen: QRectF
    ) -> None:
        colour = self._colour(box)
        selected = box.id in self.selected
        fill = QColor(colour)
        fill.setAlpha(60 if selected else 30 if box.id == self.hovered else 0)
        width = 3.0 if selected else 2.0
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(0, 0, 0, 110), width + 2))
        painter.drawRect(rect)
        pen = QPen(colour, width)
        if box.is_candidate:
            pen.setDashPattern([4, 3])
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        painter.setBrush(fill)
        painter.drawRect(rect)
        if rect.width() >= _NARROWEST_LABEL or selected or box.id == self.hovered:
            self._paint_label(painter, box, rect, colour, metrics, seen)

    def _paint_label(
        self, painter: QPainter, box: Box, rect: QRectF, colour: QColor, metrics: QFontMetricsF, seen: QRectF
    ) -> None:
        text = self._label_text(box, metrics, rect.width() - 8)
        width, height = metrics.horizontalAdvance(text) + 10, metrics.height() + 3
        left = min(max(rect.left() - 1, seen.left()), max(seen.left(), seen.right() - width))
        above = rect.top() - height - 1
        top = above if above >= seen.top() else max(rect.top() + 2, seen.top())
        chip = QRectF(left, top, width, height)
        background = QColor(colour)
        background.setAlpha(215 if box.is_candidate else 255)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(background)
        painter.drawRoundedRect(chip, 3, 3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(text_on(colour))
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)

    def _label_text(self, box: Box, metrics: QFontMetricsF, room: float) -> str:
        """Class and score; without the score, then cut short, where a box that is not in hand is narrow."""
        label = self._classes.get(box.class_id)
        name = label.name if label else "?"
        whole = f"{name} {box.score:.2f}" if box.score is not None and box.is_candidate else name
        if box.id in self.selected or box.id == self.hovered or metrics.horizontalAdvance(whole) <= room:
            return whole
        return metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)

    def _paint_handles(self, painter: QPainter, rect: QRectF, colour: QColor) -> None:
        painter.setPen(QPen(colour.darker(130), 1.5))
        painter.setBrush(QColor("white"))
        half = HANDLE / 2
        for centre in handle_points(rect):
            painter.drawRect(QRectF(centre.x() - half, centre.y() - half, HANDLE, HANDLE))


def text_on(colour: QColor) -> QColor:
    """Black or white, whichever reads better on ``colour`` (WCAG relative luminance)."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    luminance = (
        0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())
    )
    return QColor("black") if luminance > 0.179 else QColor("white")
