"""The image under the boxes, drawn from the size that fits the zoom: large images stay quick and clean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QTransform
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from app.views.kept import Kept
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
        self._kept = Kept(self._draw, self._in_look)

    def show(self, levels: Sequence[QImage], width: int, height: int) -> None:  # type: ignore[override]
        """Draw ``levels`` (the same image, largest first) over ``width`` × ``height`` pixels."""
        self.prepareGeometryChange()
        self._levels = tuple(levels)
        self._bounds = QRectF(0, 0, width, height)
        self._kept.forget()
        self.update()

    def set_look(self, look: Look) -> None:
        """Draw with another brightness and contrast from now on."""
        self._look = look
        self._kept.forget()
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if not self._levels:
            return
        seen = widget.rect() if widget else painter.viewport()
        self._kept.paint(painter, seen, self._bounds, directly=self._look.is_plain)

    def _in_look(self, picture: QImage) -> QImage:
        if self._look.is_plain:
            return picture
        return with_look(picture.convertToFormat(QImage.Format.Format_RGB32), self._look)

    def _draw(self, painter: QPainter, transform: QTransform, screen: QRectF) -> None:
        """Draw the part on the ``screen`` from the smallest size that still has a pixel for each of the screen's."""
        scale = painter.device().devicePixelRatio()
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
