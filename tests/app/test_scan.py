"""A folder is opened with every image in it, in the order people count."""

import os
from pathlib import Path

import pytest

from app.core.scan import EXPORT_MARKER, ScanError, natural_key, scan_folder


def make(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")


def test_images_of_nested_folders_come_in_natural_order(tmp_path: Path) -> None:
    names = ["b/2.jpg", "b/10.JPG", "a10.png", "a2.png", "b/c/1.webp", "臉書.jpg", "Crémieux 1.tiff"]
    make(tmp_path, *names, "notes.txt", "b/labels.json")
    found = list(scan_folder(tmp_path))
    assert found == ["a2.png", "a10.png", "b/2.jpg", "b/10.JPG", "b/c/1.webp", "Crémieux 1.tiff", "臉書.jpg"]
    assert found == sorted(found, key=natural_key)


def test_hidden_files_and_folders_are_passed_over(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "._a.jpg", ".phrasebox/b.jpg", "sub/.cache/c.jpg")
    assert list(scan_folder(tmp_path)) == ["a.jpg"]


def test_copies_in_an_export_inside_the_folder_are_not_opened_again(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "export/images/train/a.jpg", f"export/{EXPORT_MARKER}")
    assert list(scan_folder(tmp_path)) == ["a.jpg"]
    assert list(scan_folder(tmp_path / "export")) == ["images/train/a.jpg"]


def test_a_link_to_a_folder_above_does_not_lead_round_in_circles(tmp_path: Path) -> None:
    make(tmp_path, "sub/a.jpg")
    (tmp_path / "sub" / "up").symlink_to(tmp_path, target_is_directory=True)
    assert list(scan_folder(tmp_path)) == ["sub/a.jpg"]


@pytest.mark.skipif(os.name == "nt", reason="Windows asks for a right to make links")
def test_a_link_that_leads_to_itself_is_passed_over(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg", "sub/b.jpg")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "sub" / "there").symlink_to(tmp_path / "sub" / "back")
    (tmp_path / "sub" / "back").symlink_to(tmp_path / "sub" / "there")
    assert list(scan_folder(tmp_path)) == ["a.jpg", "sub/b.jpg"]


def test_a_linked_folder_is_opened(tmp_path: Path) -> None:
    make(tmp_path, "real/a.jpg")
    (tmp_path / "open").mkdir()
    (tmp_path / "open" / "link").symlink_to(tmp_path / "real", target_is_directory=True)
    assert list(scan_folder(tmp_path / "open")) == ["link/a.jpg"]


@pytest.mark.skipif(os.name == "nt", reason="Windows names are always text")
def test_a_name_that_is_no_text_is_told_and_the_rest_opened(tmp_path: Path) -> None:
    make(tmp_path, "a.jpg")
    try:
        (tmp_path / os.fsdecode(b"bad\xff.jpg")).touch()
    except OSError:
        pytest.skip("this file system only takes names that are text")
    told: list[str] = []
    assert list(scan_folder(tmp_path, told.append)) == ["a.jpg"]
    assert len(told) == 1 and "bad" in told[0]


def test_images_are_told_one_after_another(tmp_path: Path) -> None:
    make(tmp_path, *(f"{index:02}/a.jpg" for index in range(20)))
    scan = scan_folder(tmp_path)
    assert next(scan) == "00/a.jpg"
    make(tmp_path, "19/b.jpg")
    assert "19/b.jpg" in list(scan)


@pytest.mark.parametrize("name", ["missing", "file.jpg"])
def test_what_is_no_folder_is_refused_at_once(tmp_path: Path, name: str) -> None:
    make(tmp_path, "file.jpg")
    with pytest.raises(ScanError, match=name):
        scan_folder(tmp_path / name)


def test_a_folder_without_images_is_answered_with_a_sentence(tmp_path: Path) -> None:
    make(tmp_path, "notes.txt")
    with pytest.raises(ScanError, match="holds no images"):
        list(scan_folder(tmp_path))
