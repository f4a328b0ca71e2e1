"""The formats by name: what the command line and the export dialog offer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.core.formats import coco, coco_results, yolo, yolo_reader
from app.core.formats.dataset import Dataset, Locate, OccupiedError, Read, Written


@dataclass(frozen=True, slots=True)
class ExportOptions:
    """What a writer may need beside the data set: the image folder, and a person's choices."""

    folder: Path
    overwrite: bool = False
    val_fraction: float = 0.2
    seed: int = 0
    progress: Callable[[int, int], None] | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name, a title for people, its writer, and its reader where it can be imported.

    file_name: the file it makes in a folder; None where the whole folder is the data set. holds_scores: it is for
    tools that set a threshold of their own, and holds every candidate unless a person says otherwise.
    """

    name: str
    title: str
    file_name: str | None
    write: Callable[[Dataset, Path, ExportOptions], Written]
    read: Callable[[Path, Locate | None], Read] | None = None
    holds_scores: bool = False

    @property
    def copies_images(self) -> bool:
        """Whether the export holds the images themselves."""
        return self.file_name is None


def _to_file(
    name: str, write: Callable[[Dataset, Path], Written]
) -> Callable[[Dataset, Path, ExportOptions], Written]:
    """A writer that takes a .json file, or a folder in which it makes ``name``."""

    def write_to(dataset: Dataset, output: Path, options: ExportOptions) -> Written:
        target = output if output.suffix.lower() == ".json" and not output.is_dir() else output / name
        if target.exists() and not options.overwrite:
            raise OccupiedError(f"{target} exists already")
        written = write(dataset, target)
        if options.progress is not None:
            options.progress(len(dataset.images), len(dataset.images))
        return written

    return write_to


def _to_yolo(dataset: Dataset, output: Path, options: ExportOptions) -> Written:
    return yolo.write(
        dataset,
        output,
        options.folder,
        overwrite=options.overwrite,
        val_fraction=options.val_fraction,
        seed=options.seed,
        progress=options.progress,
    )


_ALL = (
    Format("coco", "COCO (JSON)", "annotations.json", _to_file("annotations.json", coco.write), coco.read),
    Format(
        "coco-results",
        "COCO results with scores (JSON)",
        "results.json",
        _to_file("results.json", coco_results.write),
        holds_scores=True,
    ),
    Format("yolo", "YOLO (Ultralytics folder)", None, _to_yolo, yolo_reader.read),
)

FORMATS: dict[str, Format] = {known.name: known for known in _ALL}
