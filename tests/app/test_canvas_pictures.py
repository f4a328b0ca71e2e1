"""The canvas looks as it did: drawn scenes compared, within a tolerance, with pictures that a person has looked at.

After a wanted change `PHRASEBOX_NEW_PICTURES=1 pytest tests/app/test_canvas_pictures.py` draws them anew; look at them
before they are committed.
"""

from __future__ import annotations

import os
import random
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.core.records import Box, LabelClass, Origin, class_colour
from app.picture_levels import pixels_of
from app.views.box_item import BoxesItem
from app.views.canvas import Canvas
from app.views.look import Look
from app.views.outlines import Outlines
from app.views.theme import DARK, LIGHT, palette

PICTURES = Path(__file__).parent / "pictures"
WIDTH, HEIGHT = 640, 480
COARSE = 8
"""Pictures are compared in squares of so many pixels, which leaves out how a machine's fonts are drawn."""

CLASSES = [
    LabelClass(index, name, class_colour(index), str(index + 1))
    for index, name in enumerate(["person", "traffic light", "dog", "a class with quite a long name"])
]


@pytest.fixture
def canvas(qtbot: QtBot, qapp: QApplication) -> Canvas:
    """A canvas of 640 × 480 with a drawn image."""
    if sys.platform != "linux" or QGuiApplication.platformName() != "offscreen":
        pytest.skip("the pictures were drawn by Qt's offscreen platform on Linux")
    made = Canvas()
    qtbot.addWidget(made)
    made.setFont(QFont("DejaVu Sans", 9))
    made.setPalette(palette(DARK))
    made.resize(WIDTH, HEIGHT)
    made.show()
    picture = Image.new("RGB", (1200, 900), (96, 140, 90))
    pencil = ImageDraw.Draw(picture)
    for step in range(12):
        pencil.rectangle((step * 100, 0, step * 100 + 50, 450), fill=(230, 225 - step * 10, 200))
        pencil.ellipse((step * 100, 500, step * 100 + 90, 590 + step * 20), fill=(30, 40 + step * 15, 70))
    pixels = pixels_of(1, np.asarray(picture))
    made.show_image(pixels.levels, pixels.width, pixels.height)
    return made


def crowd() -> list[Box]:
    """Boxes of every kind: apart, nested, overlapping, tiny, at the edges; accepted and not."""
    places = [
        (0, 0, 300, 200), (40, 40, 260, 160), (80, 80, 200, 120), (500, 100, 540, 420), (520, 110, 700, 300),
        (530, 115, 560, 140), (800, 600, 806, 604), (850, 500, 1200, 900), (860, 510, 1190, 890), (300, 600, 420, 640),
        (310, 610, 430, 650), (320, 620, 440, 660), (20, 700, 180, 880), (1100, 20, 1190, 60),
    ]  # fmt: skip
    return [
        Box(number + 1, number % 4, *place, Origin.MODEL, number % 3 == 0, "a phrase", 0.31 + 0.04 * number)
        for number, place in enumerate(places)
    ]


def throng() -> list[Box]:
    """So many boxes that not all are drawn anew for each step of zooming."""
    chance = random.Random(3)
    boxes = []
    for number in range(1, 301):
        x, y, wide, high = (
            chance.uniform(0, 1000),
            chance.uniform(0, 700),
            chance.uniform(8, 90),
            chance.uniform(8, 90),
        )
        accepted = number % 2 == 0
        origin = Origin.HUMAN if accepted else Origin.MODEL
        score = None if accepted else 0.4
        boxes.append(Box(number, number % 4, x, y, x + wide, y + high, origin, accepted, None, score))
    return boxes


def plain(canvas: Canvas) -> None:
    canvas.show_boxes(crowd(), CLASSES)


def light(canvas: Canvas) -> None:
    canvas.setPalette(palette(LIGHT))
    canvas.show_boxes(crowd(), CLASSES)


def selected(canvas: Canvas) -> None:
    canvas.show_boxes(crowd(), CLASSES)
    canvas.show_selection(frozenset({5}))


def tiny_selected(canvas: Canvas) -> None:
    canvas.show_boxes(crowd(), CLASSES)
    canvas.show_selection(frozenset({7}))


def several_selected(canvas: Canvas) -> None:
    canvas.show_boxes(crowd(), CLASSES)
    canvas.show_selection(frozenset({1, 8, 13}))


