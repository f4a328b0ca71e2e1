"""What a person asks waits for nothing that the program does by itself, and nothing of that is lost."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from app.core.batch import read_remembered
from app.core.store import Store
from app.job_queue import Job, Priority
from app.worker import Engine, Result
from engine.detections import Detections
from engine.errors import UserError
from tests.app.window_kit import FakeDetector, Person, person

__all__ = ["person"]


@pytest.fixture
def at_work(person: Person) -> Person:
    """A person with the first of three images open, and the program's detections held."""
    person.opens()
    return person


@pytest.fixture
def started(at_work: Person) -> list[tuple[str, Priority]]:
    """What the model was given, image and priority, as it goes on."""
    jobs: list[tuple[str, Priority]] = []
    at_work.window.engine.started.connect(lambda job: jobs.append((job.path.name, job.priority)))
    return jobs


def asks(person: Person, text: str) -> None:
    person.types(text)
    person.presses(Qt.Key.Key_I)


def looked_at(person: Person, count: int) -> None:
    person.sees(lambda: len(person.detector.calls) == count)


def begins_held(person: Person) -> None:
    """Detect all, whose first image waits for the detector."""
    person.detector.hold()
    person.types("cat")
    person.begins_batch()
    looked_at(person, 1)


def looks_ahead_held(person: Person) -> None:
    """Ask in the first image; the look ahead into the second waits for the detector."""
    person.window.view.actions_by_id["detect.ahead"].trigger()
    person.detector.hold(after=1)
    asks(person, "cat")
    looked_at(person, 2)


def rests(person: Person) -> None:
    person.detector.release()
    person.sees(lambda: not person.window.detecting.running)


def said(person: Person) -> str:
    return str(person.window.view.status.said.text())


# Detect all


def test_a_question_is_answered_at_once_and_detect_all_goes_on_with_the_same_image(
    at_work: Person, started: list[tuple[str, Priority]]
) -> None:
    begins_held(at_work)
    at_work.goes_to("sub/c.png")
    asks(at_work, "dog")
    looked_at(at_work, 2)  # while the first image is still held
    progress = at_work.window.detecting.batch.progress()
    assert (progress.done, progress.total, progress.failed) == (0, 3, 0)
    rests(at_work)
    assert started == [
        ("a.png", Priority.BATCH),
        ("c.png", Priority.OPEN),
        ("a.png", Priority.BATCH),
        ("b.png", Priority.BATCH),
        ("c.png", Priority.BATCH),
    ]
    assert {at_work.state(path) for path in ("a.png", "b.png", "sub/c.png")} == {"suggested"}
    assert said(at_work) == "Detected in 3 images: 6 candidates."
    assert at_work.window.view.banner.sentence() == ""


def test_two_questions_in_turn_stop_the_same_image_twice_and_it_counts_once(at_work: Person) -> None:
    begins_held(at_work)
    at_work.goes_to("sub/c.png")
    for number, phrase in enumerate(("dog", "bird"), start=1):
        asks(at_work, phrase)
        looked_at(at_work, 2 * number)
        at_work.detector.answer_one()
        looked_at(at_work, 2 * number + 1)  # the batch's image again, held again
        assert at_work.window.detecting.batch.progress().done == 0
    rests(at_work)
    assert at_work.detector.calls == [("cat",), ("dog",), ("cat",), ("bird",), ("cat",), ("cat",), ("cat",)]
    assert said(at_work) == "Detected in 3 images: 6 candidates."


def test_detect_all_that_is_stopped_during_a_question_does_not_go_on_after_it(at_work: Person) -> None:
    begins_held(at_work)
    at_work.goes_to("sub/c.png")
    asks(at_work, "dog")
    looked_at(at_work, 2)
    at_work.window.detecting.batch.stop()
    assert said(at_work) == "Stopped after 0 of 3 images."
    rests(at_work)
    assert at_work.detector.calls == [("cat",), ("dog",)]
    assert {box.phrase for box in at_work.stored()} == {"dog"}


def test_a_question_that_is_taken_back_leaves_detect_all_whole(at_work: Person) -> None:
    begins_held(at_work)
    at_work.goes_to("sub/c.png")
    asks(at_work, "dog")
    looked_at(at_work, 2)
    at_work.window.detecting.jobs.drop_all(Priority.OPEN)
    rests(at_work)
    assert at_work.stored("a.png") != ()
    assert said(at_work) == "Detected in 3 images: 6 candidates."


