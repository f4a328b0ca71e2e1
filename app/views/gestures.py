"""What a pressed mouse button does on the canvas: one small class for each gesture."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.core.records import Box
from app.views.box_item import BoxesItem
from app.views.handles import moved_inside, resized

CLICK = 4.0
"""A pointer that moves less than this many screen pixels has clicked, not dragged."""


class Surface(Protocol):
    """What gestures need of the canvas."""

    layer: BoxesItem

    def bounds(self) -> QRectF: ...

    def zoom(self) -> float: ...

    def scroll_by(self, dx: float, dy: float) -> None: ...

    def select(self, ids: frozenset[int]) -> None: ...

    def finish_move(self, rects: dict[int, QRectF]) -> None: ...

    def finish_drawing(self, rect: QRectF) -> None: ...

    def repaint_soon(self) -> None: ...


class Gesture:
    """One press-drag-release; ``scene`` points are image pixels, ``screen`` points are viewport pixels."""

    cursor: Qt.CursorShape | None = None
    holds = False
    """Whether it has boxes in hand, which should not be replaced meanwhile."""

    def __init__(self, surface: Surface, scene: QPointF, screen: QPointF) -> None:
        self.surface = surface
        self.start_scene = scene
        self.start_screen = screen
        self.dragged = False

    def move(self, scene: QPointF, screen: QPointF) -> None:
        offset = screen - self.start_screen
        if not self.dragged and max(abs(offset.x()), abs(offset.y())) < CLICK:
            return
        self.dragged = True
        self.drag(scene, screen)

    def drag(self, scene: QPointF, screen: QPointF) -> None: ...

    def release(self, scene: QPointF, screen: QPointF) -> bool:
        """End the gesture; False keeps it alive (a click-click drawing waits for its second click)."""
        return True

    def cancel(self) -> None: ...

    def paint(self, painter: QPainter) -> None:
        """Draw over the boxes, in image pixels."""


class Pan(Gesture):
    """Moves the image with the pointer; a click on nothing clears the selection."""

    cursor = Qt.CursorShape.ClosedHandCursor

    def __init__(self, surface: Surface, scene: QPointF, screen: QPointF, *, clears: bool) -> None:
        super().__init__(surface, scene, screen)
        self._last = screen
        self._clears = clears

    def drag(self, scene: QPointF, screen: QPointF) -> None:
        self.surface.scroll_by(screen.x() - self._last.x(), screen.y() - self._last.y())
        self._last = screen

    def release(self, scene: QPointF, screen: QPointF) -> bool:
        if self._clears and not self.dragged:
            self.surface.select(frozenset())
        return True


class Band(Gesture):
    """Adds the boxes inside a rubber band to the selection; a Shift-click adds or takes the box under it."""

    def __init__(self, surface: Surface, scene: QPointF, screen: QPointF, under: Box | None) -> None:
        super().__init__(surface, scene, screen)
        self._under = under
        self._rect = QRectF()

    def drag(self, scene: QPointF, screen: QPointF) -> None:
        self._rect = QRectF(self.start_scene, scene).normalized()
        self.surface.repaint_soon()

    def release(self, scene: QPointF, screen: QPointF) -> bool:
        chosen = self.surface.layer.selected
        if self.dragged:
            self.surface.select(chosen | frozenset(self.surface.layer.boxes_inside(self._rect)))
        elif self._under is not None:
            self.surface.select(chosen ^ {self._under.id})
        return True

    def paint(self, painter: QPainter) -> None:
        if self.dragged:
            _paint_rubber(painter, self._rect)


class Move(Gesture):
    """Moves the selected boxes, kept inside the image; a click narrows a selection to the box under it."""

    cursor = Qt.CursorShape.SizeAllCursor
    holds = True

    def __init__(
        self, surface: Surface, scene: QPointF, screen: QPointF, under: Box, ids: frozenset[int]
    ) -> None:
        super().__init__(surface, scene, screen)
        self._under = under
        layer = surface.layer
        self._rects = {box.id: layer.rect_of(box) for box in layer.boxes if box.id in ids}

    def drag(self, scene: QPointF, screen: QPointF) -> None:
        offset = scene - self.start_scene
        shift = moved_inside(list(self._rects.values()), offset.x(), offset.y(), self.surface.bounds())
        self.surface.layer.preview = {id_: rect.translated(*shift) for id_, rect in self._rects.items()}
        self.surface.repaint_soon()

    def release(self, scene: QPointF, screen: QPointF) -> bool:
        preview, self.surface.layer.preview = self.surface.layer.preview, {}
        if self.dragged and preview:
            self.surface.finish_move(preview)
        elif len(self._rects) > 1:
            self.surface.select(frozenset({self._under.id}))
        return True

    def cancel(self) -> None:
        self.surface.layer.preview = {}


class Resize(Gesture):
    """Drags one handle of one box."""

    holds = True

    def __init__(
        self, surface: Surface, scene: QPointF, screen: QPointF, box: Box, handle: tuple[int, int]
    ) -> None:
        super().__init__(surface, scene, screen)
        self._id = box.id
        self._rect = surface.layer.rect_of(box)
        self._handle = handle

    def drag(self, scene: QPointF, screen: QPointF) -> None:
        rect = resized(self._rect, self._handle, scene, self.surface.bounds())
        self.surface.layer.preview = {self._id: rect}
        self.surface.repaint_soon()

    def release(self, scene: QPointF, screen: QPointF) -> bool:
        preview, self.surface.layer.preview = self.surface.layer.preview, {}
        rect = preview.get(self._id)
        if rect is not None and rect.width() >= 1 and rect.height() >= 1:
            self.surface.finish_move(preview)
        return True

    def cancel(self) -> None:
        self.surface.layer.preview = {}


class Draw(Gesture):
    """Draws a new box: press and drag, or click one corner and then the other."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, surface: Surface, scene: QPointF, screen: QPointF) -> None:
        super().__init__(surface, _inside(scene, surface.bounds()), screen)
        self._rect = QRectF(self.start_scene, self.start_scene)
        self._clicked = False

    def move(self, scene: QPointF, screen: QPointF) -> None:
        super().move(scene, screen)
        self._rect = QRectF(self.start_scene, _inside(scene, self.surface.bounds())).normalized()
        self.surface.repaint_soon()

    def release(self, scene: QPointF, screen: QPointF) -> bool:
        if not self._clicked and not self.dragged:
            self._clicked = True
            return False
        self._rect = QRectF(self.start_scene, _inside(scene, self.surface.bounds())).normalized()
        if self._rect.width() >= 1 and self._rect.height() >= 1:
            self.surface.finish_drawing(self._rect)
        return True

    def paint(self, painter: QPainter) -> None:
        if self._rect.isValid():
            _paint_rubber(painter, self._rect)


def _inside(point: QPointF, bounds: QRectF) -> QPointF:
    x = min(max(point.x(), bounds.left()), bounds.right())
    y = min(max(point.y(), bounds.top()), bounds.bottom())
    return QPointF(x, y)


def _paint_rubber(painter: QPainter, rect: QRectF) -> None:
    painter.setBrush(QColor(255, 255, 255, 36))
    for colour, style in (("black", Qt.PenStyle.SolidLine), ("white", Qt.PenStyle.DashLine)):
        pen = QPen(QColor(colour), 1.5, style)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawRect(rect)
        painter.setBrush(Qt.BrushStyle.NoBrush)
