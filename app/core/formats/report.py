"""Exports and imports in sentences: what a person reads before and after."""

from __future__ import annotations

from collections.abc import Sequence

from app.core.formats.export_plan import ExportPlan
from app.core.formats.import_plan import ImportPlan, ImportSummary
from app.core.formats.project import ExportSummary
from app.core.tongue import tr
from app.core.wording import agreeing, counted

_NAMED = 3
"""Images that are named in a preview or report; the others are counted."""


def export_preview(plan: ExportPlan) -> tuple[str, list[str]]:
    """What would go out, and remarks: what stays out and why, and what to know."""
    images = len(plan.dataset.images)
    if not images:
        return tr("No image goes out."), [*_skipped(plan.skipped), *plan.left_out, *plan.warnings]
    told = (
        f"{counted(images, 'image')} with {counted(plan.boxes, 'box')} {agreeing(images, 'goes', 'go')} out"
    )
    empty = f", {plan.empty} of them without a box" if plan.empty else ""
    return tr("{told}{empty}.", told=told, empty=empty), [
        *_skipped(plan.skipped),
        *plan.left_out,
        *plan.warnings,
    ]


def export_report(summary: ExportSummary) -> tuple[str, list[str]]:
    """What was written, and remarks."""
    written = f"{counted(summary.boxes, 'box')} of {counted(summary.images, 'image')}"
    return (
        tr("Wrote {written} to {place}.", written=written, place=summary.place),
        [*_skipped(summary.skipped), *summary.left_out, *summary.warnings],
    )


def import_preview(plan: ImportPlan) -> tuple[str, list[str]]:
    """What would come in, and remarks: what does not and why."""
    if not plan.images:
        return tr("No image of this folder is named there; nothing can be imported."), _import_remarks(plan)
    there = f"{counted(plan.images, 'image')} of this folder {agreeing(plan.images, 'is', 'are')} named there"
    new = counted(plan.boxes, "new box", "new boxes")
    return tr("{there}, with {new}.", there=there, new=new), _import_remarks(plan)


def import_report(summary: ImportSummary) -> tuple[str, list[str]]:
    """What was added, and remarks."""
    told = f"Imported {counted(summary.boxes, 'box')} on {counted(summary.images, 'image')}."
    if summary.new_classes:
        told += f" New classes: {', '.join(summary.new_classes)}."
    return told, _import_remarks(summary)


def _import_remarks(found: ImportPlan | ImportSummary) -> list[str]:
    remarks = []
    if missing := found.missing_images:
        are, stay = agreeing(len(missing), "is", "are"), agreeing(len(missing), "stays", "stay")
        remarks.append(
            f"{counted(len(missing), 'image')} {are} not in this folder and {stay} out: {_named(missing)}."
        )
    if found.duplicates:
        are = agreeing(found.duplicates, "is", "are")
        remarks.append(f"{counted(found.duplicates, 'box')} {are} in the project already.")
    if found.invalid_boxes:
        lack = agreeing(found.invalid_boxes, "stays out: it has", "stay out: they have")
        remarks.append(f"{counted(found.invalid_boxes, 'box')} {lack} no area, no class or no image.")
    if found.images:
        count = agreeing(found.images, "This image counts", "These images count")
        remarks.append(tr("{count} as reviewed from then on; boxes that are there stay.", count=count))
    return [*remarks, *found.warnings]


def _skipped(skipped: Sequence[tuple[str, str]]) -> list[str]:
    """Which images an export leaves out and why, the first few by name."""
    if not skipped:
        return []
    named = "; ".join(f"{path} ({reason.rstrip('.')})" for path, reason in skipped[:_NAMED])
    more = f"; and {len(skipped) - _NAMED} more" if len(skipped) > _NAMED else ""
    were = agreeing(len(skipped), "stays", "stay")
    return [f"{counted(len(skipped), 'image')} {were} out: {named}{more}."]


def _named(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more
