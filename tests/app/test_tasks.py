"""What is told of work that takes long: pace, time left, and a batch that goes on after a stop."""

from __future__ import annotations

import json

from app.core.batch import (
    BatchFailure,
    BatchPlan,
    Scope,
    in_scope,
    read_remembered,
    retry_of,
    write_plan,
    write_state,
)
from app.core.learning import Phase, advice, read_state, too_few
from app.core.records import MISSING, ImageRecord, ImageState
from app.core.tasks import Pace, Task, rate, time_left, time_taken

RECORDS = [
    ImageRecord(1, "a.png", 10, 10, ImageState.NEW, None),
    ImageRecord(2, "b.png", 10, 10, ImageState.SUGGESTED, None),
    ImageRecord(3, "c.png", 10, 10, ImageState.REVIEWED, None),
    ImageRecord(4, "d.png", 10, 10, ImageState.FAILED, "It is empty."),
    ImageRecord(5, "e.png", 10, 10, ImageState.NEW, MISSING),
]
PLAN = BatchPlan((1, 2, 4), (("a red car", "car"), ("dog", "dog")), "starter", True, 7)


def test_time_at_rest_is_no_time_of_work() -> None:
    now = [0.0]
    pace = Pace(lambda: now[0])
    assert pace.left(3) is None
    pace.go()
    now[0] = 2.0
    pace.one_done()
    now[0] = 3.0
    pace.rest()
    now[0] = 100.0
    pace.go()
    now[0] = 104.0
    pace.one_done()
    assert (pace.seconds, pace.seconds_each, pace.left(10)) == (7.0, 3.0, 30.0)


def test_what_runs_is_told_in_one_line() -> None:
    assert Task("open", "Detecting in this image").told == "Detecting in this image…"
    assert Task("batch", "Detect all", 12, 300, 240.0).told == "Detect all: 12 of 300, about 4 min left"
    assert Task("batch", "Detect all", 12, 300, 240.0, paused=True).told == "Detect all: 12 of 300, paused"
    assert [time_left(seconds) for seconds in (5, 119, 9000)] == [
        "less than a minute left",
        "about 2 min left",
        "about 2.5 h left",
    ]
    assert [time_taken(seconds) for seconds in (4.4, 600, 7200)] == ["4 s", "10 min", "2.0 h"]
    assert [rate(seconds) for seconds in (0.1, 2, 20)] == [
        "10.0 images a second",
        "30 images a minute",
        "3.0 images a minute",
    ]


def test_a_scope_means_the_images_that_its_words_say_and_that_are_there() -> None:
    chosen = {scope: [record.id for record in in_scope(scope, RECORDS, {2, 3, 5}, {4, 5})] for scope in Scope}
    assert chosen == {
        Scope.NEW: [1],
        Scope.UNREVIEWED: [1, 2, 4],
        Scope.SELECTION: [2, 3],
        Scope.FILTERED: [4],
        Scope.ALL: [1, 2, 3, 4],
    }


def test_an_unfinished_batch_is_read_as_it_was_left() -> None:
    failure = BatchFailure(1, "a.png", "a.png is empty.")
    known = {record.id: record for record in RECORDS}
    found = read_remembered(write_plan(PLAN), write_state(1, 9, [failure]), known)
    assert found is not None
    assert (found.plan, found.settled, found.found, found.failures) == (PLAN, 1, 9, (failure,))
    assert found.rest == 2
    del known[4]
    gone = read_remembered(write_plan(PLAN), write_state(1, 9, [failure]), known)
    assert gone is not None and gone.rest == 1
    assert retry_of(PLAN, [failure]).image_ids == (1,)


def test_what_cannot_be_read_is_no_unfinished_batch() -> None:
    assert read_remembered(None, None, {}) is None
    assert read_remembered("", "", {}) is None
    assert read_remembered("{", "{}", {}) is None
    assert read_remembered('{"images": [1]}', "[]", {}) is None


LOG = [
    {
        "event": "start",
        "learned": 16,
        "held": 4,
        "boxes": 90,
        "classes": ["car"],
        "plan": {"steps": 100},
        "before": {"ap": 0.2},
    },
    {"step": 10, "loss": 3.0, "seconds_a_step": 2.0},
    {"step": 20, "scores": {"AP": 0.31}},
    {"step": 20, "loss": 2.0, "seconds_a_step": 1.0},
]
END = {
    "event": "end",
    "improved": True,
    "before": {"ap": 0.2},
    "after": {"ap": 0.4},
    "classes": [{"name": "car", "judged": 9, "before": {"ap": 0.2}, "after": {"ap": 0.4}}],
}


def lines(*entries: object) -> list[str]:
    return [json.dumps(entry) for entry in entries]


def test_how_far_a_learning_is_is_read_from_its_log() -> None:
    assert read_state([], True, False).phase is Phase.STARTING
    state = read_state([*lines(*LOG), '{"step": 2'], True, False)
    assert (state.phase, state.step, state.steps, state.seconds_left) == (Phase.LEARNING, 20, 100, 80.0)
    assert (state.before, state.best, state.held) == (0.2, 0.31, 4)
    assert read_state(lines(*LOG), False, True).phase is Phase.PAUSED
    assert read_state(lines(*LOG, END), True, False).phase is Phase.ENDING
    done = read_state(lines(*LOG, END), False, False)
    assert (done.phase, done.improved, done.after) == (Phase.DONE, True, 0.4)
    assert [(known.name, known.before, known.after) for known in done.classes] == [("car", 0.2, 0.4)]


def test_why_a_learning_failed_is_the_last_sentence_that_it_said() -> None:
    told = "judging before\nphrasebox: The disk is full.\n"
    failed = read_state(lines(*LOG), False, False, told)
    assert (failed.phase, failed.sentence) == (Phase.FAILED, "The disk is full.")
    assert "unexpectedly" in read_state([], False, False, "Killed").sentence


def test_too_few_reviewed_images_are_said_in_words() -> None:
    assert too_few(0, 0).startswith("No image is reviewed.")
    assert too_few(1, 1).startswith("Only 1 image is reviewed.")
    assert "has a box" in too_few(5, 0)
    assert too_few(5, 2) == ""
    assert "5 reviewed images are few" in advice(5)
    assert "few" not in advice(30)
