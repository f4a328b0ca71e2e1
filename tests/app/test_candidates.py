"""Detections become candidates: one box an object, in the class that owns the phrase."""

import numpy as np
import pytest

from app.core.candidates import detections_to_candidates, what_was_asked
from engine.detections import Detections

CLASSES = {"a sedan": 0, "a red car": 0, "bus": 1}


def detections(*rows: tuple[tuple[float, float, float, float], float, int]) -> Detections:
    boxes = np.array([row[0] for row in rows], np.float32).reshape(-1, 4)
    scores = np.array([row[1] for row in rows], np.float32)
    return Detections(boxes, scores, np.array([row[2] for row in rows], np.int64), tuple(CLASSES), 100, 80)


def test_two_phrases_of_a_class_on_one_object_leave_the_better_box() -> None:
    found = detections(((10, 10, 50, 50), 0.5, 0), ((11, 10, 50, 50), 0.8, 1))
    (candidate,) = detections_to_candidates(found, CLASSES)
    assert (candidate.class_id, candidate.phrase, candidate.score) == (0, "a red car", pytest.approx(0.8))
    assert candidate.is_candidate


def test_two_classes_on_one_object_both_stay_best_first() -> None:
    found = detections(((10, 10, 50, 50), 0.5, 0), ((10, 10, 50, 50), 0.8, 2))
    assert [c.class_id for c in detections_to_candidates(found, CLASSES)] == [1, 0]


def test_a_suppressed_box_suppresses_nothing_itself() -> None:
    # b covers a and c covers b, but c hardly covers a: without b, c is an object of its own.
    found = detections(((0, 0, 50, 50), 0.9, 0), ((10, 0, 60, 50), 0.8, 0), ((20, 0, 70, 50), 0.7, 0))
    kept = detections_to_candidates(found, CLASSES, nms=0.5)
    assert [round(c.x1) for c in kept] == [0, 20]


def test_without_suppression_every_box_stays() -> None:
    found = detections(((10, 10, 50, 50), 0.5, 0), ((10, 10, 50, 50), 0.8, 0))
    assert len(detections_to_candidates(found, CLASSES, nms=None)) == 2


def test_boxes_are_clipped_and_flat_ones_left_out() -> None:
    found = detections(((-5, 10, 50, 90), 0.5, 0), ((20, 20, 20, 40), 0.8, 2))
    (candidate,) = detections_to_candidates(found, CLASSES)
    assert candidate.xyxy == (0, 10, 50, 80)


def test_no_detections_give_no_candidates() -> None:
    assert detections_to_candidates(detections(), CLASSES) == []


def test_a_phrase_that_no_class_owns_is_an_error() -> None:
    with pytest.raises(KeyError):
        detections_to_candidates(detections(((1, 1, 5, 5), 0.5, 0)), {"bus": 1})


def test_what_was_asked_is_the_same_in_any_order_of_the_phrases_and_another_for_another_class() -> None:
    pairs = [("a sedan", "car"), ("bus", "bus")]
    assert what_was_asked("starter", pairs) == what_was_asked("starter", pairs[::-1])
    assert what_was_asked("starter", pairs) != what_was_asked("starter", [("a sedan", "bus"), ("bus", "bus")])
