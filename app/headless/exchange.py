"""``phrasebox export`` and ``phrasebox import``: a project's boxes out to a file, and annotations in."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

from app.core.formats import FORMATS, ImportPlan, Pictures, export_project, plan_import, store_import
from app.core.formats.dataset import OccupiedError
from app.core.formats.export_plan import Scope
from app.core.store import Store
from app.core.store_place import own_place, user_place
from app.core.wording import agreeing, counted
from engine.errors import UserError


def export_folder(
    folder: Path,
    format: str,
    output: Path,
    images: Scope = "all",
    threshold: float | None = None,
    overwrite: bool = False,
    pictures: str | None = None,
) -> int:
    """Writes the folder's project; names each image that was left out. Returns 0, or 1 where there was one.

    threshold: of candidates; None for the format's and the project's own, see plan_export. pictures: one of
    Pictures, None for the format's usual.
    """
    # Asking for an export must not begin a project where there is none.
    if folder.is_dir() and not any(place(folder).exists() for place in (own_place, user_place)):
        raise UserError(f"The folder {folder} has no project yet; label it, or open it in the window first.")
    with Store.open(folder) as store:
        try:
            chosen = Pictures(pictures) if pictures else None
            summary = export_project(
                store, format, output, images, threshold, pictures=chosen, overwrite=overwrite
            )
        except OccupiedError as error:
            raise UserError(f"{error.found}; name another -o, or replace it with --overwrite.") from error
    _say((f"{path}: left out: {reason}" for path, reason in summary.skipped))
    _say((*summary.left_out, *summary.warnings))
    written = f"{counted(summary.images, 'image')} with {counted(summary.boxes, 'box')}"
    print(f"{written} written as {format}:")
    for file in summary.files:
        print(f"  {file}")
    return 1 if summary.skipped else 0


def import_folder(folder: Path, format: str | None, source: Path, preview: bool = False) -> int:
    """Reads annotations into the folder's project; names each image that is not there. Returns 0, or 1 where one is.

    format: None to tell it by what is inside. preview: say what was found, and store nothing.
    """
    with Store.open(folder) as store:
        plan = plan_import(store, source, format)
        if format is None:
            print(f"{source} is taken for {FORMATS[plan.format].title}.")
        if preview:
            _preview(plan)
            return 0
        summary = store_import(store, plan)
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


def _preview(plan: ImportPlan) -> None:
    """What an import would add, for a person to read."""
    there = f"{counted(plan.images, 'image')} of this folder, {len(plan.missing_images)} not there"
    print(f"{there}; {counted(plan.boxes, 'new box', 'new boxes')}, {plan.duplicates} already there.")
    for count in plan.classes:
        if count.boxes or count.new:
            new = " (new class)" if count.new else ""
            print(f"  {count.name}{new}: {counted(count.boxes, 'box')} on {counted(count.images, 'image')}")
    _say(plan.warnings)
    print("Nothing was stored.")


def _say(sentences: Iterable[str]) -> None:
    for sentence in sentences:
        print(sentence, file=sys.stderr)
