"""Labels find places of their own: on the screen, at their box, and not on each other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from app.views.labels import Arranged, Caption, Chip, Chips, Placed, Places, texts_that_fit

SEEN = QRectF(0, 0, 800, 600)
HEIGHT = 20.0
corners = st.floats(-300, 900, allow_nan=False)
sides = st.floats(5, 700)
rects = st.builds(QRectF, corners, corners, sides, sides)


def chip(width: float) -> Chip:
    """A label that is never drawn."""
    return Chip(None, width, HEIGHT)  # type: ignore[arg-type]


def arranged(places: Places, boxes: Sequence[QRectF], *widths: float) -> list[Placed]:
    """Where labels of these widths, the longest first, find places at ``boxes``."""
    chips = tuple(chip(width) for width in widths)
    return places.arrange(range(len(boxes)), corners_of(boxes), [chips] * len(boxes))


def corners_of(boxes: Sequence[QRectF]) -> np.ndarray:
    """float [N, 4], x1, y1, x2, y2 of each."""
    corners = [(*box.topLeft().toTuple(), *box.bottomRight().toTuple()) for box in boxes]
    return np.array(corners, float).reshape(-1, 4)


@settings(max_examples=60, deadline=None)
@given(boxes=st.lists(rects, max_size=40), origin=st.tuples(corners, corners))
def test_labels_lie_on_the_screen_and_not_on_each_other(
    boxes: list[QRectF], origin: tuple[float, float]
) -> None:
    found = arranged(Places(SEEN, QPointF(*origin), HEIGHT), boxes, 90, 50)
    taken = [QRectF(label.at.x(), label.at.y(), label.chip.width, label.chip.height) for label in found]
    assert all(SEEN.contains(place) for place in taken)
    for one, other in combinations(taken, 2):
        assert not one.adjusted(1e-6, 1e-6, -1e-6, -1e-6).intersects(other)


def test_a_lonely_box_has_its_longest_label_above_it() -> None:
    [label] = arranged(Places(SEEN, QPointF(), HEIGHT), [QRectF(100, 100, 200, 50)], 90, 50)
    assert label.chip.width == 90
    assert label.at == QPointF(99, 79)


def test_where_the_long_label_would_cover_another_the_short_one_stands_in() -> None:
    places = Places(SEEN, QPointF(), HEIGHT)
    places.take(QRectF(170, 70, 40, 40))
    [label] = arranged(places, [QRectF(100, 100, 200, 50)], 90, 50)
    assert label.chip.width == 50
    assert label.at == QPointF(99, 79)


def test_a_box_that_begins_outside_the_screen_has_its_label_on_it() -> None:
    places = Places(SEEN, QPointF(), HEIGHT)
    assert places.first(chip(90), QRectF(-500, -400, 2000, 2000)) == QPointF(0, 0)


def test_where_everything_is_taken_a_box_has_no_label() -> None:
    places = Places(SEEN, QPointF(), HEIGHT)
    places.take(SEEN)
    assert arranged(places, [QRectF(100, 100, 200, 50)], 90, 50) == []


def test_a_long_name_is_cut_short_to_the_room_of_its_box(qapp: QApplication) -> None:
    chips = Chips()
    caption = Caption("a very long name of a class", "a very long name of a class 0.87", "#e69f00", True)
    wide, narrow = chips.fitting(caption, 380, 1.0), chips.fitting(caption, 60, 1.0)
    assert [len(wide), len(narrow)] == [2, 1]
    whole = QFontMetricsF(chips.font).horizontalAdvance(caption.whole)
    assert wide[0].width > whole > narrow[0].width
    assert chips.fitting(caption, 60, 1.0) is narrow


def test_a_name_of_a_few_words_is_whole_with_its_score_above_the_smallest_box(qapp: QApplication) -> None:
    chips = Chips()
    for name in ("motorcycle", "traffic light"):
        caption = Caption(name, f"{name} 0.83", "#e69f00", True)
        assert chips.fitting(caption, 8, 1)[0] is chips.whole(caption, 1)


def test_a_long_name_loses_its_middle_and_keeps_its_score(qapp: QApplication) -> None:
    metrics = QFontMetricsF(Chips().font)
    name = "left front wheel of a lorry"
    caption = Caption(name, f"{name} 0.87", "#e69f00", True)
    whole = int(metrics.horizontalAdvance(caption.whole)) + 1
    assert texts_that_fit(caption, metrics, whole) == [caption.whole, name]
    (short,) = texts_that_fit(caption, metrics, 3 * whole // 4)
    start, _, end = short.partition("…")
    assert caption.whole.startswith(start) and caption.whole.endswith(end)
    assert start and end.endswith("y 0.87")
    assert metrics.horizontalAdvance(short) <= 3 * whole // 4
    accepted = Caption(name, name, "#e69f00", False)
    assert texts_that_fit(accepted, metrics, whole) == [name]


def test_labels_go_with_their_boxes_and_stay_on_the_screen_until_they_are_placed_anew() -> None:
    before = [QRectF(100, 100, 200, 50), QRectF(500, 10, 200, 50), QRectF(600, 400, 190, 190)]
    found = arranged(Places(SEEN, QPointF(), HEIGHT), before, 90)
    kept = Arranged(found, corners_of(before))
    after = [QRectF(130, 80, 260, 65), QRectF(900, 10, 260, 65), QRectF(640, 390, 250, 250)]
    carried = kept.carried(corners_of(after), np.array([True, False, True]), SEEN)
    assert [label.box for label in carried] == [0, 2]
    assert carried[0].at - after[0].topLeft() == found[0].at - before[0].topLeft()
    rects = [QRectF(label.at.x(), label.at.y(), label.chip.width, HEIGHT) for label in carried]
    assert all(SEEN.contains(rect) for rect in rects)


def test_a_label_below_its_box_stays_below_it_when_the_box_grows() -> None:
    before, after = QRectF(100, 100, 200, 50), QRectF(80, 80, 300, 75)
    below = Placed(0, chip(90), QPointF(99, 151))
    [carried] = Arranged([below], corners_of([before])).carried(corners_of([after]), np.array([True]), SEEN)
    assert carried.at == QPointF(79, 156)
