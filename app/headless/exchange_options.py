"""The options of ``phrasebox export`` and ``phrasebox import``; the work itself is in exchange.py."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from app.headless import options

# Written out, since importing the formats would slow every command down; a test compares them.
EXPORTED = (
    "coco",
    "coco-results",
    "yolo",
    "voc",
    "labelme",
    "label-studio",
    "cvat",
    "cvat-coco",
    "cvat-yolo",
)
IMPORTED = ("coco", "yolo", "voc", "labelme", "label-studio", "cvat")
PICTURES = ("left", "copied", "upright")


def add_export(commands: argparse._SubParsersAction[Any]) -> None:
    """The command export."""
    about = "Write a project's boxes for a trainer or another tool; images and project stay as they are."
    command = commands.add_parser("export", help="write a project's boxes to files", description=about)
    options.add_folder(command, "the folder of images whose project is written")
    options.add_format(command, EXPORTED)
    command.add_argument("-o", "--output", required=True, metavar="OUT", help="the file or folder to write")
    command.add_argument(
        "--images",
        choices=("all", "reviewed"),
        default="all",
        help="all: images not yet reviewed too, with their candidates at or above the threshold (default: %(default)s)",
    )
    command.add_argument(
        "--threshold",
        type=options.unit_interval,
        metavar="SCORE",
        help="instead of the project's own; coco-results holds all by default",
    )
    command.add_argument(
        "--pictures",
        choices=PICTURES,
        help="left: not part of the export; copied: byte for byte; upright: copied, but those that EXIF turns are "
        "redrawn (default: as the format is used)",
    )
    command.add_argument("--overwrite", action="store_true", help="replace what an earlier export wrote")
    command.set_defaults(handler=_export)


def add_import(commands: argparse._SubParsersAction[Any]) -> None:
    """The command import."""
    about = "Read annotations into a folder's project; the images that they are of count as reviewed from then on."
    command = commands.add_parser("import", help="read annotations into a project", description=about)
    options.add_folder(command, "the folder of images; a project is begun there where there is none")
    options.add_format(command, IMPORTED, required=False)
    command.add_argument("source", metavar="FILE_OR_DIR", help="a file, a folder or a .zip of annotations")
    command.add_argument("--preview", action="store_true", help="say what was found, and store nothing")
    command.set_defaults(handler=_import)


def _export(arguments: argparse.Namespace) -> int:
    from app.headless.exchange import export_folder

    return export_folder(
        Path(arguments.folder),
        arguments.format,
        Path(arguments.output),
        arguments.images,
        arguments.threshold,
        arguments.overwrite,
        arguments.pictures,
    )


def _import(arguments: argparse.Namespace) -> int:
    from app.headless.exchange import import_folder

    return import_folder(Path(arguments.folder), arguments.format, Path(arguments.source), arguments.preview)
