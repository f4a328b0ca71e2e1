"""How much few labelled images teach: ``python -m engine.training.curve --checkpoint DIR --bccd DIR --out FILE.json``.

Fine-tunes a checkpoint by the defaults on the first so many of a shuffled train.txt, and judges on val.txt, which no
training sees.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch
from PIL import Image

from engine.checkpoints.transformers import read_checkpoint
from engine.errors import UserError
from engine.files import whole_file
from engine.training.denormals import flushed_denormals
from engine.training.finetune import FinetuneOptions, finetune
from engine.training.labelled import TrainingClass, TrainingImage, TrainingSet
from engine.training.progress import say
from engine.training.sources import BLOOD_CELL_PHRASES, AnnotatedPhotos, read_names
from engine.training.verdict import Judge

Row = Mapping[str, float | int | None]

COLUMNS = ("images", "AP", "AP50", "drawn AP50 before", "drawn AP50 after", "steps", "minutes")


def load_pixels(path: Path) -> np.ndarray:
    """uint8 [H, W, 3] RGB; for files that are known to be upright."""
    with Image.open(path) as opened:
        return np.array(opened.convert("RGB"))


def blood_cells(folder: Path, names: Sequence[str]) -> TrainingSet:
    """Photographs of BCCD as labelled images."""
    photos = AnnotatedPhotos(folder, names)
    classes = tuple(TrainingClass(phrase, (phrase,)) for phrase in BLOOD_CELL_PHRASES.values())
    images = []
    for name in names:
        sample = photos.load(name)
        height, width = sample.image.shape[:2]
        path = folder / "images" / f"{name}.jpg"
        images.append(TrainingImage(path, width, height, sample.boxes, sample.phrase_indices))
    return TrainingSet(tuple(images), classes, load_pixels)


def learning_curve(
    checkpoint: Path, bccd: Path, counts: Sequence[int], options: FinetuneOptions, runs: Path
) -> list[Row]:
    """One row for each of ``counts``, the first of which is 0: the checkpoint as it is. The runs go into ``runs``."""
    tell = partial(say, aside=True)
    names = read_names(bccd / "train.txt")
    order = np.random.default_rng([options.seed, 7004]).permutation(len(names))
    judge = Judge(blood_cells(bccd, read_names(bccd / "val.txt")), read_checkpoint(checkpoint))
    start = judge.mean(read_checkpoint(checkpoint).model)
    rows: list[Row] = [{"images": 0, "AP": start.ap, "AP50": start.ap50, "steps": 0, "minutes": 0.0}]
    for count in counts:
        out = runs / f"{count}"
        data = blood_cells(bccd, [names[int(place)] for place in order[:count]])
        report = finetune(checkpoint, data, out, options, resume=False, tell=tell)
        found = judge.mean(read_checkpoint(out).model)
        drawn = report.drawn_before, report.drawn_after
        rows.append(
            {
                "images": len(data.images),
                "AP": found.ap,
                "AP50": found.ap50,
                "drawn AP50 before": drawn[0].ap50 if drawn[0] else None,
                "drawn AP50 after": drawn[1].ap50 if drawn[1] else None,
                "steps": report.steps,
                "minutes": report.minutes,
            }
        )
        tell(table(rows))
    return rows


def table(rows: Sequence[Row]) -> str:
    """The rows in Markdown."""
    lines = ["| " + " | ".join(COLUMNS) + " |", "|" + "---|" * len(COLUMNS)]
    lines += ["| " + " | ".join(_shown(row.get(name), name) for name in COLUMNS) + " |" for row in rows]
    return "\n".join(lines)


def _shown(value: float | int | None, name: str) -> str:
    if value is None:
        return "-"
    if name == "minutes":
        return f"{value:.1f}"
    return str(value) if isinstance(value, int) else f"{value:.3f}"


def _counts(text: str) -> list[int]:
    return [int(part) for part in text.split(",")]


def main(arguments: Sequence[str] | None = None) -> int:
    """The command line; prints the table; 0 done, 2 wrong input."""
    parser = argparse.ArgumentParser(prog="python -m engine.training.curve", description=__doc__)
    parser.add_argument("--checkpoint", type=Path, required=True)
    parser.add_argument("--bccd", type=Path, required=True, help="the blood cell data set")
    parser.add_argument("--images", type=_counts, default=[5, 10, 20, 50, 205], help="as 5,10,20")
    parser.add_argument("--out", type=Path, help="the rows as JSON")
    parser.add_argument("--runs", type=Path, help="keep the fine-tuned checkpoints here")
    parser.add_argument("--any-orientation", action="store_true", help="cells have no upside")
    parser.add_argument("--steps", type=int, help="instead of the default of each")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--scenes", type=int, default=100, help="how many drawn scenes")
    parser.add_argument("--device", default="cpu", help="cpu or cuda")
    parser.add_argument("--threads", type=int, default=torch.get_num_threads(), help="threads of torch")
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    chosen = FinetuneOptions(
        steps=options.steps,
        seed=options.seed,
        device=options.device,
        any_orientation=options.any_orientation,
        drawn_check=True,
        drawn_scenes=options.scenes,
    )
    try:
        with flushed_denormals(), TemporaryDirectory() as temporary:
            runs = options.runs or Path(temporary)
            rows = learning_curve(options.checkpoint, options.bccd, options.images, chosen, runs)
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    if options.out is not None:
        with whole_file(options.out) as path:
            path.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    sys.stdout.write(table(rows) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
