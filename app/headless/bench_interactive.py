"""What a person waits for at an open image: another phrase, cancelling, the presets, and the next image."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from functools import partial
from itertools import count
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import numpy as np
from PIL import Image

from app.headless.bench_memory import Detect, transformers_detector, write_checkpoint
from app.headless.engine import load_detector
from app.headless.timing import compare, seconds_in_turns
from app.headless.windows import window_environment
from engine.errors import Cancelled, UserError
from engine.presets import Preset

if TYPE_CHECKING:
    from engine.detector import Detector

PACES = (0.5, 1.25)
"""Times the model's own time for an image: one who is quicker than the model waits for it, who is slower does not."""
_IMAGES = 9
"""The first, and those of two paces."""
_MOMENTS, _QUICK_MOMENTS = 20, 3


def bench_interactive(quick: bool) -> dict[str, Any]:
    """Seconds, of the published tiny size on this CPU in the precision that auto chooses; "look_ahead" holds an "error"
    where the window does not start. Raises ModuleNotFoundError where transformers is absent.
    """
    import torch

    shape = (96, 128) if quick else (800, 1066)
    rounds = 1 if quick else 5
    phrases = _new_phrases()
    with tempfile.TemporaryDirectory(prefix="phrasebox-bench-") as name:
        model, folder = Path(name) / "model", Path(name) / "images"
        parameters = write_checkpoint(model, quick)
        detector = load_detector(str(model), "cpu", "auto")
        image = _picture(shape, 0)
        presets = _presets(detector, image, phrases, rounds)
        whole = presets[Preset.ACCURATE.value]["seconds"]
        found = {
            "parameters": parameters,
            "image": list(shape),
            "threads": torch.get_num_threads(),
            "precision": detector.precision,
            "another_phrase": _another_phrase(detector, transformers_detector(model), image, phrases, rounds),
            "presets": presets,
            "cancel": _cancelling(detector, image, whole, _QUICK_MOMENTS if quick else _MOMENTS),
        }
        # Two models do not always fit into memory, and the window loads its own.
        del detector
        _write_images(folder, shape)
        return found | {"look_ahead": look_ahead(folder, model, whole)}


def _new_phrases() -> Iterator[str]:
    """Never the same one again, of which the text model's answer would be kept."""
    return (f"number {number}" for number in count())


def _another_phrase(
    detector: Detector, theirs: Detect, image: np.ndarray, phrases: Iterator[str], rounds: int
) -> dict[str, Any]:
    """Asking the open image for another phrase each time, against transformers in fp32, which begins anew."""
    detector.detect(image, [next(phrases)])
    found = compare(
        lambda: detector.detect(image, [next(phrases)]), lambda: theirs(image, [next(phrases)]), rounds
    )
    return {"against": "transformers fp32", **found.as_dict()}


def _presets(
    detector: Detector, image: np.ndarray, phrases: Iterator[str], rounds: int
) -> dict[str, dict[str, Any]]:
    """Seconds of an image not seen before, by preset, in turns."""

    def run(preset: Preset) -> None:
        detector.detect(image, [next(phrases)], size=preset.size(detector.image_size), keep=False)

    ways = {preset.value: partial(run, preset) for preset in Preset}
    times = seconds_in_turns(ways, rounds)
    return {name: {"seconds": median(runs), "runs": runs} for name, runs in times.items()}


def _cancelling(detector: Detector, image: np.ndarray, whole: float, moments: int) -> dict[str, Any]:
    """Seconds from asking to the end, asked at moments spread over a detection, which takes ``whole`` seconds; too late
    are those that came when it was over already."""
    waits = [cancelled_at(whole * (place + 0.5) / moments, detector, image) for place in range(moments)]
    found = [wait for wait in waits if wait is not None]
    if not found:
        raise UserError(
            "Every detection was over before it was cancelled: other work disturbs the measurement."
        )
    return {
        "median_seconds": median(found),
        "longest_seconds": max(found),
        "too_late": len(waits) - len(found),
        "runs": found,
    }


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


def look_ahead(folder: Path, model: Path, whole: float) -> dict[str, Any]:
    """See app.measuring_ahead."""
    paces = [str(pace * whole) for pace in PACES]
    with tempfile.TemporaryDirectory(prefix="phrasebox-bench-") as cache:
        environment = window_environment(os.environ) | {"PHRASEBOX_CACHE": cache}
        done = subprocess.run(
            [sys.executable, "-m", "app.measuring_ahead", str(folder), str(model), *paces],
            env=environment,
            capture_output=True,
            text=True,
        )
    if done.returncode:
        reason = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        return {"error": f"The window did not work, so looking ahead cannot be measured: {reason}"}
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def _write_images(folder: Path, shape: tuple[int, int]) -> None:
    folder.mkdir()
    for number in range(_IMAGES):
        Image.fromarray(_picture(shape, number)).save(folder / f"{number}.jpg")


def _picture(shape: tuple[int, int], number: int) -> np.ndarray:
    return np.random.default_rng(number).integers(0, 255, (*shape, 3)).astype(np.uint8)
