"""Pascal VOC: one XML file an image (http://host.robots.ox.ac.uk/pascal/VOC/voc2012/htmldoc/)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from xml.etree import ElementTree

from app.core.formats.dataset import Dataset, DatasetBox, DatasetImage, FormatError, Locate, Read, Written
from app.core.formats.files import read_text
from app.core.formats.gathering import Labelled, files_below, gathered, name_beside, noted_paths, whole_number
from app.core.formats.options import ExportOptions, Pictures
from app.core.formats.placing import export_names, renaming_warnings, validation_part, with_suffix
from app.core.formats.sinks import folder_sink
from app.core.formats.xml_files import add, corners, read_xml, text_of, xml_text
from app.core.tongue import tr, trn

LABEL_MAP = "labelmap.txt"
"""The list of classes that CVAT and datumaro write and read: "name:colour:parts:actions"."""


def write(dataset: Dataset, target: Path, options: ExportOptions) -> Written:
    """Write ``dataset`` to the directory ``target``: Annotations, JPEGImages, ImageSets/Main and labelmap.txt.

    Edges are whole pixels, counted from 0 as labelImg, CVAT and Label Studio count them; a box keeps at least
    one pixel. Raises FormatError.
    """
    validation = validation_part(dataset.images, options.val_fraction, options.seed)
    names, renamed = export_names(dataset.images)
    parts: dict[str, list[str]] = {"train": [], "val": [], "trainval": []}
    rounded = boxes = 0
    with folder_sink(target, "voc", options) as sink:
        for done, image in enumerate(dataset.images, 1):
            name = names[image.path]
            stem = with_suffix(name, "")
            kept = [_whole(box, image) for box in image.boxes]
            rounded += sum(
                edges != (box.x1, box.y1, box.x2, box.y2)
                for edges, box in zip(kept, image.boxes, strict=True)
            )
            boxes += len(kept)
            shown = image.path if options.pictures is Pictures.LEFT else name
            sink.image(f"JPEGImages/{name}", image.path)
            sink.text(f"Annotations/{stem}.xml", _document(dataset, image, shown, kept))
            for part in ("val" if image.path in validation else "train", "trainval"):
                parts[part].append(stem)
            options.tell(done, len(dataset.images))
        for part, stems in parts.items():
            sink.text(f"ImageSets/Main/{part}.txt", "".join(f"{stem}\n" for stem in stems))
        sink.last(LABEL_MAP, _label_map(dataset.classes))
    warnings = renaming_warnings(renamed)
    if rounded:
        warnings.append(
            trn(
                "{count} box was rounded to whole pixels, which is all that Pascal VOC holds.",
                "{count} boxes were rounded to whole pixels, which is all that Pascal VOC holds.",
                rounded,
            )
        )
    return Written((str(target / "Annotations"),), len(dataset.images), boxes, tuple(warnings))


def _whole(box: DatasetBox, image: DatasetImage) -> tuple[int, int, int, int]:
    """The edges as whole pixels inside the image, at least one apart."""
    x1 = min(round(box.x1), image.width - 1)
    y1 = min(round(box.y1), image.height - 1)
    return x1, y1, max(round(box.x2), x1 + 1), max(round(box.y2), y1 + 1)


def _document(
    dataset: Dataset, image: DatasetImage, name: str, boxes: list[tuple[int, int, int, int]]
) -> str:
    root = ElementTree.Element("annotation")
    add(root, "folder", "JPEGImages")
    add(root, "filename", name)
    add(add(root, "source"), "database", "Phrasebox")
    size = add(root, "size")
    for tag, value in (("width", image.width), ("height", image.height), ("depth", 3)):
        add(size, tag, value)
    add(root, "segmented", 0)
    for box, edges in zip(image.boxes, boxes, strict=True):
        entry = add(root, "object")
        add(entry, "name", dataset.classes[box.class_index])
        add(entry, "pose", "Unspecified")
        add(entry, "truncated", 0)
        add(entry, "difficult", 0)
        corner = add(entry, "bndbox")
        for tag, edge in zip(("xmin", "ymin", "xmax", "ymax"), edges, strict=True):
            add(corner, tag, edge)
    return xml_text(root)


def _label_map(classes: tuple[str, ...]) -> str:
    return "# label:color_rgb:parts:actions\n" + "".join(f"{_mapped(name)}:::\n" for name in classes)


def _mapped(name: str) -> str:
    """A class name in labelmap.txt, which has no way to quote its own marks."""
    return " ".join(name.replace(":", " ").lstrip("# ").split()) or "unnamed"


def read(source: Path, locate: Locate | None = None) -> Read:
    """Read one XML file, or all below a folder; classes in the order of labelmap.txt, else as they come.

    Edges are taken as they are, counted from 0. An image counts as annotated where its file exists, also one
    without an object. Raises FormatError where there is none, or one is damaged.
    """
    files = files_below(source, ".xml")
    if not files:
        raise FormatError(
            tr("{source} holds no XML files; choose the folder with the annotations.", source=source)
        )
    found = []
    noted = noted_paths(source)
    for file in files:
        root = read_xml(file)
        if root.tag != "annotation":
            if source == file:
                raise FormatError(
                    tr(
                        "{source} is not a Pascal VOC file: it begins with <{tag}>.",
                        source=source,
                        tag=root.tag,
                    )
                )
            continue  # folders hold other XML too
        found.append(_labelled(root, file, source, noted))
    if not found:
        raise FormatError(
            tr("{source} holds no Pascal VOC files; choose the folder with the annotations.", source=source)
        )
    difficult = sum(entry[1] for entry in found)
    warnings = []
    if difficult:
        warnings.append(
            trn(
                "{count} box marked as difficult came in like the others.",
                "{count} boxes marked as difficult came in like the others.",
                difficult,
            )
        )
    images = [entry[0] for entry in found]
    meant = {_mapped(name): name for image in images for name, _ in image.boxes}
    return gathered(images, [meant.get(name, name) for name in _classes(source)], locate, warnings)


def _labelled(
    root: ElementTree.Element, file: Path, source: Path, noted: Mapping[str, str]
) -> tuple[Labelled, int]:
    """The image of one file, and how many of its boxes are difficult."""
    written = text_of(root, "filename")
    stem = PurePosixPath(name_beside(file, source, file.stem)).as_posix()
    for folder in ("Annotations/", "annotations/"):
        stem = stem.rpartition(folder)[2]
    beside = str(PurePosixPath(stem).parent / written) if written and "/" not in written else written
    names = tuple(dict.fromkeys(filter(None, (noted.get(f"JPEGImages/{written}"), beside, stem))))
    image = Labelled(
        names, whole_number(text_of(root, "size/width")), whole_number(text_of(root, "size/height"))
    )
    difficult = 0
    for entry in root.iter("object"):
        edges = corners(*(text_of(entry, f"bndbox/{tag}") for tag in ("xmin", "ymin", "xmax", "ymax")))
        name = text_of(entry, "name")
        if edges is None or not name:
            image.invalid += 1
        else:
            image.boxes.append((name, edges))
            difficult += text_of(entry, "difficult") == "1"
    return image, difficult


def _classes(source: Path) -> list[str]:
    folder = source if source.is_dir() else source.parent
    for place in (folder, folder.parent):
        listed = place / LABEL_MAP
        if listed.is_file():
            lines = [line.strip() for line in read_text(listed).splitlines()]
            names = [line.split(":")[0] for line in lines if line and not line.startswith("#")]
            return [name for name in names if name != "background"]
    return []
