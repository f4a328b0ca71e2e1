"""What a person chooses about an export, beside its format and its images."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

Progress = Callable[[int, int], None]
"""Told (done, all) images; it may raise to stop."""


class Pictures(StrEnum):
    """What an export does with the image files."""

    LEFT = "left"
    COPIED = "copied"
    UPRIGHT = "upright"


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What a writer may need beside the data set: the image folder, a person's choices, and who is told.

    warn is told what went another way than chosen, a sentence each.
    """

    folder: Path
    overwrite: bool = False
    val_fraction: float = 0.2
    seed: int = 0
    pictures: Pictures = Pictures.COPIED
    progress: Progress | None = None
    warn: Callable[[str], None] = lambda sentence: None

    def tell(self, done: int, total: int) -> None:
        """How far the writing is, to whoever wants to know."""
        if self.progress is not None:
            self.progress(done, total)
