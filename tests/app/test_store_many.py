"""Edits of many images at once do what the same edits do one by one, and are refused with the same sentences."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from app.core.records import Box, ImageState, Origin, new_box_id
from app.core.store import Replacement, Store, StoreError
from app.core.store_queries import of_class_sql, to_judge_sql
from app.core.thresholds import Thresholds

IMAGES = range(1, 6)
STATES = (None, None, ImageState.SUGGESTED, ImageState.REVIEWED, ImageState.NEW)

Edit = Callable[[Store, Sequence[Replacement]], None]


def together(store: Store, replacements: Sequence[Replacement]) -> None:
    store.replace_boxes_of_many(replacements)


def one_by_one(store: Store, replacements: Sequence[Replacement]) -> None:
    with store.transaction():
        for replacement in replacements:
            store.replace_boxes(*replacement)


def some_box(chance: random.Random) -> Box:
    origin = chance.choice((Origin.MODEL, Origin.MODEL, Origin.HUMAN, Origin.IMPORT))
    accepted = origin is not Origin.MODEL or chance.random() < 0.3
    x, score = chance.uniform(0, 100), chance.choice((None, chance.random()))
    phrase = chance.choice((None, "a car", "bus")) if origin is Origin.MODEL else None
    box_id = chance.randrange(1, 2**62)
    return Box(box_id, chance.randrange(2), x, 1, x + 10, 20, origin, accepted, phrase, score)


def changed(box: Box, chance: random.Random) -> Box | None:
    """A box as a person may leave it, None where it is deleted."""
    kinds: list[Callable[[], Box | None]] = [lambda: box, box.accept, lambda: None]
    if not box.rejected:
        kinds += [lambda: box.moved_to(5, 5, 9, 9), lambda: box.with_class(1)]
    if box.origin is Origin.MODEL:
        kinds += [box.reject, box.reconsider]
    return chance.choice(kinds)()


def some_edit(store: Store, image_id: int, chance: random.Random) -> Replacement:
    """Boxes that are there, in any order, become others; some come, some go."""
    there = [*store.boxes(image_id), *store.rejected(image_id)]
    before = chance.sample(there, chance.randint(0, len(there)))
    after = [box for box in (changed(box, chance) for box in before) if box is not None]
    after += [some_box(chance) for _ in range(chance.randrange(3))]
    chance.shuffle(after)
    return Replacement(image_id, before, after, chance.choice(STATES))


def with_a_fault(edits: list[Replacement], store: Store, chance: random.Random) -> list[Replacement]:
    """The edits, one of which is to be refused for one of the reasons that there are."""
    place = chance.randrange(len(edits))
    image_id, before, after, state = edits[place]
    there = [*store.boxes(image_id), *store.rejected(image_id)]
    faults = [Replacement(99, (), [some_box(chance)])]
    faults.append(Replacement(image_id, before, [*after, replace(some_box(chance), class_id=7)], state))
    faults.append(Replacement(image_id, [*before, some_box(chance)], after, state))
    if there:
        faults.append(Replacement(image_id, (), [chance.choice(there)], state))
        faults.append(Replacement(image_id, [replace(chance.choice(there), y2=21.5)], (), state))
    others = [box for other in IMAGES if other != image_id for box in store.boxes(other)]
    if others:
        faults.append(Replacement(image_id, before, [*after, chance.choice(others)], state))
    return [*edits[:place], chance.choice(faults), *edits[place + 1 :]]


def outcome(folder: Path, edit: Edit, replacements: Sequence[Replacement]) -> object:
    """All that is stored after an edit, as another program reads it, and the sentence where it was refused."""
    said = ""
    with Store.open(folder) as store:
        try:
            edit(store, replacements)
        except StoreError as error:
            said = str(error).replace(str(store.location), "LOCATION").replace(str(folder), "FOLDER")
    with Store.open(folder) as store:
        rejected = {image: sorted(store.rejected(image), key=lambda box: box.id) for image in IMAGES}
        return said, store.all_boxes(), rejected, store.images()


@pytest.fixture
def folders(tmp_path: Path) -> tuple[Path, Path]:
    """Two folders whose projects have the same five images and two classes."""
    made = (tmp_path / "one", tmp_path / "other")
    for folder in made:
        folder.mkdir()
        with Store.open(folder) as store:
            store.add_images([f"{number}.png" for number in IMAGES])
            store.ensure_class("car")
            store.ensure_class("bus")
    return made


@pytest.mark.parametrize("seed", range(6))
def test_edits_of_many_images_store_what_they_store_one_by_one(folders: tuple[Path, Path], seed: int) -> None:
    chance, refused = random.Random(seed), 0
    for _ in range(25):
        with Store.open(folders[0]) as store:
            edits = [some_edit(store, image, chance) for image in chance.sample(IMAGES, chance.randint(1, 5))]
            if chance.random() < 0.4:
                edits = with_a_fault(edits, store, chance)
        found = [outcome(folders[0], together, edits), outcome(folders[1], one_by_one, edits)]
        assert found[0] == found[1]
        refused += found[0][0] != ""  # type: ignore[index]
    assert 0 < refused < 25


def test_a_box_goes_to_another_image_only_after_it_left_the_first(folders: tuple[Path, Path]) -> None:
    box = Box(new_box_id(), 0, 1, 1, 2, 2, Origin.HUMAN)
    leaves, comes = Replacement(1, [box], ()), Replacement(2, (), [box])
    for folder, edit in zip(folders, (together, one_by_one), strict=True):
        with Store.open(folder) as store:
            store.replace_boxes(1, (), [box])
            with pytest.raises(StoreError, match="belongs to another image"):
                edit(store, [comes, leaves])
            assert store.all_boxes() == {1: (box,)}
            edit(store, [leaves, comes])
            assert store.all_boxes() == {2: (box,)}
            copies = [Replacement(3, (), [other := some_box(random.Random(1))]), Replacement(4, (), [other])]
            with pytest.raises(StoreError, match="belongs to another image"):
                edit(store, copies)
            assert store.all_boxes() == {2: (box,)}


def test_an_image_is_named_once_in_an_edit_of_many(folders: tuple[Path, Path]) -> None:
    with Store.open(folders[0]) as store, pytest.raises(ValueError, match="named twice"):
        store.replace_boxes_of_many([Replacement(1, (), ()), Replacement(1, (), ())])


def test_accepting_rewrites_nothing_of_a_box_but_that(folders: tuple[Path, Path]) -> None:
    with Store.open(folders[0]) as store:
        boxes = [Box(new_box_id(), 0, x, 1, x + 5, 9, Origin.MODEL, False, "a car", 0.5) for x in range(1500)]
        store.replace_boxes(1, (), boxes)
        with sqlite3.connect(store.location) as other:
            other.execute(
                "CREATE TRIGGER more BEFORE UPDATE OF x1, phrase, position ON box"
                " BEGIN SELECT raise(ABORT, 'more'); END"
            )
        other.close()
        store.replace_boxes(1, boxes, [box.accept() for box in boxes])
        assert store.boxes(1) == tuple(box.accept() for box in boxes)


def test_boxes_of_all_images_are_found_and_counted_by_what_they_are(folders: tuple[Path, Path]) -> None:
    def candidate(score: float | None, class_id: int = 0) -> Box:
        return Box(new_box_id(), class_id, 1, 1, 5, 5, Origin.MODEL, False, "a car", score)

    high, low, bus, unscored = candidate(0.8), candidate(0.2), candidate(0.25, 1), candidate(None)
    drawn = Box(new_box_id(), 1, 1, 1, 5, 5, Origin.HUMAN)
    with Store.open(folders[0]) as store:
        store.replace_boxes(1, (), [high, low, bus])
        store.replace_boxes(2, (), [drawn, unscored])
        store.replace_boxes(3, (), [candidate(0.9)], ImageState.REVIEWED)
        thresholds = Thresholds(0.3, {1: 0.25})
        seen = to_judge_sql(thresholds, (), ())
        assert store.boxes_where(seen) == {1: (high, bus), 2: (unscored,)}
        assert store.count_where(seen) == (3, 2)
        assert store.boxes_where(to_judge_sql(thresholds, [1], [high.id])) == {2: (unscored,)}
        assert store.count_where(of_class_sql(1)) == (2, 2)
        assert store.boxes_where(of_class_sql(1)) == {1: (bus,), 2: (drawn,)}


def test_records_of_many_images_are_read_at_once(folders: tuple[Path, Path]) -> None:
    with Store.open(folders[0]) as store:
        store.add_images([f"more/{number}.png" for number in range(1200)])
        records = store.images()
        found = store.images_by_id([record.id for record in records] + [99_999])
        assert sorted(found, key=lambda record: record.id) == sorted(records, key=lambda record: record.id)
