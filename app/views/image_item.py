"""The image under the boxes, drawn from the size that fits the zoom: large images stay quick and clean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.views.look import Look, with_look

_PIXELS_SEEN = 4.0
"""From this many screen pixels an image pixel on, pixels are drawn as squares."""


class ImageItem(QGraphicsItem):
    """Draws one of several sizes of the same image into the full size's rectangle, in the look wanted."""

    def __init__(self) -> None:
        super().__init__()
        self._levels: tuple[QImage, ...] = ()
        self._bounds = QRectF()
        self._look = Look()
        self._changed: tuple[object, QImage] | None = None

    def show(self, levels: Sequence[QImage], width: int, height: int) -> None:  # type: ignore[override]
        """Draw ``levels`` (the same image, largest first) over ``width`` × ``height`` pixels."""
        self.prepareGeometryChange()
        self._levels = tuple(levels)
        self._bounds = QRectF(0, 0, width, height)
        self._changed = None
        self.update()

    def set_look(self, look: Look) -> None:
        """Draw with another brightness and contrast from now on."""
        self._look = look
        self._changed = None
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if not self._levels:
            return
        scale = painter.device().devicePixelRatio()
        screen = widget.rect() if widget else painter.viewport()
        if self._look.is_plain:
            self._draw(painter, painter.worldTransform(), QRectF(screen), scale)
            return
        transform = painter.worldTransform()
        seen = transform.mapRect(self._bounds).toAlignedRect() & screen
        if seen.isEmpty():
            return
        painter.save()
        painter.resetTransform()
        painter.drawImage(seen.topLeft(), self._in_look(transform, seen, scale))
        painter.restore()

    def _in_look(self, transform: QTransform, seen: QRect, scale: float) -> QImage:
        """What is seen of the image, at the screen's own pixels and in the look; kept until the view changes."""
        key = (transform, seen, scale)
        if self._changed is None or self._changed[0] != key:
            picture = QImage(seen.size() * scale, QImage.Format.Format_RGB32)
            picture.setDevicePixelRatio(scale)
            painter = QPainter(picture)
            shifted = transform * QTransform.fromTranslate(-seen.x(), -seen.y())
            painter.setWorldTransform(shifted)
            self._draw(painter, shifted, QRectF(QPoint(0, 0), seen.size()), scale)
            painter.end()
            changed = with_look(picture, self._look)
            changed.setDevicePixelRatio(scale)
            self._changed = (key, changed)
        return self._changed[1]

    def _draw(self, painter: QPainter, transform: QTransform, screen: QRectF, scale: float) -> None:
        """Draw the part on the ``screen`` from the smallest size that still has a pixel for each of the screen's."""
        zoom = transform.m11() * scale
        chosen = self._levels[0]
        for level in self._levels[1:]:
            if level.width() >= self._bounds.width() * zoom:
                chosen = level
        seen = transform.inverted()[0].mapRect(screen).adjusted(-1, -1, 1, 1) & self._bounds
        ratio = chosen.width() / self._bounds.width()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, zoom / ratio < _PIXELS_SEEN)
        source = QRectF(seen.x() * ratio, seen.y() * ratio, seen.width() * ratio, seen.height() * ratio)
        painter.drawImage(seen, chosen, source)
