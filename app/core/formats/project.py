"""A project out to a format, and a foreign data set into a project, each in one call."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.core.formats.export_plan import ExportChoices, ExportPlan, Scope, plan_export
from app.core.formats.import_plan import ImportSummary, plan_import, store_import
from app.core.formats.options import ExportOptions, Pictures, Progress
from app.core.formats.registry import chosen_format
from app.core.store import Store
from app.core.thresholds import Thresholds


@dataclass(frozen=True, slots=True)
class ExportSummary:
    """What an export wrote, which images it left out and why, and what a person should know."""

    format: str
    output: Path
    files: tuple[Path, ...]
    images: int
    boxes: int
    skipped: tuple[tuple[str, str], ...] = ()
    left_out: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def place(self) -> Path:
        """The file that was written, or the folder where the whole of it is the data set."""
        return self.output if chosen_format(self.format).file_name is None else self.files[0]


def write_export(
    plan: ExportPlan,
    output: Path,
    *,
    overwrite: bool = False,
    val_fraction: float = 0.2,
    seed: int = 0,
    progress: Progress | None = None,
) -> ExportSummary:
    """Write what ``plan`` found to ``output``, a file or a folder.

    ``overwrite`` allows to replace an existing file or former export. ``progress`` is told (done, all) images, and
    may raise to stop: what was written until then is known as an unfinished export. Raises FormatError.
    """
    choices = plan.choices
    warnings: list[str] = []
    pictures = choices.pictures or Pictures.LEFT
    options = ExportOptions(plan.folder, overwrite, val_fraction, seed, pictures, progress, warnings.append)
    written = chosen_format(choices.format).write(plan.dataset, Path(output), options)
    return ExportSummary(
        choices.format,
        Path(output),
        tuple(map(Path, written.files)),
        written.images,
        written.boxes,
        plan.skipped,
        plan.left_out,
        (*plan.warnings, *written.warnings, *warnings),
    )


def export_project(
    store: Store,
    format: str,
    output: Path,
    images: Scope = "all",
    threshold: Thresholds | float | None = None,
    *,
    pictures: Pictures | None = None,
    overwrite: bool = False,
    val_fraction: float = 0.2,
    seed: int = 0,
    progress: Progress | None = None,
) -> ExportSummary:
    """Write the project as ``format`` (a name in FORMATS); see plan_export and write_export. Raises FormatError."""
    plan = plan_export(store, ExportChoices(format, images, threshold, pictures))
    return write_export(
        plan, output, overwrite=overwrite, val_fraction=val_fraction, seed=seed, progress=progress
    )


def import_project(store: Store, format: str | None, source: Path) -> ImportSummary:
    """Add the boxes of a foreign data set; see plan_import and store_import. Raises FormatError."""
    return store_import(store, plan_import(store, source, format))
