"""A picture of what lies around the window, made once and shifted while only the window moves over it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

_MARGIN = 128
"""So many screen pixels around the window are drawn too, so that most steps of scrolling draw nothing anew."""

_WHOLE = 4
"""So many screen pixels are whole ones of the device at each of the usual scales."""
MOST_SCALED = 1.5
"""So far from the zoom it was made at a picture may be shown enlarged, or reduced, while the zoom runs."""
_EDGE = 3.0
"""So many screen pixels at the window's edge may stay empty in a reduced picture, for as long as the zoom runs."""

Draw = Callable[[QPainter, QTransform, QRectF], None]
"""Draws by a painter whose world transform is given (image to screen pixels); the rectangle is what is seen."""


@dataclass(frozen=True, eq=False)
class _Picture:
    key: tuple[float, Hashable]
    """Of the screen's scale, and what else the drawing depends on."""
    image: QImage
    area: QRect
    """What it shows, in the screen pixels of when it was made."""
    transform: QTransform
    """From the scene to the screen when it was made."""


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

    def mend(self, places: Iterable[QRectF], room: float, before: Hashable, key: Hashable) -> None:
        """Go over from the key ``before`` to ``key``, between which only ``places`` (the scene's) differ.

        room: so many screen pixels around them differ too.
        """
        kept = self._picture
        if kept is None or kept.key[1] != before:
            return
        shifted = kept.transform * QTransform.fromTranslate(-kept.area.x(), -kept.area.y())
        painter = QPainter(kept.image)
        for place in places:
            on_image = shifted.mapRect(place).adjusted(-room, -room, room, room).toAlignedRect()
            painter.resetTransform()
            painter.setClipRect(on_image)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
            painter.fillRect(on_image, Qt.GlobalColor.transparent)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
            painter.setWorldTransform(shifted)
            self._draw(painter, shifted, QRectF(on_image))
        painter.end()
        self._picture = replace(kept, key=(kept.key[0], key))

    def paint(
        self,
        painter: QPainter,
        seen: QRect,
        bounds: QRectF,
        key: Hashable = None,
        directly: bool = True,
        hurried: bool = False,
    ) -> None:
        """Draw what is ``seen`` (screen pixels) of ``bounds`` (the scene's).

        key: what else the drawing depends on, beside the zoom. directly: a new drawing may go to the painter itself;
        a picture made for each step of zooming would be thrown away at the next. hurried: a picture made at a zoom
        near this one may stand in for a moment, scaled.
        """
        transform = painter.worldTransform()
        scale = painter.device().devicePixelRatio()
        area = transform.mapRect(bounds).toRect()
        needed = area & seen
        if needed.isEmpty():
            return
        whole_key = (scale, key)
        if hurried and (place := self._scaled(whole_key, transform, needed)) is not None:
            self._show(painter, place)
            return
        at = self._shifted(whole_key, transform, needed, scale)
        if at is None:
            painted = (transform.m11(), transform.m22(), whole_key)
            if directly and not hurried and self._painted != painted:
                self._painted = painted
                self._draw(painter, transform, QRectF(seen))
                return
            around = area & seen.adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
            # So that it begins with a whole pixel of the device's also where the scale is one and a half, say.
            around.setTopLeft(around.topLeft() - QPoint(around.x() % _WHOLE, around.y() % _WHOLE))
            at = self._make(whole_key, transform, around, scale)
        self._show(painter, at)

    def _show(self, painter: QPainter, place: QPoint | QRectF) -> None:
        assert self._picture is not None
        painter.save()
        painter.resetTransform()
        painter.drawImage(place, self._picture.image)
        painter.restore()

    def _shifted(
        self, key: tuple[float, Hashable], transform: QTransform, needed: QRect, scale: float
    ) -> QPoint | None:
        """Where the kept picture lies now, if it is of use: whole pixels away, and all over what is needed."""
        kept = self._picture
        if kept is None or kept.key != key or _zoom(kept.transform) != _zoom(transform):
            return None
        shift = QPointF(transform.dx() - kept.transform.dx(), transform.dy() - kept.transform.dy())
        whole = shift.toPoint()
        on_device = shift * scale
        if QPointF(whole) != shift or QPointF(on_device.toPoint()) != on_device:
            return None
        return kept.area.topLeft() + whole if kept.area.translated(whole).contains(needed) else None

    def _scaled(self, key: tuple[float, Hashable], transform: QTransform, needed: QRect) -> QRectF | None:
        """Where the kept picture lies now, if it was made at another zoom near this one and covers what is needed."""
        kept = self._picture
        if kept is None or kept.key != key or not 1 < scaling(kept.transform, transform) <= MOST_SCALED:
            return None
        place = (kept.transform.inverted()[0] * transform).mapRect(QRectF(kept.area))
        return place if place.adjusted(-_EDGE, -_EDGE, _EDGE, _EDGE).contains(QRectF(needed)) else None

    def _make(self, key: tuple[float, Hashable], transform: QTransform, area: QRect, scale: float) -> QPoint:
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
        self._picture = _Picture(key, image, area, QTransform(transform))
        return area.topLeft()


def scaling(one: QTransform, other: QTransform) -> float:
    """How many times as large as at the other zoom things are at one of two, the larger; 1 at equal zoom."""
    ratio = other.m11() / one.m11()
    return max(ratio, 1 / ratio)


def _zoom(transform: QTransform) -> tuple[float, float]:
    return transform.m11(), transform.m22()
