"""What a person waits for at an open image: another phrase, cancelling, the presets, and the next image."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from PIL import Image

from app.headless.bench_memory import transformers_detector, write_checkpoint
from app.headless.engine import load_detector
from app.headless.timing import compare, seconds_in_turns
from app.headless.windows import window_environment
from engine.errors import Cancelled, UserError
from engine.presets import Preset

PACE = 1.25
"""Times the time of an image that the made-believe person works on each: look-ahead cannot help one who is quicker than
the model for long."""
_IMAGES, _QUICK_IMAGES = 6, 3
_MOMENTS, _QUICK_MOMENTS = 20, 3


def bench_interactive(quick: bool) -> dict[str, Any]:
    """Seconds, of the published tiny size on this CPU in the precision that auto chooses. Raises ModuleNotFoundError
    where transformers is absent, UserError where the window does not start.
    """
    import torch

    shape = (96, 128) if quick else (800, 1066)
    rounds = 1 if quick else 5
    with tempfile.TemporaryDirectory(prefix="phrasebox-bench-") as name:
        model, folder = Path(name) / "model", Path(name) / "images"
        write_checkpoint(model, quick)
        detector = load_detector(str(model), "cpu", "auto")
        image = _picture(shape, 0)
        presets = _presets(detector, image, rounds)
        result = {
            "image": list(shape),
            "threads": torch.get_num_threads(),
            "precision": detector.precision,
            "another_phrase": _another_phrase(detector, transformers_detector(model), image, rounds),
            "presets": presets,
            "cancel": _cancelling(detector, image, presets[Preset.ACCURATE], quick),
        }
        # Two models do not always fit into memory, and the window loads its own.
        del detector
        _write_images(folder, shape, _QUICK_IMAGES if quick else _IMAGES)
        pace = PACE * presets[Preset.ACCURATE]
        return result | {"look_ahead": _look_ahead(folder, model, pace)}


def _another_phrase(detector: Any, theirs: Any, image: np.ndarray, rounds: int) -> dict[str, Any]:
    """Asking the open image for another phrase each time, ours against transformers, which begins anew."""
    # Never the same one again, of which the text model's answer would be kept.
    phrases = (f"number {number}" for number in count())
    detector.detect(image, ["a cat"])
    return compare(
        lambda: detector.detect(image, [next(phrases)]), lambda: theirs(image, [next(phrases)]), rounds
    ).as_dict()


def _presets(detector: Any, image: np.ndarray, rounds: int) -> dict[str, float]:
    """Median seconds of an image not seen before, by preset, in turns."""

    def run(preset: Preset) -> None:
        detector.detect(image, ["a cat"], size=preset.size(detector.image_size), keep=False)

    ways = {preset.value: partial(run, preset) for preset in Preset}
    return {name: median(runs) for name, runs in seconds_in_turns(ways, rounds).items()}


def _cancelling(detector: Any, image: np.ndarray, whole: float, quick: bool) -> dict[str, float]:
    """Seconds from asking to the end, asked at moments spread over the whole of a detection."""
    moments = _QUICK_MOMENTS if quick else _MOMENTS
    waits = [cancelled_at(whole * (place + 0.5) / moments, detector, image) for place in range(moments)]
    found = [wait for wait in waits if wait is not None]
    # The last ones may come after the end, where a run was quicker than the median.
    if not found:
        raise UserError(
            "Every detection had ended before it was cancelled: this machine is too busy to measure."
        )
    return {"moments": len(found), "median_seconds": median(found), "longest_seconds": max(found)}


def cancelled_at(moment: float, detector: Any, image: np.ndarray) -> float | None:
    """Seconds until a detection ends that is cancelled so many seconds after its start; None: it ended before."""
    asked: list[float] = []
    timer = threading.Timer(moment, lambda: asked.append(time.perf_counter()))
    timer.start()
    try:
        detector.detect(image, ["a cat"], keep=False, cancelled=lambda: bool(asked))
    except Cancelled:
        return time.perf_counter() - asked[0]
    finally:
        timer.cancel()
        timer.join()
    return None


def _look_ahead(folder: Path, model: Path, pace: float) -> dict[str, Any]:
    """See app.measuring_ahead."""
    with tempfile.TemporaryDirectory(prefix="phrasebox-bench-") as cache:
        environment = window_environment(os.environ) | {"PHRASEBOX_CACHE": cache}
        done = subprocess.run(
            [sys.executable, "-m", "app.measuring_ahead", str(folder), str(model), str(pace)],
            env=environment,
            capture_output=True,
            text=True,
        )
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise UserError(f"The window did not work, so looking ahead cannot be measured: {reason}")
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _write_images(folder: Path, shape: tuple[int, int], images: int) -> None:
    folder.mkdir()
    for number in range(images):
        Image.fromarray(_picture(shape, number)).save(folder / f"{number}.jpg")


def _picture(shape: tuple[int, int], number: int) -> np.ndarray:
    return np.random.default_rng(number).integers(0, 255, (*shape, 3)).astype(np.uint8)
