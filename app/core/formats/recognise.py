"""Which format a file or folder is in: by what is inside, never by a guess."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from app.core.formats.coco import is_coco
from app.core.formats.dataset import FormatError
from app.core.formats.files import read_json
from app.core.formats.gathering import folders_below
from app.core.formats.label_studio import is_label_studio
from app.core.formats.labelme import is_labelme
from app.core.formats.xml_files import read_xml
from app.core.formats.yolo_reader import is_yolo_folder
from app.core.tongue import mark, tr

_SNIFFED = 3
"""Files of a kind that are looked into in one folder: among thousands of LabelMe files the rest are alike."""
_KNOWN = mark("COCO, YOLO, Pascal VOC, LabelMe, Label Studio and CVAT files can be imported")


def recognise(source: Path) -> str:
    """The name of the format that the file or folder ``source`` is in; a zip file is to be unpacked before.

    Raises FormatError where it is none that can be read, is damaged, or where a folder holds several.
    """
    if not source.exists():
        raise FormatError(tr("{source} does not exist; check its name.", source=source))
    if source.is_file():
        return _of_file(source)
    if is_yolo_folder(source):
        return "yolo"
    found: dict[str, Path] = {}
    damaged: list[FormatError] = []
    for file in _candidates(source):
        try:
            found.setdefault(_of_file(file), file)
        except FormatError as error:
            damaged.append(error)
    if len(found) > 1:
        (_, first), (_, second) = list(found.items())[:2]
        raise FormatError(
            tr(
                "{source} holds files of several formats, {first} and {second} among "
                "them; choose a file or a folder of one.",
                source=source,
                first=first.relative_to(source),
                second=second.relative_to(source),
            )
        )
    if found:
        return next(iter(found))
    if damaged:
        raise damaged[0]
    raise FormatError(tr("{source} holds no annotations; {known}.", source=source, known=tr(_KNOWN)))


def _of_file(file: Path) -> str:
    suffix = file.suffix.lower()
    if suffix in (".yaml", ".yml", ".names", ".txt"):
        return "yolo"
    name = _of_xml(file) if suffix == ".xml" else _of_json(file) if suffix == ".json" else ""
    if not name:
        raise FormatError(tr("{file} is in no known format; {known}.", file=file, known=tr(_KNOWN)))
    return name


def _of_xml(file: Path) -> str:
    return {"annotations": "cvat", "annotation": "voc"}.get(read_xml(file).tag, "")


def _of_json(file: Path) -> str:
    content: Any = read_json(file)
    if _is_results(content):
        raise FormatError(
            tr(
                "{file} is a list of COCO results without the names of images; choose the annotation "
                "file with them.",
                file=file,
            )
        )
    for name, is_it in (("coco", is_coco), ("labelme", is_labelme), ("label-studio", is_label_studio)):
        if is_it(content):
            return name
    return ""


def _is_results(content: Any) -> bool:
    first = content[0] if isinstance(content, list) and content else None
    return isinstance(first, dict) and {"image_id", "category_id", "score"} <= first.keys()


def _candidates(source: Path) -> list[Path]:
    """A few JSON and XML files of each folder."""
    found = []
    for folder, names in folders_below(source):
        for suffix in (".json", ".xml"):
            fitting = [name for name in names if name.lower().endswith(suffix)]
            found += [Path(folder, name) for name in fitting[:_SNIFFED]]
    return found
