"""Exports and imports in sentences: what a person reads before and after."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.formats.export_plan import ExportPlan
from app.core.formats.import_plan import ImportPlan, ImportSummary
from app.core.formats.project import ExportSummary
from app.core.tongue import join, tr, trn
from app.core.wording import boxes as boxes_words
from app.core.wording import images as images_words

_NAMED = 3
"""Images that are named in a preview or report; the others are counted."""


def export_preview(plan: ExportPlan) -> tuple[str, list[str]]:
    """What would go out, and remarks: what stays out and why, and what to know."""
    images, remarks = len(plan.dataset.images), [*_skipped(plan.skipped), *plan.left_out, *plan.warnings]
    if not images:
        return tr("No image goes out."), remarks
    boxes = boxes_words(plan.boxes)
    if plan.empty:
        told = trn(
            "{count} image with {boxes} goes out, {empty} of them without a box.",
            "{count} images with {boxes} go out, {empty} of them without a box.",
            images,
            boxes=boxes,
            empty=plan.empty,
        )
    else:
        told = trn(
            "{count} image with {boxes} goes out.",
            "{count} images with {boxes} go out.",
            images,
            boxes=boxes,
        )
    return told, remarks


def export_report(summary: ExportSummary) -> tuple[str, list[str]]:
    """What was written, and remarks."""
    boxes, images = boxes_words(summary.boxes), images_words(summary.images)
    return (
        tr("Wrote {boxes} of {images} to {place}.", boxes=boxes, images=images, place=summary.place),
        [*_skipped(summary.skipped), *summary.left_out, *summary.warnings],
    )


def import_preview(plan: ImportPlan) -> tuple[str, list[str]]:
    """What would come in, and remarks: what does not and why."""
    if not plan.images:
        return tr("No image of this folder is named there; nothing can be imported."), _import_remarks(plan)
    new = trn("{count} new box", "{count} new boxes", plan.boxes)
    told = trn(
        "{count} image of this folder is named there, with {new_boxes}.",
        "{count} images of this folder are named there, with {new_boxes}.",
        plan.images,
        new_boxes=new,
    )
    return told, _import_remarks(plan)


def import_report(summary: ImportSummary) -> tuple[str, list[str]]:
    """What was added, and remarks."""
    boxes, images = boxes_words(summary.boxes), images_words(summary.images)
    told = [tr("Imported {boxes} on {images}.", boxes=boxes, images=images)]
    if summary.new_classes:
        told.append(tr("New classes: {names}.", names=", ".join(summary.new_classes)))
    return join(" ", told), _import_remarks(summary)


def _import_remarks(found: ImportPlan | ImportSummary) -> list[str]:
    remarks: list[str] = []
    if missing := found.missing_images:
        remarks.append(
            trn(
                "{count} image is not in this folder and stays out: {names}.",
                "{count} images are not in this folder and stay out: {names}.",
                len(missing),
                names=_named(missing),
            )
        )
    if found.duplicates:
        remarks.append(
            trn(
                "{count} box is in the project already.",
                "{count} boxes are in the project already.",
                found.duplicates,
            )
        )
    if found.invalid_boxes:
        remarks.append(
            trn(
                "{count} box stays out: it has no area, no class or no image.",
                "{count} boxes stay out: they have no area, no class or no image.",
                found.invalid_boxes,
            )
        )
    if found.images:
        remarks.append(
            trn(
                "This image counts as reviewed from then on; boxes that are there stay.",
                "These images count as reviewed from then on; boxes that are there stay.",
                found.images,
            )
        )
    return [*remarks, *found.warnings]


def _skipped(skipped: Sequence[tuple[str, str]]) -> list[str]:
    """Which images an export leaves out and why, the first few by name."""
    if not skipped:
        return []
    named = [f"{path} ({reason.rstrip('.')})" for path, reason in skipped[:_NAMED]]
    more = len(skipped) - _NAMED
    if more > 0:
        named.append(tr("and {more} more", more=more))
    names = join("; ", named)
    return [
        trn(
            "{count} image stays out: {names}.",
            "{count} images stay out: {names}.",
            len(skipped),
            names=names,
        )
    ]


def _named(names: Sequence[str]) -> str:
    first, more = ", ".join(names[:_NAMED]), len(names) - _NAMED
    return tr("{names} and {more} more", names=first, more=more) if more > 0 else first
