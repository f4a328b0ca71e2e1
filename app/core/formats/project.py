"""A project out to a format, and a foreign data set into a project."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from app.core.formats.dataset import Dataset, DatasetBox, DatasetImage, FormatError, Read
from app.core.formats.matching import ImageFinder
from app.core.formats.registry import FORMATS, ExportOptions, Format
from app.core.geometry import clip
from app.core.images import ImageError, image_size, is_rotated
from app.core.records import Box, ImageRecord, ImageState, Origin, new_box_id
from app.core.scan import ScanError, scan_folder
from app.core.store import Store
from app.core.thresholds import Thresholds, thresholds_from
from app.core.wording import agreeing, counted

SAME_BOX = 0.01
"""Pixels by which all edges may differ in two boxes that are one: formats round."""

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class ExportSummary:
    """What an export wrote, which images it left out and why, and what a person should know."""

    format: str
    output: Path
    files: tuple[Path, ...]
    images: int
    boxes: int
    skipped: tuple[tuple[str, str], ...] = ()
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportSummary:
    """What an import added, what it found already there, and what it could not use."""

    format: str
    source: Path
    images: int
    boxes: int
    duplicates: int
    missing_images: tuple[str, ...]
    invalid_boxes: int
    new_classes: tuple[str, ...]
    warnings: tuple[str, ...] = ()


def export_project(
    store: Store,
    format: str,
    output: Path,
    images: Literal["all", "reviewed"] = "all",
    threshold: Thresholds | float | None = None,
    *,
    overwrite: bool = False,
    val_fraction: float = 0.2,
    seed: int = 0,
    progress: Progress | None = None,
) -> ExportSummary:
    """Write the project as ``format`` (a name in FORMATS) to ``output``: a .json file or a folder.

    "reviewed": only reviewed images, with their accepted boxes. "all": the others too, with their candidates of
    at least ``threshold``: by default all in a format that holds scores, which is for tools that set their own
    thresholds, else those of the project's own thresholds; one number counts for every class. Images whose size
    cannot be learned are left out, failed ones too unless they have accepted boxes. ``overwrite`` allows to replace
    an existing file or former export. ``progress`` is told (done, all) images. Raises FormatError.
    """
    chosen = _format(format)
    if images not in ("all", "reviewed"):
        raise FormatError(f'Images to export are "all" or "reviewed", not "{images}".')
    if threshold is None:
        threshold = _threshold(store, chosen)
    dataset, skipped, warnings = project_dataset(store, images, threshold)
    dataset, gone, rotated = _checked_files(store.folder, dataset, chosen.copies_images)
    written = chosen.write(
        dataset, Path(output), ExportOptions(store.folder, overwrite, val_fraction, seed, progress)
    )
    warnings += _file_warnings(len(gone), rotated, chosen.copies_images)
    left_out = skipped + [(path, "its file cannot be read") for path in gone if chosen.copies_images]
    return ExportSummary(
        format,
        Path(output),
        tuple(map(Path, written.files)),
        written.images,
        written.boxes,
        tuple(left_out),
        (*warnings, *written.warnings),
    )


def project_dataset(
    store: Store, images: Literal["all", "reviewed"], threshold: Thresholds | float
) -> tuple[Dataset, list[tuple[str, str]], list[str]]:
    """The data set that an export would write, the images left out (path, reason), and warnings."""
    thresholds = thresholds_from(threshold)
    chosen: list[DatasetImage] = []
    skipped: list[tuple[str, str]] = []
    unseen = outside = 0
    for record in store.images():
        if images == "reviewed" and record.state is not ImageState.REVIEWED:
            continue
        own = store.boxes(record.id)
        if record.state is ImageState.FAILED and not any(box.accepted for box in own):
            skipped.append((record.path, record.error or "it failed"))
            continue
        size = _size(store.folder, record)
        if isinstance(size, str):
            skipped.append((record.path, size))
            continue
        unseen += record.state is ImageState.NEW and not own
        wanted = [box for box in own if _is_exported(box, record.state, thresholds)]
        chosen.append(_dataset_image(record, size, wanted))
        outside += len(wanted) - len(chosen[-1].boxes)
    warnings = []
    if outside:
        lie, were = agreeing(outside, "lies", "lie"), agreeing(outside, "was", "were")
        warnings.append(f"{counted(outside, 'box')} {lie} wholly outside the image and {were} left out.")
    if unseen:
        warnings.append(
            f"{counted(unseen, 'image')} {agreeing(unseen, 'was', 'were')} looked at by nobody yet and "
            f"{agreeing(unseen, 'is', 'are')} exported without boxes; export only reviewed images to leave them out."
        )
    names = tuple(owner.name for owner in store.classes())
    return Dataset(names, tuple(chosen)), skipped, warnings


def _is_exported(box: Box, state: ImageState, thresholds: Thresholds) -> bool:
    # On a reviewed image a person has seen the candidates and left them.
    return box.accepted or (state is not ImageState.REVIEWED and thresholds.passes(box))


def _dataset_image(record: ImageRecord, size: tuple[int, int], boxes: Iterable[Box]) -> DatasetImage:
    exported = []
    for box in boxes:
        inside = clip(*box.xyxy, *size)
        if inside is not None:
            score = box.score if box.origin is Origin.MODEL else None
            exported.append(DatasetBox(box.class_id, *inside, score=score, phrase=box.phrase))
    reviewed = record.state is ImageState.REVIEWED
    return DatasetImage(record.path, *size, tuple(exported), reviewed, record.id)


def _size(folder: Path, record: ImageRecord) -> tuple[int, int] | str:
    """The upright size of an image, or why it cannot be had."""
    if record.width and record.height:
        return record.width, record.height
    try:
        return image_size(folder / record.path)
    except ImageError as error:
        return str(error)


def _checked_files(folder: Path, dataset: Dataset, copied: bool) -> tuple[Dataset, list[str], int]:
    """The data set (without files that cannot be copied), images whose file is gone, and how many are turned."""
    gone: list[str] = []
    rotated = 0
    for image in dataset.images:
        try:
            rotated += is_rotated(folder / image.path)
        except ImageError:
            gone.append(image.path)  # told in the summary
    if gone and copied:
        lost = set(gone)
        dataset = Dataset(dataset.classes, tuple(i for i in dataset.images if i.path not in lost))
    return dataset, gone, rotated


def _file_warnings(gone: int, rotated: int, copied: bool) -> list[str]:
    warnings = []
    if rotated:
        warnings.append(
            f"{counted(rotated, 'image')} {agreeing(rotated, 'is', 'are')} turned by EXIF orientation; boxes and sizes "
            "are those of the upright picture, so the trainer must apply it too."
        )
    if gone and not copied:
        warnings.append(
            f"{counted(gone, 'image file')} cannot be read any more; the boxes are exported all the same."
        )
    return warnings


def _threshold(store: Store, format: Format) -> Thresholds:
    return Thresholds(0.0) if format.holds_scores else store.thresholds()


def _format(name: str) -> Format:
    if name not in FORMATS:
        raise FormatError(f'There is no format "{name}"; choose one of {", ".join(FORMATS)}.')
    return FORMATS[name]


def import_project(store: Store, format: str, source: Path) -> ImportSummary:
    """Add the boxes of a foreign data set as imported ones; their images become reviewed.

    Nothing in the project is replaced: boxes that are already there (same class, edges within 0.01 pixels) are
    passed over, so that importing twice changes nothing. Images are those of the folder, found by path or by a
    unique name; the others are counted. All is stored at once or nothing, and prepared before, so that a person
    who is editing meanwhile waits for the writing alone. Raises FormatError.
    """
    chosen = _format(format)
    if chosen.read is None:
        raise FormatError(f'The format "{format}" can only be written; import coco or yolo.')
    _add_new_images(store)
    finder = ImageFinder(store)
    read = chosen.read(Path(source), finder)
    class_ids, new_classes = _class_ids(store, read.dataset.classes)
    added = _new_boxes(store, read.dataset, class_ids)
    with store.transaction():
        stored_ids = [store.ensure_class(name).index for name in read.dataset.classes]
        if stored_ids != class_ids:  # somebody made a class since
            added = _new_boxes(store, read.dataset, stored_ids)
        store.add_reviewed(added)
    boxes = sum(len(new) for _, _, new in added)
    duplicates = sum(len(image.boxes) for image in read.dataset.images) - boxes
    return ImportSummary(
        format,
        Path(source),
        len(read.dataset.images),
        boxes,
        duplicates,
        read.missing,
        read.invalid_boxes,
        new_classes,
        _import_warnings(read, finder),
    )


def _add_new_images(store: Store) -> None:
    """Images may have been copied in since the folder was opened."""
    try:
        store.add_images(scan_folder(store.folder))
    except ScanError:
        # Images on a disk that is away keep their place and size in the project, and can be given boxes.
        if not any(store.counts().values()):
            raise


def _class_ids(store: Store, names: Sequence[str]) -> tuple[list[int], tuple[str, ...]]:
    """The index that each class has or will get, and the names of those to be made."""
    indices = {known.name: known.index for known in store.classes()}
    new = tuple(dict.fromkeys(name for name in names if name not in indices))
    indices |= {name: len(indices) + place for place, name in enumerate(new)}
    return [indices[name] for name in names], new


def _new_boxes(
    store: Store, dataset: Dataset, class_ids: Sequence[int]
) -> list[tuple[int, tuple[int, int], list[Box]]]:
    """Id, size and boxes that are not there yet, of each image of the data set."""
    ids = {record.path: record.id for record in store.images()}
    stored = store.all_boxes()
    added = []
    for image in dataset.images:
        image_id = ids[image.path]
        known = [box for box in stored.get(image_id, ()) if box.accepted]
        new: list[Box] = []
        for box in image.boxes:
            imported = Box(
                new_box_id(), class_ids[box.class_index], box.x1, box.y1, box.x2, box.y2, Origin.IMPORT
            )
            if not any(_same(imported, other) for other in (*known, *new)):
                new.append(imported)
        added.append((image_id, (image.width, image.height), new))
    return added


def _same(a: Box, b: Box) -> bool:
    return a.class_id == b.class_id and all(
        abs(one - other) <= SAME_BOX for one, other in zip(a.xyxy, b.xyxy, strict=True)
    )


def _import_warnings(read: Read, finder: ImageFinder) -> tuple[str, ...]:
    return (*read.warnings, *finder.unreadable)
