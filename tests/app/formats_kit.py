"""What the tests of the formats share: a project with all that trips exports up."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from app.core.formats import Dataset
from app.core.records import Box, ImageState, Origin, new_box_id
from app.core.scan import scan_folder
from app.core.store import Store

CLASSES = ("car", "traffic light", "é臉 & <b>")


def draw(path: Path, size: tuple[int, int], orientation: int = 1) -> Path:
    """A picture with a red top left quarter in its file, which EXIF may turn."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.new("RGB", size, "gray")
    image.paste("red", (0, 0, size[0] // 2, size[1] // 2))
    exif = Image.Exif()
    exif[0x0112] = orientation
    image.save(path, exif=exif)
    return path


def human(class_id: int, x1: float, y1: float, x2: float, y2: float) -> Box:
    """A box that a person drew."""
    return Box(new_box_id(), class_id, x1, y1, x2, y2, Origin.HUMAN)


def candidate(class_id: int, x1: float, score: float) -> Box:
    """A box that a model proposed."""
    return Box(new_box_id(), class_id, x1, 4, x1 + 20, 40, Origin.MODEL, False, "a car", score)


def new_project(folder: Path, classes: tuple[str, ...] = ()) -> Store:
    """The project of a folder of images."""
    store = Store.open(folder)
    store.add_images(scan_folder(folder))
    for name in classes:
        store.ensure_class(name)
    return store


def odd_project(folder: Path) -> Store:
    """Spaces, accents and equal base names; boxes at and over the edges; an empty, a turned, a new, a suggested image.

    No two images differ by suffix alone: not every reader tells those apart.
    """
    for name, size, orientation in (
        ("a b/臉書 1.jpg", (100, 50), 1),
        ("c/臉書 1.jpg", (64, 48), 1),
        ("turned é.jpg", (100, 50), 6),
        ("empty.png", (33, 21), 1),
        ("new.jpg", (60, 60), 1),
        ("suggested.webp", (70, 60), 1),
    ):
        draw(folder / name, size, orientation)
    store = new_project(folder, CLASSES)
    review(
        store,
        "a b/臉書 1.jpg",
        [human(0, 0, 0, 100, 50), human(1, 1.25, 2.5, 30.75, 40.125), human(2, -5, 40, 20, 60)],
    )
    review(store, "c/臉書 1.jpg", [human(2, 0, 0, 10, 48)])
    review(store, "turned é.jpg", [human(0, 5, 10, 45, 90)])
    review(store, "empty.png", [])
    store.store_candidates(
        store.image("suggested.webp").id, [candidate(0, 3, 0.75), candidate(1, 40, 0.1)], 70, 60, "m"
    )
    return store


def review(store: Store, path: str, boxes: list[Box]) -> None:
    """Give an image these boxes, and call it reviewed."""
    store.replace_boxes(store.image(path).id, (), boxes, ImageState.REVIEWED)


Boxes = dict[str, list[tuple[str, float, float, float, float]]]


def boxes_of(dataset: Dataset) -> Boxes:
    """The boxes of each image: class name and edges."""
    return {
        image.path: [(dataset.classes[b.class_index], b.x1, b.y1, b.x2, b.y2) for b in image.boxes]
        for image in dataset.images
    }


def stored_boxes(store: Store) -> Boxes:
    """The accepted boxes of each reviewed image of a project."""
    names = [known.name for known in store.classes()]
    return {
        record.path: [(names[box.class_id], *box.xyxy) for box in store.boxes(record.id) if box.accepted]
        for record in store.images()
        if record.state is ImageState.REVIEWED
    }


def assert_alike(ours: Boxes, theirs: Boxes, within: float = 1e-6) -> None:
    """The same images with the same boxes in any order, edges within some pixels."""
    assert ours.keys() == theirs.keys()
    for path in ours:
        left = list(theirs[path])
        for name, *edges in ours[path]:
            match = next(
                (
                    other
                    for other in left
                    if other[0] == name
                    and all(abs(a - b) <= within for a, b in zip(edges, other[1:], strict=True))
                ),
                None,
            )
            assert match is not None, f"{name} {edges} of {path} is not among {left}"
            left.remove(match)
        assert not left, f"{path} has more: {left}"
