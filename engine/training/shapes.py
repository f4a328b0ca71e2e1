"""The outlines of the drawn world: each shape as polygons in a unit square, seen from its centre."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

ROUND_STEPS = 40


@dataclass(frozen=True)
class Outline:
    """A shape's outer polygon and, where it has one, its hole; float64 [N, 2], x right and y down, about [-1, 1].

    tilt: the largest rotation in degrees under which people still use the same word for it.
    """

    outer: np.ndarray
    hole: np.ndarray | None = None
    tilt: float = 180.0


def _polar(radii: np.ndarray, start: float = -90.0) -> np.ndarray:
    angles = np.deg2rad(start) + np.linspace(0, 2 * np.pi, len(radii), endpoint=False)
    return np.stack([radii * np.cos(angles), radii * np.sin(angles)], axis=1)


def _points(*pairs: tuple[float, float]) -> np.ndarray:
    return np.array(pairs, dtype=np.float64)


def _circle() -> Outline:
    return Outline(_polar(np.ones(ROUND_STEPS)))


def _square() -> Outline:
    return Outline(_points((-0.85, -0.85), (0.85, -0.85), (0.85, 0.85), (-0.85, 0.85)), tilt=10)


def _triangle() -> Outline:
    return Outline(_polar(np.ones(3)))


def _star() -> Outline:
    return Outline(_polar(np.tile([1.0, 0.42], 5)))


def _ring() -> Outline:
    return Outline(_polar(np.ones(ROUND_STEPS)), hole=_polar(np.full(ROUND_STEPS, 0.55)))


def _cross() -> Outline:
    a = 0.32
    corners = [
        (-a, -1),
        (a, -1),
        (a, -a),
        (1, -a),
        (1, a),
        (a, a),
        (a, 1),
        (-a, 1),
        (-a, a),
        (-1, a),
        (-1, -a),
    ]
    return Outline(_points(*corners, (-a, -a)), tilt=12)


def _heart() -> Outline:
    t = np.linspace(0, 2 * np.pi, ROUND_STEPS, endpoint=False)
    x = 16 * np.sin(t) ** 3
    y = -(13 * np.cos(t) - 5 * np.cos(2 * t) - 2 * np.cos(3 * t) - np.cos(4 * t))
    return Outline(np.stack([x / 17, (y - 2.5) / 17], axis=1), tilt=25)


def _hexagon() -> Outline:
    return Outline(_polar(np.ones(6)))


def _diamond() -> Outline:
    return Outline(_points((0, -1), (0.62, 0), (0, 1), (-0.62, 0)), tilt=10)


def _crescent() -> Outline:
    outer = np.deg2rad(np.linspace(50, 310, ROUND_STEPS))
    tip = np.array([np.cos(outer[0]), np.sin(outer[0])])
    centre = 0.45
    radius = float(np.hypot(tip[0] - centre, tip[1]))
    end = np.arctan2(-tip[1], tip[0] - centre) % (2 * np.pi)
    inner = np.linspace(end, 2 * np.pi - end, ROUND_STEPS)
    arc_out = np.stack([np.cos(outer), np.sin(outer)], axis=1)
    arc_in = np.stack([centre + radius * np.cos(inner), radius * np.sin(inner)], axis=1)
    return Outline(np.concatenate([arc_out, arc_in]) + np.array([0.2, 0.0]))


def _arrow() -> Outline:
    head = [(1.0, 0.0), (0.2, 0.75), (0.2, 0.28)]
    tail = [(-1.0, 0.28), (-1.0, -0.28), (0.2, -0.28), (0.2, -0.75)]
    return Outline(_points(*head, *tail))


_MAKERS: dict[str, Callable[[], Outline]] = {
    "circle": _circle,
    "square": _square,
    "triangle": _triangle,
    "star": _star,
    "ring": _ring,
    "cross": _cross,
    "heart": _heart,
    "hexagon": _hexagon,
    "diamond": _diamond,
    "crescent": _crescent,
    "arrow": _arrow,
}
OUTLINES: dict[str, Outline] = {name: make() for name, make in _MAKERS.items()}
SHAPES: tuple[str, ...] = tuple(OUTLINES)
