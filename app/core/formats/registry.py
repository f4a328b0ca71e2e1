"""The formats by name: what the command line and the dialogs offer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.core.formats import (
    coco,
    coco_results,
    cvat,
    cvat_yolo,
    label_studio,
    labelme,
    voc,
    yolo,
    yolo_reader,
)  # fmt: skip
from app.core.formats.dataset import Dataset, FormatError, Locate, OccupiedError, Read, Written
from app.core.formats.options import ExportOptions, Pictures
from app.core.tongue import mark, tr

Write = Callable[[Dataset, Path, ExportOptions], Written]

_LEFT, _COPIED, _UPRIGHT = Pictures.LEFT, Pictures.COPIED, Pictures.UPRIGHT


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name, a title for people, its writer, and its reader where it can be imported.

    file_name: the file it makes in a folder; None where the whole folder is the data set. pictures: what it can
    do with the image files, the usual first. holds_scores: it is for tools that set a threshold of their own,
    and holds every candidate unless a person says otherwise. reader: who reads it, for people.
    """

    name: str
    title: str
    reader: str
    file_name: str | None
    pictures: tuple[Pictures, ...]
    write: Write
    read: Callable[[Path, Locate | None], Read] | None = None
    holds_scores: bool = False

    def place(self, output: Path) -> Path:
        """What is written for ``output``: the file or folder itself, or in a folder the file of the usual name."""
        return output if self.file_name is None else file_in(output, self.file_name)


def file_in(output: Path, name: str) -> Path:
    """The file ``output``, or where that is a folder or has another suffix, ``name`` in it."""
    return output if output.suffix.lower() == Path(name).suffix and not output.is_dir() else output / name


def _to_file(name: str, write: Write) -> Write:
    """A writer that takes a file of the suffix of ``name``, or a folder in which it makes ``name``."""

    def write_to(dataset: Dataset, output: Path, options: ExportOptions) -> Written:
        target = file_in(output, name)
        if target.exists() and not options.overwrite:
            raise OccupiedError(tr("{target} exists already", target=target))
        written = write(dataset, target, options)
        options.tell(len(dataset.images), len(dataset.images))
        return written

    return write_to


def _coco(dataset: Dataset, output: Path, options: ExportOptions) -> Written:
    """One file, or with pictures a folder of it and them."""
    if options.pictures is Pictures.LEFT:
        return _to_file("annotations.json", lambda data, target, _: coco.write(data, target))(
            dataset, output, options
        )
    if output.suffix.lower() == ".json":
        raise FormatError(
            tr("{output} is a file, and pictures need a folder; name a new or empty one.", output=output)
        )
    return coco.write_folder(dataset, output, options)


def _results(dataset: Dataset, target: Path, options: ExportOptions) -> Written:
    return coco_results.write(dataset, target)


_ALL = (
    Format(
        "coco", "COCO (JSON)", mark("Most trainers and labeling tools read it."), "annotations.json",
        (_LEFT, _COPIED, _UPRIGHT), _coco, coco.read,
    ),
    Format(
        "coco-results", mark("COCO results with scores (JSON)"), mark("Evaluation tools read it beside a COCO file."),
        "results.json", (_LEFT,), _to_file("results.json", _results), holds_scores=True,
    ),
    Format(
        "yolo", mark("YOLO (Ultralytics folder)"),
        mark("Ultralytics trains on it: data.yaml, images and labels."), None,
        (_COPIED, _UPRIGHT), yolo.write, yolo_reader.read,
    ),
    Format(
        "voc", mark("Pascal VOC (XML folder)"),
        mark("labelImg and many trainers read it; it holds whole pixels."), None,
        (_COPIED, _UPRIGHT, _LEFT), voc.write, voc.read,
    ),
    Format(
        "labelme", mark("LabelMe (JSON folder)"),
        mark("LabelMe and X-AnyLabeling open it: one file beside each image."), None,
        (_COPIED, _UPRIGHT, _LEFT), labelme.write, labelme.read,
    ),
    Format(
        "label-studio", mark("Label Studio (tasks as JSON)"),
        mark("Label Studio imports it: reviewed boxes as annotations, others as predictions."), "tasks.json",
        (_LEFT,), _to_file("tasks.json", label_studio.write), label_studio.read,
    ),
    Format(
        "cvat", "CVAT for images 1.1 (XML)", mark("CVAT takes it as annotations of a task with these images."),
        "annotations.xml", (_LEFT,), _to_file("annotations.xml", cvat.write), cvat.read,
    ),
    Format(
        "cvat-coco", "CVAT, as COCO 1.0 (zip)",
        mark("CVAT takes it for a task or, with the pictures, a whole project."),
        "cvat-coco.zip", (_COPIED, _UPRIGHT, _LEFT), _to_file("cvat-coco.zip", coco.write_zip), coco.read,
    ),
    Format(
        "cvat-yolo", "CVAT, as Ultralytics YOLO (zip)",
        mark("CVAT takes it for a task or, with the pictures, a whole project."), "cvat-yolo.zip",
        (_COPIED, _UPRIGHT, _LEFT), _to_file("cvat-yolo.zip", cvat_yolo.write), yolo_reader.read,
    ),
)  # fmt: skip

FORMATS: dict[str, Format] = {known.name: known for known in _ALL}

IMPORTED: tuple[str, ...] = ("coco", "yolo", "voc", "labelme", "label-studio", "cvat")
"""The formats that an import can be told to read; each of them also from a zip file."""


def chosen_format(name: str) -> Format:
    """The format of this name. Raises FormatError."""
    if name not in FORMATS:
        raise FormatError(
            tr('There is no format "{name}"; choose one of {names}.', name=name, names=", ".join(FORMATS))
        )
    return FORMATS[name]
