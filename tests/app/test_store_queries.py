"""What is asked of all images at once is answered from what is stored."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from app.core.records import UNREVIEWED, Box, ImageState, ListedState, Origin, new_box_id
from app.core.statistics import Table, project_statistics, statistics_csv, write_statistics
from app.core.store import Store
from app.core.store_queries import (
    ImageFilter,
    least_certain,
    matching,
    most_disagreed,
    read_only_address,
    reading,
)
from app.core.thresholds import Thresholds

HALF = Thresholds(0.5)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A project of four images with two classes: cat (0) and dog (1)."""
    with Store.open(tmp_path) as opened:
        opened.add_images(["a.jpg", "b.jpg", "sub/Ünder.jpg", "z.jpg"])
        opened.ensure_class("cat")
        opened.ensure_class("dog")
        yield opened


@pytest.fixture
def connection(store: Store) -> Iterator[sqlite3.Connection]:
    with reading(store.location) as opened:
        yield opened


def candidate(score: float, class_id: int = 0, left: float = 0.0) -> Box:
    return Box(new_box_id(), class_id, left, 0, left + 20, 20, Origin.MODEL, False, "x", score)


def drawn(class_id: int = 0, side: float = 20.0) -> Box:
    return Box(new_box_id(), class_id, 0, 0, side, side, Origin.HUMAN)


def propose(store: Store, path: str, *candidates: Box) -> int:
    image_id = store.image(path).id
    store.store_candidates(image_id, candidates, 100, 100, "starter")
    return image_id


def review(store: Store, path: str, after: Sequence[Box]) -> int:
    image_id = store.image(path).id
    store.replace_boxes(image_id, store.boxes(image_id), after, ImageState.REVIEWED)
    return image_id


def listed(store: Store, connection: sqlite3.Connection, wanted: ImageFilter) -> list[str]:
    found = matching(connection, wanted, HALF).ids
    return [record.path for record in store.images() if record.id in found]


def test_the_database_on_a_network_folder_of_windows_has_an_address_that_sqlite_takes() -> None:
    shared = read_only_address(PureWindowsPath(r"\\nas\photos\ü 1\project.db"))
    assert shared == "file:////nas/photos/%C3%BC%201/project.db?mode=ro"
    assert read_only_address(PureWindowsPath(r"C:\a\p.db")) == "file:///C:/a/p.db?mode=ro"
    assert read_only_address(PurePosixPath("/a/p.db")) == "file:///a/p.db?mode=ro"


def test_a_folder_whose_name_means_something_in_an_address_is_read(tmp_path: Path) -> None:
    folder = tmp_path / "50% #1?mode=rw ü"
    folder.mkdir()
    with Store.open(folder) as store, reading(store.location) as connection:
        assert connection.execute("SELECT count(*) FROM image").fetchone() == (0,)


def test_every_image_passes_a_filter_that_asks_nothing(store: Store, connection: sqlite3.Connection) -> None:
    assert ImageFilter(name="  ").asks_nothing
    assert len(listed(store, connection, ImageFilter())) == 4


def test_names_are_found_without_case_in_every_script(store: Store, connection: sqlite3.Connection) -> None:
    assert listed(store, connection, ImageFilter(name="üNDER")) == ["sub/Ünder.jpg"]
    assert listed(store, connection, ImageFilter(name="SUB/")) == ["sub/Ünder.jpg"]
    assert listed(store, connection, ImageFilter(name="%")) == []


def test_one_box_must_fulfil_class_origin_and_score_together(
    store: Store, connection: sqlite3.Connection
) -> None:
    propose(store, "a.jpg", candidate(0.9, 0), candidate(0.6, 1))
    propose(store, "b.jpg", candidate(0.9, 1))
    assert listed(store, connection, ImageFilter(class_index=1)) == ["a.jpg", "b.jpg"]
    assert listed(store, connection, ImageFilter(class_index=1, lowest=0.8)) == ["b.jpg"]
    assert listed(store, connection, ImageFilter(class_index=1, origin=Origin.HUMAN)) == []
    assert listed(store, connection, ImageFilter(name="a", class_index=1)) == ["a.jpg"]


