"""Each image has a line of undo of its own; what is about the whole project stands in all of them."""

import pytest

from app.core.phrase_list import Phrase
from app.core.records import Box, ImageState, LabelClass, Origin
from app.history import History, Replace, ReplaceClasses, ReplacePhrases, Step


def step(what: str, *image_ids: int, classes: tuple[int, ...] = (), made_at: int | None = None) -> Step:
    boxes = tuple(Box(index + 1, index, 0, 0, 5, 5, Origin.HUMAN) for index in classes)
    return Step(what, tuple(Replace(image_id, (), boxes, what) for image_id in image_ids), made_at)


def named(index: int, name: str, *phrases: str) -> LabelClass:
    return LabelClass(index, name, "#112233", phrases=phrases)


def made(index: int, name: str = "new") -> ReplaceClasses:
    return ReplaceClasses((), (named(index, name),))


def recorded(*steps: Step) -> History:
    history = History()
    for one in steps:
        history.record(one)
    return history


def takes_back(history: History, image_id: int | None) -> Step:
    """What a person at an image takes back by one undo that nothing stands in the way of."""
    step = history.next_undo(image_id)
    assert step is not None and history.done_upon(step) is None
    history.undone(step, True)
    return step


def does_again(history: History, image_id: int | None) -> Step:
    step = history.next_redo(image_id)
    assert step is not None and history.undone_under(step) is None
    history.redone(step, True)
    return step


def test_what_was_done_elsewhere_does_not_change_what_undo_takes_back_here() -> None:
    first, second = step("first", 1), step("second", 2)
    history = recorded(first, second)
    assert (history.next_undo(1), history.next_undo(2)) == (first, second)
    assert takes_back(history, 1) is first
    assert (history.next_undo(1), history.next_redo(1)) == (None, first)
    assert (history.next_undo(2), history.next_redo(2)) == (second, None)
    assert does_again(history, 1) is first


def test_an_image_that_nobody_edited_takes_back_what_was_done_last() -> None:
    first, second = step("first", 1), step("second", 2)
    history = recorded(first, second)
    for nobody_s in (3, None):
        assert history.next_undo(nobody_s) is second
    takes_back(history, 3)
    assert (history.next_undo(3), history.next_redo(3)) == (first, second)


def test_an_image_that_is_as_it_was_takes_back_nothing_of_another() -> None:
    history = recorded(step("first", 1), step("second", 2))
    takes_back(history, 2)
    assert history.next_undo(2) is None


def test_a_step_about_the_project_stands_in_every_line() -> None:
    here, everywhere = (
        step("here", 1),
        Step("rename class", (ReplaceClasses((named(0, "a"),), (named(0, "b"),)),)),
    )
    there = step("there", 2)
    history = recorded(here, everywhere, there)
    assert takes_back(history, 1) is everywhere
    assert (history.next_undo(1), history.next_undo(2)) == (here, there)
    assert history.next_redo(1) is history.next_redo(2) is everywhere


def test_a_step_stands_in_the_line_of_the_image_that_was_open_too() -> None:
    before, folder_wide = step("before", 1), step("accept in all images", 2, made_at=1)
    assert recorded(before, folder_wide).next_undo(1) is folder_wide


def test_a_step_over_several_images_waits_for_the_edits_that_were_made_on_it() -> None:
    first, both, later = step("first", 1), step("both", 1, 2), step("later", 2)
    history = recorded(first, both, later)
    assert history.next_undo(1) is both
    assert history.done_upon(both) is later
    takes_back(history, 2)
    assert takes_back(history, 1) is both
    assert history.next_undo(1) is first


def test_a_class_waits_for_the_boxes_that_were_drawn_with_it_elsewhere() -> None:
    with_class = Step("draw new", (made(3), *step("draw", 1, classes=(3,)).edits))
    same, other = step("draw new", 2, classes=(3,)), step("draw old", 2, classes=(0,))
    history = recorded(with_class, same, other)
    assert history.done_upon(with_class) is same
    takes_back(history, 2)
    takes_back(history, 2)
    assert takes_back(history, 1) is with_class
    assert history.undone_under(same) is with_class


def test_a_class_waits_for_those_that_were_made_after_it() -> None:
    first, second = (Step("draw", (made(index), *step("draw", index).edits)) for index in (1, 2))
    assert recorded(first, second).done_upon(first) is second


@pytest.mark.parametrize(
    ("edit", "waits"),
    [
        (ReplaceClasses((named(0, "car", "taxi"),), (named(0, "car"),)), True),
        (ReplaceClasses((named(0, "car", "taxi"),), (named(0, "auto", "taxi"),)), False),
        (ReplacePhrases((), (Phrase("taxi", "car"),)), False),
    ],
)
def test_a_class_that_gets_other_phrases_waits_for_later_edits_of_its_boxes(
    edit: ReplaceClasses | ReplacePhrases, waits: bool
) -> None:
    changed, later = Step("words", (edit,)), step("accept", 2, classes=(0,))
    assert (recorded(changed, later).done_upon(changed) is later) == waits


def test_a_new_edit_ends_what_could_be_done_again_in_its_image_alone() -> None:
    history = recorded(step("first", 1), step("second", 2))
    takes_back(history, 1)
    second = takes_back(history, 2)
    history.record(step("new", 1))
    assert history.next_redo(1) is None
    assert history.next_redo(2) is second


def test_an_edit_of_one_image_ends_the_redo_of_a_step_over_several_and_of_what_was_done_upon_it() -> None:
    history = recorded(step("both", 1, 2), step("later", 3), step("upon", 1))
    for image_id in (1, 2, 3):
        takes_back(history, image_id)
    history.record(step("new", 2))
    assert history.next_redo(2) is None
    left = history.next_redo(3)
    assert left is not None and left.what == "later"
    assert history.next_redo(1) is left, "nothing of the image's own is left: it counts as never edited"


def test_new_candidates_end_the_redo_of_their_image_alone() -> None:
    history = recorded(step("first", 1), step("second", 2))
    takes_back(history, 1)
    second = takes_back(history, 2)
    history.candidates_replaced(1)
    assert history.next_redo(1) is second, "nothing of the image's own is left: it counts as never edited"
    assert history.next_redo(2) is second


def test_a_step_that_cannot_be_stored_any_more_is_forgotten() -> None:
    lost, kept = step("lost", 1), step("kept", 1)
    history = recorded(kept, lost)
    history.undone(lost, False)
    assert (history.next_undo(1), history.next_redo(1)) == (kept, None)


def test_steps_are_joined_to_one_that_is_named_as_the_last() -> None:
    before, first, second = step("before", 1), Step("first", (made(0),)), step("second", 3)
    history = recorded(before)
    history.join_since(before)
    assert history.last is before
    history.record(first)
    history.record(second)
    history.join_since(before)
    joined = history.last
    assert joined is not None and joined.what == "second"
    assert joined.edits == (*first.edits, *second.edits)
    assert (history.next_undo(1), history.next_undo(3)) == (before, joined)


def test_there_is_no_limit() -> None:
    steps = [step(str(number), number % 2) for number in range(2_000)]
    history = recorded(*steps)
    for number in (0, 1):
        for expected in reversed(steps[number::2]):
            assert takes_back(history, number) is expected
        assert history.next_undo(number) is None
        for expected in steps[number::2]:
            assert does_again(history, number) is expected


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