def zoomed_in(canvas: Canvas) -> None:
    canvas.show_boxes(crowd(), CLASSES)
    canvas.zoom_at(canvas.viewportTransform().map(QPointF(540, 120)), 5)


def zoomed_out(canvas: Canvas) -> None:
    canvas.show_boxes(crowd(), CLASSES)
    canvas.zoom_by(0.4)


def drawing(canvas: Canvas) -> None:
    canvas.show_boxes(crowd(), CLASSES)
    canvas.set_drawing(True)
    viewport, none = canvas.viewport(), Qt.KeyboardModifier.NoModifier
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, none, QPoint(200, 240))
    QTest.mouseMove(viewport, QPoint(330, 330))


def bright(canvas: Canvas) -> None:
    canvas.show_boxes(crowd(), CLASSES)
    canvas.look.shift(30, 40)


SCENES: tuple[Callable[[Canvas], None], ...] = (
    plain, light, selected, tiny_selected, several_selected, zoomed_in, zoomed_out, drawing, bright,
)  # fmt: skip


@pytest.mark.parametrize("scene", SCENES, ids=lambda scene: scene.__name__)
def test_the_canvas_looks_as_it_did(canvas: Canvas, scene: Callable[[Canvas], None]) -> None:
    scene(canvas)
    expected = PICTURES / f"{scene.__name__}.png"
    drawn = picture_of(canvas)
    if os.environ.get("PHRASEBOX_NEW_PICTURES") == "1":
        Image.fromarray(drawn).quantize(128, dither=Image.Dither.NONE).save(expected, optimize=True)
        pytest.skip(f"drawn anew: {expected}")
    difference = in_squares(np.abs(drawn.astype(int) - np.asarray(Image.open(expected).convert("RGB"))))
    assert difference.mean() < 2
    assert (difference > 40).mean() < 0.002


@pytest.mark.parametrize("look", [Look(), Look(30, 40)], ids=["as it is", "brighter"])
def test_scrolling_shows_what_drawing_anew_would(canvas: Canvas, look: Look) -> None:
    zoomed_in(canvas)
    canvas.picture.set_look(look)
    picture_of(canvas)
    for dx, dy in ((0, 0), (-7, 3), (-60, -40), (-300, 0), (250, 120), (90, -90)):
        canvas.scroll_by(dx, dy)
        scrolled = picture_of(canvas)
        canvas.show_boxes(crowd(), CLASSES)
        canvas.picture.set_look(look)
        difference = np.abs(scrolled.astype(int) - picture_of(canvas))
        assert in_squares(difference).max() < 1
        # The second time at one zoom it is drawn into the picture that the next step shifts.
        picture_of(canvas)


