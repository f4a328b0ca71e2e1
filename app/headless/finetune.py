"""``phrasebox finetune``: a model learns from what was labelled, in a project or a COCO file."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from app.core.faults import fault_sentence
from app.core.tongue import packed, tr
from app.headless import engine
from app.headless.comparison import draw_comparison
from app.headless.finetune_request import FinetuneRequest
from app.headless.label_copy import read_copy, write_copy
from app.headless.training_data import Fail, Labelled, coco_set, project_set, readable
from engine.errors import UserError
from engine.files import whole_file

if TYPE_CHECKING:
    from engine.training.result import FinetuneReport


FEW = 10
"""Held-back images under which the figures are rough."""


def finetune(request: FinetuneRequest) -> int:
    """Trains and prints the figures before and after; returns 0, or 1 where images had to be left out."""
    try:
        return _finetune(request)
    except (UserError, OSError, MemoryError) as error:
        if request.fault is not None:
            _write_fault(error, request.fault)
        raise


def _write_fault(error: Exception, file: Path) -> None:
    """For a window, which says it in its own language."""
    foreseen = isinstance(error, UserError)
    sentence = str(error) if foreseen else fault_sentence(error, tr("learn from these images"))
    with whole_file(file) as path:
        path.write_text(packed(sentence), encoding="utf-8")


def _finetune(request: FinetuneRequest) -> int:
    failed: list[str] = []

    def fail(sentence: str) -> None:
        failed.append(sentence)
        _say(sentence)

    data = _labelled(request, fail)
    report = engine.finetune(request, data, _say)
    if request.pictures is not None:
        held = engine.held_back(data, request.seed)
        models = (("before", request.model), ("after", str(request.output)))
        draw_comparison(held, models, request.pictures, request.device)
    print(_table(report))
    if report.held < FEW:
        judges = "one held-back image" if report.held == 1 else f"{report.held} held-back images"
        print(f"Judged by {judges}: enough to tell a good model from a bad one, no more.")
    if report.improved:
        print(f"The fine-tuned model is {request.output}; use it by --model {request.output}.")
    else:
        print(
            f"Nothing was gained on the held-back images: {request.output} holds the weights of the model as it was."
        )
    return 1 if failed else 0


def _labelled(request: FinetuneRequest, fail: Fail) -> Labelled:
    """What is learned from: the copy of it where there is one, else what is labelled now, copied where asked for."""
    if request.labels is not None and request.labels.is_file():
        return read_copy(request.labels)
    data = _labelled_now(request, fail)
    if request.labels is not None:
        write_copy(data, request.labels)
    return data


def _labelled_now(request: FinetuneRequest, fail: Fail) -> Labelled:
    if not request.source.exists():
        raise UserError(
            "{source} does not exist; name a project's folder or a COCO file.", source=request.source
        )
    if request.source.is_dir():
        if request.images is not None:
            raise UserError("--images belongs to a COCO file; a project knows where its images are.")
        data = project_set(request.source, fail)
    else:
        data = coco_set(request.source, request.images, fail, _say)
    total = len(data.dataset.images)
    if request.limit is not None and request.limit < total:
        order = np.random.default_rng([request.seed, 7005]).permutation(total)
        data = data.chosen(sorted(order[: request.limit].tolist()))
    return readable(data, fail)


def _table(report: FinetuneReport) -> str:
    rows = report.table()
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = []
    for name, *figures in rows:
        cells = [f"{cell:>{width}}" for cell, width in zip(figures, widths[1:], strict=True)]
        lines.append("  ".join([f"{name:<{widths[0]}}", *cells]))
    return "\n".join(lines)


def _say(sentence: str) -> None:
    print(sentence, file=sys.stderr, flush=True)
