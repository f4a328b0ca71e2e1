"""A picture of what lies around the window, made once and shifted while only the window moves over it."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

_MARGIN = 128
"""So many screen pixels around the window are drawn too, so that most steps of scrolling draw nothing anew."""

Draw = Callable[[QPainter, QTransform, QRectF], None]
"""Draws by a painter whose world transform is given (image to screen pixels); the rectangle is what is seen."""


@dataclass(frozen=True, eq=False)
class _Picture:
    key: Hashable
    image: QImage
    area: QRect
    origin: QPointF
    """Where the scene's origin was on the screen when it was made."""


class Kept:
    """Draws by ``draw``, or from the picture that it made: at another zoom or key at once, then from a picture."""

    def __init__(self, draw: Draw, finish: Callable[[QImage], QImage] | None = None) -> None:
        self._draw = draw
        self._finish = finish
        self._picture: _Picture | None = None
        self._painted: Hashable = None

    def forget(self) -> None:
        """Draw anew, what is drawn has changed."""
        self._picture = None
        self._painted = None

    def paint(
        self, painter: QPainter, seen: QRect, bounds: QRectF, key: Hashable = None, directly: bool = True
    ) -> None:
        """Draw what is ``seen`` (screen pixels) of ``bounds`` (the scene's).

        key: what else the drawing depends on, beside the zoom. directly: a new drawing may go to the painter itself;
        a picture made for each step of zooming would be thrown away at the next.
        """
        transform = painter.worldTransform()
        scale = painter.device().devicePixelRatio()
        whole_key = (transform.m11(), transform.m22(), scale, key)
        area = transform.mapRect(bounds).toRect()
        if (area & seen).isEmpty():
            return
        at = self._shifted(whole_key, transform, area & seen, scale)
        if at is None:
            if directly and self._painted != whole_key:
                self._painted = whole_key
                self._draw(painter, transform, QRectF(seen))
                return
            at = self._make(
                whole_key, transform, area & seen.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN), scale
            )
        assert self._picture is not None
        painter.save()
        painter.resetTransform()
        painter.drawImage(at, self._picture.image)
        painter.restore()

    def _shifted(self, key: Hashable, transform: QTransform, needed: QRect, scale: float) -> QPoint | None:
        """Where the kept picture lies now, if it is of use: whole pixels away, and all over what is needed."""
        kept = self._picture
        if kept is None or kept.key != key:
            return None
        shift = QPointF(transform.dx(), transform.dy()) - kept.origin
        whole = shift.toPoint()
        on_device = shift * scale
        if QPointF(whole) != shift or QPointF(on_device.toPoint()) != on_device:
            return None
        return kept.area.topLeft() + whole if kept.area.translated(whole).contains(needed) else None

    def _make(self, key: Hashable, transform: QTransform, area: QRect, scale: float) -> QPoint:
        image = QImage((area.size().toSizeF() * scale).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
        image.setDevicePixelRatio(scale)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        shifted = transform * QTransform.fromTranslate(-area.x(), -area.y())
        painter.setWorldTransform(shifted)
        self._draw(painter, shifted, QRectF(QPoint(0, 0), area.size()))
        painter.end()
        if self._finish is not None:
            image = self._finish(image)
            image.setDevicePixelRatio(scale)
        self._picture = _Picture(key, image, area, QPointF(transform.dx(), transform.dy()))
        return area.topLeft()
