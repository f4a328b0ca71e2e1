"""The tour of the README by real keys and mouse: open, type, detect, correct, undo, review, export."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageOps

from app.core.records import Box, Origin
from app.core.store import Store
from app.samples import samples_folder
from tests.tour.screen import Screen, missing_tools, running_screen, running_window, wait

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(missing_tools() != "", reason=f"not on this machine: {missing_tools()}"),
]

FRAME = (255, 0, 255)
"""The edge of the images, by which they are found on the screen."""
FIRST, SECOND = "scene 1.png", "sub/scene 2.png"


class Walk:
    """A person's steps through the window, and a look at what is stored after each."""

    def __init__(self, screen: Screen, folder: Path) -> None:
        self.screen = screen
        self.folder = folder

    def stored(self, path: str) -> tuple[Box, ...]:
        with Store.open(self.folder) as store:
            return store.boxes(store.image(path).id)

    def state(self, path: str) -> str:
        with Store.open(self.folder) as store:
            return str(store.image(path).state)

    def waits_for_state(self, path: str, state: str) -> None:
        wait(lambda: self.state(path) == state, f"{path} to be {state}")

    def sees_boxes(self, path: str, wanted: Callable[[tuple[Box, ...]], bool], what: str) -> tuple[Box, ...]:
        """Wait until the stored boxes are as wanted, and return them."""
        wait(lambda: wanted(self.stored(path)), what)
        return self.stored(path)

    def at(self, x: float, y: float) -> tuple[float, float]:
        """Where a pixel of the open image is on the screen."""
        left, top, right, bottom = self.image_on_screen()
        with Image.open(self.folder / FIRST) as image:
            width, height = image.size
        return left + (right - left) * x / width, top + (bottom - top) * y / height

    def image_on_screen(self) -> tuple[float, float, float, float]:
        pixels = np.asarray(self.screen.picture().convert("RGB")).astype(int)
        rows, columns = np.nonzero(np.abs(pixels - FRAME).max(axis=2) < 12)
        assert rows.size, "the image is not on the screen"
        return columns.min(), rows.min(), columns.max() + 1, rows.max() + 1


def framed_samples(folder: Path) -> Path:
    """Two of the sample scenes in a frame, one of them in a folder below."""
    for name, source in zip((FIRST, SECOND), sorted(samples_folder().glob("*.jpg")), strict=False):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        with Image.open(source) as image:
            ImageOps.expand(image.convert("RGB"), 8, FRAME).save(path)
    return folder


@pytest.fixture
def screen() -> Iterator[Screen]:
    with running_screen(1280, 800) as screen:
        yield screen


def test_the_tour_of_the_readme(screen: Screen, tmp_path: Path) -> None:
    walk = Walk(screen, framed_samples(tmp_path / "my scenes"))
    with running_window(screen, tmp_path / "home") as process:
        opens_the_folder(walk)
        detects(walk)
        corrects_and_undoes(walk)
        reviews(walk)
        written = exports(walk)
        screen.window("my scenes")
        screen.presses("ctrl+q")
        _, complaints = process.communicate(timeout=60)
        assert (process.returncode, complaints) == (0, "")
    assert [image["file_name"] for image in written["images"]] == [FIRST, SECOND]
    names = {category["id"]: category["name"] for category in written["categories"]}
    kept = [box for path in (FIRST, SECOND) for box in walk.stored(path) if box.accepted]
    assert sorted(names[each["category_id"]] for each in written["annotations"]) == sorted(
        ("red star", "heart")[box.class_id] for box in kept
    )
    assert any(box.origin is Origin.HUMAN and box.score is None for box in kept)


def opens_the_folder(walk: Walk) -> None:
    walk.screen.window("Phrasebox")
    walk.screen.presses("ctrl+o")
    walk.screen.window("Open a folder")
    walk.screen.types(str(walk.folder))
    walk.screen.presses("Return")
    walk.screen.window("my scenes")
    with Store.open(walk.folder) as store:
        wait(lambda: len(store.images()) == 2, "both images to be listed")


def detects(walk: Walk) -> None:
    walk.screen.presses("p")
    walk.screen.types("red star, heart")
    walk.screen.presses("Return")
    walk.waits_for_state(FIRST, "suggested")
    with Store.open(walk.folder) as store:
        assert [label.name for label in store.classes()] == ["red star", "heart"]
    assert all(box.is_candidate and box.phrase in ("red star", "heart") for box in walk.stored(FIRST))


def corrects_and_undoes(walk: Walk) -> None:
    """Move the best candidate by the mouse, take it back and do it again; draw a box and give it a class by key."""
    proposed = walk.stored(FIRST)
    best = max(proposed, key=lambda box: box.score or 0)
    middle = walk.at((best.x1 + best.x2) / 2, (best.y1 + best.y2) / 2)
    walk.screen.clicks(*middle)
    walk.screen.drags(middle, (middle[0] + 30, middle[1] + 20))
    moved = walk.sees_boxes(
        FIRST, lambda boxes: any(box.origin is Origin.HUMAN for box in boxes), "the box to be moved"
    )
    (mine,) = [box for box in moved if box.origin is Origin.HUMAN]
    assert (mine.id, mine.phrase) == (best.id, best.phrase) and mine.xyxy != best.xyxy
    walk.screen.presses("ctrl+z")
    assert best in walk.sees_boxes(FIRST, lambda boxes: best in boxes, "the move to be undone")
    walk.screen.presses("ctrl+y")
    walk.sees_boxes(FIRST, lambda boxes: mine in boxes, "the move to be done again")
    walk.screen.presses("w")
    walk.screen.drags(walk.at(20, 20), walk.at(90, 80))
    walk.sees_boxes(FIRST, lambda boxes: len(boxes) == len(proposed) + 1, "the box to be drawn")
    walk.screen.presses("2")

    def is_heart(boxes: tuple[Box, ...]) -> bool:
        return any(box.score is None and box.class_id == 1 for box in boxes)

    (drawn,) = [box for box in walk.sees_boxes(FIRST, is_heart, "the key 2 to count") if box.score is None]
    assert np.allclose(drawn.xyxy, (20, 20, 90, 80), atol=3)


def reviews(walk: Walk) -> None:
    """Review the image, let the model look at the others, and review the next."""
    walk.screen.presses("space")
    walk.waits_for_state(FIRST, "reviewed")
    walk.screen.presses("ctrl+b")
    walk.screen.window("Detect all")
    walk.screen.presses("Return")
    walk.waits_for_state(SECOND, "suggested")
    walk.screen.window("Detect all")
    walk.screen.presses("Escape")
    wait(lambda: not walk.screen.shows("Detect all"), "the summary to close")
    walk.screen.window("my scenes")
    walk.screen.clicks(*walk.at(4, 4))
    walk.screen.presses("space")
    walk.waits_for_state(SECOND, "reviewed")


def exports(walk: Walk) -> dict[str, list[dict[str, object]]]:
    """Export by the dialog as it stands; what the file holds."""
    walk.screen.presses("ctrl+shift+e")
    walk.screen.window("Export")
    walk.screen.presses("Return")
    place = walk.folder.parent
    wait(lambda: list(place.glob("*.json")) != [], "the file to be written")
    (written,) = place.glob("*.json")
    walk.screen.window("Export")
    walk.screen.presses("Escape")
    wait(lambda: not walk.screen.shows("Export"), "the dialog to close")
    content: dict[str, list[dict[str, object]]] = json.loads(written.read_text())
    return content