def test_an_image_that_is_done_in_the_very_moment_of_the_question_is_not_done_again(at_work: Person) -> None:
    answers = at_work.detector.detect

    def deaf(*arguments: Any, cancelled: Callable[[], bool], **options: Any) -> Detections:
        return answers(*arguments, cancelled=None, **options)

    at_work.detector.detect = deaf  # type: ignore[method-assign,assignment]
    begins_held(at_work)
    at_work.goes_to("sub/c.png")
    asks(at_work, "dog")
    rests(at_work)
    assert at_work.detector.calls == [("cat",), ("dog",), ("cat",), ("cat",)]
    assert said(at_work) == "Detected in 3 images: 6 candidates."


def test_closing_the_window_during_a_question_keeps_all_that_detect_all_has_left(at_work: Person) -> None:
    begins_held(at_work)
    at_work.goes_to("sub/c.png")
    asks(at_work, "dog")
    looked_at(at_work, 2)
    at_work.window.view.close()
    assert at_work.detector.calls == [("cat",), ("dog",)]
    with Store.open(at_work.folder) as store:
        known = {store.image(path).id: store.image(path) for path in ("a.png", "b.png", "sub/c.png")}
        left = read_remembered(store.setting("batch"), store.setting("batch_state"), known)
    assert left is not None and left.rest == 3


def test_a_question_to_another_model_leaves_detect_all_its_own(at_work: Person) -> None:
    models: list[str] = []
    at_work.window.engine.started.connect(lambda job: models.append(job.model))
    begins_held(at_work)
    at_work.window.detecting.model = "another"
    at_work.goes_to("sub/c.png")
    asks(at_work, "dog")
    looked_at(at_work, 2)
    rests(at_work)
    assert models == ["starter", "another", "starter", "starter", "starter"]
    assert said(at_work) == "Detected in 3 images: 6 candidates."


def test_what_a_person_asked_first_is_answered_before_what_was_asked_later(at_work: Person) -> None:
    at_work.detector.hold()
    asks(at_work, "cat")
    looked_at(at_work, 1)
    at_work.goes_to("b.png")
    asks(at_work, "dog")
    waited = at_work.detector.waits
    at_work.sees(lambda: at_work.detector.waits > waited + 2)
    rests(at_work)
    assert at_work.detector.calls == [("cat",), ("dog",)]
    assert at_work.stored("a.png") != () and at_work.stored("b.png") != ()


def test_a_question_asked_twice_is_not_begun_anew(at_work: Person) -> None:
    at_work.detector.hold()
    asks(at_work, "cat")
    looked_at(at_work, 1)
    asks(at_work, "cat")
    waited = at_work.detector.waits
    at_work.sees(lambda: at_work.detector.waits > waited + 2)
    rests(at_work)
    assert at_work.detector.calls == [("cat",)]
    assert len(at_work.stored()) == 2


# The look ahead


def test_a_question_elsewhere_is_answered_at_once_and_the_look_ahead_goes_on_afterwards(
    at_work: Person, started: list[tuple[str, Priority]]
) -> None:
    looks_ahead_held(at_work)
    at_work.goes_to("sub/c.png")
    asks(at_work, "cat")
    looked_at(at_work, 3)  # while the look ahead is still held
    rests(at_work)
    assert started == [
        ("a.png", Priority.OPEN),
        ("b.png", Priority.AHEAD),
        ("c.png", Priority.OPEN),
        ("b.png", Priority.AHEAD),
    ]
    assert [len(at_work.stored(path)) for path in ("b.png", "sub/c.png")] == [2, 2]


def test_another_phrase_ends_the_look_ahead_for_the_last(at_work: Person) -> None:
    looks_ahead_held(at_work)
    asks(at_work, "dog")
    looked_at(at_work, 3)
    rests(at_work)
    # The look ahead for cats may begin again before the window has heard that dogs were found; no cat is stored.
    assert {box.phrase for box in at_work.stored("b.png")} == {"dog"}
    assert {box.phrase for box in at_work.stored("sub/c.png")} == {"dog"}


def test_asking_what_is_looked_at_ahead_already_goes_on_as_the_person_s(at_work: Person) -> None:
    looks_ahead_held(at_work)
    at_work.goes_to("b.png")
    assert at_work.window.view.phrase_bar.told() == ""
    asks(at_work, "cat")
    assert at_work.window.view.phrase_bar.told() == "Detecting…"
    waited = at_work.detector.waits
    at_work.sees(lambda: at_work.detector.waits > waited + 2)
    sentences: list[str] = []
    at_work.window.session.said.connect(sentences.append)
    rests(at_work)
    assert at_work.window.view.phrase_bar.told() == ""
    assert len(at_work.stored("b.png")) == 2
    assert [sentence for sentence in sentences if sentence.startswith("1 candidate, 1 below")] != []
    assert len(at_work.detector.calls) == 3  # a, b, and ahead of b then c


