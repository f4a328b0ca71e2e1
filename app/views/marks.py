"""What is drawn over image and boxes while the mouse works: crosshair, rubber rectangle, size in pixels."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen

_DARK, _BRIGHT = QColor(0, 0, 0, 150), QColor(255, 255, 255, 200)
_PAPER = QColor(20, 22, 26, 220)


def paint_crosshair(painter: QPainter, at: QPoint, size: QSize) -> None:
    """Two lines through ``at`` over a view of ``size`` (screen pixels), seen on bright and on dark pictures."""
    painter.save()
    painter.resetTransform()
    for colour, dash in ((_DARK, None), (_BRIGHT, [3.0, 3.0])):
        pen = QPen(colour, 1)
        if dash:
            pen.setDashPattern(dash)
        painter.setPen(pen)
        painter.drawLine(0, at.y(), size.width(), at.y())
        painter.drawLine(at.x(), 0, at.x(), size.height())
    painter.restore()


def paint_rubber(painter: QPainter, rect: QRectF) -> None:
    """A rectangle (image pixels) that is being drawn."""
    painter.setBrush(QColor(255, 255, 255, 36))
    for colour, style in (("black", Qt.PenStyle.SolidLine), ("white", Qt.PenStyle.DashLine)):
        pen = QPen(QColor(colour), 1.5, style)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.drawRect(rect)
        painter.setBrush(Qt.BrushStyle.NoBrush)


def paint_size(painter: QPainter, rect: QRectF, pointer: QPointF) -> None:
    """Width and height of ``rect`` (image pixels), written beside the pointer (screen pixels)."""
    paint_note(painter, f"{rect.width():.0f} × {rect.height():.0f} px", pointer + QPointF(16, 18))


def paint_note(painter: QPainter, text: str, at: QPointF) -> None:
    """A short text on a dark ground at ``at`` (screen pixels), kept inside the view."""
    painter.save()
    painter.resetTransform()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    metrics = painter.fontMetrics()
    width, height = metrics.horizontalAdvance(text) + 12, metrics.height() + 6
    view: QRect = painter.viewport()
    left = min(at.x(), view.width() - width - 4)
    top = min(at.y(), view.height() - height - 4)
    paper = QRectF(max(left, 4), max(top, 4), width, height)
    painter.setPen(QPen(QColor(255, 255, 255, 60), 1))
    painter.setBrush(_PAPER)
    painter.drawRoundedRect(paper, 4, 4)
    painter.setPen(QColor("white"))
    painter.drawText(paper, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()
