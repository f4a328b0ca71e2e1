"""What a pressed mouse button does on the canvas: one small class for each gesture."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter

from app.core.records import Box
from app.views.box_item import BoxesItem
from app.views.handles import SNAP, handle_point, resized, snapped_point, snapped_shift
from app.views.marks import paint_rubber, paint_size

CLICK = 4.0
"""A pointer that moves less than this many screen pixels has clicked, not dragged."""


class Surface(Protocol):
    """What gestures need of the canvas."""

    layer: BoxesItem

    def bounds(self) -> QRectF: ...

    def zoom(self) -> float: ...

    def scroll_by(self, dx: float, dy: float) -> None: ...

    def select(self, ids: frozenset[int]) -> None: ...

    def clicked(self, scene: QPointF) -> None: ...

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
            paint_rubber(painter, self._rect)


class Move(Gesture):
    """Moves the selected boxes; a side that comes near the image's edge jumps onto it.

    They may stand out of the image while they are held; what does is cut off when they are let go. A click
    that moves nothing is the canvas's, which chooses between the boxes that lie there.
    """

    cursor = Qt.CursorShape.SizeAllCursor
    holds = True

    def __init__(self, surface: Surface, scene: QPointF, screen: QPointF, ids: frozenset[int]) -> None:
        super().__init__(surface, scene, screen)
        layer = surface.layer
        self._rects = {box.id: layer.rect_of(box) for box in layer.boxes if box.id in ids}

    def drag(self, scene: QPointF, screen: QPointF) -> None:
        offset = scene - self.start_scene
        reach = SNAP / self.surface.zoom()
        bounds = self.surface.bounds()
        shift = snapped_shift(list(self._rects.values()), offset.x(), offset.y(), bounds, reach)
        self.surface.layer.preview = {id_: rect.translated(*shift) for id_, rect in self._rects.items()}
        self.surface.repaint_soon()

    def release(self, scene: QPointF, screen: QPointF) -> bool:
        preview, self.surface.layer.preview = self.surface.layer.preview, {}
        if self.dragged and preview:
            self.surface.finish_move(preview)
        else:
            self.surface.clicked(scene)
        return True

    def cancel(self) -> None:
        self.surface.layer.preview = {}


class Resize(Gesture):
    """Drags one handle of one box; the handle keeps its distance to the pointer, so nothing jumps."""

    holds = True

    def __init__(
        self, surface: Surface, scene: QPointF, screen: QPointF, box: Box, handle: tuple[int, int]
    ) -> None:
        super().__init__(surface, scene, screen)
        self._id = box.id
        self._rect = surface.layer.rect_of(box)
        self._handle = handle
        self._grip = handle_point(self._rect, handle) - scene
        self._screen = screen

    def drag(self, scene: QPointF, screen: QPointF) -> None:
        to = snapped_point(scene + self._grip, self.surface.bounds(), SNAP / self.surface.zoom())
        self.surface.layer.preview = {self._id: resized(self._rect, self._handle, to)}
        self._screen = screen
        self.surface.repaint_soon()

    def release(self, scene: QPointF, screen: QPointF) -> bool:
        preview, self.surface.layer.preview = self.surface.layer.preview, {}
        rect = preview.get(self._id)
        if rect is not None and rect.width() >= 1 and rect.height() >= 1:
            self.surface.finish_move(preview)
        return True

    def cancel(self) -> None:
        self.surface.layer.preview = {}

    def paint(self, painter: QPainter) -> None:
        rect = self.surface.layer.preview.get(self._id)
        if rect is not None:
            paint_size(painter, rect, self._screen)


class Draw(Gesture):
    """Draws a new box: press and drag, or click one corner and then the other."""

    cursor = Qt.CursorShape.CrossCursor

    def __init__(self, surface: Surface, scene: QPointF, screen: QPointF) -> None:
        super().__init__(surface, scene, screen)
        self.start_scene = self._corner(scene)
        self._rect = QRectF(self.start_scene, self.start_scene)
        self._screen = screen
        self._clicked = False

    def move(self, scene: QPointF, screen: QPointF) -> None:
        super().move(scene, screen)
        self._screen = screen
        self._rect = QRectF(self.start_scene, self._corner(scene)).normalized()
        self.surface.repaint_soon()

    def release(self, scene: QPointF, screen: QPointF) -> bool:
        if not self._clicked and not self.dragged:
            self._clicked = True
            return False
        self._rect = QRectF(self.start_scene, self._corner(scene)).normalized()
        if self._rect.width() >= 1 and self._rect.height() >= 1:
            self.surface.finish_drawing(self._rect)
        return True

    def paint(self, painter: QPainter) -> None:
        if self._rect.isValid():
            paint_rubber(painter, self._rect)
            paint_size(painter, self._rect, self._screen)

    def _corner(self, scene: QPointF) -> QPointF:
        return snapped_point(scene, self.surface.bounds(), SNAP / self.surface.zoom())
