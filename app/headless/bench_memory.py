"""Memory and loading, each side in a process of its own: ``python -m app.headless.bench_memory SIDE PLACE H W``."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np
from PIL import Image

from app.core.process_memory import resident_bytes
from app.headless.engine import load_detector, named_device
from engine.errors import UserError

OURS, HALF, THEIRS = "ours", "ours bf16", "transformers"
ROUNDS = 3
IMAGES, QUICK_IMAGES = 2000, 20
"""Labelled one after another with the starter, to see whether memory grows; the first tenth is not counted."""
PHRASES = ("red star", "circle", "blue heart")
_SAMPLE_SECONDS = 0.25


def bench_memory(quick: bool) -> dict[str, Any]:
    """Peak memory of detecting in one image and its growth over many, in bytes; seconds to load and to detect first.

    Raises ModuleNotFoundError where transformers is absent, UserError where the system does not tell the memory.
    """
    if resident_bytes() is None:
        raise UserError("This system does not say how much memory a process has.")
    height, width = (96, 160) if quick else (800, 1333)
    with tempfile.TemporaryDirectory(prefix="phrasebox-bench-") as name:
        model, images = Path(name) / "model", Path(name) / "images"
        parameters = write_checkpoint(model, quick)
        sides = _sides(model, height, width, 1 if quick else ROUNDS)
        write_images(images, QUICK_IMAGES if quick else IMAGES)
        growth = _measured("growth", images, height, width)
    ours, theirs = sides[OURS], sides[THEIRS]
    return {
        "parameters": parameters,
        "image": [height, width],
        "sides": sides,
        "peak_ratio": ours["peak_bytes"] / theirs["peak_bytes"],
        "load_ratio": theirs["load_seconds"] / ours["load_seconds"],
        "growth": growth,
    }


def _sides(model: Path, height: int, width: int, rounds: int) -> dict[str, Any]:
    """Medians of each side and all its runs, the sides in turns; half precision, which many processors only imitate,
    once."""
    runs: dict[str, list[dict[str, float]]] = {OURS: [], HALF: [], THEIRS: []}
    for turn in range(rounds):
        for side, found in runs.items():
            if side != HALF or turn == 0:
                found.append(_measured(side, model, height, width))
    return {
        side: {what: median(run[what] for run in found) for what in found[0]} | {"runs": found}
        for side, found in runs.items()
    }


def write_checkpoint(folder: Path, quick: bool) -> int:
    """transformers' random model, with the tokenizer of the starter, which is at hand; answers its parameters."""
    from app.headless.bench_forward import transformers_model
    from engine.checkpoints.catalogue import resolve
    from engine.images import ImageProcessor

    model = transformers_model(quick)
    model.save_pretrained(folder)
    starter = resolve("starter")
    for file in ("tokenizer.json", "tokenizer_config.json", "vocab.txt"):
        (folder / file).write_bytes((starter / file).read_bytes())
    settings = ImageProcessor(size=(96, 160)) if quick else ImageProcessor()
    (folder / "preprocessor_config.json").write_text(json.dumps(settings.to_dict()), encoding="utf-8")
    return sum(parameter.numel() for parameter in model.parameters())


def write_images(folder: Path, count: int) -> None:
    """Small pictures of changing sizes, as in a folder of photographs from many cameras."""
    folder.mkdir()
    chance = np.random.default_rng(5)
    for number in range(count):
        coarse = chance.integers(0, 256, (12, 16, 3)).astype(np.uint8)
        width, height = chance.integers(240, 481, 2).tolist()
        Image.fromarray(coarse).resize((width, height)).save(folder / f"{number:05}.jpg")


