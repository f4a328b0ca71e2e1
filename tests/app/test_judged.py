"""What a person judged stays judged: a detection replaces only what it was asked for, and proposes nothing twice."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.core import class_edits, store_schema
from app.core.formats import ExportChoices, export_project, plan_export
from app.core.formats.files import read_json
from app.core.phrase_list import Phrase
from app.core.records import Box, ImageState, Origin, new_box_id
from app.core.store import Store
from app.core.tally import Tally
from app.core.thresholds import Thresholds
from tests.app.window_kit import draw_images


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(draw_images(tmp_path / "images", ["a.png", "b.png"])) as opened:
        opened.add_images(["a.png", "b.png"])
        opened.ensure_class("car", ("sedan", "taxi"))
        opened.ensure_class("bus", ("bus",))
        yield opened


def candidate(x: float, score: float = 0.5, phrase: str = "sedan", class_id: int = 0) -> Box:
    """A square of 40 pixels at ``x``."""
    return Box(new_box_id(), class_id, x, 10, x + 40, 50, Origin.MODEL, False, phrase, score)


def detects(store: Store, candidates: list[Box], *phrases: str, path: str = "a.png") -> tuple[Box, ...]:
    """Store what a model answers to ``phrases``; the boxes of the image then."""
    image = store.image(path).id
    store.store_candidates(image, candidates, 400, 300, "starter", phrases)
    return store.boxes(image)


def test_a_new_detection_replaces_only_the_candidates_of_the_phrases_asked(store: Store) -> None:
    sedan, bus = candidate(0), candidate(100, phrase="bus", class_id=1)
    detects(store, [sedan, bus], "sedan", "bus")
    again = candidate(200, phrase="Bus")
    assert detects(store, [again], "Bus?") == (sedan, again)
    assert detects(store, [], "bus", "sedan") == ()


def test_of_two_phrases_of_a_class_on_one_object_the_better_stays_whichever_came_first(store: Store) -> None:
    sedan, taxi = candidate(0, 0.5), candidate(2, 0.6, "taxi")
    detects(store, [sedan], "sedan")
    assert detects(store, [taxi], "taxi") == (taxi,)
    assert detects(store, [replace(sedan, id=new_box_id())], "sedan") == (taxi,)


def test_what_overlaps_a_rejected_box_of_its_class_is_not_proposed_again(store: Store) -> None:
    image, wrong = store.image("a.png").id, candidate(0)
    detects(store, [wrong], "sedan")
    store.replace_boxes(image, [wrong], [wrong.reject()])
    assert store.boxes(image) == () and store.rejected(image) == (wrong.reject(),)
    assert store.all_boxes() == {}
    other_class, beside = candidate(1, phrase="bus", class_id=1), candidate(80)
    proposed = [candidate(1, 0.9), candidate(1, 0.9, "taxi"), other_class, beside]
    assert detects(store, proposed, "sedan", "taxi", "bus") == (other_class, beside)
    assert detects(store, [candidate(1)], "sedan", path="b.png") != ()


def test_a_rejection_is_undone_like_every_edit(store: Store) -> None:
    image, wrong = store.image("a.png").id, candidate(0)
    detects(store, [wrong], "sedan")
    store.replace_boxes(image, [wrong], [wrong.reject()])
    store.replace_boxes(image, [wrong.reject()], [wrong])
    assert store.boxes(image) == (wrong,) and store.rejected(image) == ()


def maps(store: Store, text: str, class_name: str) -> None:
    """Let a phrase stand for a class."""
    store.replace_classes(*class_edits.mapped(store.classes(), [Phrase(text, class_name)]))


def test_a_rejection_outlives_the_phrase_moving_to_another_class(store: Store) -> None:
    image, wrong = store.image("a.png").id, candidate(0)
    detects(store, [wrong], "sedan")
    store.replace_boxes(image, [wrong], [wrong.reject()])
    maps(store, "sedan", "bus")
    assert detects(store, [candidate(0, class_id=1)], "sedan") == ()


def test_a_mapped_phrase_takes_its_candidates_along_and_leaves_what_was_accepted(store: Store) -> None:
    accepted, sedan, taxi = candidate(0).accept(), candidate(100), candidate(200, phrase="taxi")
    store.replace_boxes(store.image("a.png").id, (), [accepted, sedan, taxi])
    maps(store, "Sedan", "saloon")
    assert [box.class_id for box in store.boxes(store.image("a.png").id)] == [0, 2, 0]
    assert [known.phrases for known in store.classes()] == [("taxi",), ("bus",), ("Sedan",)]


def test_a_mapped_phrase_and_its_candidates_come_back_when_the_arguments_are_swapped(store: Store) -> None:
    image = store.image("a.png").id
    accepted, sedan, taxi = candidate(0).accept(), candidate(100), candidate(200, phrase="taxi")
    store.replace_boxes(image, (), [accepted, sedan, taxi])
    classes = store.classes()
    before, after = class_edits.mapped(classes, [Phrase("sedan", "saloon")])
    store.replace_classes(before, after)
    new = candidate(300, class_id=2)
    store.replace_boxes(image, (), [new])
    store.replace_classes(after, before)
    assert store.classes() == classes
    assert [box.class_id for box in store.boxes(image)] == [0, 0, 0, 0]


def test_a_person_s_box_can_be_neither_rejected_nor_both() -> None:
    with pytest.raises(ValueError, match="always accepted"):
        Box(1, 0, 0, 0, 1, 1, Origin.HUMAN).reject()
    with pytest.raises(ValueError, match="accepted and rejected"):
        replace(candidate(0), accepted=True, rejected=True)


def test_a_class_of_its_own_threshold_counts_in_the_export_as_everywhere(
    store: Store, tmp_path: Path
) -> None:
    image = store.image("a.png").id
    found = [candidate(0, 0.35), candidate(100, 0.6), candidate(200, 0.35, "bus", 1)]
    store.replace_boxes(image, (), found, ImageState.SUGGESTED)
    store.set_setting("threshold", "0.3")
    store.set_class_threshold(0, 0.5)
    assert store.thresholds() == Thresholds(0.3, {0: 0.5})
    assert scores(store, tmp_path / "own.json") == [1, 1]
    assert scores(store, tmp_path / "every.json", 0.3) == [2, 1]
    left_out = plan_export(store, ExportChoices("coco")).left_out
    assert left_out == ("1 candidate scored below 0.30, or the threshold of their class, stays out.",)
    tally = store.tally()
    assert tally.by_class(store.thresholds()) == {0: 1, 1: 1}
    store.set_class_threshold(0, None)
    assert store.thresholds() == Thresholds(0.3)


def scores(store: Store, output: Path, threshold: float | None = None) -> list[int]:
    """How many boxes each category of an export has."""
    export_project(store, "coco", output, "all", threshold)
    boxes = read_json(output)["annotations"]
    return [sum(box["category_id"] == category for box in boxes) for category in (1, 2)]


def test_the_tally_of_a_project_counts_by_phrase_and_threshold(store: Store) -> None:
    boxes = [
        candidate(0, 0.29), candidate(50, 0.3), candidate(100, 0.8), candidate(150, 0.1).accept(),
        candidate(200, 0.9, "Bus?", 1), Box(new_box_id(), 1, 0, 0, 9, 9, Origin.HUMAN),
    ]  # fmt: skip
    store.replace_boxes(store.image("a.png").id, (), boxes)
    for tally in (store.tally(), Tally.of_boxes(boxes)):
        for threshold, sedans in ((0.05, 4), (0.29, 4), (0.291, 3), (0.3, 3), (0.31, 2), (1.0, 1)):
            assert tally.by_phrase(Thresholds(threshold))["sedan"] == sedans
        assert tally.by_phrase(Thresholds(0.3)) == {"sedan": 3, "bus": 1, "": 1}
        assert tally.by_class(Thresholds(0.3)) == {0: 3, 1: 2}
        assert tally.histogram(bars=10).tolist() == [0, 0, 1, 1, 0, 0, 0, 0, 1, 1]
        assert tally.histogram(1, bars=10).sum() == 1


def test_a_project_of_before_keeps_its_boxes_and_gains_thresholds_and_rejections(tmp_path: Path) -> None:
    folder = draw_images(tmp_path / "old", ["a.png"])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(store_schema.prepare, "__defaults__", (store_schema.MIGRATIONS[:2],))
        with Store.open(folder) as old, old.transaction():
            old.add_images(["a.png"])
            old._connection.execute(
                "INSERT INTO class (class_index, name, colour) VALUES (0, 'car', '#000000')"
            )
            old._connection.execute("INSERT INTO box VALUES (7, 1, 0, 0, 1, 2, 3, 4, 'model', 0, 'car', 0.5)")
    with Store.open(folder) as store:
        image = store.image("a.png").id
        (box,) = store.boxes(image)
        store.replace_boxes(image, [box], [box.reject()])
        assert [known.threshold for known in store.classes()] == [None]
        assert store.rejected(image) == (box.reject(),)
