"""What an image is said to take: measured where it was, reckoned otherwise, and said so."""

from __future__ import annotations

import pytest

from app.core.candidates import what_was_asked
from app.core.timings import Expected, Place, Timings
from engine.checkpoints.published import CATALOGUE
from engine.presets import Preset
from engine.speed import Speed

HERE = Place("starter", "cpu", "fp32")
FAST, BALANCED, ACCURATE = Preset.FAST, Preset.BALANCED, Preset.ACCURATE
PUBLISHED = next(published for published in CATALOGUE if published.size == "base").name


def timed(*seconds: float, preset: Preset = ACCURATE) -> Timings:
    timings = Timings()
    for each in seconds:
        timings.add(HERE, preset, each)
    return timings


def test_each_step_down_takes_about_half_of_the_one_before() -> None:
    assert BALANCED.size((800, 1333)) == (600, 1000)
    assert FAST.size((800, 1333)) == (400, 666)
    assert ACCURATE.size((800, 1333)) is None
    assert 0.53 < BALANCED.work < 0.6 and 0.23 < FAST.work < 0.3 and ACCURATE.work == 1.0


def test_the_median_of_the_last_detections_is_what_was_measured() -> None:
    assert timed(1.0, 9.0, 1.2).expected(HERE, ACCURATE) == Expected(1.2, measured=True)


def test_a_first_detection_that_compiles_counts_no_more_after_the_second() -> None:
    assert timed(30.0, 0.1).expected(HERE, ACCURATE) == Expected(0.1, measured=True)


def test_it_follows_a_machine_that_became_slower() -> None:
    assert timed(*[1.0] * 20, *[3.0] * 5).expected(HERE, ACCURATE) == Expected(3.0, measured=True)


def test_what_was_not_run_is_reckoned_from_the_nearest_that_was() -> None:
    timings = timed(2.0)
    expected = timings.expected(HERE, FAST)
    assert expected == Expected(pytest.approx(2.0 * FAST.work), measured=False)
    timings.add(HERE, BALANCED, 1.5)
    expected = timings.expected(HERE, FAST)
    assert expected == Expected(pytest.approx(1.5 * FAST.work / BALANCED.work), measured=False)


def test_another_device_precision_or_model_has_times_of_its_own() -> None:
    timings = timed(2.0)
    for other in (
        Place("starter", "cuda", "fp32"),
        Place("starter", "cpu", "bf16"),
        Place("mine", "cpu", "fp32"),
    ):
        assert timings.expected(other, ACCURATE) is None
    assert timings.last_place("starter") == HERE and timings.last_place("mine") is None


def test_a_published_model_is_reckoned_from_the_machine_where_it_ran_alike() -> None:
    machine, place = Speed("cuda", "bf16", 0.1), Place(PUBLISHED, "cuda:0", "bf16")
    accurate, fast = (Timings().expected(place, preset, machine) for preset in (ACCURATE, FAST))
    assert accurate is not None and fast is not None
    assert not accurate.measured and 0.15 < accurate.seconds < 0.25
    assert fast.seconds == pytest.approx(accurate.seconds * FAST.work)
    assert Timings().expected(Place(PUBLISHED, "cpu", "bf16"), FAST, machine) is None
    assert Timings().expected(Place("starter", "cuda", "bf16"), FAST, machine) is None


def test_times_are_remembered_as_text_and_other_text_is_none() -> None:
    timings = timed(1.0, 2.0, 3.0)
    timings.add(Place("mine", "cuda", "fp16"), FAST, 0.25)
    again = Timings.from_text(timings.to_text())
    assert again.to_text() == timings.to_text()
    assert again.expected(HERE, ACCURATE) == Expected(2.0, measured=True)
    for damaged in ("", "{", "[1]", '[{"model": "a"}]', '{"a": 1}'):
        assert Timings.from_text(damaged).to_text() == "[]"


def test_a_model_that_was_long_not_used_is_forgotten() -> None:
    timings = Timings()
    for number in range(60):
        timings.add(Place(f"model {number}", "cpu", "fp32"), FAST, 1.0)
        timings.add(HERE, FAST, 1.0)
    assert timings.last_place("model 0") is None
    assert timings.last_place("model 59") is not None and timings.last_place("starter") is not None


@pytest.mark.parametrize(
    ("expected", "said"),
    [
        (Expected(0.034, True), "0.03 s"),
        (Expected(0.999, True), "1.0 s"),
        (Expected(3.21, False), "about 3.2 s"),
        (Expected(46.7, False), "about 47 s"),
    ],
)
def test_seconds_are_said_as_exactly_as_they_are_known(expected: Expected, said: str) -> None:
    assert str(expected) == said


def test_another_speed_is_another_question_and_accurate_the_one_it_always_was() -> None:
    pairs = (("a cat", "cat"),)
    assert what_was_asked("starter", pairs) == what_was_asked("starter", pairs, ACCURATE)
    assert len({what_was_asked("starter", pairs, preset) for preset in Preset}) == 3