def test_a_look_ahead_that_became_the_person_s_is_not_stopped_by_a_later_question(at_work: Person) -> None:
    looks_ahead_held(at_work)
    at_work.goes_to("b.png")
    asks(at_work, "cat")
    at_work.goes_to("sub/c.png")
    asks(at_work, "dog")
    waited = at_work.detector.waits
    at_work.sees(lambda: at_work.detector.waits > waited + 2)
    assert len(at_work.detector.calls) == 2
    rests(at_work)
    assert {box.phrase for box in at_work.stored("b.png")} == {"cat"}
    assert {box.phrase for box in at_work.stored("sub/c.png")} == {"dog"}


def test_asking_what_waits_to_be_looked_at_ahead_runs_it_once_as_the_person_s(
    at_work: Person, started: list[tuple[str, Priority]]
) -> None:
    looks_ahead_held(at_work)
    at_work.goes_to("sub/c.png")
    asks(at_work, "cat")
    looked_at(at_work, 3)
    at_work.goes_to("b.png")
    asks(at_work, "cat")
    rests(at_work)
    assert started[2:] == [("c.png", Priority.OPEN), ("b.png", Priority.OPEN)]
    assert len(at_work.stored("b.png")) == 2


def test_stop_ends_a_look_ahead_that_became_the_person_s(at_work: Person) -> None:
    looks_ahead_held(at_work)
    at_work.goes_to("b.png")
    asks(at_work, "cat")
    at_work.window.detecting.jobs.drop_all(Priority.OPEN)
    assert not at_work.window.detecting.running
    rests(at_work)
    assert at_work.stored("b.png") == ()


def test_asking_other_phrases_or_at_another_speed_is_another_question(at_work: Person) -> None:
    looks_ahead_held(at_work)
    at_work.goes_to("b.png")
    at_work.window.view.actions_by_id["detect.fast"].trigger()
    asks(at_work, "cat")
    looked_at(at_work, 3)
    rests(at_work)
    assert at_work.detector.sizes[2] != at_work.detector.sizes[1]


def test_what_is_looked_at_ahead_is_kept_for_the_first_new_phrase(at_work: Person) -> None:
    at_work.window.view.actions_by_id["detect.ahead"].trigger()
    asks(at_work, "cat")
    at_work.sees(lambda: at_work.state("sub/c.png") == "suggested")
    rests(at_work)
    assert at_work.detector.kept == [True, True, True]


# Loading


class SlowLoad:
    """Loads models in two steps; the first one's second step waits for ``gate``."""

    def __init__(self) -> None:
        self.began, self.gate = threading.Event(), threading.Event()
        self.loads: list[str] = []

    def __call__(self, model: str, loading: Any) -> tuple[FakeDetector, str]:
        self.loads.append(model)
        loading.part(0.1)
        self.began.set()
        if not self.gate.wait(60):
            raise UserError("The test waited for nothing.")
        loading.part(0.9)
        return FakeDetector(), "reference"


@pytest.mark.parametrize(
    ("model", "loads", "stopped"),
    [("starter", ["starter"], []), ("another", ["starter", "another", "starter"], ["starter"])],
)
def test_a_question_stops_the_loading_of_another_model_alone(
    qtbot: Any, tmp_path: Path, model: str, loads: list[str], stopped: list[str]
) -> None:
    path = tmp_path / "a.png"
    Image.new("RGB", (40, 30)).save(path)
    load = SlowLoad()
    engine = Engine(load)
    results: list[Result] = []
    given_up: list[str] = []
    engine.finished.connect(results.append)
    engine.loading_stopped.connect(given_up.append)
    phrases = (("cat", "cat"),)
    engine.submit(Job(1, 1, path, phrases, "starter", 0.05, Priority.BATCH))
    qtbot.waitUntil(load.began.is_set, timeout=60_000)
    engine.submit(Job(2, 2, path, phrases, model, 0.05, Priority.OPEN))
    load.gate.set()
    qtbot.waitUntil(lambda: len(results) == 2, timeout=60_000)
    engine.stop()
    assert [result.job.generation for result in results] == [2, 1]
    assert load.loads == loads
    assert given_up == stopped
