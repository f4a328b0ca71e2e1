"""The speed in the window: chosen in menu or status bar, carried to the model, remembered, and measured."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings, Qt

from app.cli import run
from app.core.batch import BatchPlan, read_remembered, write_plan
from app.headless import engine
from app.key_choice import KeyChoice
from app.settings import Settings
from app.startup import make_window
from engine.presets import Preset
from engine.speed import Speed
from tests.app import headless_support
from tests.app.window_kit import FakeDetector, Person, person

__all__ = ["person"]

FAST, BALANCED = (120, 160), (180, 240)


@pytest.fixture
def at_work(person: Person) -> Person:
    """A person with the first image open."""
    person.opens()
    return person


def chooses(person: Person, preset: str) -> None:
    person.window.view.actions_by_id[f"detect.{preset}"].trigger()


def ticked(person: Person) -> list[str]:
    actions = person.window.view.actions_by_id
    return [preset for preset in Preset if actions[f"detect.{preset}"].isChecked()]


def speed(person: Person) -> str:
    return str(person.window.view.status.speed.text())


def seconds_kept(person: Person) -> dict[str, int]:
    """How many detections count at each speed."""
    (entry,) = json.loads(person.window.settings.get("speed/seconds"))
    return {preset.value: len(entry[preset]) for preset in Preset if preset in entry}


def detects_all(person: Person, text: str) -> int:
    before = len(person.detector.calls)
    person.types(text)
    person.begins_batch()
    person.sees(lambda: not person.window.detecting.running)
    return len(person.detector.calls) - before


def test_the_models_own_size_is_the_speed_at_first(at_work: Person) -> None:
    assert ticked(at_work) == ["accurate"] and speed(at_work).startswith("accurate")
    at_work.detects("cat")
    assert at_work.detector.sizes == [None]


def test_a_speed_goes_to_the_model_with_the_next_detection(at_work: Person) -> None:
    for preset in ("fast", "balanced"):
        chooses(at_work, preset)
        assert ticked(at_work) == [preset] and speed(at_work).startswith(preset)
        at_work.detects("cat")
    assert at_work.detector.sizes == [FAST, BALANCED]


def test_the_status_bar_offers_the_same_choice(at_work: Person) -> None:
    button = at_work.window.view.status.speed
    actions = at_work.window.view.actions_by_id
    assert button.actions() == [actions[f"detect.{preset}"] for preset in Preset]
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus and button.accessibleName() == "Speed"


def test_detect_all_asks_again_at_another_speed_only(at_work: Person) -> None:
    assert detects_all(at_work, "cat") == 3
    chooses(at_work, "fast")
    assert detects_all(at_work, "cat") == 3
    assert at_work.detector.sizes == [None] * 3 + [FAST] * 3
    assert detects_all(at_work, "cat") == 0


def test_a_batch_keeps_the_speed_that_it_began_with(at_work: Person) -> None:
    at_work.detector.hold()
    at_work.types("cat")
    at_work.begins_batch()
    at_work.sees(lambda: len(at_work.detector.calls) == 1)
    chooses(at_work, "fast")
    assert "stays accurate" in at_work.window.view.status.said.text()
    at_work.detector.release()
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert at_work.detector.sizes == [None] * 3


def test_a_batch_goes_on_after_a_restart_at_its_speed() -> None:
    plan = BatchPlan((1, 2), (("cat", "cat"),), "starter", preset=Preset.FAST)
    known: dict[int, Any] = {1: None, 2: None}
    remembered = read_remembered(write_plan(plan), "", known)
    assert remembered is not None and remembered.plan == plan
    older = json.loads(write_plan(plan))
    del older["preset"]
    remembered = read_remembered(json.dumps(older), "", known)
    assert remembered is not None and remembered.plan.preset is Preset.ACCURATE


def test_the_next_images_are_looked_at_with_the_speed_of_the_open_one(at_work: Person) -> None:
    at_work.window.view.actions_by_id["detect.ahead"].trigger()
    chooses(at_work, "fast")
    at_work.types("cat")
    at_work.presses(Qt.Key.Key_I)
    at_work.sees(lambda: at_work.state("sub/c.png") == "suggested")
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert at_work.detector.sizes == [FAST] * 3
    assert detects_all(at_work, "cat") == 0


def test_the_speed_is_remembered(at_work: Person, tmp_path: Path) -> None:
    chooses(at_work, "balanced")
    again = make_window(at_work.window.settings, load=lambda model, tell: (FakeDetector(), "reference"))
    assert again.detecting.preset is Preset.BALANCED
    assert again.view.actions_by_id["detect.balanced"].isChecked()
    again.view.close()
    damaged = Settings(QSettings(str(tmp_path / "other.ini"), QSettings.Format.IniFormat))
    damaged._store.setValue("speed", "warp")
    assert damaged.get("speed") is Preset.ACCURATE


def test_what_a_speed_takes_is_measured_and_the_others_are_reckoned(at_work: Person) -> None:
    chooses(at_work, "fast")
    assert speed(at_work) == "fast ▾"
    at_work.detects("cat")
    assert seconds_kept(at_work) == {"fast": 1}
    assert speed(at_work).startswith("fast · 0.") and "about" not in speed(at_work)
    actions = at_work.window.view.actions_by_id
    assert actions["detect.fast"].text().startswith("Speed: fast – 0.")
    assert actions["detect.accurate"].text().startswith("Speed: accurate – about ")
    assert "accurate about" in at_work.window.view.status.speed.toolTip()


def test_the_images_of_a_batch_are_measurements_too(at_work: Person) -> None:
    assert detects_all(at_work, "cat") == 3
    assert "about" not in speed(at_work) and " s ▾" in speed(at_work)
    at_work.window.view.close()
    assert seconds_kept(at_work) == {"accurate": 3}


def test_the_first_new_phrase_in_an_image_that_was_looked_at_ahead_is_no_measurement(at_work: Person) -> None:
    at_work.window.view.actions_by_id["detect.ahead"].trigger()
    at_work.detects("cat")
    at_work.goes_to("b.png")
    at_work.detects("dog")
    assert len(at_work.detector.calls) == 5
    at_work.window.view.close()
    assert seconds_kept(at_work) == {"accurate": 3}


def test_detect_all_passes_over_what_label_detected_at_the_same_speed(
    at_work: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "load_detector", lambda *_: headless_support.FakeDetector())
    assert run(["label", str(at_work.folder), "-p", "cat", "--speed", "fast"]) == 0
    chooses(at_work, "fast")
    assert detects_all(at_work, "cat") == 0
    chooses(at_work, "accurate")
    assert detects_all(at_work, "cat") == 3


def test_another_phrase_for_the_open_image_which_takes_less_is_no_measurement(at_work: Person) -> None:
    at_work.detects("cat")
    at_work.detects("dog")
    assert seconds_kept(at_work) == {"accurate": 1}
    chooses(at_work, "fast")
    at_work.detects("dog")
    at_work.goes_to("b.png")
    at_work.detects("dog")
    assert seconds_kept(at_work) == {"accurate": 1, "fast": 2}


def test_a_model_that_never_ran_has_no_times_of_another(at_work: Person) -> None:
    at_work.detects("cat")
    at_work.window.view.actions_by_id["detect.fast"].trigger()
    assert "about" in speed(at_work)
    at_work.window.detecting.model = "mine"
    chooses(at_work, "accurate")
    assert speed(at_work) == "accurate ▾"


def test_a_published_model_is_reckoned_from_the_measurement_of_the_machine(at_work: Person) -> None:
    at_work.window.settings.set("machine/speed", Speed("cpu", "fp32", 4.0).to_text())
    at_work.window.detecting.model = "llmdet_tiny"
    chooses(at_work, "accurate")
    assert speed(at_work) == "accurate · about 4.0 s ▾"


def test_changed_keys_leave_the_times_in_the_menu(at_work: Person) -> None:
    at_work.detects("cat")
    action = at_work.window.view.actions_by_id["detect.accurate"]
    text = action.text()
    KeyChoice(at_work.window.view, at_work.window.settings)
    assert action.text() == text