def test_while_the_zoom_runs_outlines_are_where_drawing_anew_would_put_them(
    canvas: Canvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(BoxesItem, "_arranged", lambda *_: ())
    for factors in ((1.06, 1.06, 1.1, 1.3, 1.06), (0.9, 0.85, 0.9, 0.8, 0.9)):
        canvas.show_boxes(throng(), CLASSES)
        canvas.show_selection(frozenset({40}))
        for factor in factors:
            canvas.zoom_by(factor)
            hurried, sharp = outlined(canvas), outlined(canvas, anew=True)
            wrong = (hurried & ~grown(sharp, 2)) | (sharp & ~grown(hurried, 2))
            assert not wrong[3:-3, 3:-3].any()  # at the edge what it should be compared with lies outside


def test_when_the_zoom_rests_all_is_sharp_again(canvas: Canvas, qtbot: QtBot) -> None:
    canvas.show_boxes(throng(), CLASSES)
    for factor in (1.1, 1.1, 1.1):
        canvas.zoom_by(factor)
        hurried = picture_of(canvas)
    with qtbot.waitSignal(canvas.zoom_runs, check_params_cb=lambda runs: not runs):
        pass
    rested = picture_of(canvas)
    assert in_squares(np.abs(rested.astype(int) - drawn_anew(canvas))).max() < 1
    assert (rested != hurried).any()


def test_a_step_of_a_running_zoom_draws_the_selected_box_alone_anew(
    canvas: Canvas, monkeypatch: pytest.MonkeyPatch
) -> None:
    lonely = Box(900, 1, 1100, 820, 1180, 880, Origin.HUMAN, True, None, None)
    canvas.show_boxes([*throng(), lonely], CLASSES)
    canvas.show_selection(frozenset({900}))
    for factor in (1.02, 1.02):
        canvas.zoom_by(factor)
        picture_of(canvas)
    strokes: list[object] = []
    monkeypatch.setattr(Outlines, "paint", lambda *given, **_: strokes.append(given))
    canvas.zoom_by(1.1)
    hurried = picture_of(canvas)
    assert not strokes
    monkeypatch.undo()
    around = canvas.viewportTransform().mapRect(canvas.layer.rect_of(lonely).adjusted(-9, -9, 9, 9)).toRect()
    there = (slice(around.top(), around.bottom()), slice(around.left(), around.right()))
    assert (hurried[there] == drawn_anew(canvas)[there]).all()


def test_a_selection_that_goes_from_box_to_box_leaves_nothing_behind(canvas: Canvas) -> None:
    canvas.show_boxes(throng(), CLASSES)
    picture_of(canvas)
    for chosen in ((5,), (6,), (6, 7, 9), (9,), (), (280,), (40,), range(30, 60), (31, 32)):
        canvas.show_selection(frozenset(chosen))
        gone_over = picture_of(canvas)
        assert (gone_over == drawn_anew(canvas)).all()


def test_a_candidates_dashes_stay_where_they_are_when_a_box_before_it_is_selected(canvas: Canvas) -> None:
    boxes = [
        Box(
            number + 1,
            0,
            100 + 300 * number,
            600,
            303 + 300 * number,
            807,
            Origin.MODEL,
            False,
            "a phrase",
            0.5,
        )
        for number in range(3)
    ]
    canvas.show_boxes(boxes, CLASSES)
    before = picture_of(canvas)
    canvas.show_selection(frozenset({1}))
    right = canvas.viewportTransform().map(QPointF(380, 0)).toPoint().x()
    assert (before[:, right:] == picture_of(canvas)[:, right:]).all()


def test_a_label_at_another_place_is_a_difference(canvas: Canvas) -> None:
    canvas.show_boxes(crowd()[:1], CLASSES)
    before = picture_of(canvas)
    canvas.show_boxes([], CLASSES)
    difference = in_squares(np.abs(before.astype(int) - picture_of(canvas)))
    assert (difference > 40).mean() > 0.002


def picture_of(canvas: Canvas) -> np.ndarray:
    """What the canvas shows, uint8 [H, W, 3] RGB."""
    image = canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return rows[:, :, 2::-1].copy()


def drawn_anew(canvas: Canvas) -> np.ndarray:
    """What another canvas shows that has come to the same place at once."""
    other = Canvas()
    other.setFont(canvas.font())
    other.setPalette(canvas.palette())
    other.resize(canvas.size())
    other.show()
    bounds, layer = canvas.bounds(), canvas.layer
    other.show_image(canvas.picture._levels, round(bounds.width()), round(bounds.height()))
    other.show_boxes(layer.boxes, CLASSES)
    other.show_selection(layer.selected)
    other.zoom_by(canvas.zoom() / other.zoom())
    where = canvas.viewportTransform().map(QPointF(0, 0)) - other.viewportTransform().map(QPointF(0, 0))
    other.scroll_by(where.x(), where.y())
    assert other.viewportTransform() == canvas.viewportTransform()
    picture = picture_of(other)
    other.close()
    return picture


def outlined(canvas: Canvas, anew: bool = False) -> np.ndarray:
    """Where the canvas shows something over its picture, bool [H, W]."""
    shown = drawn_anew(canvas) if anew else picture_of(canvas)
    canvas.layer.setVisible(False)
    bare = picture_of(canvas)
    canvas.layer.setVisible(True)
    differs: np.ndarray = (np.abs(shown.astype(int) - bare) > 8).any(axis=2)
    return differs


def grown(mask: np.ndarray, pixels: int) -> np.ndarray:
    """A mask grown by so many pixels in each direction."""
    height, width = mask.shape
    padded = np.pad(mask, pixels)
    steps = range(2 * pixels + 1)
    return np.any([padded[y : y + height, x : x + width] for y in steps for x in steps], axis=0)


def in_squares(difference: np.ndarray) -> np.ndarray:
    """The mean of [H, W, 3] over squares of COARSE pixels."""
    height, width = difference.shape[:2]
    return difference.reshape(height // COARSE, COARSE, width // COARSE, COARSE, 3).mean(axis=(1, 3, 4))
