"""Boxes, classes and images are valid from the moment they are made, and human work is marked as such."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core import geometry
from app.core.records import Box, ImageRecord, LabelClass, Origin, class_colour, new_box_id

CANDIDATE = Box(7, 2, 10, 20, 30, 40, Origin.MODEL, accepted=False, phrase="a red car", score=0.6)
rectangles = st.tuples(*[st.floats(-50, 50)] * 4).map(
    lambda r: (min(r[0], r[2]), min(r[1], r[3]), max(r[0], r[2]), max(r[1], r[3]))
)


def test_moving_a_models_box_makes_it_human_work_and_keeps_where_it_came_from() -> None:
    moved = CANDIDATE.moved_to(1, 2, 3, 4)
    assert (moved.origin, moved.accepted, moved.xyxy) == (Origin.HUMAN, True, (1, 2, 3, 4))
    assert (moved.id, moved.phrase, moved.score) == (7, "a red car", 0.6)


def test_giving_another_class_makes_a_box_human_work() -> None:
    changed = CANDIDATE.with_class(5)
    assert (changed.class_id, changed.origin, changed.is_candidate) == (5, Origin.HUMAN, False)


def test_an_accepted_box_stays_the_models() -> None:
    accepted = CANDIDATE.accept()
    assert CANDIDATE.is_candidate
    assert (accepted.origin, accepted.is_candidate, accepted.score) == (Origin.MODEL, False, 0.6)


@pytest.mark.parametrize(
    "corners", [(3, 0, 3, 5), (4, 0, 3, 5), (0, 0, math.nan, 5), (0, 0, math.inf, 5), (0, 5, 3, 5)]
)
def test_a_box_without_a_finite_area_cannot_be_made(corners: tuple[float, float, float, float]) -> None:
    with pytest.raises(ValueError, match="no rectangle"):
        Box(1, 0, *corners, origin=Origin.HUMAN)


def test_only_a_models_box_can_be_a_candidate() -> None:
    with pytest.raises(ValueError, match="always accepted"):
        Box(1, 0, 0, 0, 1, 1, Origin.HUMAN, accepted=False)


@pytest.mark.parametrize("score", [-0.1, 1.1, math.nan])
def test_a_score_lies_between_0_and_1(score: float) -> None:
    with pytest.raises(ValueError, match="score"):
        Box(1, 0, 0, 0, 1, 1, Origin.MODEL, score=score)


@pytest.mark.parametrize("path", ["", "/etc/x.jpg", "../x.jpg", "a/../../x.jpg"])
def test_an_image_lies_below_its_folder(path: str) -> None:
    with pytest.raises(ValueError, match="relative"):
        ImageRecord(1, path)


@pytest.mark.parametrize("name", ["", " cat", "cat ", "two\nlines"])
def test_a_class_name_carries_no_stray_spaces(name: str) -> None:
    with pytest.raises(ValueError, match="class name"):
        LabelClass(0, name, "#ff0000")


def test_the_first_classes_have_colours_that_people_of_every_colour_vision_tell_apart() -> None:
    okabe_ito = ["#e69f00", "#56b4e9", "#009e73", "#d55e00", "#cc79a7", "#0072b2", "#f0e442"]
    assert [class_colour(index) for index in range(7)] == okabe_ito


def test_later_classes_have_colours_of_their_own_and_neighbours_differ_in_lightness_too() -> None:
    colours = [class_colour(index) for index in range(100)]
    assert len(set(colours)) == 100
    assert all(LabelClass(0, "a", colour) for colour in colours)
    light = [sum(bytes.fromhex(colour[1:])) for colour in colours]
    assert min(abs(one - other) for one, other in pairwise(light[7:])) > 60


def test_box_ids_fit_the_database_and_do_not_repeat() -> None:
    ids = {new_box_id() for _ in range(1000)}
    assert len(ids) == 1000
    assert all(1 <= box_id <= 2**62 for box_id in ids)


@given(rectangles)
def test_clipping_leaves_the_part_inside_the_image_or_nothing(rectangle: geometry.Rectangle) -> None:
    clipped = geometry.clip(*rectangle, 20, 10)
    x1, y1, x2, y2 = rectangle
    if clipped is None:
        assert min(x2, 20) <= max(x1, 0) or min(y2, 10) <= max(y1, 0)
    else:
        assert 0 <= clipped[0] < clipped[2] <= 20 and 0 <= clipped[1] < clipped[3] <= 10
        assert geometry.clip(*clipped, 20, 10) == clipped


@given(rectangles, rectangles)
def test_iou_of_one_pair_and_of_many_agree(a: geometry.Rectangle, b: geometry.Rectangle) -> None:
    one = geometry.iou(a, b)
    assert 0 <= one <= 1 + 1e-9
    assert geometry.iou_matrix(np.array([a]), np.array([b]))[0, 0] == pytest.approx(one, abs=1e-9)


def test_iou_of_half_covered_squares_is_a_third() -> None:
    assert geometry.iou((0, 0, 2, 2), (1, 0, 3, 2)) == pytest.approx(1 / 3)


@given(rectangles)
def test_box_forms_turn_into_each_other_and_back(rectangle: geometry.Rectangle) -> None:
    centred = geometry.cxcywh_to_xyxy(*geometry.xyxy_to_cxcywh(*rectangle))
    assert centred == pytest.approx(rectangle, abs=1e-9)
    assert geometry.xywh_to_xyxy(*geometry.xyxy_to_xywh(*rectangle)) == pytest.approx(rectangle, abs=1e-9)
