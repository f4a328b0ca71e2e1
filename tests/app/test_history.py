"""Each image has a line of undo of its own; a step over many images leaves the lines of all of them together."""

import pytest

from app.core.records import Box, ImageState, Origin
from app.history import History, Replace, Step


def step(what: str, *image_ids: int) -> Step:
    return Step(what, tuple(Replace(image_id, (), (), what) for image_id in image_ids))


def test_what_was_done_elsewhere_does_not_change_what_undo_takes_back_here() -> None:
    history = History()
    first, second = step("first", 1), step("second", 2)
    history.record(first)
    history.record(second)
    assert (history.next_undo(1), history.next_undo(2), history.next_undo(3)) == (first, second, None)
    assert history.next_undo(None) is None
    history.undone(first, True)
    assert (history.next_redo(1), history.next_redo(2)) == (first, None)
    history.redone(first, True)
    assert (history.next_undo(1), history.next_redo(1)) == (first, None)


def test_a_step_over_several_images_is_undone_in_all_of_them_at_once() -> None:
    history = History()
    both = step("accept in 2 images", 1, 2)
    history.record(both)
    assert history.edited_since(both) == ()
    history.undone(both, True)
    assert (history.next_undo(1), history.next_undo(2)) == (None, None)
    assert history.next_redo(1) is history.next_redo(2) is both


def test_a_step_over_several_images_waits_for_the_edits_that_were_made_on_it() -> None:
    history = History()
    both, later = step("both", 1, 2), step("later", 2)
    history.record(both)
    history.record(later)
    assert history.edited_since(both) == (2,)
    history.undone(later, True)
    assert history.edited_since(both) == ()


def test_an_edit_of_one_image_ends_the_redo_of_a_step_that_was_in_it() -> None:
    history = History()
    both = step("both", 1, 2)
    history.record(both)
    history.undone(both, True)
    history.record(step("new", 2))
    assert (history.next_redo(1), history.next_redo(2)) == (None, None)


def test_new_candidates_end_the_redo_of_their_image_alone() -> None:
    history = History()
    for image_id in (1, 2):
        edit = step("edit", image_id)
        history.record(edit)
        history.undone(edit, True)
    history.candidates_replaced(1)
    assert history.next_redo(1) is None
    assert history.next_redo(2) is not None


def test_a_step_that_cannot_be_stored_any_more_is_forgotten() -> None:
    history = History()
    lost, kept = step("lost", 1), step("kept", 1)
    history.record(kept)
    history.record(lost)
    history.undone(lost, False)
    assert (history.next_undo(1), history.next_redo(1)) == (kept, None)


def test_the_image_of_the_last_edit_is_known_while_something_can_be_undone_there() -> None:
    history = History()
    assert history.last_edited is None
    edit = step("edit", 7)
    history.record(edit)
    assert history.last_edited == 7
    history.undone(edit, True)
    assert history.last_edited is None


def test_there_is_no_limit() -> None:
    history = History()
    steps = [step(str(number), 1) for number in range(10_000)]
    for made in steps:
        history.record(made)
    for made in reversed(steps):
        assert history.next_undo(1) is made
        history.undone(made, True)
    assert history.next_undo(1) is None


def test_a_step_names_each_image_once_and_at_least_one() -> None:
    with pytest.raises(ValueError):
        step("twice", 1, 1)
    with pytest.raises(ValueError):
        step("none")


def test_an_image_that_keeps_boxes_is_not_new_again() -> None:
    box = Box(1, 0, 0, 0, 5, 5, Origin.HUMAN)
    review = Replace(1, (), (), "mark as reviewed", ImageState.NEW, ImageState.REVIEWED)
    assert review.inverse([]).state_after is ImageState.NEW
    assert review.inverse([box]).state_after is ImageState.SUGGESTED