def test_candidates_below_the_threshold_count_only_where_scores_are_asked_for(
    store: Store, connection: sqlite3.Connection
) -> None:
    propose(store, "a.jpg", candidate(0.2))
    assert listed(store, connection, ImageFilter(class_index=0)) == []
    assert listed(store, connection, ImageFilter(lowest=0.1, highest=0.3)) == ["a.jpg"]


def test_a_class_may_have_a_threshold_of_its_own(store: Store, connection: sqlite3.Connection) -> None:
    image_id = propose(store, "a.jpg", candidate(0.2, 1))
    own = Thresholds(0.5, {1: 0.1})
    assert matching(connection, ImageFilter(class_index=1), own).ids == {image_id}
    assert least_certain(connection, own) == [(image_id, pytest.approx(0.1))]


def test_reviewed_without_boxes_is_a_state_of_its_own(store: Store, connection: sqlite3.Connection) -> None:
    review(store, "a.jpg", [])
    review(store, "b.jpg", [drawn()])
    states = [record.listed_state for record in store.images()]
    assert states[:2] == [ListedState.REVIEWED_EMPTY, ListedState.REVIEWED]
    assert listed(store, connection, ImageFilter(states=frozenset([ListedState.REVIEWED_EMPTY]))) == ["a.jpg"]
    assert listed(store, connection, ImageFilter(states=UNREVIEWED)) == ["sub/Ünder.jpg", "z.jpg"]


def test_a_missing_file_leaves_state_and_boxes_and_comes_back_with_them(
    store: Store, connection: sqlite3.Connection
) -> None:
    image_id = review(store, "a.jpg", [drawn()])
    store.mark_missing([image_id])
    assert store.image("a.jpg").listed_state is ListedState.MISSING
    assert matching(connection, ImageFilter(), HALF).by_state[ListedState.MISSING] == 1
    store.mark_found([image_id])
    assert store.image("a.jpg").listed_state is ListedState.REVIEWED
    assert len(store.boxes(image_id)) == 1


def test_an_image_that_had_failed_is_to_be_tried_again_when_its_file_is_back(store: Store) -> None:
    with_boxes = propose(store, "a.jpg", candidate(0.9))
    without = store.image("b.jpg").id
    for image_id in (with_boxes, without):
        store.set_failed(image_id, "It is empty.")
    store.mark_missing([with_boxes, without])
    store.mark_found([with_boxes, without])
    assert store.image("a.jpg").state is ImageState.SUGGESTED
    assert store.image("b.jpg").state is ImageState.NEW


def test_what_is_decided_of_a_missing_image_does_not_bring_its_file_back(store: Store) -> None:
    image_id = store.image("a.jpg").id
    store.mark_missing([image_id])
    store.add_reviewed([(image_id, (100, 100), [drawn()])])
    assert store.image("a.jpg").missing
    review(store, "a.jpg", [])
    assert store.image("a.jpg").missing
    store.set_state(image_id, ImageState.NEW)
    assert store.image("a.jpg").missing


def test_counts_by_state_leave_the_wanted_state_aside(store: Store, connection: sqlite3.Connection) -> None:
    propose(store, "a.jpg", candidate(0.9))
    found = matching(connection, ImageFilter(name=".jpg", states=frozenset([ListedState.NEW])), HALF)
    assert len(found.ids) == 3
    assert found.by_state[ListedState.SUGGESTED] == 1


def test_the_least_certain_image_has_a_score_nearest_to_the_threshold(
    store: Store, connection: sqlite3.Connection
) -> None:
    far = propose(store, "a.jpg", candidate(0.95), candidate(0.1))
    near = propose(store, "b.jpg", candidate(0.52), candidate(0.9))
    propose(store, "z.jpg", candidate(0.5))
    review(store, "z.jpg", [])
    assert [id_ for id_, _ in least_certain(connection, HALF)] == [near, far]


