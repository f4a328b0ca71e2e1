"""Rectangles as plain numbers: xyxy in pixels of the upright image, NumPy where there are many."""

from __future__ import annotations

import numpy as np

Rectangle = tuple[float, float, float, float]


def clip(x1: float, y1: float, x2: float, y2: float, width: float, height: float) -> Rectangle | None:
    """The part of an xyxy rectangle inside a ``width`` x ``height`` image; None where no area is left."""
    left, top = max(x1, 0.0), max(y1, 0.0)
    right, bottom = min(x2, float(width)), min(y2, float(height))
    # Written so that NaN, which compares false with everything, is refused too.
    if not (right > left and bottom > top):
        return None
    return left, top, right, bottom


def xyxy_to_xywh(x1: float, y1: float, x2: float, y2: float) -> Rectangle:
    """xyxy -> left, top, width, height."""
    return x1, y1, x2 - x1, y2 - y1


def xywh_to_xyxy(x: float, y: float, width: float, height: float) -> Rectangle:
    """Left, top, width, height -> xyxy."""
    return x, y, x + width, y + height


def xyxy_to_cxcywh(x1: float, y1: float, x2: float, y2: float) -> Rectangle:
    """xyxy -> centre, width, height."""
    return (x1 + x2) / 2, (y1 + y2) / 2, x2 - x1, y2 - y1


def cxcywh_to_xyxy(cx: float, cy: float, width: float, height: float) -> Rectangle:
    """Centre, width, height -> xyxy."""
    return cx - width / 2, cy - height / 2, cx + width / 2, cy + height / 2


def iou(a: Rectangle, b: Rectangle) -> float:
    """Intersection over union of two xyxy rectangles, in [0, 1]."""
    width = min(a[2], b[2]) - max(a[0], b[0])
    height = min(a[3], b[3]) - max(a[1], b[1])
    if width <= 0 or height <= 0:
        return 0.0
    shared = width * height
    return shared / ((a[2] - a[0]) * (a[3] - a[1]) + (b[2] - b[0]) * (b[3] - b[1]) - shared)


def iou_matrix(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    """Intersection over union of each of ``a`` [N, 4] with each of ``b`` [M, 4] (xyxy) -> float64 [N, M]."""
    a, b = np.asarray(a, np.float64), np.asarray(b, np.float64)
    sides = np.minimum(a[:, None, 2:], b[None, :, 2:]) - np.maximum(a[:, None, :2], b[None, :, :2])
    shared = sides.clip(min=0).prod(axis=2)  # [N, M]
    areas_a, areas_b = (a[:, 2:] - a[:, :2]).prod(axis=1), (b[:, 2:] - b[:, :2]).prod(axis=1)
    union = areas_a[:, None] + areas_b[None, :] - shared
    return np.divide(shared, union, out=np.zeros_like(shared), where=union > 0)


def non_maximum_suppression(boxes: np.ndarray, scores: np.ndarray, threshold: float) -> np.ndarray:
    """Indices of the boxes that no better box overlaps by more than ``threshold``, best score first.

    boxes: [N, 4] xyxy; scores: [N]; -> int64 [K]. Equal scores keep the given order.
    """
    order = np.argsort(-np.asarray(scores), kind="stable")
    overlaps = iou_matrix(boxes, boxes) > threshold  # [N, N]
    alive = np.ones(len(order), dtype=bool)
    kept = []
    for index in order:
        if alive[index]:
            kept.append(index)
            alive &= ~overlaps[index]
    return np.array(kept, dtype=np.int64)
