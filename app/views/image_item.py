"""The image under the boxes, drawn from the size that fits the zoom: large images stay quick and clean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget


class ImageItem(QGraphicsItem):
    """Draws one of several sizes of the same image into the full size's rectangle."""

    def __init__(self) -> None:
        super().__init__()
        self._levels: tuple[QImage, ...] = ()
        self._bounds = QRectF()

    def show(self, levels: Sequence[QImage], width: int, height: int) -> None:  # type: ignore[override]
        """Draw ``levels`` (the same image, largest first) over ``width`` × ``height`` pixels."""
        self.prepareGeometryChange()
        self._levels = tuple(levels)
        self._bounds = QRectF(0, 0, width, height)
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802
        return self._bounds

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        if not self._levels:
            return
        transform = painter.deviceTransform()
        zoom = transform.m11()
        chosen = self._levels[0]
        for level in self._levels[1:]:
            if level.width() >= self._bounds.width() * zoom:
                chosen = level
        inverse, _ = transform.inverted()
        device = painter.device()
        seen = inverse.mapRect(QRectF(0, 0, device.width() * 4, device.height() * 4)) & self._bounds
        scale = chosen.width() / self._bounds.width()
        smooth = zoom / scale < 4
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, smooth)
        source = QRectF(seen.x() * scale, seen.y() * scale, seen.width() * scale, seen.height() * scale)
        painter.drawImage(seen, chosen, source)
