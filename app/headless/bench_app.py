"""The window under load: a folder of 100,000 images, and 1,000 boxes on the canvas."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from app.headless.windows import window_environment
from engine.errors import UserError

IMAGES, BOXES = 100_000, 1000
QUICK_IMAGES, QUICK_BOXES = 60, 20
_A_FOLDER = 1000
_SIZE = (640, 480)


def bench_app(quick: bool) -> dict[str, Any]:
    """Times, frames and memory of the window, as app.measuring reports them. Raises UserError where it does not start.

    The cache of thumbnails and the projects of the person are left alone: the window gets places of its own.
    """
    images, boxes = (QUICK_IMAGES, QUICK_BOXES) if quick else (IMAGES, BOXES)
    with tempfile.TemporaryDirectory(prefix="phrasebox-bench-") as place:
        folder = Path(place) / "images"
        make_folder(folder, images)
        environment = window_environment(os.environ) | {"PHRASEBOX_CACHE": str(Path(place) / "cache")}
        done = subprocess.run(
            [sys.executable, "-m", "app.measuring", str(folder), str(images), str(boxes)],
            env=environment,
            capture_output=True,
            text=True,
        )
    if done.returncode:
        complaints = done.stderr.strip().splitlines()
        reason = complaints[-1] if complaints else "it said nothing"
        raise UserError(f"The window did not work, so it cannot be measured: {reason}")
    result: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return result


def make_folder(folder: Path, count: int) -> None:
    """So many images in nested folders, a thousand in each; all of one folder are links to one file."""
    for first in range(0, count, _A_FOLDER):
        number = first // _A_FOLDER
        below = folder / f"day {number // 10 + 1:02}" / f"camera {number % 10 + 1}"
        below.mkdir(parents=True)
        names = [f"shot_{n:06}.jpg" for n in range(first, min(first + _A_FOLDER, count))]
        original = below / names[0]
        noise = np.random.default_rng(number).integers(0, 256, (60, 80, 3), np.uint8)
        Image.fromarray(noise).resize(_SIZE).save(original, quality=90)
        for name in names[1:]:
            try:
                (below / name).hardlink_to(original)
            except OSError:
                # A file system without links, or one that counts no further.
                shutil.copyfile(original, below / name)
