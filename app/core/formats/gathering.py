"""What the readers of many files share: annotation files of a folder, and the images that they are of."""

from __future__ import annotations

import os
import posixpath
import re
import urllib.parse
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.core.formats.dataset import Dataset, DatasetBox, DatasetImage, FormatError, Locate, Located, Read
from app.core.formats.files import read_json
from app.core.geometry import Rectangle, clip
from app.core.images import is_image_name
from app.core.scan import EXPORT_MARKER, SET_ASIDE, natural_key
from app.core.tongue import tr, trn


@dataclass
class Labelled:
    """An image as a foreign file has it: names to find it by, best first; its size there; (class, xyxy) boxes."""

    names: tuple[str, ...]
    width: int
    height: int
    boxes: list[tuple[str, Rectangle]] = field(default_factory=list)
    invalid: int = 0


def gathered(
    found: Sequence[Labelled], classes: Iterable[str], locate: Locate | None, warnings: Iterable[str] = ()
) -> Read:
    """The data set of these images: boxes clipped to them, classes as given, then those that only boxes name.

    Without ``locate`` names and sizes are taken as written. Images that are not there are reported by name;
    boxes without area are counted; two entries of one image are put together.
    """
    places = _places(found, locate)
    indices: dict[str, int] = {}
    for name in classes:
        indices.setdefault(clean_name(name), len(indices))
    boxes: dict[str, list[DatasetBox]] = {}
    located: dict[str, Located] = {}
    invalid = other_size = 0
    for entry, place in zip(found, places, strict=True):
        if place is None:
            continue
        place = located.setdefault(place.path, place)
        own = boxes.setdefault(place.path, [])
        invalid += entry.invalid
        other_size += entry.width > 0 and (entry.width, entry.height) != (place.width, place.height)
        for name, corners in entry.boxes:
            inside = clip(*corners, place.width, place.height)
            if inside is None:
                invalid += 1
            else:
                own.append(DatasetBox(indices.setdefault(clean_name(name), len(indices)), *inside))
    images = tuple(
        DatasetImage(place.path, place.width, place.height, tuple(boxes[path]))
        for path, place in located.items()
    )
    missing = tuple(entry.names[0] for entry, place in zip(found, places, strict=True) if place is None)
    told = [*warnings, *([size_warning(other_size)] if other_size else [])]
    return Read(Dataset(tuple(indices), images), tuple(dict.fromkeys(missing)), invalid, tuple(told))


def merged(reads: Sequence[Read]) -> Read:
    """Several files of one data set as one: classes by name, the boxes of an image together."""
    if len(reads) == 1:
        return reads[0]
    indices: dict[str, int] = {}
    images: dict[str, DatasetImage] = {}
    for read in reads:
        own = [indices.setdefault(name, len(indices)) for name in read.dataset.classes]
        for image in read.dataset.images:
            boxes = tuple(replace(box, class_index=own[box.class_index]) for box in image.boxes)
            known = images.get(image.path)
            images[image.path] = replace(image, boxes=(known.boxes if known else ()) + boxes)
    return Read(
        Dataset(tuple(indices), tuple(images.values())),
        tuple(dict.fromkeys(name for read in reads for name in read.missing)),
        sum(read.invalid_boxes for read in reads),
        tuple(dict.fromkeys(warning for read in reads for warning in read.warnings)),
    )


def size_warning(images: int) -> str:
    """What to say where sizes in the file are not those of the images: somebody ignored EXIF, or scaled them."""
    return trn(
        "{count} image has another size on disk (turned upright) than in the file; check the boxes.",
        "{count} images have another size on disk (turned upright) than in the file; check the boxes.",
        images,
    )


def outline_warnings(outlines: int) -> list[str]:
    """What to say of polygons, ellipses and masks, which become boxes."""
    if not outlines:
        return []
    return [
        trn(
            "{count} outline comes in as the box around it.",
            "{count} outlines come in as the boxes around them.",
            outlines,
        )
    ]


def _places(found: Sequence[Labelled], locate: Locate | None) -> list[Located | None]:
    """Where each entry leads; those not found by their first name are looked for by the next ones."""
    if locate is None:
        return [
            Located(entry.names[0], entry.width, entry.height) if min(entry.width, entry.height) > 0 else None
            for entry in found
        ]
    places: list[Located | None] = [None] * len(found)
    for rank in range(max((len(entry.names) for entry in found), default=0)):
        asked = {
            at: entry.names[rank]
            for at, entry in enumerate(found)
            if places[at] is None and rank < len(entry.names)
        }
        answers = locate(list(asked.values()))
        for at, name in asked.items():
            places[at] = answers.get(name)
    return places


def clean_name(name: str) -> str:
    """A class name as projects have them: words with single spaces between."""
    return " ".join(name.split()) or "unnamed"


def files_below(source: Path, suffix: str, wanted: Callable[[Path], bool] = lambda path: True) -> list[Path]:
    """The file ``source`` itself, or those below it with ``suffix``, hidden ones not, in natural order."""
    if source.is_file():
        return [source]
    if not source.exists():
        raise FormatError(tr("{source} does not exist; check its name.", source=source))
    found = [
        Path(folder, name)
        for folder, names in folders_below(source)
        for name in names
        if name.lower().endswith(suffix) and wanted(Path(folder, name))
    ]
    return sorted(found, key=lambda path: natural_key(path.as_posix()))


def folders_below(source: Path) -> Iterator[tuple[str, list[str]]]:
    """Each folder from ``source`` on and the names of its files; without hidden ones and what an export set aside."""
    for folder, folders, names in os.walk(source):
        aside = SET_ASIDE if EXPORT_MARKER in names else ""
        folders[:] = sorted(name for name in folders if not name.startswith(".") and name != aside)
        yield folder, sorted(name for name in names if not name.startswith("."))


def name_beside(file: Path, source: Path, written: str) -> str:
    """The image ``written`` in ``file``, as a path below ``source``: foreign files name images from where they lie."""
    root = source if source.is_dir() else source.parent
    above = file.parent.relative_to(root).as_posix()
    path = posixpath.normpath(posixpath.join(above, written.replace("\\", "/")))
    return re.sub(r"^(\.\./)+", "", path)


def noted_paths(root: Path) -> dict[str, str]:
    """The project's own path of each exported image, where an export of ours noted them."""
    marker = root / EXPORT_MARKER
    content = read_json(marker) if marker.is_file() else None
    images = content.get("images") if isinstance(content, dict) else None
    return images if isinstance(images, dict) else {}


def name_in_url(url: str) -> str:
    """The image's path in an address: the part after d= of a local file, else the path, unquoted; "" of no image's."""
    try:
        parts = urllib.parse.urlsplit(url)
    except ValueError:  # brackets that hold no IPv6 address
        return ""
    query = urllib.parse.parse_qs(parts.query)
    path = query["d"][0] if query.get("d") else urllib.parse.unquote(parts.path)
    return path.lstrip("/") if is_image_name(path) else ""


def whole_number(text: object) -> int:
    """A size in pixels, 0 where it is none."""
    try:
        return max(int(float(str(text))), 0)
    except (ValueError, OverflowError):
        return 0


def points_around(points: Iterable[Sequence[float]]) -> Rectangle | None:
    """The rectangle around [x, y] points; None of fewer than two."""
    xs, ys = [], []
    for point in points:
        xs.append(float(point[0]))
        ys.append(float(point[1]))
    return (min(xs), min(ys), max(xs), max(ys)) if len(xs) > 1 else None
