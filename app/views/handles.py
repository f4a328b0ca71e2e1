"""The eight handles of a box, and where dragged boxes and corners end: plain geometry in image pixels."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt

HANDLES: tuple[tuple[int, int], ...] = ((0, 0), (1, 0), (2, 0), (2, 1), (2, 2), (1, 2), (0, 2), (0, 1))
"""Column and row of each handle, 0 left/top, 1 middle, 2 right/bottom."""

HANDLE = 9.0
"""Side of a handle in screen pixels."""
REACH = 9.0
"""How far from a handle's middle, in screen pixels, a press still takes it."""
SNAP = 6.0
"""How near, in screen pixels, a side must come to the image's edge to jump onto it."""

_SMALLEST_FRAME = 40.0

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


def handle_frame(rect: QRectF, zoom: float) -> QRectF:
    """The rectangle on which the handles of ``rect`` stand at ``zoom`` screen pixels per image pixel.

    It is the box itself, but for one so small on the screen that its handles would cover each other and leave
    nothing to move it by: theirs stand around it.
    """
    least = _SMALLEST_FRAME / zoom
    wider, higher = max(0.0, least - rect.width()) / 2, max(0.0, least - rect.height()) / 2
    return rect.adjusted(-wider, -higher, wider, higher)


def handle_points(rect: QRectF) -> list[QPointF]:
    """The centre of every handle of ``rect``, in the order of HANDLES."""
    return [handle_point(rect, handle) for handle in HANDLES]


def handle_point(rect: QRectF, handle: tuple[int, int]) -> QPointF:
    """The centre of one handle of ``rect``."""
    xs = (rect.left(), rect.center().x(), rect.right())
    ys = (rect.top(), rect.center().y(), rect.bottom())
    return QPointF(xs[handle[0]], ys[handle[1]])


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


def resized(rect: QRectF, handle: tuple[int, int], to: QPointF) -> QRectF:
    """``rect`` with ``handle`` dragged to ``to``; dragged through itself it turns over."""
    left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
    if handle[0] == 0:
        left = to.x()
    elif handle[0] == 2:
        right = to.x()
    if handle[1] == 0:
        top = to.y()
    elif handle[1] == 2:
        bottom = to.y()
    return QRectF(QPointF(left, top), QPointF(right, bottom)).normalized()


def snapped_point(point: QPointF, bounds: QRectF, reach: float) -> QPointF:
    """``point`` kept inside ``bounds``, and on an edge of it where it comes within ``reach``."""
    return QPointF(
        _snapped(point.x(), bounds.left(), bounds.right(), reach),
        _snapped(point.y(), bounds.top(), bounds.bottom(), reach),
    )


def _snapped(value: float, low: float, high: float, reach: float) -> float:
    if value - low <= reach and value - low <= high - value:
        return low
    return high if high - value <= reach else value


def snapped_shift(
    rects: list[QRectF], dx: float, dy: float, bounds: QRectF, reach: float
) -> tuple[float, float]:
    """The shift (dx, dy) of ``rects``, changed so that an outer side within ``reach`` of an edge lies on it."""
    left, right = min(rect.left() for rect in rects), max(rect.right() for rect in rects)
    top, bottom = min(rect.top() for rect in rects), max(rect.bottom() for rect in rects)
    return (
        dx + _to_edge((bounds.left() - left - dx, bounds.right() - right - dx), reach),
        dy + _to_edge((bounds.top() - top - dy, bounds.bottom() - bottom - dy), reach),
    )


def _to_edge(ways: tuple[float, float], reach: float) -> float:
    nearest = min(ways, key=abs)
    return nearest if abs(nearest) <= reach else 0.0
