"""``phrasebox demo``: the sample images, the starter and phrases that it knows, in the window or written to files."""

from __future__ import annotations

import shutil
from importlib.resources import files
from pathlib import Path

import platformdirs

from app.core.defaults import CLASS_NMS
from app.core.formats import export_project
from app.core.images import load_image
from app.core.records import ImageRecord
from app.core.store import Store
from app.core.wording import counted
from app.headless.label import label
from app.headless.options import DetectionOptions
from app.headless.pictures import Label, draw_labels, save_picture
from engine.errors import UserError

DEMO_THRESHOLD = 0.35
"""The starter's scores are low; here most of what it shows is right."""
PHRASES_FILE = "phrases.txt"


def demo(headless: bool, output: Path | None) -> int:
    """Opens the window on a copy of the samples, or headless writes COCO and pictures; returns the exit code."""
    if not headless:
        if output is not None:
            raise UserError("-o belongs to --headless; the window has its own export.")
        return _window()
    if output is None:
        raise UserError("Say where --headless shall write, for example: phrasebox demo --headless -o demo")
    return _headless(output)


def samples_folder() -> Path:
    """Where the samples that ship inside lie; raises UserError where they are missing."""
    folder = Path(str(files("resources").joinpath("samples")))
    if not (folder / PHRASES_FILE).is_file():
        raise UserError(f"The sample images are missing from {folder}; install phrasebox again.")
    return folder


def copy_samples(target: Path) -> Path:
    """Copies the samples to ``target``: a project is written beside its images, and a package is no place for one."""
    target.mkdir(parents=True, exist_ok=True)
    for sample in sorted(samples_folder().glob("*.jpg")):
        if not (target / sample.name).exists():
            shutil.copyfile(sample, target / sample.name)
    with Store.open(target) as store:
        if store.setting("threshold") is None:
            store.set_setting("threshold", repr(DEMO_THRESHOLD))
    return target


def sample_phrases() -> str:
    """What to type for the samples, as it is typed."""
    return (samples_folder() / PHRASES_FILE).read_text(encoding="utf-8").strip()


def _window() -> int:
    from app.door import open_window

    folder = copy_samples(platformdirs.user_data_path("phrasebox", appauthor=False) / "demo")
    return open_window(folder, sample_phrases(), model="starter", detect=True)


def _headless(output: Path) -> int:
    folder = copy_samples(output / "images")
    code = label(folder, [sample_phrases()], DetectionOptions(nms=CLASS_NMS), choice="all")
    with Store.open(folder) as store:
        export_project(store, "coco", output / "annotations.json", overwrite=True)
        for image in store.images():
            _draw(store, image, output / "pictures")
    print(
        f"Wrote {output / 'annotations.json'} (COCO) and the pictures with their boxes in {output / 'pictures'}."
    )
    return code


def _draw(store: Store, image: ImageRecord, folder: Path) -> None:
    """Draws what the export holds, and prints how many boxes that are."""
    folder.mkdir(parents=True, exist_ok=True)
    colours = [known.colour for known in store.classes()]
    thresholds = store.thresholds()
    labels = [
        Label((box.x1, box.y1, box.x2, box.y2), f"{box.phrase} {box.score:.2f}", colours[box.class_id])
        for box in store.boxes(image.id)
        if box.score is not None and thresholds.passes(box)
    ]
    save_picture(draw_labels(load_image(store.folder / image.path), labels), folder / image.path)
    print(f"  {image.path}: {counted(len(labels), 'box')}")
