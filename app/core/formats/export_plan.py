"""What an export would write and what it would leave out and why, found out before anything is written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from app.core.formats.dataset import Dataset, DatasetBox, DatasetImage, FormatError
from app.core.formats.options import Pictures, Progress
from app.core.formats.registry import chosen_format
from app.core.geometry import clip
from app.core.images import ImageError, image_size, is_rotated
from app.core.records import Box, ImageRecord, ImageState, Origin
from app.core.store import Store
from app.core.thresholds import Thresholds, thresholds_from
from app.core.tongue import decimal, marks, tr, trn

Scope = Literal["all", "reviewed"]

_BELOW = marks(
    "{count} candidate scored below {threshold} stays out.",
    "{count} candidates scored below {threshold} stay out.",
)
_BELOW_OWN = marks(
    "{count} candidate scored below {threshold}, or the threshold of their class, stays out.",
    "{count} candidates scored below {threshold}, or the threshold of their class, stay out.",
)
_TURNED = marks(
    "{count} image is turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that "
    "the trainer applies it too.",
    "{count} images are turned by EXIF orientation; boxes and sizes are those of the upright picture, "
    "so make sure that "
    "the trainer applies it too.",
)
_TURNED_OR = marks(
    "{count} image is turned by EXIF orientation; boxes and sizes are those of the upright picture, so make sure that "
    "the trainer applies it too, or export upright copies.",
    "{count} images are turned by EXIF orientation; boxes and sizes are those of the upright picture, "
    "so make sure that "
    "the trainer applies it too, or export upright copies.",
)


@dataclass(frozen=True, slots=True)
class ExportChoices:
    """What a person chooses: the format, which images, the score of candidates, and what becomes of the pictures.

    None leaves it to the format: see plan_export.
    """

    format: str
    images: Scope = "all"
    threshold: Thresholds | float | None = None
    pictures: Pictures | None = None


@dataclass(frozen=True, slots=True)
class ClassCount:
    """A class in an export or import: its boxes, and the images that have some; new: it is made by the import."""

    name: str
    boxes: int
    images: int
    new: bool = False


@dataclass(frozen=True, slots=True)
class ExportPlan:
    """What goes out, counted; images left out by name (path, reason); what else stays out; what to know.

    turned: images whose pixels do not lie as they are shown.
    """

    choices: ExportChoices
    folder: Path
    dataset: Dataset
    classes: tuple[ClassCount, ...]
    turned: int
    skipped: tuple[tuple[str, str], ...] = ()
    left_out: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def boxes(self) -> int:
        """How many boxes go out."""
        return sum(count.boxes for count in self.classes)

    @property
    def empty(self) -> int:
        """How many images go out without a box."""
        return sum(not image.boxes for image in self.dataset.images)


def plan_export(store: Store, choices: ExportChoices, progress: Progress | None = None) -> ExportPlan:
    """Find out what an export of the project would write; nothing is written.

    "reviewed": only reviewed images, with their accepted boxes. "all": the others too, with their candidates of
    at least the threshold: by default all in a format that holds scores, which is for tools that set their own
    thresholds, else those of the project's own thresholds; one number counts for every class. Images whose size
    cannot be learned are left out, failed ones too unless they have accepted boxes. ``progress`` is told
    (done, all) images, and may raise to stop.
    Raises FormatError.
    """
    format = chosen_format(choices.format)
    pictures = choices.pictures or format.pictures[0]
    if choices.images not in ("all", "reviewed"):
        raise FormatError(
            tr('Images to export are "all" or "reviewed", not "{images}".', images=choices.images)
        )
    if pictures not in format.pictures:
        able = ", ".join(format.pictures)
        raise FormatError(
            tr(
                'Pictures of the format "{format}" can be {able}, not {pictures}.',
                format=choices.format,
                able=able,
                pictures=pictures,
            )
        )
    if choices.threshold is not None:
        thresholds = thresholds_from(choices.threshold)
    else:
        thresholds = Thresholds(0.0) if format.holds_scores else store.thresholds()
    survey = _survey(store, choices.images, thresholds, progress)
    copied = pictures is not Pictures.LEFT
    kept, gone, turned = _checked_files(store.folder, survey.images, copied)
    dataset = Dataset(survey.classes, kept)
    lost = [(path, tr("its file cannot be read")) for path in gone if copied]
    return ExportPlan(
        ExportChoices(choices.format, choices.images, thresholds, pictures),
        store.folder,
        dataset,
        class_counts(dataset),
        turned,
        (*survey.skipped, *lost),
        survey.left_out(thresholds),
        (*survey.warnings(), *_file_warnings(len(gone), turned, pictures, format.pictures)),
    )


def project_dataset(
    store: Store, images: Scope, threshold: Thresholds | float
) -> tuple[Dataset, list[tuple[str, str]], list[str]]:
    """The data set that an export would write, the images left out (path, reason), and warnings."""
    survey = _survey(store, images, thresholds_from(threshold), None)
    return Dataset(survey.classes, tuple(survey.images)), survey.skipped, survey.warnings()


def class_counts(dataset: Dataset, new: Iterable[str] = ()) -> tuple[ClassCount, ...]:
    """Boxes and images of every class of a data set, in its order."""
    boxes: Counter[int] = Counter()
    images: Counter[int] = Counter()
    for image in dataset.images:
        boxes.update(box.class_index for box in image.boxes)
        images.update({box.class_index for box in image.boxes})
    made = set(new)
    return tuple(
        ClassCount(name, boxes[index], images[index], name in made)
        for index, name in enumerate(dataset.classes)
    )


class _Survey:
    """One walk through the project: the images that go out, and counts of all that does not."""

    def __init__(self, classes: tuple[str, ...]) -> None:
        self.classes = classes
        self.images: list[DatasetImage] = []
        self.skipped: list[tuple[str, str]] = []
        self.counts: Counter[str] = Counter()

    def add(
        self, record: ImageRecord, size: tuple[int, int], own: Iterable[Box], thresholds: Thresholds
    ) -> None:
        own = list(own)
        reviewed = record.state is ImageState.REVIEWED
        self.counts["unseen"] += record.state is ImageState.NEW and not own
        exported = []
        for box in own:
            # On a reviewed image a person has seen the candidates and left them.
            if not box.accepted and (reviewed or not thresholds.passes(box)):
                self.counts["passed" if reviewed else "below"] += 1
                continue
            inside = clip(*box.xyxy, *size)
            if inside is None:
                self.counts["outside"] += 1
                continue
            score = box.score if box.origin is Origin.MODEL else None
            exported.append(DatasetBox(box.class_id, *inside, score=score, phrase=box.phrase))
        self.images.append(DatasetImage(record.path, *size, tuple(exported), reviewed, record.id))

    def left_out(self, thresholds: Thresholds) -> tuple[str, ...]:
        """A sentence for each kind of image or box that stays out."""
        said: list[str] = []
        if many := self.counts["waiting"]:
            said.append(
                trn(
                    "{count} image not reviewed yet stays out.",
                    "{count} images not reviewed yet stay out.",
                    many,
                )
            )
        if many := self.counts["below"]:
            words = _BELOW_OWN if thresholds.of_class else _BELOW
            said.append(trn(*words, many, threshold=decimal(thresholds.default, 2)))
        if many := self.counts["passed"]:
            said.append(
                trn(
                    "{count} candidate not accepted on reviewed images stays out.",
                    "{count} candidates not accepted on reviewed images stay out.",
                    many,
                )
            )
        return tuple(said)

    def warnings(self) -> list[str]:
        """What a person should know of what goes out."""
        said: list[str] = []
        if many := self.counts["outside"]:
            said.append(
                trn(
                    "{count} box lies wholly outside the image and was left out.",
                    "{count} boxes lie wholly outside the image and were left out.",
                    many,
                )
            )
        if many := self.counts["unseen"]:
            said.append(
                trn(
                    "{count} image was looked at by nobody yet and is exported without boxes; export only "
                    "reviewed images to leave it out.",
                    "{count} images were looked at by nobody yet and are exported without boxes; export only "
                    "reviewed images to leave them out.",
                    many,
                )
            )
        return said


def _survey(store: Store, images: Scope, thresholds: Thresholds, progress: Progress | None) -> _Survey:
    survey = _Survey(tuple(owner.name for owner in store.classes()))
    records = store.images()
    for done, record in enumerate(records, 1):
        if progress is not None:
            progress(done, len(records))
        if images == "reviewed" and record.state is not ImageState.REVIEWED:
            survey.counts["waiting"] += 1
            continue
        own = store.boxes(record.id)
        if record.state is ImageState.FAILED and not any(box.accepted for box in own):
            survey.skipped.append((record.path, record.error or tr("it failed")))
            continue
        size = _size(store.folder, record)
        if isinstance(size, str):
            survey.skipped.append((record.path, size))
        else:
            survey.add(record, size, own, thresholds)
    return survey


def _size(folder: Path, record: ImageRecord) -> tuple[int, int] | str:
    """The upright size of an image, or why it cannot be had."""
    if record.width and record.height:
        return record.width, record.height
    try:
        return image_size(folder / record.path)
    except ImageError as error:
        return str(error)


def _checked_files(
    folder: Path, images: Iterable[DatasetImage], copied: bool
) -> tuple[tuple[DatasetImage, ...], list[str], int]:
    """The images (without files that cannot be copied), those whose file is gone, and how many are turned."""
    kept: list[DatasetImage] = []
    gone: list[str] = []
    turned = 0
    for image in images:
        try:
            turned += is_rotated(folder / image.path)
        except ImageError:
            gone.append(image.path)  # told in the summary
            if copied:
                continue
        kept.append(image)
    return tuple(kept), gone, turned


def _file_warnings(gone: int, turned: int, pictures: Pictures, able: tuple[Pictures, ...]) -> list[str]:
    warnings: list[str] = []
    if turned and pictures is Pictures.UPRIGHT:
        warnings.append(
            trn(
                "{count} image turned by EXIF orientation is written anew, upright; the others are copied byte "
                "for byte.",
                "{count} images turned by EXIF orientation are written anew, upright; the others are copied byte "
                "for byte.",
                turned,
            )
        )
    elif turned:
        warnings.append(trn(*(_TURNED_OR if Pictures.UPRIGHT in able else _TURNED), turned))
    if gone and pictures is Pictures.LEFT:
        warnings.append(
            trn(
                "{count} image file cannot be read any more; the boxes are exported all the same.",
                "{count} image files cannot be read any more; the boxes are exported all the same.",
                gone,
            )
        )
    return warnings
