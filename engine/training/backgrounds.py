"""What lies behind the drawn objects: plain, graded, blotchy, grainy, lined or photograph-like."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw

Painter = Callable[[np.random.Generator, int, int, np.ndarray], np.ndarray]


def draw_background(rng: np.random.Generator, height: int, width: int) -> np.ndarray:
    """A background, float32 [height, width, 3] in [0, 255]."""
    level = rng.uniform(20, 235)
    tone = np.clip(level + rng.normal(0, 28, 3), 0, 255).astype(np.float32)
    painter = _PAINTERS[int(rng.integers(len(_PAINTERS)))]
    return np.clip(painter(rng, height, width, tone), 0, 255).astype(np.float32)


def _plain(rng: np.random.Generator, height: int, width: int, tone: np.ndarray) -> np.ndarray:
    return np.broadcast_to(tone, (height, width, 3)).copy()


def _graded(rng: np.random.Generator, height: int, width: int, tone: np.ndarray) -> np.ndarray:
    angle = rng.uniform(0, 2 * np.pi)
    y, x = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j].astype(np.float32)
    ramp = (x * np.cos(angle) + y * np.sin(angle))[..., None]
    return tone + ramp * rng.normal(0, 30, 3).astype(np.float32)


def _enlarged(rng: np.random.Generator, height: int, width: int, cells: int, spread: float) -> np.ndarray:
    """Smooth colour noise, float32 [height, width, 3]: a coarse grid of random colours, enlarged."""
    coarse = np.clip(rng.normal(128, spread, (cells, cells, 3)), 0, 255).astype(np.uint8)
    large = Image.fromarray(coarse).resize((width, height), Image.Resampling.BICUBIC)
    return np.asarray(large, dtype=np.float32) - 128


def _blotchy(rng: np.random.Generator, height: int, width: int, tone: np.ndarray) -> np.ndarray:
    return tone + _enlarged(rng, height, width, int(rng.integers(3, 7)), rng.uniform(15, 35))


def _grainy(rng: np.random.Generator, height: int, width: int, tone: np.ndarray) -> np.ndarray:
    return tone + rng.normal(0, rng.uniform(8, 22), (height, width, 1)).astype(np.float32)


def _photo_like(rng: np.random.Generator, height: int, width: int, tone: np.ndarray) -> np.ndarray:
    """Noise summed over octaves, which has a photograph's falling spectrum."""
    total = np.broadcast_to(tone, (height, width, 3)).astype(np.float32)
    spread = rng.uniform(22, 36)
    for cells in (3, 6, 14, 36):
        grey = rng.random() < 0.6
        octave = _enlarged(rng, height, width, cells, spread)
        total = total + (octave.mean(2, keepdims=True) if grey else octave)
        spread *= 0.6
    return total


def _lined(rng: np.random.Generator, height: int, width: int, tone: np.ndarray) -> np.ndarray:
    sheet = Image.fromarray(np.broadcast_to(tone, (height, width, 3)).astype(np.uint8))
    pen = ImageDraw.Draw(sheet)
    for _ in range(int(rng.integers(4, 18))):
        ends = rng.uniform(-0.1, 1.1, 4) * (width, height, width, height)
        red, green, blue = (int(part) for part in np.clip(tone + rng.normal(0, 45, 3), 0, 255))
        pen.line(
            [float(end) for end in ends],
            fill=(red, green, blue),
            width=int(rng.integers(1, 3)),
        )
    return np.asarray(sheet, dtype=np.float32)


_PAINTERS: tuple[Painter, ...] = (_plain, _graded, _blotchy, _grainy, _photo_like, _lined)
