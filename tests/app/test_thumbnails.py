"""Thumbnails: what is in sight is made first, what was made is kept, and the cache stays within its bounds."""

from __future__ import annotations

import os
import sqlite3
import threading
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app import thumbnails
from app.core.thumbnail_cache import ThumbnailCache, file_key
from app.thumbnails import Thumbnails, thumbnail


def test_what_was_kept_is_found_by_the_next_program(tmp_path: Path) -> None:
    first = ThumbnailCache(tmp_path / "deep" / "t.db")
    first.put(b"key", b"picture")
    first.close()
    second = ThumbnailCache(tmp_path / "deep" / "t.db")
    assert second.get(b"key") == b"picture"
    assert second.get(b"other") is None


def test_a_changed_file_has_another_key(tmp_path: Path) -> None:
    file = tmp_path / "a.jpg"
    file.write_bytes(b"1")
    before = file_key(file, file.stat())
    assert file_key(file, file.stat()) == before
    os.utime(file, ns=(1, 1))
    assert file_key(file, file.stat()) != before


def test_the_oldest_go_where_the_cache_grows_too_large(tmp_path: Path) -> None:
    cache = ThumbnailCache(tmp_path / "t.db", largest=300_000)
    for number in range(2001):
        cache.put(str(number).encode(), bytes(1000))
    assert cache.get(b"0") is None
    assert cache.get(b"2000") is not None
    cache.close()
    assert (tmp_path / "t.db").stat().st_size < 2_000_000


def test_a_spoilt_cache_costs_no_thumbnail(tmp_path: Path) -> None:
    place = tmp_path / "t.db"
    place.write_bytes(b"this is no database at all" * 100)
    cache = ThumbnailCache(place)
    cache.put(b"key", b"picture")
    assert cache.get(b"key") is None
    again = ThumbnailCache(place)
    again.put(b"key", b"picture")
    assert again.get(b"key") == b"picture"


@pytest.mark.skipif(os.name == "nt", reason="Windows removes no file that is open")
def test_nothing_of_a_spoilt_cache_gets_into_the_next(tmp_path: Path) -> None:
    place = tmp_path / "t.db"
    ThumbnailCache(place).put(b"key", b"picture")
    other_window = sqlite3.connect(place)
    other_window.execute("PRAGMA wal_checkpoint")
    place.write_bytes(b"this is no database at all" * 100)
    ThumbnailCache(place).put(b"key", b"picture")
    assert list(tmp_path.iterdir()) == []
    other_window.close()


def test_a_spoilt_cache_that_another_window_holds_costs_no_thumbnail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "used by another process", str(self))

    (tmp_path / "t.db").write_bytes(b"this is no database at all" * 100)
    monkeypatch.setattr(Path, "unlink", refuse)
    cache = ThumbnailCache(tmp_path / "t.db")
    cache.put(b"key", b"picture")
    assert cache.get(b"key") is None


@pytest.mark.parametrize("turn", range(1, 9))
def test_thumbnails_stand_upright(tmp_path: Path, turn: int) -> None:
    picture = Image.new("RGB", (400, 200), "white")
    picture.paste("red", (0, 0, 100, 100))
    exif = Image.Exif()
    exif[0x0112] = turn
    picture.save(tmp_path / "a.jpg", exif=exif)
    small = thumbnail(tmp_path / "a.jpg")
    assert small.size == ((96, 48) if turn < 5 else (48, 96))
    corners = {1: (0, 0), 2: (-1, 0), 3: (-1, -1), 4: (0, -1), 5: (0, 0), 6: (-1, 0), 7: (-1, -1), 8: (0, -1)}
    x, y = corners[turn]
    red, green, _ = small.getpixel((x % small.width, y % small.height))
    assert red > 200 and green < 80


def test_rows_scrolled_past_are_never_made(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate, made = threading.Event(), list[str]()

    def slow(path: Path) -> Image.Image:
        made.append(path.name)
        assert gate.wait(10)
        return Image.new("RGB", (10, 10))

    monkeypatch.setattr(thumbnails, "thumbnail", slow)
    for number in range(40):
        (tmp_path / f"{number}.jpg").touch()
    loader = Thumbnails(cache=ThumbnailCache(tmp_path / "t.db"))
    ready: list[int] = []
    loader.ready.connect(lambda image_id, picture: ready.append(image_id))
    loader.want([(number, tmp_path / f"{number}.jpg") for number in range(20)])
    qtbot.waitUntil(lambda: len(made) == 2)
    loader.want([(number, tmp_path / f"{number}.jpg") for number in range(30, 34)])
    gate.set()
    qtbot.waitUntil(lambda: len(ready) == 6)
    loader.stop()
    assert sorted(ready) == [0, 1, 30, 31, 32, 33]


def test_a_file_that_cannot_be_read_gets_an_empty_thumbnail(qtbot: QtBot, tmp_path: Path) -> None:
    loader = Thumbnails(cache=ThumbnailCache(tmp_path / "t.db"))
    ready: list[QImage] = []
    loader.ready.connect(lambda image_id, picture: ready.append(picture))
    loader.want([(1, tmp_path / "gone.jpg")])
    qtbot.waitUntil(lambda: len(ready) == 1)
    loader.stop()
    assert ready[0].isNull()
