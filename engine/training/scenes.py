"""Drawn scenes: coloured shapes over varied backgrounds, each with its box and words, the same for the same seed."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PIL import Image, ImageDraw

from engine.training.backgrounds import draw_background
from engine.training.shapes import OUTLINES, SHAPES

COLOURS: dict[str, tuple[int, int, int]] = {
    "red": (214, 30, 34),
    "green": (36, 158, 52),
    "blue": (32, 68, 214),
    "yellow": (244, 220, 36),
    "orange": (246, 132, 20),
    "purple": (126, 40, 164),
    "pink": (250, 146, 190),
    "black": (16, 16, 18),
    "white": (248, 248, 248),
    "brown": (112, 66, 30),
    "gray": (130, 130, 130),
    "cyan": (48, 208, 220),
}
FILLS: tuple[str, ...] = ("solid", "striped", "dotted")
# Extents as fractions of the picture's short side; the gaps between them keep "small" and "big" honest.
SIZES: dict[str, tuple[float, float]] = {"small": (0.09, 0.135), "medium": (0.16, 0.26), "big": (0.30, 0.48)}
SUPERSAMPLE = 3
# An object may lose at most this share of its box to the others, so that all stay plainly visible.
MAX_COVERED = 0.12
# The least difference to what lies behind, summed over the three channels: what is drawn can be seen.
MIN_CONTRAST = 100
_FILL_ODDS = (0.64, 0.20, 0.16)
_SIZE_ODDS = (0.30, 0.44, 0.26)


@dataclass(frozen=True)
class DrawnObject:
    """One drawn shape: its words and its tight box, xyxy in pixels (the far edges exclusive)."""

    shape: str
    colour: str
    size: str
    fill: str
    box: tuple[float, float, float, float]


@dataclass(frozen=True, eq=False)
class Scene:
    """image: uint8 [H, W, 3] RGB; objects in drawing order."""

    image: np.ndarray
    objects: tuple[DrawnObject, ...]


def draw_scene(seed: int, size: tuple[int, int] = (160, 160), max_objects: int = 9) -> Scene:
    """The scene of ``seed`` at ``size`` (height, width) in pixels, with at least one object."""
    rng = np.random.default_rng([seed, 7001])
    height, width = size
    canvas = draw_background(rng, height, width)
    objects: list[DrawnObject] = []
    wanted = int(rng.integers(1, max_objects + 1))
    for _ in range(wanted * 5):
        if len(objects) == wanted:
            break
        drawn = _place(rng, canvas, [o.box for o in objects])
        if drawn is not None:
            objects.append(drawn)
    if not objects:
        return draw_scene(seed + 1_000_003, size, max_objects)
    noise = rng.normal(0, rng.uniform(0, 5), (height, width, 1)).astype(np.float32)
    return Scene(np.clip(canvas + noise + 0.5, 0, 255).astype(np.uint8), tuple(objects))


def _place(
    rng: np.random.Generator, canvas: np.ndarray, taken: list[tuple[float, float, float, float]]
) -> DrawnObject | None:
    """Draws one object into the float canvas [H, W, 3], or nothing where it would hide another or not be seen."""
    height, width = canvas.shape[:2]
    size = str(rng.choice(list(SIZES), p=_SIZE_ODDS))
    shape = str(rng.choice(SHAPES))
    mask = _draw_mask(rng, shape, rng.uniform(*SIZES[size]) * min(height, width))
    rows, columns = mask.shape
    if rows >= height or columns >= width:
        return None
    x = int(rng.integers(0, width - columns))
    y = int(rng.integers(0, height - rows))
    box = (float(x), float(y), float(x + columns), float(y + rows))
    if any(_covered(box, other) > MAX_COVERED for other in taken):
        return None
    colour = str(rng.choice(list(COLOURS)))
    ink = np.clip(np.array(COLOURS[colour], np.float32) + rng.normal(0, 7, 3), 0, 255).astype(np.float32)
    patch = canvas[y : y + rows, x : x + columns]
    if np.abs(ink - patch.mean((0, 1))).sum() < MIN_CONTRAST:
        return None
    fill = str(rng.choice(FILLS, p=_FILL_ODDS))
    alpha = mask[..., None]
    patch[:] = patch * (1 - alpha) + _paint(rng, fill, ink, rows, columns) * alpha
    return DrawnObject(shape, colour, size, fill, box)


def _covered(a: tuple[float, ...], b: tuple[float, ...]) -> float:
    """The shared area of two xyxy boxes over that of the smaller one."""
    across = min(a[2], b[2]) - max(a[0], b[0])
    down = min(a[3], b[3]) - max(a[1], b[1])
    if across <= 0 or down <= 0:
        return 0.0
    return across * down / min((a[2] - a[0]) * (a[3] - a[1]), (b[2] - b[0]) * (b[3] - b[1]))


def _draw_mask(rng: np.random.Generator, shape: str, extent: float) -> np.ndarray:
    """The shape's coverage, float32 [h, w] in [0, 1], cut to its drawn pixels; its longer side is ``extent``."""
    outline = OUTLINES[shape]
    angle = np.deg2rad(rng.uniform(-outline.tilt, outline.tilt))
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    stretch = np.array([1.0, rng.uniform(0.85, 1.0)])
    if rng.random() < 0.5:
        stretch = stretch[::-1]
    outer = (outline.outer * stretch) @ turn
    low, high = outer.min(0), outer.max(0)
    scale = extent * SUPERSAMPLE / (high - low).max()
    side = (int(np.ceil(extent)) + 2) * SUPERSAMPLE
    sheet = Image.new("L", (side, side))
    pen = ImageDraw.Draw(sheet)
    pen.polygon([(float(px), float(py)) for px, py in (outer - low) * scale + SUPERSAMPLE], fill=255)
    if outline.hole is not None:
        hole = ((outline.hole * stretch) @ turn - low) * scale + SUPERSAMPLE
        pen.polygon([(float(px), float(py)) for px, py in hole], fill=0)
    mask = np.asarray(sheet.reduce(SUPERSAMPLE), dtype=np.float32) / 255
    rows = np.flatnonzero(mask.max(1) > 0.25)
    columns = np.flatnonzero(mask.max(0) > 0.25)
    return mask[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]


def _paint(rng: np.random.Generator, fill: str, ink: np.ndarray, rows: int, columns: int) -> np.ndarray:
    """The surface of an object, float32 [rows, columns, 3]: mostly its colour, patterned with a second one."""
    if fill == "solid":
        # A slight shade across the object, so that flat colour is not what gives it away.
        slope = np.linspace(-1, 1, rows, dtype=np.float32)[:, None, None] * rng.uniform(-14, 14)
        return ink + np.broadcast_to(slope, (rows, columns, 1))
    second = np.float32(245) if ink.mean() < 150 else np.float32(25)
    y, x = np.mgrid[0:rows, 0:columns].astype(np.float32)
    angle = rng.uniform(0, np.pi)
    u = x * np.cos(angle) + y * np.sin(angle)
    v = -x * np.sin(angle) + y * np.cos(angle)
    period = max(4.5, max(rows, columns) / rng.uniform(4, 6))
    wave = np.sin(2 * np.pi * u / period)
    if fill == "dotted":
        wave = (wave + np.sin(2 * np.pi * v / period)) / 2
    threshold = 0.25 if fill == "striped" else 0.4
    share = np.clip((wave - threshold) * period / 2 + 0.5, 0, 1)[..., None]
    return ink * (1 - share) + second * share
