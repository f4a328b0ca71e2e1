"""``phrasebox demo``: the sample images, the starter and phrases that it knows, in the window or written to files."""

from __future__ import annotations

from pathlib import Path

from app.core.defaults import CLASS_NMS
from app.core.formats import export_project
from app.core.images import load_image
from app.core.records import ImageRecord
from app.core.store import Store
from app.core.wording import counted
from app.headless.label import label
from app.headless.options import DetectionOptions
from app.headless.pictures import Label, draw_labels, save_picture
from app.samples import copy_samples, sample_phrases, samples_target
from engine.errors import UserError
from engine.presets import Preset


def demo(headless: bool, output: Path | None, speed: Preset = Preset.ACCURATE) -> int:
    """Opens the window on a copy of the samples, or headless writes COCO and pictures; returns the exit code."""
    if not headless:
        if output is not None:
            raise UserError("-o belongs to --headless; the window has its own export.")
        return _window(speed)
    if output is None:
        raise UserError("Say where --headless shall write, for example: phrasebox demo --headless -o demo")
    return _headless(output, speed)


def _window(speed: Preset) -> int:
    from app.door import open_window

    folder = copy_samples(samples_target())
    return open_window(folder, sample_phrases(), model="starter", detect=True, preset=speed)


def _headless(output: Path, speed: Preset) -> int:
    folder = copy_samples(output / "images")
    options = DetectionOptions(nms=CLASS_NMS, speed=speed)
    code = label(folder, [sample_phrases()], options, choice="all")
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
