"""The canvas looks as it did: drawn scenes compared, within a tolerance, with pictures that a person has looked at.

After a wanted change `PHRASEBOX_NEW_PICTURES=1 pytest tests/app/test_canvas_pictures.py` draws them anew; look at them
before they are committed.
"""

from __future__ import annotations

import os
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
from app.views.canvas import Canvas
from app.views.look import Look
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


def in_squares(difference: np.ndarray) -> np.ndarray:
    """The mean of [H, W, 3] over squares of COARSE pixels."""
    height, width = difference.shape[:2]
    return difference.reshape(height // COARSE, COARSE, width // COARSE, COARSE, 3).mean(axis=(1, 3, 4))
