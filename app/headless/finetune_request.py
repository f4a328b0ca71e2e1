"""What a person typed after ``phrasebox finetune``."""

from __future__ import annotations

import argparse
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class FinetuneRequest:
    """source: a project's folder or a COCO file; images: where the file's images lie; limit: at most so many images,
    chosen at random; labels: a copy of what is learned from, made where it is not there yet; pictures: where some
    held-back images are drawn; fault: where is written why it failed; the rest as in FinetuneOptions."""

    source: Path
    model: str
    output: Path
    images: Path | None = None
    limit: int | None = None
    steps: int | None = None
    minutes: float | None = None
    resume: bool = False
    seed: int = 0
    device: str = "auto"
    precision: str = "auto"
    any_orientation: bool = False
    drawn_check: bool = False
    labels: Path | None = None
    pictures: Path | None = None
    fault: Path | None = None

    @classmethod
    def of(cls, arguments: argparse.Namespace) -> FinetuneRequest:
        """What a person typed."""
        values = {name: getattr(arguments, name) for name in cls.__dataclass_fields__}
        for name in ("source", "output", "images", "labels", "pictures", "fault"):
            values[name] = None if values[name] is None else Path(values[name])
        return cls(**values)
