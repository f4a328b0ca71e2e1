"""The store never loses a person's work: not to a killed program, a batch, another window or an undo."""

import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.core import class_edits, store_schema
from app.core.phrase_list import Phrase
from app.core.records import Box, ImageState, LabelClass, Origin, new_box_id
from app.core.scan import natural_key
from app.core.store import Store, StoreError
from app.core.store_place import user_place

ROOT = Path(__file__).parents[2]


@pytest.fixture(autouse=True)
def user_data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's data folder, away from the real one."""
    home = tmp_path / "user data"
    monkeypatch.setattr("app.core.store_place.user_data_path", lambda *args, **kwargs: home)
    return home


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "images"
    made.mkdir()
    return made


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    with Store.open(folder) as opened:
        opened.add_images(["a.jpg", "b.jpg"])
        opened.ensure_class("car")
        opened.ensure_class("bus")
        yield opened


def human(x: float = 0, class_id: int = 0, size: float = 10) -> Box:
    return Box(new_box_id(), class_id, x, 0, x + size, size, Origin.HUMAN)


def candidate(x: float = 0, class_id: int = 0, score: float = 0.5, size: float = 10) -> Box:
    return Box(new_box_id(), class_id, x, 0, x + size, size, Origin.MODEL, False, "a car", score)


def read_only(path: Path) -> bool:
    """Stands for a folder on a read-only disk: the user's own data can still be written."""
    return "user data" in path.parts


# What is stored comes back


def test_everything_stored_is_there_after_opening_again(store: Store, folder: Path) -> None:
    image = store.image("a.jpg")
    boxes = (human(0.1), candidate(1 / 3), candidate(50.7).accept(), replace(human(90), origin=Origin.IMPORT))
    store.replace_boxes(image.id, (), boxes, ImageState.REVIEWED)
    store.set_size(image.id, 640, 480)
    store.set_setting("phrases", "a car=car")
    with Store.open(folder) as again:
        assert again.boxes(image.id) == boxes
        record = again.image("a.jpg")
        assert (record.width, record.height, record.state) == (640, 480, ImageState.REVIEWED)
        assert again.setting("phrases") == "a car=car"
        assert again.setting("other", "default") == "default"
        assert again.all_boxes() == {image.id: boxes}
        assert again.location == folder / ".phrasebox" / "project.db"


def test_images_come_in_natural_order_and_only_new_ones_are_added(store: Store) -> None:
    assert store.add_images(["b10.jpg", "b.jpg", "b9.jpg", "sub/1.jpg", "b9.jpg"]) == 3
    paths = [record.path for record in store.images()]
    assert paths == ["a.jpg", "b.jpg", "b9.jpg", "b10.jpg", "sub/1.jpg"] == sorted(paths, key=natural_key)


def test_an_image_that_is_not_there_is_named(store: Store) -> None:
    with pytest.raises(StoreError, match=r"gone\.jpg"):
        store.image("gone.jpg")
    with pytest.raises(StoreError, match="99"):
        store.replace_boxes(99, (), [human()])


def test_a_path_outside_the_folder_is_refused_and_none_added(store: Store) -> None:
    with pytest.raises(StoreError, match="outside"):
        store.add_images(["c.jpg", "../outside.jpg"])
    assert len(store.images()) == 2


# Classes


def updates(store: Store, wanted: LabelClass) -> None:
    """Make a class what is wanted."""
    store.replace_classes(*class_edits.changed(store.classes(), wanted))


def test_classes_keep_their_index_whatever_is_renamed_or_added(store: Store) -> None:
    updates(store, LabelClass(0, "vehicle", "#112233", "v", ("a car", "a truck")))
    store.ensure_class("person", ["a woman", "a man", "a woman"])
    store.ensure_class("bus", ["a coach"])
    assert [(c.index, c.name) for c in store.classes()] == [(0, "vehicle"), (1, "bus"), (2, "person")]
    assert store.classes()[0] == LabelClass(0, "vehicle", "#112233", "v", ("a car", "a truck"))
    assert store.ensure_class("  person ", ["a girl"]).phrases == ("a woman", "a man", "a girl")
    assert store.class_named("person") == store.classes()[2]
    assert store.class_named("car") is None


