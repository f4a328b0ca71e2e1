"""The eight handles of a box: where they are, which one the cursor is on, and what dragging one does."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt

HANDLES: tuple[tuple[int, int], ...] = ((0, 0), (1, 0), (2, 0), (2, 1), (2, 2), (1, 2), (0, 2), (0, 1))
"""Column and row of each handle, 0 left/top, 1 middle, 2 right/bottom."""

_CURSORS = {
    (0, 0): Qt.CursorShape.SizeFDiagCursor,
    (2, 2): Qt.CursorShape.SizeFDiagCursor,
    (2, 0): Qt.CursorShape.SizeBDiagCursor,
    (0, 2): Qt.CursorShape.SizeBDiagCursor,
    (1, 0): Qt.CursorShape.SizeVerCursor,
    (1, 2): Qt.CursorShape.SizeVerCursor,
    (0, 1): Qt.CursorShape.SizeHorCursor,
    (2, 1): Qt.CursorShape.SizeHorCursor,
}


def handle_points(rect: QRectF) -> list[QPointF]:
    """The centre of every handle of ``rect``, in the order of HANDLES."""
    xs = (rect.left(), rect.center().x(), rect.right())
    ys = (rect.top(), rect.center().y(), rect.bottom())
    return [QPointF(xs[column], ys[row]) for column, row in HANDLES]


def handle_at(rect: QRectF, point: QPointF, reach: float) -> tuple[int, int] | None:
    """The handle of ``rect`` nearest to ``point``, if within ``reach`` of it (same units)."""
    best: tuple[float, tuple[int, int]] | None = None
    for handle, centre in zip(HANDLES, handle_points(rect), strict=True):
        offset = centre - point
        distance = max(abs(offset.x()), abs(offset.y()))
        if distance <= reach and (best is None or distance < best[0]):
            best = (distance, handle)
    return best[1] if best else None


def handle_cursor(handle: tuple[int, int]) -> Qt.CursorShape:
    """The cursor that shows what dragging ``handle`` does."""
    return _CURSORS[handle]


def resized(rect: QRectF, handle: tuple[int, int], to: QPointF, bounds: QRectF) -> QRectF:
    """``rect`` with ``handle`` dragged to ``to`` inside ``bounds``; dragged through itself it turns over."""
    x = min(max(to.x(), bounds.left()), bounds.right())
    y = min(max(to.y(), bounds.top()), bounds.bottom())
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    if handle[0] == 0:
        left = x
    elif handle[0] == 2:
        right = x
    if handle[1] == 0:
        top = y
    elif handle[1] == 2:
        bottom = y
    return QRectF(QPointF(left, top), QPointF(right, bottom)).normalized()


def moved_inside(rects: list[QRectF], dx: float, dy: float, bounds: QRectF) -> tuple[float, float]:
    """The part of the shift (dx, dy) that keeps all of ``rects`` inside ``bounds``."""
    left = min(rect.left() for rect in rects)
    right = max(rect.right() for rect in rects)
    top = min(rect.top() for rect in rects)
    bottom = max(rect.bottom() for rect in rects)
    dx = max(min(dx, bounds.right() - right), bounds.left() - left)
    dy = max(min(dy, bounds.bottom() - bottom), bounds.top() - top)
    return dx, dy
