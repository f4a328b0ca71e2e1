"""A zoomable, scrollable view of one image."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QNativeGestureEvent, QPainter, QPalette, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from app.views.image_item import ImageItem
from app.views.marks import paint_note

SMALLEST_ZOOM, LARGEST_ZOOM = 0.01, 40.0
_PATIENCE_MS = 400
_REST_MS = 150
"""Zoom steps that follow each other more quickly are one movement."""
LARGEST_FIT = 4.0
"""Fitting enlarges a small image no further than this."""


class ImageView(QGraphicsView):
    """Shows one image; zooms at the cursor and scrolls half an image beyond its edges."""

    zoomed = Signal(float)
    """Screen pixels per image pixel."""
    zoom_runs = Signal(bool)
    """The second step of a movement has come, and what is drawn is seen for a moment only; or it is over."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = ImageItem()
        self._scene = QGraphicsScene(self)
        self._scene.setItemIndexMethod(QGraphicsScene.ItemIndexMethod.NoIndex)
        self._scene.addItem(self.picture)
        self.setScene(self._scene)
        self._bounds = QRectF()
        self._fitted = True
        self._coarse = False
        self._reading = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.viewport().update)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(_REST_MS)
        self._rest.timeout.connect(lambda: self.zoom_runs.emit(False))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        # Labels and handles keep their screen size and so leave any region that an item could name.
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)

    def show_image(self, levels: Sequence[QImage], width: int, height: int, coarse: bool = False) -> None:
        """Show an image of ``width`` × ``height`` pixels, fitted; ``levels``: in one or several sizes.

        coarse: a better picture of it follows, which takes the place of this one while zoom and place stay.
        """
        refines = self.stands_for(width, height)
        self._coarse = coarse
        self.picture.show(levels, width, height)
        if refines:
            return
        self._bounds = QRectF(0, 0, width, height)
        margin_x, margin_y = width * 0.5, height * 0.5
        self._scene.setSceneRect(self._bounds.adjusted(-margin_x, -margin_y, margin_x, margin_y))
        self.fit()

    def stands_for(self, width: int, height: int) -> bool:
        """Whether what is shown is the coarse picture of an image of this size."""
        return self._coarse and self._bounds == QRectF(0, 0, width, height)

    def clear_image(self, reading: str = "") -> None:
        """Show no image; ``reading``: what is said in its place when it takes longer than a moment to come."""
        self._bounds, self._coarse = QRectF(), False
        self.picture.show((), 0, 0)
        self._reading = reading
        self._patience.start()

    def say_reading(self, reading: str) -> None:
        """Say something else in the place of the image that is still to come."""
        self._reading = reading
        if self._bounds.isEmpty():
            self.viewport().update()

    def bounds(self) -> QRectF:
        """The image's rectangle in its pixels; empty where no image is shown."""
        return self._bounds

    def zoom(self) -> float:
        """Screen pixels per image pixel."""
        return self.transform().m11()

    def scroll_by(self, dx: float, dy: float) -> None:
        """Shift the image by screen pixels."""
        self._fitted = False
        horizontal, vertical = self.horizontalScrollBar(), self.verticalScrollBar()
        horizontal.setValue(horizontal.value() - round(dx))
        vertical.setValue(vertical.value() - round(dy))

    def reveal(self, rect: QRectF) -> None:
        """Scroll to a rectangle of the image (in its pixels) where nothing of it is in view."""
        if not self.mapToScene(self.viewport().rect()).boundingRect().intersects(rect):
            self._fitted = False
            self.centerOn(rect.center())

    def fit(self) -> None:
        """Show the whole image."""
        self._fitted = True
        if self._bounds.isEmpty():
            return
        room = self.viewport().rect().adjusted(16, 16, -16, -16)
        scale = min(room.width() / self._bounds.width(), room.height() / self._bounds.height(), LARGEST_FIT)
        self._set_zoom(max(scale, SMALLEST_ZOOM))
        self.centerOn(self._bounds.center())

    def actual_size(self) -> None:
        """Show one image pixel as one screen pixel, keeping the middle."""
        self.zoom_at(QPointF(self.viewport().rect().center()), 1.0 / self.devicePixelRatioF() / self.zoom())

    def zoom_by(self, factor: float) -> None:
        """Zoom by ``factor`` around the middle of the window."""
        self.zoom_at(QPointF(self.viewport().rect().center()), factor)

    def zoom_at(self, screen: QPointF, factor: float) -> None:
        """Zoom by ``factor`` so that the image pixel under ``screen`` (viewport pixels) stays there."""
        if self._bounds.isEmpty():
            return
        self._fitted = False
        if self._rest.isActive():
            self.zoom_runs.emit(True)
        self._rest.start()
        fixed = self.viewportTransform().inverted()[0].map(screen)
        self._set_zoom(min(max(self.zoom() * factor, SMALLEST_ZOOM), LARGEST_ZOOM))
        now = self.viewportTransform().map(fixed)
        self.scroll_by(screen.x() - now.x(), screen.y() - now.y())

    def _set_zoom(self, zoom: float) -> None:
        self.resetTransform()
        self.scale(zoom, zoom)
        self.zoomed.emit(zoom)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_at(event.position(), 1.0015 ** event.angleDelta().y())
            event.accept()
            return
        self._fitted = False
        super().wheelEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        # Two fingers on a touch pad.
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.zoom_at(event.position(), 1.0 + event.value())
            return True
        return super().viewportEvent(event)

    def drawBackground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: N802
        painter.fillRect(rect, self.palette().color(QPalette.ColorRole.Dark))

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:  # noqa: N802
        if self._bounds.isEmpty() and self._reading and not self._patience.isActive():
            room = QPointF(self.viewport().rect().center())
            width = painter.fontMetrics().horizontalAdvance(self._reading)
            paint_note(painter, self._reading, room - QPointF(width / 2 + 6, 12))
