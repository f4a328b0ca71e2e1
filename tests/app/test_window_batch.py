"""Detect all as a person meets it: scope, pause, stop, going on after a restart, and the summary."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from app.core.batch import Scope
from app.core.records import Box, ImageState, Origin, new_box_id
from app.core.store import Store
from app.views.batch_dialog import POLICY, BatchDialog
from app.worker import load_detector
from tests.app.window_kit import Person, draw_images, make_person, person

__all__ = ["person"]

CONTROL = Qt.KeyboardModifier.ControlModifier
NAMES = ("a.png", "b.png", "c.png", "d.png", "e.png", "f.png")


@pytest.fixture
def at_work(person: Person) -> Person:
    """A person with six images, the first of which is open, and a phrase typed."""
    draw_images(person.folder, NAMES)
    (person.folder / "sub" / "c.png").unlink()
    person.opens()
    person.types("cat")
    return person


def dialog_of(person: Person) -> BatchDialog:
    person.presses(Qt.Key.Key_B, CONTROL)
    dialog = person.window.batching.dialog
    assert dialog.isVisible()
    return dialog


def clicks(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def begins_held(person: Person) -> BatchDialog:
    """Begin a batch whose first image waits for the detector."""
    person.detector.hold()
    dialog = dialog_of(person)
    clicks(dialog.begin)
    person.sees(lambda: len(person.detector.calls) == 1)
    return dialog


def test_the_dialog_counts_each_scope_and_says_the_policy(at_work: Person) -> None:
    with Store.open(at_work.folder) as store:
        store.set_state(store.image("b.png").id, ImageState.REVIEWED)
    at_work.window.session.reload()
    at_work.window.view.images.name.setText("c.p")
    QTest.keyClick(at_work.window.view.images.name, Qt.Key.Key_Return)
    at_work.sees(lambda: at_work.window.view.images.model.rowCount() == 1)
    dialog = dialog_of(at_work)
    counts = {scope: button.text().rsplit(" ", 1)[1] for scope, button in dialog.scopes.items()}
    assert counts[Scope.NEW] == "(5)"
    assert counts[Scope.UNREVIEWED] == "(5)"
    assert counts[Scope.FILTERED] == "(1)"
    assert counts[Scope.ALL] == "(6)"
    assert "never changed" in POLICY
    dialog.scopes[Scope.FILTERED].setChecked(True)
    assert dialog.begin.text() == "Detect in 1 image"
    clicks(dialog.begin)
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert at_work.state("c.png") == "suggested"
    assert at_work.state("d.png") == "new"


def test_all_images_means_reviewed_ones_too_whose_human_boxes_stay(at_work: Person) -> None:
    at_work.window.session.ensure_class("cat")
    at_work.draws((50, 60), (150, 160))
    at_work.presses(Qt.Key.Key_Space)
    mine = at_work.stored("a.png")
    dialog = dialog_of(at_work)
    dialog.scopes[Scope.ALL].setChecked(True)
    clicks(dialog.begin)
    at_work.sees(lambda: not at_work.window.detecting.running)
    after = at_work.stored("a.png")
    assert at_work.state("a.png") == "reviewed"
    assert mine == tuple(box for box in after if not box.is_candidate)
    assert any(box.is_candidate for box in after)


def test_without_phrases_nothing_can_begin_and_the_dialog_says_so(at_work: Person) -> None:
    at_work.types("")
    dialog = dialog_of(at_work)
    assert not dialog.begin.isEnabled()
    assert "Type what to find" in dialog.told.text()


def test_the_person_goes_on_labeling_and_the_own_image_comes_first(at_work: Person) -> None:
    dialog = begins_held(at_work)
    clicks(dialog.running.hide_button)
    at_work.window.view.activateWindow()
    at_work.sees(at_work.window.view.isActiveWindow)
    at_work.goes_to("f.png")
    at_work.window.session.ensure_class("mine")
    at_work.draws((50, 60), (150, 160))
    at_work.types("dog")
    at_work.presses(Qt.Key.Key_I)
    at_work.detector.release()
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert at_work.detector.calls[:2] == [("cat",), ("dog",)]
    assert [box.origin for box in at_work.stored("f.png")].count(Origin.HUMAN) == 1


def test_a_batch_rests_and_goes_on(at_work: Person) -> None:
    dialog = begins_held(at_work)
    assert at_work.window.view.status.strip("batch") is not None
    clicks(dialog.running.pause)
    assert at_work.window.view.actions_by_id["detect.pause"].isChecked()
    at_work.detector.release()
    at_work.sees(lambda: at_work.window.detecting.jobs.waiting() == 0)
    looked_at = len(at_work.detector.calls)
    assert looked_at < len(NAMES)
    assert at_work.window.detecting.batch.paused
    assert "paused" in dialog.running.title.text()
    strip = at_work.window.view.status.strip("batch")
    assert strip is not None and "paused" in strip.text.text()
    clicks(dialog.running.pause)
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert len(at_work.detector.calls) == len(NAMES)
    assert dialog.face == "summary"
    assert at_work.window.view.status.strip("batch") is None


def test_images_reviewed_together_meanwhile_are_passed_over_by_one_writing(
    at_work: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw_images(at_work.folder, [f"more/{number}.png" for number in range(40)])
    at_work.opens()
    at_work.sees(lambda: len(at_work.window.session.records) == 46)
    begins_held(at_work)
    store = at_work.window.session.store
    assert store is not None
    store.add_reviewed([(record.id, (10, 10), []) for record in store.images() if "more/" in record.path])
    written: list[str] = []
    really = store.set_setting
    monkeypatch.setattr(store, "set_setting", lambda name, value: (written.append(name), really(name, value)))
    at_work.detector.release()
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert at_work.state("f.png") == "suggested"
    assert 1 <= written.count("batch_state") <= 8


def test_the_status_bar_stops_a_batch_and_the_summary_says_what_is_left(at_work: Person) -> None:
    dialog = begins_held(at_work)
    strip = at_work.window.view.status.strip("batch")
    assert strip is not None
    strip.cancel.click()
    at_work.detector.release()
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert dialog.summary_title.text() == "Stopped before the end"
    assert "6 images left" in dialog.summary.text()
    assert at_work.window.detecting.batch.unfinished() is None


def test_what_failed_is_listed_and_can_be_tried_again(at_work: Person) -> None:
    good = (at_work.folder / "c.png").read_bytes()
    (at_work.folder / "c.png").write_bytes(b"no image")
    dialog = dialog_of(at_work)
    clicks(dialog.begin)
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert dialog.face == "summary"
    assert "1 image failed" in dialog.summary.text()
    assert dialog.failures.count() == 1
    assert "c.png" in dialog.failures.item(0).text()
    dialog.failures.itemActivated.emit(dialog.failures.item(0))
    assert at_work.path() == "c.png"
    (at_work.folder / "c.png").write_bytes(good)
    clicks(dialog.retry)
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert at_work.state("c.png") == "suggested"
    assert "failed" not in dialog.summary.text()
    assert dialog.retry.isHidden()


def test_a_batch_that_the_end_of_the_program_cut_off_is_offered_and_gone_on_with(
    at_work: Person, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    begins_held(at_work)
    at_work.window.view.close()
    new = [name for name in NAMES if at_work.state(name) == "new"]
    assert len(new) >= 5
    again = make_person(request.getfixturevalue("qtbot"), tmp_path)
    second = next(again)
    (second.folder / "sub" / "c.png").unlink()
    second.opens()
    offer = second.window.view.offer
    assert offer.sentence().startswith("Detect all was not finished: cat in 6 images more")
    clicks(offer.buttons[0])
    second.sees(lambda: not second.window.detecting.running)
    assert {second.state(name) for name in NAMES} == {"suggested"}
    assert second.window.detecting.batch.unfinished() is None
    assert list(again) == []


def test_an_unfinished_batch_can_be_declined(
    at_work: Person, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    begins_held(at_work)
    at_work.window.view.close()
    again = make_person(request.getfixturevalue("qtbot"), tmp_path)
    second = next(again)
    second.opens()
    clicks(second.window.view.offer.buttons[1])
    assert second.window.view.offer.sentence() == ""
    assert second.window.detecting.batch.unfinished() is None
    assert second.detector.calls == []
    assert list(again) == []


def test_another_project_neither_gets_the_batch_nor_ends_it(at_work: Person) -> None:
    begins_held(at_work)
    other = draw_images(at_work.folder.parent / "other", ["z.png"])
    at_work.window.open_folder(other)
    at_work.sees(lambda: at_work.path() == "z.png")
    at_work.detector.release()
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert at_work.window.view.offer.sentence() == ""
    at_work.window.open_folder(at_work.folder)
    at_work.sees(lambda: at_work.path() == "a.png")
    assert "was not finished" in at_work.window.view.offer.sentence()


def test_an_accepted_box_is_left_as_it_is_by_a_batch_that_asks_again(at_work: Person) -> None:
    with Store.open(at_work.folder) as store:
        kind = store.ensure_class("cat", ("cat",)).index
        box = Box(new_box_id(), kind, 40, 40, 140, 90, Origin.MODEL, True, "cat", 0.9)
        store.replace_boxes(store.image("b.png").id, (), (box,))
    dialog = dialog_of(at_work)
    clicks(dialog.begin)
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert box in at_work.stored("b.png")


def test_the_starter_itself_goes_through_a_batch_while_the_window_is_used(at_work: Person) -> None:
    at_work.window.engine._worker._load = load_detector
    dialog = dialog_of(at_work)
    clicks(dialog.begin)
    dialog.close()
    at_work.window.view.activateWindow()
    at_work.sees(at_work.window.view.isActiveWindow)
    at_work.goes_to("f.png")
    at_work.window.session.ensure_class("mine")
    at_work.draws((50, 60), (150, 160))
    at_work.qtbot.waitUntil(lambda: not at_work.window.detecting.running, timeout=120_000)
    assert {at_work.state(name) for name in NAMES} == {"suggested"}
    assert [box.origin for box in at_work.stored("f.png")].count(Origin.HUMAN) == 1
    assert dialog.summary_title.text() == "Done"


def test_the_dialog_cuts_nothing_off_when_it_asks_again_after_a_summary(at_work: Person) -> None:
    dialog = dialog_of(at_work)
    clicks(dialog.begin)
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert dialog.face == "summary"
    dialog.close()
    at_work.window.view.activateWindow()
    at_work.sees(at_work.window.view.isActiveWindow)
    dialog = dialog_of(at_work)
    assert dialog.face == "asking"
    assert all(button.height() >= button.sizeHint().height() for button in dialog.scopes.values())