def test_the_first_nine_classes_get_the_number_keys(store: Store) -> None:
    made = [store.ensure_class(f"class {number}") for number in range(3, 12)]
    assert [c.key for c in store.classes()[:2]] == ["1", "2"]
    assert [c.key for c in made] == ["3", "4", "5", "6", "7", "8", "9", None, None]


def test_a_key_belongs_to_one_class_only(store: Store) -> None:
    updates(store, replace(store.classes()[1], key="1"))
    assert [c.key for c in store.classes()] == [None, "1"]


def test_a_phrase_given_to_another_class_moves_there(store: Store) -> None:
    store.ensure_class("car", ["sedan", "truck"])
    store.ensure_class("bus", ["coach", "Truck?"])
    assert [known.phrases for known in store.classes()] == [("sedan",), ("coach", "Truck?")]
    assert store.ensure_class("car", ["SEDAN"]).phrases == ("sedan",)


def test_the_threshold_is_the_default_until_one_is_stored_and_told_where_it_is_no_number(
    store: Store,
) -> None:
    assert store.threshold() == 0.3
    store.set_setting("threshold", "0.4")
    assert store.threshold() == 0.4
    store.set_setting("threshold", "high")
    with pytest.raises(StoreError, match="high"):
        store.threshold()


def test_two_classes_cannot_have_one_name(store: Store) -> None:
    with pytest.raises(StoreError, match='"bus"'):
        updates(store, replace(store.classes()[0], name="bus"))
    with pytest.raises(StoreError, match="class"):
        store.ensure_class("  ")
    assert [c.name for c in store.classes()] == ["car", "bus"]


def test_an_edit_of_classes_is_undone_by_swapping_and_leaves_what_came_meanwhile(store: Store) -> None:
    classes = store.classes()
    before, after = class_edits.changed(classes, replace(classes[0], name="vehicle", key="2"))
    store.replace_classes(before, after)
    assert [(label.name, label.key) for label in store.classes()] == [("vehicle", "2"), ("bus", None)]
    store.ensure_class("vehicle", ["a van"])
    store.set_class_threshold(0, 0.6)
    store.replace_classes(after, before)
    assert store.classes() == (replace(classes[0], phrases=("a van",), threshold=0.6), classes[1])


def test_a_class_that_was_added_goes_again_while_nothing_needs_it(store: Store) -> None:
    horse, cow = class_edits.new_class(store.classes(), "horse"), LabelClass(3, "cow", "#112233")
    store.replace_classes((), [horse])
    store.replace_classes((), [cow])
    with pytest.raises(StoreError, match="horse cannot go: classes that came later"):
        store.replace_classes([horse], ())
    store.replace_classes([cow], ())
    box = Box(new_box_id(), 2, 0, 0, 5, 5, Origin.HUMAN)
    image = store.image("a.jpg").id
    store.replace_boxes(image, (), [box])
    with pytest.raises(StoreError, match="horse cannot go: boxes have it"):
        store.replace_classes([horse], ())
    store.replace_boxes(image, [box], ())
    store.replace_classes([horse], ())
    assert [label.name for label in store.classes()] == ["car", "bus"]


def test_classes_and_phrases_that_another_program_changed_are_not_overwritten(store: Store) -> None:
    car = store.classes()[0]
    updates(store, replace(car, name="auto"))
    with pytest.raises(StoreError, match="classes of this project were changed elsewhere"):
        store.replace_classes([car], [replace(car, name="vehicle")])
    store.set_setting("phrases", "sedan=car")
    sedan, taxi = Phrase("sedan", "car"), Phrase("taxi", "taxi")
    store.replace_phrases([sedan], [sedan, taxi])
    assert store.setting("phrases") == "sedan=car, taxi"
    with pytest.raises(StoreError, match="phrases were changed elsewhere"):
        store.replace_phrases([sedan], [])
    assert store.setting("phrases") == "sedan=car, taxi"


# Edits


