"""Which detections still count: reviews, other programs and earlier detections that come between."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from app.cli import run
from app.core.records import Box, ImageState, Origin, new_box_id
from app.core.store import Store, StoreError
from app.headless import engine
from engine.errors import PhraseError
from tests.app import headless_support
from tests.app.window_kit import HEIGHT, WIDTH, Person, person

__all__ = ["person"]

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def at_work(person: Person) -> Person:
    """A person with the first image open."""
    person.opens()
    return person


def detects_all(person: Person, text: str, modifiers: Qt.KeyboardModifier = CONTROL) -> int:
    """Detect all, and how many images the model then looked at."""
    before = len(person.detector.calls)
    person.types(text)
    person.begins_batch(modifiers)
    person.sees(lambda: not person.window.detecting.running)
    return len(person.detector.calls) - before


def test_a_review_drops_the_detection_that_was_still_running(at_work: Person) -> None:
    at_work.detector.hold()
    at_work.types("cat")
    at_work.presses(Qt.Key.Key_I)
    at_work.sees(lambda: len(at_work.detector.calls) == 1)
    at_work.presses(Qt.Key.Key_Space)
    assert at_work.state("a.png") == "reviewed"
    at_work.detector.release()
    at_work.sees(lambda: not at_work.window.detecting.running)
    at_work.detects("dog")
    assert at_work.path() == "b.png"
    assert at_work.stored("a.png") == ()


def test_a_reviewed_image_can_be_detected_on_purpose_while_it_is_looked_at(at_work: Person) -> None:
    at_work.presses(Qt.Key.Key_Space)
    at_work.goes_to("a.png")
    at_work.detects("cat")
    assert len(at_work.stored("a.png")) == 2
    assert at_work.state("a.png") == "reviewed"


def test_a_reviewed_image_that_was_left_gets_no_candidates_nobody_sees(at_work: Person) -> None:
    at_work.presses(Qt.Key.Key_Space)
    at_work.goes_to("a.png")
    at_work.detector.hold()
    at_work.types("cat")
    at_work.presses(Qt.Key.Key_I)
    at_work.sees(lambda: len(at_work.detector.calls) == 1)
    at_work.goes_to("b.png")
    at_work.detector.release()
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert at_work.stored("a.png") == ()
    assert "a.png is reviewed" in at_work.window.view.status.said.text()


@pytest.mark.parametrize("waiting", ["a.png", "b.png"])
def test_detect_all_ends_although_one_of_its_images_is_detected_anew(at_work: Person, waiting: str) -> None:
    at_work.detector.hold()
    at_work.types("cat")
    at_work.begins_batch()
    at_work.sees(lambda: len(at_work.detector.calls) == 1)
    at_work.goes_to(waiting)
    at_work.types("cat, dog")
    at_work.presses(Qt.Key.Key_I)
    at_work.detector.release()
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert {box.phrase for box in at_work.stored(waiting)} == {"cat", "dog"}
    assert [at_work.state(path) for path in ("a.png", "b.png", "sub/c.png")] == ["suggested"] * 3
    assert at_work.window.view.phrase_bar.told() == ""


def test_detect_all_ends_although_its_last_image_is_detected_anew(person: Person) -> None:
    with Store.open(person.folder) as store:
        store.add_images(["a.png", "b.png", "sub/c.png"])
        for path in ("a.png", "b.png"):
            store.set_state(store.image(path).id, ImageState.REVIEWED)
    person.opens()
    person.goes_to("sub/c.png")
    person.detector.hold()
    person.types("cat")
    person.begins_batch()
    person.sees(lambda: len(person.detector.calls) == 1)
    person.types("cat, dog")
    person.presses(Qt.Key.Key_I)
    person.detector.release()
    person.sees(lambda: not person.window.detecting.running)
    assert {box.phrase for box in person.stored()} == {"cat", "dog"}


def test_a_phrase_that_the_model_refuses_leaves_no_class_behind(at_work: Person) -> None:
    def refuse(*_: object, **__: object) -> object:
        raise PhraseError("The phrase blorp holds no word; type what to find.")

    at_work.detector.detect = refuse  # type: ignore[method-assign,assignment]
    at_work.types("blorp")
    at_work.presses(Qt.Key.Key_I)
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert "holds no word" in at_work.window.view.banner.sentence()
    assert at_work.window.session.classes == ()
    with Store.open(at_work.folder) as store:
        assert store.classes() == ()
        assert store.setting("phrases") == "blorp"  # to be mended or removed, in the window or by the next -p


def test_classes_stand_in_the_order_typed_after_those_that_were_there(at_work: Person) -> None:
    at_work.detects("truck")
    at_work.detects("a red car=car, truck, bus=car")
    names = [label.name for label in at_work.window.session.classes]
    assert names == ["truck", "car"]
    assert {(box.phrase, names[box.class_id]) for box in at_work.stored()} == {
        ("a red car", "car"),
        ("truck", "truck"),
        ("bus", "car"),
    }


def test_detect_all_passes_over_what_has_the_same_model_and_phrases(at_work: Person) -> None:
    at_work.detects("cat")
    old = at_work.stored("a.png")
    assert detects_all(at_work, "cat") == 2
    assert at_work.stored("a.png") == old
    assert "1 had them already" in at_work.window.view.status.said.text()
    assert detects_all(at_work, "cat") == 0
    assert "these phrases already (3)" in at_work.window.batching.dialog.again.text()
    assert detects_all(at_work, "cat, dog") == 3
    at_work.window.detecting.model = "another"
    assert detects_all(at_work, "cat, dog") == 3


def test_detect_all_passes_over_an_image_whose_candidates_waited_for_a_box_in_hand(at_work: Person) -> None:
    at_work.window.session.hold_candidates(True)
    assert detects_all(at_work, "cat") == 3
    at_work.window.session.hold_candidates(False)
    assert detects_all(at_work, "cat") == 0


def test_detect_all_again_leaves_nothing_out_but_what_is_reviewed(at_work: Person) -> None:
    detects_all(at_work, "cat")
    at_work.presses(Qt.Key.Key_Space)
    assert detects_all(at_work, "cat", CONTROL | SHIFT) == 2


def test_candidates_of_another_program_count_as_another_detection(at_work: Person) -> None:
    detects_all(at_work, "cat")
    with Store.open(at_work.folder) as store:
        store.store_candidates(store.image("b.png").id, [], WIDTH, HEIGHT, "starter")
    assert detects_all(at_work, "cat") == 1


def test_detect_all_passes_over_what_label_detected_with_the_same_options(
    at_work: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "load_detector", lambda *_: headless_support.FakeDetector())
    assert run(["label", str(at_work.folder), "-p", "cat", "-p", "dog=cat"]) == 0
    assert detects_all(at_work, "cat, dog=cat") == 0
    assert run(["label", str(at_work.folder), "-p", "cat, dog=cat", "--images", "all", "--score", "max"]) == 0
    assert detects_all(at_work, "cat, dog=cat") == 3


def test_a_model_chosen_during_a_batch_waits_for_the_next(at_work: Person) -> None:
    asked: list[str] = []
    at_work.window.engine.started.connect(lambda job: asked.append(job.model))
    at_work.detector.hold()
    at_work.types("cat")
    at_work.begins_batch()
    at_work.sees(lambda: len(at_work.detector.calls) == 1)
    at_work.window.detecting.model = "another"
    at_work.detector.release()
    at_work.sees(lambda: not at_work.window.detecting.running)
    assert asked == ["starter"] * 3


def label_as_another_program(person: Person, path: str) -> None:
    """What `phrasebox label` writes for one image: a class, a candidate, the state."""
    with Store.open(person.folder) as store:
        label = store.ensure_class("zebra", ("zebra",))
        box = Box(
            new_box_id(), label.index, 10, 10, 90, 90, Origin.MODEL, accepted=False, phrase="zebra", score=0.9
        )
        store.store_candidates(store.image(path).id, [box], WIDTH, HEIGHT, "starter")


def test_what_another_program_stores_appears_by_itself(at_work: Person) -> None:
    label_as_another_program(at_work, "a.png")
    label_as_another_program(at_work, "sub/c.png")
    at_work.sees(lambda: len(at_work.shown()) == 1)
    session = at_work.window.session
    assert [label.name for label in session.classes] == ["zebra"]
    assert [record.state for record in session.records] == [
        ImageState.SUGGESTED,
        ImageState.NEW,
        ImageState.SUGGESTED,
    ]
    assert "2 suggested" in at_work.window.view.status.counts.text()


def test_an_image_just_labeled_by_another_program_is_shown_with_its_class(at_work: Person) -> None:
    at_work.window.watching._timer.stop()
    label_as_another_program(at_work, "b.png")
    at_work.goes_to("b.png")
    assert [at_work.window.session.label(box.class_id).name for box in at_work.shown()] == ["zebra"]  # type: ignore[union-attr]
    assert at_work.window.session.current is not None
    assert at_work.window.session.current.state is ImageState.SUGGESTED


def test_detect_all_leaves_alone_what_another_program_saw_reviewed_meanwhile(at_work: Person) -> None:
    at_work.window.watching._timer.stop()
    with Store.open(at_work.folder) as store:
        store.set_state(store.image("b.png").id, ImageState.REVIEWED)
    assert detects_all(at_work, "cat") == 2
    assert at_work.state("b.png") == "reviewed"
    assert "Detected in 2 images" in at_work.window.view.status.said.text()


def test_a_threshold_that_the_command_line_chose_is_shown(at_work: Person) -> None:
    with Store.open(at_work.folder) as store:
        store.set_setting("threshold", "0.2")
    at_work.sees(lambda: at_work.window.session.threshold == pytest.approx(0.2))


def test_a_project_out_of_reach_is_not_told_once_a_second(at_work: Person) -> None:
    at_work.window.session.store.close()  # type: ignore[union-attr]
    looks: list[int] = []

    def lost() -> int:
        looks.append(1)
        raise StoreError("The project cannot be read.")

    at_work.window.session.store.data_version = lost  # type: ignore[method-assign,union-attr]
    at_work.window.watching._timer.setInterval(1)
    at_work.window.watching._timer.start()
    at_work.sees(lambda: len(looks) > 3)
    assert at_work.window.view.banner.sentence() == ""
    at_work.window.session.store = None


def test_the_open_image_is_kept_for_another_phrase_and_a_batch_is_not(at_work: Person) -> None:
    at_work.detects("cat")
    assert at_work.detector.kept == [True]
    detects_all(at_work, "cat, dog")
    assert set(at_work.detector.kept[1:]) == {False}


def test_a_model_that_leaves_a_full_gpu_says_so_and_shows_where_it_is(at_work: Person) -> None:
    said: list[str] = []
    at_work.window.engine.moved.connect(said.append)
    at_work.detector.device = "cuda:0"
    at_work.detects("cat")
    status = at_work.window.view.status
    assert "cuda:0" in status.model.text() and said == []
    at_work.detector.device = "cpu"
    at_work.detector.tell("The GPU's memory is full.")
    at_work.detects("dog")
    at_work.sees(lambda: "cpu" in status.model.text())
    assert said == ["The GPU's memory is full."]
