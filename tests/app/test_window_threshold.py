"""The threshold belongs to the project: what a person or `phrasebox label` chose stays chosen."""

from __future__ import annotations

import pytest

from app.core.defaults import THRESHOLD
from app.core.store import Store
from tests.app.window_kit import Person, draw_images, person

__all__ = ["person"]


def stored_threshold(person: Person) -> str | None:
    """What the project of the person's folder holds."""
    with Store.open(person.folder) as store:
        return store.setting("threshold")


def store_threshold(person: Person, value: str) -> None:
    """Set it as another program does."""
    with Store.open(person.folder) as store:
        store.set_setting("threshold", value)


def test_opening_and_closing_a_project_leaves_its_threshold_as_it_is(person: Person) -> None:
    store_threshold(person, "0.035")
    person.opens()
    assert person.window.session.threshold == pytest.approx(0.035)
    person.window.view.close()
    assert stored_threshold(person) == "0.035"


def test_a_project_that_has_no_threshold_is_given_none_by_looking_at_it(person: Person) -> None:
    person.opens()
    person.window.view.close()
    assert stored_threshold(person) is None


def test_closing_keeps_the_threshold_that_the_command_line_chose_meanwhile(person: Person) -> None:
    person.opens()
    store_threshold(person, "0.2")
    person.window.view.close()
    assert stored_threshold(person) == "0.2"


def test_a_moved_threshold_is_stored_even_when_the_window_closes_at_once(person: Person) -> None:
    person.opens()
    person.window.view.panel.threshold.slider.setValue(45)
    person.window.view.close()
    assert stored_threshold(person) == "0.45"


def test_a_moved_threshold_goes_to_its_own_project_and_the_next_begins_with_the_default(
    person: Person,
) -> None:
    person.opens()
    person.window.view.panel.threshold.slider.setValue(60)
    other = draw_images(person.folder.parent / "other", ["z.png"])
    person.opens(other)
    person.sees(lambda: person.path() == "z.png")
    assert person.window.session.threshold == THRESHOLD
    assert stored_threshold(person) == "0.60"
    with Store.open(other) as store:
        assert store.setting("threshold") is None
