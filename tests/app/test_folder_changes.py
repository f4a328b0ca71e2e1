"""What comes, goes and returns on disk is noticed, and nothing of the project is lost."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.core.folder_changes import FolderChanges, FolderWatch, reconcile, store_changes
from app.core.records import Box, Origin, new_box_id
from app.core.scan import EXPORT_MARKER, in_natural_order, natural_key, scan_folder
from app.core.store import Store


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """The project of a folder with a.jpg, sub/b.jpg and sub/c.jpg."""
    for name in ("a.jpg", "sub/b.jpg", "sub/c.jpg"):
        make(tmp_path, name)
    with Store.open(tmp_path) as opened:
        opened.add_images(scan_folder(tmp_path))
        yield opened


def make(folder: Path, name: str) -> None:
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_bytes(b"x")


def watch(store: Store) -> FolderWatch:
    """Begin to watch, as if every folder had been left alone for an hour."""
    for folder, _, _ in os.walk(store.folder):
        os.utime(folder, (1_000_000_000, 1_000_000_000))
    times: dict[str, int] = {}
    assert list(scan_folder(store.folder, None, times.__setitem__))
    return FolderWatch(store.folder, times)


def paths(store: Store, ids: tuple[int, ...]) -> list[str]:
    return sorted(store.image_by_id(image_id).path for image_id in ids)


def test_nothing_is_said_of_a_folder_that_stays_as_it_is(store: Store) -> None:
    watching = watch(store)
    assert not watching.look(store.location)


def test_images_that_come_are_found_in_old_and_in_new_folders(store: Store) -> None:
    watching = watch(store)
    make(store.folder, "sub/d.jpg")
    make(store.folder, "new/deep/e.jpg")
    make(store.folder, "new/notes.txt")
    changes = watching.look(store.location)
    assert changes.appeared == ("new/deep/e.jpg", "sub/d.jpg")
    store_changes(store, changes)
    make(store.folder, "new/deep/f.jpg")
    assert watching.look(store.location).appeared == ("new/deep/f.jpg",)


def test_images_that_go_are_marked_and_keep_their_boxes(store: Store) -> None:
    image = store.image("sub/b.jpg")
    store.replace_boxes(
        image.id, (), [Box(new_box_id(), store.ensure_class("x").index, 1, 1, 5, 5, Origin.HUMAN)]
    )
    watching = watch(store)
    shutil.rmtree(store.folder / "sub")
    changes = watching.look(store.location)
    assert paths(store, changes.vanished) == ["sub/b.jpg", "sub/c.jpg"]
    store_changes(store, changes)
    assert store.image_by_id(image.id).missing
    assert len(store.boxes(image.id)) == 1
    make(store.folder, "sub/b.jpg")
    changes = watching.look(store.location)
    assert paths(store, changes.returned) == ["sub/b.jpg"]
    assert not changes.appeared


def test_a_change_right_after_a_look_is_not_missed_by_coarse_clocks(store: Store) -> None:
    times: dict[str, int] = {}
    assert list(scan_folder(store.folder, None, times.__setitem__))
    before = store.folder.stat()
    watching = FolderWatch(store.folder, times)
    make(store.folder, "late.jpg")
    os.utime(store.folder, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert watching.look(store.location).appeared == ("late.jpg",)


def test_an_unplugged_drive_loses_nothing(store: Store) -> None:
    watching = watch(store)
    away = store.folder.with_name("unplugged")
    location = away / store.location.relative_to(store.folder)
    store.folder.rename(away)
    assert not watching.look(location)
    away.rename(store.folder)
    assert not watching.look(store.location)


def test_an_export_into_the_folder_brings_no_images(store: Store) -> None:
    watching = watch(store)
    make(store.folder, f"out/{EXPORT_MARKER}")
    make(store.folder, "out/images/a.jpg")
    assert not watching.look(store.location)


def test_an_export_whose_folder_was_seen_before_its_mark_brings_no_images(store: Store) -> None:
    watching = watch(store)
    (store.folder / "out" / "images").mkdir(parents=True)
    assert not watching.look(store.location)
    make(store.folder, f"out/{EXPORT_MARKER}")
    make(store.folder, "out/images/a.jpg")
    assert not watching.look(store.location)
    make(store.folder, "out/images/more/b.jpg")
    assert not watching.look(store.location)


@pytest.mark.skipif(os.name == "nt", reason="Windows asks for a right to make links")
def test_a_link_that_leads_to_itself_hides_nothing_of_its_folder(store: Store) -> None:
    watching = watch(store)
    (store.folder / "sub" / "loop").symlink_to(store.folder / "sub" / "loop")
    make(store.folder, "sub/d.jpg")
    assert watching.look(store.location).appeared == ("sub/d.jpg",)


def test_a_whole_scan_finds_the_same_as_watching(store: Store) -> None:
    (store.folder / "a.jpg").unlink()
    make(store.folder, "z.jpg")
    changes = reconcile(store, list(scan_folder(store.folder)))
    assert changes.appeared == ("z.jpg",)
    assert paths(store, changes.vanished) == ["a.jpg"]
    make(store.folder, "a.jpg")
    assert paths(store, reconcile(store, list(scan_folder(store.folder))).returned) == ["a.jpg"]
    assert not reconcile(store, list(scan_folder(store.folder)))


def test_changes_are_told_in_words() -> None:
    assert FolderChanges(("a.jpg",), (), ()).sentence() == "1 image came into the folder."
    told = FolderChanges((), (1, 2), (3,)).sentence()
    assert told == "1 missing image is back. 2 images are missing from the folder; the boxes are kept."


_NAMES = st.lists(st.text("ab01 .", min_size=1, max_size=4), min_size=1, max_size=3).map("/".join)


@given(st.lists(_NAMES, max_size=30, unique=True))
def test_many_images_are_ordered_as_their_keys_say(names: list[str]) -> None:
    assert in_natural_order(names, str) == sorted(names, key=natural_key)
