"""The outlines of boxes: a dark halo that sets a box off from any picture, and a line, dashed for a candidate."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_HALO = QColor(0, 0, 0, 110)
_WIDTH, _SELECTED_WIDTH = 2.0, 3.0
_DASHES = (4.0, 3.0)
_FILL = 60

_Sides = tuple[QLineF, QLineF, QLineF, QLineF]

Look = tuple[str, bool]
"""Colour, and whether a box is a candidate."""


class Outlines:
    """Draws many boxes in few calls.

    The sides are kept as lines of the image: lines are what Qt's raster engine strokes quickest, a third of the time
    of rectangles, and only what is kept need not be made for each frame.
    """

    def __init__(self) -> None:
        self._sides: list[_Sides] = []
        self._looks: dict[Look, np.ndarray] = {}

    def show(self, corners: Iterable[Sequence[float]], looks: Sequence[Look]) -> None:
        """Take boxes, x1, y1, x2, y2 in image pixels each, and the look of each."""
        self._sides = [_sides(*box) for box in corners]
        members: dict[Look, list[int]] = {}
        for at, look in enumerate(looks):
            members.setdefault(look, []).append(at)
        self._looks = {look: np.array(found) for look, found in members.items()}

    def paint(self, painter: QPainter, wanted: np.ndarray, onto_nothing: bool) -> None:
        """Draw the boxes where ``wanted`` (bool, one a box) by a painter in image pixels.

        All halos lie below all lines. Where they come ``onto_nothing`` they need not be blended, which would take
        twice the time.
        """
        chosen = [
            (look, [self._sides[at] for at in members[wanted[members]].tolist()])
            for look, members in self._looks.items()
        ]
        pixel = 1 / painter.worldTransform().m11()
        if onto_nothing:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        _paint_halos(painter, [lines for _, sides in chosen for lines in sides], _WIDTH * pixel, pixel)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        for look, sides in chosen:
            _paint_lines(painter, sides, look, _WIDTH * pixel)

    def paint_selected(self, painter: QPainter, wanted: np.ndarray) -> None:
        """Draw the boxes where ``wanted`` as selected ones, over what is there."""
        for look, members in self._looks.items():
            sides = [self._sides[at] for at in members[wanted[members]].tolist()]
            if sides:
                _paint_sides(painter, sides, look, selected=True)


def paint_rect(painter: QPainter, rect: QRectF, look: Look, selected: bool) -> None:
    """Draw one box by a painter in image pixels."""
    _paint_sides(painter, [_sides(rect.left(), rect.top(), rect.right(), rect.bottom())], look, selected)


def _paint_sides(painter: QPainter, boxes: Sequence[_Sides], look: Look, selected: bool) -> None:
    pixel = 1 / painter.worldTransform().m11()
    width = (_SELECTED_WIDTH if selected else _WIDTH) * pixel
    _paint_halos(painter, boxes, width, pixel)
    if selected:
        fill = QColor(look[0])
        fill.setAlpha(_FILL)
        for top, _, bottom, _ in boxes:
            painter.fillRect(QRectF(top.p1(), bottom.p1()), fill)
    _paint_lines(painter, boxes, look, width)


def _paint_halos(painter: QPainter, boxes: Sequence[_Sides], width: float, pixel: float) -> None:
    painter.setPen(QPen(_HALO, width + 2 * pixel, c=Qt.PenCapStyle.FlatCap))
    painter.drawLines(list(chain.from_iterable(boxes)))


def _paint_lines(painter: QPainter, boxes: Sequence[_Sides], look: Look, width: float) -> None:
    colour, candidate = look
    pen = QPen(QColor(colour), width)
    if candidate:
        pen.setDashPattern(_DASHES)
    painter.setPen(pen)
    if not candidate:
        painter.drawLines(list(chain.from_iterable(boxes)))
        return
    for sides in boxes:
        # Each by itself: in one call the dashes would run on from box to box, and jump when one comes or goes.
        painter.drawLines(sides)


def _sides(x1: float, y1: float, x2: float, y2: float) -> _Sides:
    """The sides in the order in which dashes run around."""
    return QLineF(x1, y1, x2, y1), QLineF(x2, y1, x2, y2), QLineF(x2, y2, x1, y2), QLineF(x1, y2, x1, y1)
