"""While a person corrects one image the model looks at the next ones, and never gets in the way."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.look_ahead import IMAGES
from tests.app.window_kit import Person, person

__all__ = ["person"]


@pytest.fixture
def at_work(person: Person) -> Person:
    """A person with the first of three images open, who has asked for cats there and looks ahead."""
    person.opens()
    person.window.view.actions_by_id["detect.ahead"].trigger()
    return person


def asks(person: Person, text: str) -> None:
    person.types(text)
    person.presses(Qt.Key.Key_I)


def rests(person: Person) -> None:
    person.sees(lambda: not person.window.detecting.running)


def test_the_next_images_have_their_candidates_before_a_person_comes_to_them(at_work: Person) -> None:
    asks(at_work, "cat")
    at_work.sees(lambda: at_work.state("sub/c.png") == "suggested")
    rests(at_work)
    assert len(at_work.detector.calls) == 1 + IMAGES
    assert [len(at_work.stored(path)) for path in ("b.png", "sub/c.png")] == [2, 2]
    at_work.presses(Qt.Key.Key_D)
    assert at_work.path() == "b.png"
    assert len(at_work.window.session.boxes) == 2
    rests(at_work)
    assert len(at_work.detector.calls) == 1 + IMAGES


def test_nothing_is_looked_at_before_a_person_has_asked(at_work: Person) -> None:
    at_work.types("cat")
    at_work.presses(Qt.Key.Key_D)
    assert at_work.path() == "b.png"
    assert at_work.detector.calls == [] and not at_work.window.detecting.running


def test_what_a_person_asks_goes_before_what_was_looked_at_ahead(at_work: Person) -> None:
    at_work.detector.hold(after=1)
    asks(at_work, "cat")
    at_work.sees(lambda: len(at_work.detector.calls) == 2)
    asks(at_work, "dog")
    at_work.detector.release()
    rests(at_work)
    asked = at_work.detector.calls
    assert asked[0] == ("cat",)
    assert asked.index(("dog",)) <= 3
    # The next images are then asked for what was asked last.
    assert {box.phrase for box in at_work.stored("sub/c.png")} >= {"dog"}


def test_reviewed_images_are_left_alone(at_work: Person) -> None:
    at_work.goes_to("b.png")
    at_work.presses(Qt.Key.Key_Space)
    at_work.goes_to("a.png")
    asks(at_work, "cat")
    at_work.sees(lambda: at_work.state("sub/c.png") == "suggested")
    rests(at_work)
    assert at_work.stored("b.png") == () and at_work.state("b.png") == "reviewed"
    assert len(at_work.detector.calls) == 2


def test_turned_off_it_stops_at_once_and_is_remembered(at_work: Person) -> None:
    at_work.detector.hold()
    asks(at_work, "cat")
    at_work.sees(lambda: len(at_work.detector.calls) == 1)
    at_work.window.view.actions_by_id["detect.ahead"].trigger()
    at_work.detector.release()
    rests(at_work)
    assert len(at_work.detector.calls) == 1
    assert at_work.window.settings.get("look_ahead") is False