def _measured(side: str, place: Path, height: int, width: int) -> dict[str, float]:
    command = [sys.executable, "-m", "app.headless.bench_memory", side, str(place), str(height), str(width)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise UserError(f"The memory of {side} could not be measured: {last}")
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def measure(side: str, place: Path, height: int, width: int) -> dict[str, float]:
    """One side, in this process; torch and what else the side imports are there before anything is timed."""
    import torch

    if side == "growth":
        return _growth(place)
    image = np.random.default_rng(5).integers(0, 255, (height, width, 3)).astype(np.uint8)
    load = _theirs(place) if side == THEIRS else _ours(place, side)
    before, start = resident_bytes(), time.perf_counter()
    detect = load()
    loaded = time.perf_counter()
    detect(image, PHRASES)
    return {
        "before_bytes": before or 0,
        "peak_bytes": resident_bytes(peak=True) or 0,
        "load_seconds": loaded - start,
        "first_detection_seconds": time.perf_counter() - loaded,
        "threads": torch.get_num_threads(),
    }


Detect = Callable[[np.ndarray, Sequence[str]], object]
"""Asked for phrases in an image (uint8 [H, W, 3] RGB)."""


def _ours(folder: Path, side: str) -> Callable[[], Detect]:
    # Imports what loading would import.
    device = named_device("cpu")

    def load() -> Detect:
        detector = load_detector(str(folder), device, "bf16" if side == HALF else "fp32")
        return lambda image, phrases: detector.detect(image, phrases, keep=False)

    return load


def _theirs(folder: Path) -> Callable[[], Detect]:
    from transformers import MMGroundingDinoForObjectDetection  # noqa: F401  (what loading would import)

    return lambda: transformers_detector(folder)


def transformers_detector(folder: Path) -> Detect:
    """transformers' model of the checkpoint, asked as ours is."""
    import torch
    from transformers import MMGroundingDinoForObjectDetection

    from engine.checkpoints.transformers import read_tokenizer
    from engine.images import ImageProcessor
    from engine.phrases import PromptBuilder

    model = MMGroundingDinoForObjectDetection.from_pretrained(folder).eval()
    prompts = PromptBuilder(read_tokenizer(folder / "tokenizer.json"))
    settings = json.loads((folder / "preprocessor_config.json").read_text(encoding="utf-8"))
    images = ImageProcessor.from_dict(settings)

    def detect(image: np.ndarray, phrases: Sequence[str]) -> object:
        pixel_values, pixel_mask = images([image])
        ids = torch.from_numpy(prompts.build(phrases).input_ids)[None]
        with torch.inference_mode():
            return model(
                pixel_values=pixel_values,
                pixel_mask=pixel_mask,
                input_ids=ids,
                attention_mask=torch.ones_like(ids),
            )

    return detect


def _growth(folder: Path) -> dict[str, float]:
    """Bytes by which memory grows from image to image while ``phrasebox label`` goes through a folder."""
    from app.core.defaults import CLASS_NMS
    from app.headless.label import label
    from app.headless.options import DetectionOptions

    count = len(list(folder.iterdir()))
    with _Sampler() as sampler, redirect_stdout(sys.stderr):
        failed = label(folder, PHRASES, DetectionOptions(nms=CLASS_NMS, device="cpu", precision="fp32"))
    if failed:
        raise UserError("Some of the images could not be labelled.")
    counted = count - count // 10
    return {"images": counted, "bytes_an_image": slope(sampler.samples) / count}


def slope(samples: Sequence[float]) -> float:
    """By how much evenly taken samples grow from the first to the last, by the line that fits them best; the first
    tenth, in which all is still new, is left out."""
    counted = samples[len(samples) // 10 :]
    if len(counted) < 2:
        return 0.0
    return float(np.polyfit(range(len(counted)), counted, 1)[0]) * len(samples)


class _Sampler:
    """Takes this process's memory again and again, in a thread, while it is entered."""

    def __init__(self) -> None:
        self.samples: list[float] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run)

    def __enter__(self) -> _Sampler:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._over.wait(_SAMPLE_SECONDS):
            self.samples.append(resident_bytes() or 0)


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))))
