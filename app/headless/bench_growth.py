"""How the time of an image grows: with its pixels, the phrases, images at a time and threads; as a table and a plot."""

from __future__ import annotations

import math
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import numpy as np

from app.headless.bench_memory import write_checkpoint
from app.headless.engine import load_detector
from engine.errors import UserError
from engine.files import whole_file

if TYPE_CHECKING:
    from engine.detector import Detector

MEGAPIXELS = (0.25, 0.5, 1.0, 2.0, 4.0)
PHRASES = (1, 10, 50, 100, 200)
BATCHES = (1, 2, 4)
THREADS = (1, 2)
ROUNDS = 3
SECTION = "<!-- made by phrasebox bench --report -->"
_END = "<!-- end -->"
_SHAPES = ("circle", "square", "triangle", "star", "ring", "cross", "heart", "hexagon", "diamond", "arrow")
_COLOURS = ("red", "green", "blue", "yellow", "orange", "purple", "pink", "black", "white", "brown")
_FILLS = ("", "striped ")

Rows = Mapping[str, Sequence[Mapping[str, float]]]


def bench_growth(quick: bool) -> dict[str, Any]:
    """Seconds an image of the published tiny size, on this CPU in the precision that auto chooses. Raises
    ModuleNotFoundError where transformers, which makes the random weights, is absent."""
    import torch

    threads = torch.get_num_threads()
    with tempfile.TemporaryDirectory(prefix="phrasebox-bench-") as name:
        folder = Path(name) / "model"
        write_checkpoint(folder, quick)
        detector = load_detector(str(folder), "cpu", "auto")
        scale = 0.02 if quick else 1.0
        rounds = 1 if quick else ROUNDS

        def measured(at: float, megapixels: float, phrases: int = 3, images: int = 1) -> dict[str, Any]:
            runs = _seconds(detector, _shape(megapixels * scale), phrases, images, rounds)
            return {"at": at, "seconds": median(runs), "runs": runs}

        rows: dict[str, list[dict[str, Any]]] = {
            "megapixels": [measured(at, at) for at in MEGAPIXELS],
            "phrases": [measured(at, 0.25, phrases=at) for at in PHRASES],
            "images at a time": [measured(at, 0.25, images=at) for at in BATCHES],
            "threads": [],
        }
        try:
            for at in THREADS:
                torch.set_num_threads(at)
                rows["threads"].append(measured(at, 0.85))
        finally:
            torch.set_num_threads(threads)
    return {"threads": threads, "precision": detector.precision, "rows": rows}


def _seconds(
    detector: Detector, shape: tuple[int, int], phrases: int, images: int, rounds: int
) -> list[float]:
    """Seconds an image of every run but the first, in one pass of so many images, for phrases in an order that was not
    asked before: what is kept of a prompt would leave the text model out."""
    pictures = [_picture(shape, number) for number in range(images)]
    detector.batch = images
    runs = []
    for turn in range(rounds + 1):
        asked = _phrases(phrases, turn)
        start = time.perf_counter()
        detector.detect(pictures, asked, size=(min(shape), max(shape)), keep=False)
        runs.append((time.perf_counter() - start) / images)
    return runs[1:]


def _shape(megapixels: float) -> tuple[int, int]:
    """Height and width of a picture of 3:4."""
    height = round(math.sqrt(megapixels * 1e6 * 3 / 4))
    return height, round(height * 4 / 3)


def _picture(shape: tuple[int, int], number: int) -> np.ndarray:
    return np.random.default_rng(number).integers(0, 255, (*shape, 3)).astype(np.uint8)


def _phrases(count: int, turn: int) -> list[str]:
    """So many phrases, the first of which stands at another place of the list each turn."""
    every = [f"{fill}{colour} {shape}" for fill in _FILLS for colour in _COLOURS for shape in _SHAPES]
    return [*every[turn:], *every[:turn]][:count]


