"""What CVAT takes as "Ultralytics YOLO Detection 1.0": a zip file of one part, with a list of its images."""

from __future__ import annotations

from pathlib import Path

from app.core.formats.dataset import Dataset, Written
from app.core.formats.options import ExportOptions, Pictures
from app.core.formats.placing import export_names, renaming_warnings, with_suffix
from app.core.formats.sinks import zip_sink
from app.core.formats.yolo import class_names, dropped_warnings, label_rows
from app.core.wording import agreeing, counted


def write(dataset: Dataset, target: Path, options: ExportOptions) -> Written:
    """Write data.yaml, train.txt, labels/train and images/train to the zip file ``target``.

    Labels lie as CVAT looks for them: the first folder of the image's path replaced, and where the
    pictures are left out images keep their names, since CVAT knows them by those. Raises FormatError, OccupiedError.
    """
    names, renamed = export_names(dataset.images)
    images = dataset.images
    if options.pictures is Pictures.LEFT:
        images = tuple(image for image in images if names[image.path] == image.path)
    listed = []
    boxes = dropped = 0
    with zip_sink(target, options) as sink:
        for done, image in enumerate(images, 1):
            name = names[image.path]
            rows = label_rows(image)
            boxes, dropped = boxes + len(rows), dropped + len(image.boxes) - len(rows)
            sink.image(f"images/train/{name}", image.path)
            sink.text(f"labels/train/{with_suffix(name, '.txt')}", "".join(f"{row}\n" for row in rows))
            listed.append(f"images/train/{name}\n")
            options.tell(done, len(images))
        sink.text("train.txt", "".join(listed))
        sink.last("data.yaml", f"path: ./\ntrain: train.txt\n{class_names(dataset.classes)}")
    warnings = dropped_warnings(dropped)
    if options.pictures is not Pictures.LEFT:
        warnings += renaming_warnings(renamed)
    elif renamed:
        was = agreeing(renamed, "was", "were")
        warnings.append(
            f"{counted(renamed, 'image')} {was} left out, because another has the same name but for its suffix."
        )
    return Written((str(target),), len(images), boxes, tuple(warnings))