def test_model_and_human_disagree_where_boxes_were_changed_added_or_passed_over(
    store: Store, connection: sqlite3.Connection
) -> None:
    agreed = propose(store, "a.jpg", candidate(0.9))
    review(store, "a.jpg", [box.accept() for box in store.boxes(agreed)])
    much = propose(store, "b.jpg", candidate(0.9), candidate(0.8, left=50))
    first, second = store.boxes(much)
    review(store, "b.jpg", [first.moved_to(1, 1, 9, 9), second, drawn(1)])
    by_hand_alone = store.image("z.jpg").id
    review(store, "z.jpg", [drawn()])
    assert by_hand_alone not in {id_ for id_, _, _ in most_disagreed(connection, HALF)}
    assert most_disagreed(connection, HALF) == [(much, 3, 3)]


def test_a_rejected_candidate_is_a_disagreement(store: Store, connection: sqlite3.Connection) -> None:
    image_id = propose(store, "a.jpg", candidate(0.9), candidate(0.2, left=50))
    stored = store.boxes(image_id)
    store.replace_boxes(image_id, stored, [box.reject() for box in stored], ImageState.REVIEWED)
    assert most_disagreed(connection, HALF) == [(image_id, 1, 1)]
    (row,) = tables(store)["Model and human"].rows
    assert (row.name, row.values) == ("cat", (0, 0, 0, 1))


def tables(store: Store) -> dict[str, Table]:
    with reading(store.location) as connection:
        return {table.title: table for table in project_statistics(connection, HALF)}


def test_statistics_count_boxes_by_class_size_and_score(store: Store) -> None:
    propose(store, "a.jpg", candidate(0.9), candidate(0.1, 1), candidate(1.0, 1, left=30))
    review(store, "b.jpg", [drawn(1, side=700)])
    found = tables(store)
    assert [(row.name, row.values) for row in found["Boxes per class"].rows] == [
        ("cat", (0, 1)),
        ("dog", (1, 1)),
    ]
    sizes = {row.name: row.values for row in found["Sizes"].rows}
    assert sizes["16 to 32 px"] == (0, 2)
    assert sizes["512 and more px"] == (1, 0)
    scores = {row.name: row.values for row in found["Scores"].rows}
    assert scores["0.9 to 1.0"] == (0, 2)
    assert scores["0.1 to 0.2"] == (0, 1)
    states = {row.name: row.values for row in found["Images per state"].rows}
    assert states == {
        "new": (2,),
        "suggested": (1,),
        "reviewed, with boxes": (1,),
        "reviewed, empty": (0,),
    }


def test_statistics_tell_how_often_model_and_human_agree(store: Store) -> None:
    image_id = propose(store, "a.jpg", candidate(0.9), candidate(0.8, left=40), candidate(0.7, left=70))
    first, second, third = store.boxes(image_id)
    review(store, "a.jpg", [first.accept(), second.moved_to(1, 1, 9, 9), third, drawn()])
    propose(store, "b.jpg", candidate(0.9))
    (row,) = tables(store)["Model and human"].rows
    assert (row.name, row.values) == ("cat", (1, 1, 1, 1))
    assert tables(store)["Model and human"].about.startswith("25% of 4 boxes stayed as the model proposed.")


def test_statistics_as_csv_name_each_number(store: Store, tmp_path: Path) -> None:
    review(store, "a.jpg", [drawn(1)])
    found = tuple(tables(store).values())
    assert "Boxes per class,dog,accepted,1" in statistics_csv(found).splitlines()
    write_statistics(found, tmp_path / "numbers.csv")
    assert (tmp_path / "numbers.csv").read_text(encoding="utf-8-sig") == statistics_csv(found)