def check_report(file: Path) -> None:
    """Raises UserError, before anything is measured, where the report could not be put into this file."""
    if file.is_dir() or not file.absolute().parent.is_dir():
        raise UserError(f"{file} cannot be written: it is a folder, or its folder is not there.")
    text = file.read_text(encoding="utf-8") if file.is_file() else ""
    if SECTION in text and _END not in text.partition(SECTION)[2]:
        raise UserError(
            f"{file} holds the beginning of a report without its end, {_END}: put that back first."
        )


def write_report(result: Mapping[str, Any], file: Path) -> None:
    """Puts the table and the plot into a Markdown file, in the place of those of an earlier report or at its end; the
    plot itself is written beside the file."""
    plot = file.with_name("growth.svg")
    text = file.read_text(encoding="utf-8") if file.is_file() else ""
    section = f"{SECTION}\n{report(result)}\n\n![Seconds an image]({plot.name})\n{_END}\n"
    before, found, rest = text.partition(SECTION)
    after = rest.partition(_END)[2].removeprefix("\n") if found else ""
    for path, content in ((plot, draw(result["rows"])), (file, before + section + after)):
        with whole_file(path) as temporary:
            temporary.write_text(content, encoding="utf-8")


def report(result: Mapping[str, Any]) -> str:
    """The figures as tables of Markdown."""
    lines = [
        f"Seconds an image in {result['precision']} on {result['threads']} threads unless said otherwise:",
        "",
    ]
    for what, rows in result["rows"].items():
        lines += [
            f"| {what} | " + " | ".join(f"{row['at']:g}" for row in rows) + " |",
            "|" + "---|" * (len(rows) + 1),
            "| seconds an image | " + " | ".join(f"{row['seconds']:.2f}" for row in rows) + " |",
            "",
        ]
    return "\n".join(lines).rstrip()


_WIDTH, _HEIGHT, _LEFT, _TOP = 320, 200, 46, 34


def draw(rows: Rows) -> str:
    """One small chart beside the other as SVG, seconds upwards from 0."""
    charts = [
        _chart(what, found, 10 + number * (_WIDTH + 70)) for number, (what, found) in enumerate(rows.items())
    ]
    width, height = 10 + len(charts) * (_WIDTH + 70), _HEIGHT + 90
    style = "text{font:12px sans-serif;fill:#444} .t{font-weight:bold} path{fill:none;stroke:#0072b2;stroke-width:2}"
    body = "".join(charts)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}">'
        f"<style>{style} line{{stroke:#bbb}} circle{{fill:#0072b2}}</style>"
        f'<rect width="100%" height="100%" fill="#fff"/>{body}</svg>\n'
    )


def _chart(what: str, rows: Sequence[Mapping[str, float]], x0: int) -> str:
    most = max(row["seconds"] for row in rows) or 1.0
    last = max(row["at"] for row in rows)
    points = [
        (x0 + _LEFT + _WIDTH * row["at"] / last, _TOP + _HEIGHT * (1 - row["seconds"] / most)) for row in rows
    ]
    path = " ".join(f"{'L' if number else 'M'}{x:.1f} {y:.1f}" for number, (x, y) in enumerate(points))
    marks = "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3"/>' for x, y in points)
    below = "".join(
        f'<text x="{x:.1f}" y="{_TOP + _HEIGHT + 18}" text-anchor="middle">{row["at"]:g}</text>'
        for (x, _), row in zip(points, rows, strict=True)
    )
    left, bottom = x0 + _LEFT, _TOP + _HEIGHT
    return (
        f'<text class="t" x="{left}" y="18">seconds an image by {what}</text>'
        f'<line x1="{left}" y1="{bottom}" x2="{left + _WIDTH}" y2="{bottom}"/>'
        f'<line x1="{left}" y1="{_TOP}" x2="{left}" y2="{bottom}"/>'
        f'<text x="{left - 6}" y="{_TOP + 4}" text-anchor="end">{most:.2g}</text>'
        f'<text x="{left - 6}" y="{bottom + 4}" text-anchor="end">0</text>'
        f'<path d="{path}"/>{marks}{below}'
    )
