"""Memory and loading, each side in a process of its own: ``python -m app.headless.bench_memory SIDE DIR H W``."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from app.core.process_memory import resident_bytes
from app.headless.engine import load_detector
from engine.checkpoints.catalogue import resolve
from engine.errors import UserError

OURS, HALF, THEIRS = "ours", "ours bf16", "transformers"
IMAGES, QUICK_IMAGES = 2000, 10
"""Detected one after another with the starter, to see whether memory grows; the first tenth is not counted."""
PHRASES = ("red star", "circle", "blue heart")


def bench_memory(quick: bool) -> dict[str, Any]:
    """Peak memory of detecting in one image and its growth over many, in bytes; seconds to load and to detect first.

    Raises ModuleNotFoundError where transformers is absent, UserError where the system does not tell the memory.
    """
    if resident_bytes() is None:
        raise UserError("This system does not say how much memory a process has: leave out --memory.")
    height, width = (96, 160) if quick else (800, 1333)
    with tempfile.TemporaryDirectory(prefix="phrasebox-bench-") as name:
        folder = Path(name) / "model"
        write_checkpoint(folder, quick)
        sides = {side: _measured(side, folder, height, width) for side in (OURS, HALF, THEIRS)}
        growth = _measured("growth", resolve("starter"), *((96, 160) if quick else (288, 384)))
    return {
        "image": [height, width],
        "sides": sides,
        "peak_ratio": sides[OURS]["peak_bytes"] / sides[THEIRS]["peak_bytes"],
        "growth": growth,
    }


def write_checkpoint(folder: Path, quick: bool) -> None:
    """transformers' random model, with the tokenizer of the starter, which is at hand."""
    from app.headless.bench_forward import make_models
    from engine.images import ImageProcessor

    make_models(quick)[0].save_pretrained(folder)
    starter = resolve("starter")
    for file in ("tokenizer.json", "tokenizer_config.json", "vocab.txt"):
        (folder / file).write_bytes((starter / file).read_bytes())
    settings = ImageProcessor().to_dict()
    (folder / "preprocessor_config.json").write_text(json.dumps(settings), encoding="utf-8")


def _measured(side: str, folder: Path, height: int, width: int) -> dict[str, float]:
    command = [sys.executable, "-m", "app.headless.bench_memory", side, str(folder), str(height), str(width)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        last = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
        raise UserError(f"The memory of {side} could not be measured: {last}")
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def measure(side: str, folder: Path, height: int, width: int) -> dict[str, float]:
    """One side, in this process; torch is imported before anything is timed."""
    import torch

    if side == "growth":
        return _growth(folder, QUICK_IMAGES if height < 100 else IMAGES)
    image = np.random.default_rng(5).integers(0, 255, (height, width, 3)).astype(np.uint8)
    before, start = resident_bytes(), time.perf_counter()
    run = _theirs(folder, image) if side == THEIRS else _ours(folder, image, side)
    loaded = time.perf_counter()
    run()
    return {
        "before_bytes": before or 0,
        "peak_bytes": resident_bytes(peak=True) or 0,
        "load_seconds": loaded - start,
        "first_detection_seconds": time.perf_counter() - loaded,
        "threads": torch.get_num_threads(),
    }


def _ours(folder: Path, image: np.ndarray, side: str) -> Callable[[], object]:
    detector = load_detector(str(folder), "cpu", "bf16" if side == HALF else "fp32")
    return lambda: detector.detect(image, PHRASES, keep=False)


def _theirs(folder: Path, image: np.ndarray) -> Callable[[], object]:
    detect = transformers_detector(folder)
    return lambda: detect(image, PHRASES)


def transformers_detector(folder: Path) -> Callable[[np.ndarray, Sequence[str]], object]:
    """transformers' model of the checkpoint, asked as ours is: an image (uint8 [H, W, 3] RGB) and phrases."""
    import torch
    from transformers import MMGroundingDinoForObjectDetection

    from engine.checkpoints.transformers import read_tokenizer
    from engine.images import ImageProcessor
    from engine.phrases import PromptBuilder

    model = MMGroundingDinoForObjectDetection.from_pretrained(folder).eval()
    prompts = PromptBuilder(read_tokenizer(folder / "tokenizer.json"))

    def detect(image: np.ndarray, phrases: Sequence[str]) -> object:
        pixel_values, pixel_mask = ImageProcessor()([image])
        ids = torch.from_numpy(prompts.build(phrases).input_ids)[None]
        with torch.inference_mode():
            return model(
                pixel_values=pixel_values,
                pixel_mask=pixel_mask,
                input_ids=ids,
                attention_mask=torch.ones_like(ids),
            )

    return detect


def _growth(folder: Path, count: int) -> dict[str, float]:
    """Bytes by which memory grows from image to image once all is warm; sizes and phrases change as in a folder."""
    detector = load_detector(str(folder), "cpu", "fp32")
    chance = np.random.default_rng(5)
    warm = count // 10
    start = 0
    for number in range(count):
        if number == warm:
            start = resident_bytes() or 0
        height, width = chance.integers(240, 481, 2)
        image = chance.integers(0, 255, (height, width, 3)).astype(np.uint8)
        detector.detect(image, PHRASES[: 1 + number % len(PHRASES)], keep=number % 2 == 0)
    grown = (resident_bytes() or 0) - start
    return {"images": count - warm, "bytes_an_image": grown / (count - warm)}


if __name__ == "__main__":
    print(json.dumps(measure(sys.argv[1], Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4]))))
