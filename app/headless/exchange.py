"""``phrasebox export`` and ``phrasebox import``: a project's boxes out to a file, and annotations in."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Literal

from app.core.formats import export_project, import_project
from app.core.formats.dataset import OccupiedError
from app.core.store import Store
from app.core.store_place import own_place, user_place
from app.core.wording import agreeing, counted
from engine.errors import UserError


def export_folder(
    folder: Path,
    format: str,
    output: Path,
    images: Literal["all", "reviewed"] = "all",
    threshold: float | None = None,
    overwrite: bool = False,
) -> int:
    """Writes the folder's project; names each image that was left out. Returns 0, or 1 where there was one.

    threshold: of candidates; None for the format's and the project's own, see export_project.
    """
    # Asking for an export must not begin a project where there is none.
    if folder.is_dir() and not any(place(folder).exists() for place in (own_place, user_place)):
        raise UserError(f"The folder {folder} has no project yet; label it, or open it in the window first.")
    with Store.open(folder) as store:
        try:
            summary = export_project(store, format, output, images, threshold, overwrite=overwrite)
        except OccupiedError as error:
            raise UserError(f"{error.found}; name another -o, or replace it with --overwrite.") from error
    _say((f"{path}: left out: {reason}" for path, reason in summary.skipped))
    _say(summary.warnings)
    written = f"{counted(summary.images, 'image')} with {counted(summary.boxes, 'box')}"
    print(f"{written} written as {format}:")
    for file in summary.files:
        print(f"  {file}")
    return 1 if summary.skipped else 0


def import_folder(folder: Path, format: str, source: Path) -> int:
    """Reads annotations into the folder's project; names each image that is not there. Returns 0, or 1 where one is."""
    with Store.open(folder) as store:
        summary = import_project(store, format, source)
    _say(f"{name}: not in {folder}" for name in summary.missing_images)
    if summary.invalid_boxes:
        were = agreeing(summary.invalid_boxes, "was", "were")
        _say([f"{counted(summary.invalid_boxes, 'box')} without area, class or image {were} left out."])
    _say(summary.warnings)
    added = f"{counted(summary.boxes, 'box')} of {counted(summary.images, 'image')} added"
    print(f"{added}, {summary.duplicates} {agreeing(summary.duplicates, 'was', 'were')} there already.")
    if summary.images:
        print(
            f"{agreeing(summary.images, 'This image counts', 'These images count')} as reviewed from now on."
        )
    if summary.new_classes:
        print(f"New classes: {', '.join(summary.new_classes)}")
    return 1 if summary.missing_images else 0


def _say(sentences: Iterable[str]) -> None:
    for sentence in sentences:
        print(sentence, file=sys.stderr)
