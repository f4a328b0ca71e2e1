"""The step made last is taken back first, wherever it was made; what cannot be stored any more is forgotten."""

import pytest

from app.core.records import Box, ImageState, Origin
from app.history import History, Replace, ReplaceClasses, Step


def step(what: str, *image_ids: int) -> Step:
    return Step(what, tuple(Replace(image_id, (), (), what) for image_id in image_ids))


def test_what_was_done_last_is_taken_back_first_whichever_image_it_was_in() -> None:
    history = History()
    first, second = step("first", 1), step("second", 2)
    history.record(first)
    history.record(second)
    assert (history.next_undo, history.next_redo) == (second, None)
    history.undone(True)
    history.undone(True)
    assert (history.next_undo, history.next_redo) == (None, first)
    history.redone(True)
    assert (history.next_undo, history.next_redo) == (first, second)


def test_a_new_edit_ends_what_could_be_done_again() -> None:
    history = History()
    history.record(step("first", 1))
    history.undone(True)
    history.record(step("second", 2))
    assert history.next_redo is None


def test_new_candidates_end_the_redo_of_their_image_alone() -> None:
    history = History()
    first, second, classes = step("first", 1), step("second", 2), Step("classes", (ReplaceClasses((), ()),))
    for made in (first, classes, second):
        history.record(made)
    for _ in range(3):
        history.undone(True)
    history.candidates_replaced(1)
    assert history.next_redo is classes
    history.redone(True)
    assert history.next_redo is second


def test_a_step_that_cannot_be_stored_any_more_is_forgotten() -> None:
    history = History()
    lost, kept = step("lost", 1), step("kept", 1)
    history.record(kept)
    history.record(lost)
    history.undone(False)
    assert (history.next_undo, history.next_redo) == (kept, None)


def test_steps_are_joined_to_one_that_is_named_as_the_last() -> None:
    history = History()
    before, first, second = step("before", 1), step("first", 2), step("second", 3)
    history.record(before)
    history.join_since(before)
    assert history.next_undo is before
    history.record(first)
    history.record(second)
    history.join_since(before)
    joined = history.next_undo
    assert joined is not None and joined.what == "second"
    assert joined.edits == (*first.edits, *second.edits)
    history.undone(True)
    assert history.next_undo is before


def test_there_is_no_limit() -> None:
    history = History()
    steps = [step(str(number), 1) for number in range(10_000)]
    for made in steps:
        history.record(made)
    for made in reversed(steps):
        assert history.next_undo is made
        history.undone(True)
    assert history.next_undo is None


def test_a_step_holds_an_edit_and_names_each_image_once() -> None:
    with pytest.raises(ValueError):
        step("twice", 1, 1)
    with pytest.raises(ValueError):
        step("none")


def test_an_image_that_keeps_boxes_is_not_new_again() -> None:
    box = Box(1, 0, 0, 0, 5, 5, Origin.HUMAN)
    review = Replace(1, (), (), "mark as reviewed", ImageState.NEW, ImageState.REVIEWED)
    assert review.inverse([]).state_after is ImageState.NEW
    assert review.inverse([box]).state_after is ImageState.SUGGESTED