def test_an_edit_can_change_add_delete_and_be_undone_by_swapping(store: Store) -> None:
    image = store.image("a.jpg").id
    before = (human(0), human(20), human(40))
    store.replace_boxes(image, (), before)
    after = (before[2], before[0].moved_to(1, 2, 3, 4), human(60))
    store.replace_boxes(image, before, after, ImageState.REVIEWED)
    assert store.boxes(image) == after
    store.replace_boxes(image, after, before, ImageState.NEW)
    assert store.boxes(image) == before
    assert store.image("a.jpg").state is ImageState.NEW


def test_an_edit_that_names_only_its_own_box_leaves_the_others_in_place(store: Store) -> None:
    image = store.image("a.jpg").id
    first, second, third = human(0), human(20), human(40)
    store.replace_boxes(image, (), (first, second, third))
    moved = second.moved_to(5, 5, 6, 6)
    store.replace_boxes(image, [second], [moved])
    assert store.boxes(image) == (first, moved, third)
    store.replace_boxes(image, [first], [])
    assert store.boxes(image) == (moved, third)


def test_an_edit_of_what_is_no_longer_stored_is_refused_and_changes_nothing(store: Store) -> None:
    image, box = store.image("a.jpg").id, human()
    store.replace_boxes(image, (), [box])
    with pytest.raises(StoreError, match="changed elsewhere"):
        store.replace_boxes(image, [box.moved_to(1, 1, 2, 2)], [], ImageState.REVIEWED)
    with pytest.raises(StoreError, match="changed elsewhere"):
        store.replace_boxes(image, (), [box])
    assert store.boxes(image) == (box,)
    assert store.image("a.jpg").state is ImageState.NEW


def test_a_box_cannot_be_taken_from_another_image_nor_have_an_unknown_class(store: Store) -> None:
    first, second, box = store.image("a.jpg").id, store.image("b.jpg").id, human()
    store.replace_boxes(first, (), [box])
    with pytest.raises(StoreError, match="another image"):
        store.replace_boxes(second, (), [box])
    with pytest.raises(StoreError, match="nothing was changed"):
        store.replace_boxes(second, (), [human(0), human(5, class_id=7)])
    assert store.boxes(first) == (box,)
    assert store.boxes(second) == ()


def test_a_transaction_of_several_edits_is_stored_whole_or_not_at_all(store: Store) -> None:
    image = store.image("a.jpg").id
    with pytest.raises(RuntimeError), store.transaction():
        store.ensure_class("dog")
        store.replace_boxes(image, (), [human()])
        raise RuntimeError
    assert store.boxes(image) == ()
    assert store.class_named("dog") is None


