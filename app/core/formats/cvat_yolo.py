"""What CVAT takes as "Ultralytics YOLO Detection 1.0": a zip file of one part, with a list of its images."""

from __future__ import annotations

from pathlib import Path

from app.core.formats.dataset import Dataset, Written
from app.core.formats.options import ExportOptions
from app.core.formats.placing import kept_apart, with_suffix
from app.core.formats.sinks import zip_sink
from app.core.formats.yolo import class_names, dropped_warnings, label_rows


def write(dataset: Dataset, target: Path, options: ExportOptions) -> Written:
    """Write data.yaml, train.txt, labels/train and images/train to the zip file ``target``.

    Labels lie as CVAT looks for them: the first folder of the image's path replaced, and where the
    pictures are left out images keep their names, since CVAT knows them by those. Raises FormatError, OccupiedError.
    """
    images, warnings = kept_apart(dataset.images, options.pictures)
    boxes = dropped = 0
    with zip_sink(target, options) as sink:
        for done, (image, name) in enumerate(images, 1):
            rows = label_rows(image)
            boxes, dropped = boxes + len(rows), dropped + len(image.boxes) - len(rows)
            sink.image(f"images/train/{name}", image.path)
            sink.text(f"labels/train/{with_suffix(name, '.txt')}", "".join(f"{row}\n" for row in rows))
            options.tell(done, len(images))
        sink.text("train.txt", "".join(f"images/train/{name}\n" for _, name in images))
        sink.last("data.yaml", f"path: ./\ntrain: train.txt\n{class_names(dataset.classes)}")
    return Written((str(target),), len(images), boxes, (*warnings, *dropped_warnings(dropped)))