boxes_of_images = st.integers(0, 1).flatmap(
    lambda image: st.tuples(
        st.just(image),
        st.sampled_from(
            ["add", "move", "delete", "reclass", "raise", "accept", "candidates", "undo", "undo"]
        ),
        st.integers(0, 10),
        st.sampled_from([None, ImageState.REVIEWED, ImageState.SUGGESTED]),
    )
)


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(steps=st.lists(boxes_of_images, max_size=25))
def test_any_run_of_edits_and_undos_leaves_what_a_person_did(
    steps: list[tuple[int, str, int, ImageState | None]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    with Store.open(tmp_path_factory.mktemp("images")) as store:
        store.add_images(["a.jpg", "b.jpg"])
        store.ensure_class("car")
        store.ensure_class("bus")
        ids = [store.image("a.jpg").id, store.image("b.jpg").id]
        model: dict[int, tuple[Box, ...]] = dict.fromkeys(ids, ())
        done: list[tuple[int, tuple[Box, ...], tuple[Box, ...]]] = []
        for which, action, number, state in steps:
            image = ids[which]
            before = model[image]
            if action == "undo":
                if not done:
                    continue
                image, after, before = done.pop()
            elif action == "candidates":
                kept = tuple(box for box in before if not box.is_candidate)
                new = (candidate(1000 + number), candidate(2000 + number))
                store.store_candidates(image, new, 5000, 5000, "model")
                model[image] = kept + tuple(
                    n for n in new if all(k.class_id or k.xyxy != n.xyxy for k in kept)
                )
                done.clear()  # like the window, which cannot undo what the engine stored
                continue
            else:
                after = edited(before, action, number)
                done.append((image, before, after))
            store.replace_boxes(image, before, after, state)
            model[image] = after
        assert {image: store.boxes(image) for image in ids} == model


def edited(boxes: tuple[Box, ...], action: str, number: int) -> tuple[Box, ...]:
    """``boxes`` after one action of a person."""
    if action == "add" or not boxes:
        return (*boxes, human(number * 30))
    index = number % len(boxes)
    rest = boxes[:index] + boxes[index + 1 :]
    changed = {
        "move": boxes[index].moved_to(number, 1, number + 7, 9),
        "reclass": boxes[index].with_class(1 - boxes[index].class_id),
        "accept": boxes[index].accept(),
    }
    if action in changed:
        return (*boxes[:index], changed[action], *boxes[index + 1 :])
    return (*rest, boxes[index]) if action == "raise" else rest


# Candidates


def test_new_candidates_replace_only_old_candidates(store: Store) -> None:
    image = store.image("a.jpg").id
    kept = (human(0), candidate(100).accept(), replace(human(200), origin=Origin.IMPORT))
    store.replace_boxes(image, (), (*kept, candidate(300)))
    new = candidate(400)
    store.store_candidates(image, [new], 640, 480, "starter")
    assert store.boxes(image) == (*kept, new)
    store.store_candidates(image, [], 640, 480, "starter")
    assert store.boxes(image) == kept
    record = store.image("a.jpg")
    assert (record.width, record.height, record.state) == (640, 480, ImageState.SUGGESTED)
    assert store.model_of(image) == "starter"


def test_a_candidate_on_an_object_that_a_person_marked_is_not_added(store: Store) -> None:
    image = store.image("a.jpg").id
    store.replace_boxes(image, (), [human(0)])
    covering, other_class, beside = candidate(1), candidate(1, class_id=1), candidate(5)
    store.store_candidates(image, [covering, other_class, beside], 640, 480, "m")
    assert store.boxes(image)[1:] == (other_class, beside)


def test_candidates_do_not_take_back_a_review_but_mend_a_failure(store: Store) -> None:
    first, second = store.image("a.jpg").id, store.image("b.jpg").id
    store.set_state(first, ImageState.REVIEWED)
    store.set_failed(second, "it was cut short")
    assert store.image("b.jpg").error == "it was cut short"
    for image in (first, second):
        store.store_candidates(image, [candidate()], 640, 480, "m")
    assert store.image("a.jpg").state is ImageState.REVIEWED
    mended = store.image("b.jpg")
    assert (mended.state, mended.error) == (ImageState.SUGGESTED, None)


def test_a_failure_deletes_no_box_and_takes_back_no_review(store: Store) -> None:
    first, second = store.image("a.jpg").id, store.image("b.jpg").id
    for image in (first, second):
        store.replace_boxes(image, (), (human(0), candidate(50)))
    store.set_state(second, ImageState.REVIEWED)
    for image in (first, second):
        store.set_failed(image, "no memory")
        assert len(store.boxes(image)) == 2
    assert store.image("a.jpg").state is ImageState.FAILED
    assert store.image("b.jpg").state is ImageState.REVIEWED


def test_an_accepted_box_cannot_pass_as_a_candidate(store: Store) -> None:
    with pytest.raises(ValueError, match="candidate"):
        store.store_candidates(store.image("a.jpg").id, [human()], 640, 480, "m")


def test_images_are_counted_by_their_state(store: Store) -> None:
    first, second = store.image("a.jpg").id, store.image("b.jpg").id
    store.store_candidates(first, [candidate(0, score=0.4)], 640, 480, "m")
    store.replace_boxes(second, (), [human(0, class_id=1)], ImageState.REVIEWED)
    assert store.counts() == {
        ImageState.NEW: 0, ImageState.SUGGESTED: 1, ImageState.REVIEWED: 1, ImageState.FAILED: 0,
    }  # fmt: skip


# Other programs and accidents

_EDITS = """
import sys
from pathlib import Path
from app.core.records import Box, Origin
from app.core.store import Store
store = Store.open(Path(sys.argv[1]))
image = store.image("a.jpg").id
for number in range(1, 100000):
    store.replace_boxes(image, (), [Box(number, 0, number, 0, number + 1, 1, Origin.HUMAN)])
    print(number, flush=True)
"""


def test_every_edit_acknowledged_before_a_kill_is_there_afterwards(store: Store, folder: Path) -> None:
    image = store.image("a.jpg").id
    store.close()
    acknowledged = 0
    for stop in (1, 40):
        program = subprocess.Popen(
            [sys.executable, "-c", _EDITS.replace("range(1,", f"range({acknowledged + 2},"), str(folder)],
            cwd=ROOT, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        assert program.stdout is not None
        for line in program.stdout:
            acknowledged = int(line)
            stop -= 1
            if stop == 0:
                program.kill()
        assert program.wait() == -9
        with Store.open(folder) as again:
            stored = {box.id for box in again.boxes(image)}
        # One more may have been committed whose acknowledgement the kill cut off; none may be missing.
        assert acknowledged in stored and max(stored) <= acknowledged + 1
        acknowledged = max(stored)
    assert len(stored) >= 41


def test_a_window_and_a_batch_write_at_the_same_time_without_loss(store: Store, folder: Path) -> None:
    image, other = store.image("a.jpg").id, store.image("b.jpg").id
    command = [sys.executable, "-c", _EDITS.replace("100000", "60"), str(folder)]
    drawn = []
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        for _ in program.stdout:  # while it goes on writing
            drawn.append(human(len(drawn)))
            store.replace_boxes(other, (), [drawn[-1]])
    assert program.returncode == 0
    assert len(drawn) == 59
    assert {box.id for box in store.boxes(image)} == set(range(1, 60))
    assert store.boxes(other) == tuple(drawn)


def test_two_open_stores_see_each_others_edits_and_never_overwrite_them(store: Store, folder: Path) -> None:
    image, box = store.image("a.jpg").id, human(0)
    with Store.open(folder) as other:
        other.replace_boxes(image, (), [box])
        other.replace_boxes(image, [box], [box.moved_to(50, 50, 60, 60)])
        with pytest.raises(StoreError, match="changed elsewhere"):
            store.replace_boxes(image, [box], [])
        own = human(200)
        store.replace_boxes(image, (), [own])
        assert other.boxes(image) == (box.moved_to(50, 50, 60, 60), own)
        assert other.ensure_class("dog") == store.ensure_class("dog")


def test_an_edit_shuts_other_writers_out_from_its_first_look(store: Store) -> None:
    other = sqlite3.connect(store.location, timeout=0, isolation_level=None)
    with store.transaction(), pytest.raises(sqlite3.OperationalError, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.execute("BEGIN IMMEDIATE")
    other.close()


def test_a_project_of_a_newer_program_is_refused_and_kept(store: Store, folder: Path) -> None:
    location = store.location
    store.close()
    with sqlite3.connect(location) as connection:
        connection.execute("PRAGMA user_version = 99")
    connection.close()
    before = location.read_bytes()
    with pytest.raises(StoreError, match="newer Phrasebox"):
        Store.open(folder)
    assert location.read_bytes() == before


def test_an_older_project_is_migrated_with_its_content(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    location = store.location
    store.close()
    added = (
        *store_schema.MIGRATIONS,
        "ALTER TABLE image ADD COLUMN note TEXT;\nUPDATE image SET note = 'old';\n",
    )
    connection = sqlite3.connect(location, isolation_level=None)
    store_schema.prepare(connection, location, added)
    assert connection.execute("SELECT path, note FROM image ORDER BY path").fetchall() == [
        ("a.jpg", "old"),
        ("b.jpg", "old"),
    ]
    assert connection.execute("PRAGMA user_version").fetchone() == (len(added),)


def test_a_migration_that_fails_leaves_the_project_as_it_was(store: Store) -> None:
    broken = (*store_schema.MIGRATIONS, "ALTER TABLE image ADD COLUMN note TEXT;\nNONSENSE;\n")
    connection = sqlite3.connect(store.location, isolation_level=None)
    with pytest.raises(sqlite3.OperationalError):
        store_schema.prepare(connection, store.location, broken)
    assert connection.execute("PRAGMA user_version").fetchone() == (store_schema.SCHEMA_VERSION,)
    assert "note" not in [row[1] for row in connection.execute("PRAGMA table_info(image)")]


@pytest.mark.parametrize(
    "content", [b"this is no database at all, only text" * 40, b"SQLite format 3\0" + b"\1" * 4000]
)
def test_a_damaged_project_is_named_and_kept(folder: Path, content: bytes) -> None:
    location = folder / ".phrasebox" / "project.db"
    location.parent.mkdir()
    location.write_bytes(content)
    with pytest.raises(StoreError, match=r"project\.db"):
        Store.open(folder)
    assert location.read_bytes() == content


def test_damage_in_the_middle_of_a_project_is_told_when_it_is_met(store: Store, folder: Path) -> None:
    store.add_images(f"image {number}.jpg" for number in range(2000))
    location = store.location
    store.close()
    content = bytearray(location.read_bytes())
    content[4096 * 8 :] = b"\xff" * (len(content) - 4096 * 8)
    location.write_bytes(content)
    with pytest.raises(StoreError, match="damaged"), Store.open(folder) as again:
        again.images()
    assert location.read_bytes() == content


def test_a_database_of_another_program_is_left_alone(folder: Path) -> None:
    location = folder / ".phrasebox" / "project.db"
    location.parent.mkdir()
    with sqlite3.connect(location) as connection:
        connection.execute("CREATE TABLE theirs (a)")
    connection.close()
    with pytest.raises(StoreError, match="another program"):
        Store.open(folder)


# Where it lies


def test_a_read_only_folder_keeps_its_project_with_the_user(folder: Path, user_data: Path) -> None:
    with Store.open(folder, read_only) as store:
        assert store.location.is_relative_to(user_data) and "images-" in str(store.location)
        store.add_images(["a.jpg"])
    assert not (folder / ".phrasebox").exists()
    with Store.open(folder, read_only) as again:
        assert [record.path for record in again.images()] == ["a.jpg"]


def test_folders_of_one_name_have_projects_of_their_own(tmp_path: Path) -> None:
    assert user_place(tmp_path / "a" / "images") != user_place(tmp_path / "b" / "images")
    assert user_place(tmp_path / "a" / ".." / "b") == user_place(tmp_path / "b")


def test_work_on_a_folder_that_became_writable_again_is_found(folder: Path) -> None:
    with Store.open(folder, read_only) as store:
        store.add_images(["a.jpg"])
        elsewhere = store.location
    with Store.open(folder) as again:
        assert again.location == elsewhere
        assert len(again.images()) == 1


def test_work_in_a_folder_that_became_read_only_goes_on_in_a_copy(store: Store, folder: Path) -> None:
    image, box = store.image("a.jpg").id, human()
    store.replace_boxes(image, (), [box])  # still in the log: the store is not closed
    with Store.open(folder, read_only) as copy:
        assert copy.location != store.location
        assert copy.boxes(image) == (box,)
        copy.replace_boxes(image, [box], [])
    assert store.boxes(image) == (box,)


def test_where_nothing_can_be_written_a_sentence_says_so(folder: Path) -> None:
    with pytest.raises(StoreError, match="can be written"):
        Store.open(folder, lambda path: False)


def test_a_moved_folder_takes_its_project_along(store: Store, folder: Path, tmp_path: Path) -> None:
    store.close()
    moved = Path(shutil.move(folder, tmp_path / "elsewhere"))
    with Store.open(moved) as again:
        assert len(again.images()) == 2


def test_what_is_no_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="nowhere"):
        Store.open(tmp_path / "nowhere")


def test_a_hundred_thousand_images_are_added_and_listed_in_one_go_each(store: Store) -> None:
    paths = [f"folder {number % 100}/image {number}.jpg" for number in range(100_000)]
    assert store.add_images(paths) == 100_000
    assert store.add_images(paths[:500]) == 0
    assert len(store.images()) == 100_002
