"""Large images show at once and then whole, right in every kind of file, and lie on the disk instead of in memory."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, TiffImagePlugin
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import app.picture_levels as picture_levels
from app.core.images import load_image, read_coarse, read_strips
from app.picture_levels import MappedImage, coarse_pixels, pixels_of, read_pixels
from tests.app.test_images import ODD, PHOTOS
from tests.app.window_kit import Person, person

__all__ = ["person"]


@pytest.fixture
def small_is_large(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Every image of more than 40,000 pixels counts as large; where its temporary files come."""
    monkeypatch.setattr(picture_levels, "LARGE", 40_000)
    monkeypatch.setattr(picture_levels, "_ROWS", 64)
    monkeypatch.setattr(picture_levels, "_SMALLEST_LEVEL", 100)
    cache = tmp_path / "cache"
    cache.mkdir()
    monkeypatch.setattr("platformdirs.user_cache_path", lambda *_, **__: cache)
    return cache


def array_of(image: QImage) -> np.ndarray:
    """What is in a picture of Qt, uint8 [H, W, 3] RGB."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width(), 2::-1]


def drawn(path: Path, size: tuple[int, int]) -> Path:
    """A file with a picture in which every place looks different."""
    x, y = np.meshgrid(np.arange(size[0]), np.arange(size[1]))
    picture = np.stack([x * 255 // size[0], y * 255 // size[1], (x * 7 + y * 3) % 256], axis=2)
    Image.fromarray(picture.astype(np.uint8)).save(path, quality=95)
    return path


@pytest.mark.parametrize("name", [*ODD, *PHOTOS])
def test_strips_put_together_are_the_picture(data: Path, name: str) -> None:
    path = data / ("odd" if name in ODD else "photos") / name
    whole = load_image(path)
    strips = list(read_strips(path, 50))
    assert all(strip.shape[0] == 50 for strip in strips[:-1])
    together = np.concatenate(strips)
    assert together.shape == whole.shape
    # A colour profile is computed pixel by pixel, whatever lies beside them.
    assert np.array_equal(together, whole)


def test_a_large_image_has_the_same_pixels_as_a_small_one_in_every_size(
    small_is_large: Path, tmp_path: Path
) -> None:
    path = drawn(tmp_path / "a.png", (1001, 517))
    pixels = read_pixels(1, path)
    assert pixels is not None
    assert (pixels.width, pixels.height) == (1001, 517)
    expected = pixels_of(1, load_image(path))
    assert [level.size() for level in pixels.levels] == [level.size() for level in expected.levels]
    for level, same in zip(pixels.levels, expected.levels, strict=True):
        assert np.abs(array_of(level).astype(int) - array_of(same)).max() <= 1
    assert np.array_equal(array_of(pixels.levels[0]), load_image(path))


def test_the_large_sizes_lie_in_files_that_have_no_name(small_is_large: Path, tmp_path: Path) -> None:
    pixels = read_pixels(1, drawn(tmp_path / "a.png", (1001, 517)))
    assert pixels is not None
    assert isinstance(pixels.levels[0], MappedImage)
    assert not isinstance(pixels.levels[-1], MappedImage)
    assert pixels.size_in_bytes < 0.1 * pixels.size_on_disk
    assert list(small_is_large.iterdir()) == []


def test_a_full_disk_costs_sharpness_and_nothing_else(
    small_is_large: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(**_: object) -> None:
        raise OSError("No space left on device")

    monkeypatch.setattr("tempfile.TemporaryFile", full)
    pixels = read_pixels(1, drawn(tmp_path / "a.png", (1001, 517)))
    assert pixels is not None
    assert (pixels.width, pixels.height) == (1001, 517)
    assert pixels.levels[0].width() < 200
    assert pixels.size_on_disk == 0


def test_reading_stops_where_the_image_is_not_wanted_any_more(small_is_large: Path, tmp_path: Path) -> None:
    answers = iter([True, True, True, False])
    assert read_pixels(1, drawn(tmp_path / "a.png", (300, 500)), lambda: next(answers)) is None
    assert next(answers, None) is None


@pytest.mark.parametrize("turn", range(1, 9))
def test_the_coarse_picture_is_the_whole_one_made_small(data: Path, turn: int) -> None:
    path = data / "odd" / "exif_orientation" / f"Landscape_{turn}.jpg"
    coarse, whole = read_coarse(path), load_image(path)
    assert coarse is not None
    height, width = coarse.shape[:2]
    assert whole.shape[0] / 8 <= height <= whole.shape[0] / 4
    small = np.asarray(Image.fromarray(whole).resize((width, height), Image.Resampling.BOX))
    assert np.abs(small.astype(int) - coarse).mean() < 10
    assert all(
        np.abs(small[turned].astype(int) - coarse).mean() > 20 for turned in (np.s_[::-1, :], np.s_[:, ::-1])
    )


def test_a_small_image_and_a_format_without_a_short_cut_have_no_coarse_picture(
    tmp_path: Path, small_is_large: Path
) -> None:
    assert coarse_pixels(1, drawn(tmp_path / "small.jpg", (100, 100))) is None
    assert coarse_pixels(1, drawn(tmp_path / "large.png", (400, 300))) is None
    coarse = coarse_pixels(1, drawn(tmp_path / "large.jpg", (400, 300)))
    assert coarse is not None
    assert coarse.coarse
    assert (coarse.width, coarse.height, coarse.levels[0].width()) == (400, 300, 50)


def test_the_person_may_zoom_in_the_coarse_picture_and_stays_there_when_the_whole_one_comes(
    person: Person, small_is_large: Path
) -> None:
    drawn(person.folder / "0.jpg", (400, 300))
    shown: list[tuple[bool, float, QPointF]] = []
    canvas, pixels = person.canvas, person.window.pixels

    def note(read: object) -> None:
        middle = canvas.mapToScene(canvas.viewport().rect().center())
        shown.append((read.coarse, canvas.zoom(), middle))  # type: ignore[attr-defined]
        if len(shown) == 1:
            canvas.zoom_by(3)
            canvas.scroll_by(60, 40)
            shown.append((True, canvas.zoom(), canvas.mapToScene(canvas.viewport().rect().center())))

    pixels.loaded.connect(note)
    person.opens()
    person.sees(lambda: len(shown) == 3)
    assert [coarse for coarse, *_ in shown] == [True, True, False]
    assert shown[1][1:] == shown[2][1:]
    assert canvas.picture._levels[0].width() == 400


def test_an_image_that_takes_long_to_read_says_so_in_its_place(person: Person, qtbot: QtBot) -> None:
    person.opens()
    person.canvas.clear("Reading b.png…")
    qtbot.waitSignal(person.canvas._patience.timeout).wait()
    notes: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.views.image_view.paint_note", lambda painter, text, at: notes.append(text))
        person.canvas.viewport().grab()
    assert notes == ["Reading b.png…"]


def test_a_tiff_that_holds_smaller_sizes_shows_one_of_them_first(
    tmp_path: Path, small_is_large: Path
) -> None:
    whole = np.asarray(Image.open(drawn(tmp_path / "whole.png", (800, 400))))
    path = tmp_path / "pyramid.tif"
    with TiffImagePlugin.AppendingTiffWriter(str(path), True) as file:
        for divisor in (1, 2, 4, 16):
            Image.fromarray(whole).reduce(divisor).save(
                file, "TIFF", compression="tiff_lzw", tiffinfo={254: int(divisor > 1)}
            )
            file.newFrame()
    coarse = coarse_pixels(1, path)
    assert coarse is not None and coarse.coarse
    assert (coarse.width, coarse.height, coarse.levels[0].width()) == (800, 400, 200)
    small = np.asarray(Image.fromarray(whole).reduce(4))
    assert np.array_equal(array_of(coarse.levels[0]), small)
    pixels = read_pixels(1, path)
    assert pixels is not None and np.array_equal(array_of(pixels.levels[0]), whole)


def test_pages_that_are_other_pictures_are_no_coarse_view(tmp_path: Path, small_is_large: Path) -> None:
    path = tmp_path / "pages.tif"
    pages = [Image.new("RGB", size, "red") for size in ((800, 400), (200, 100))]
    pages[0].save(path, save_all=True, append_images=pages[1:])
    assert coarse_pixels(1, path) is None


@pytest.mark.parametrize("name", ["a.png", "a.tif", "a.bmp"])
def test_how_far_a_large_image_is_read_is_told_to_the_end(
    small_is_large: Path, tmp_path: Path, name: str
) -> None:
    told: list[float] = []
    assert read_pixels(1, drawn(tmp_path / name, (1001, 517)), tell=told.append) is not None
    assert told == sorted(told) and len(told) > 5
    assert told[0] >= 0 and 0.9 < told[-1] <= 1


def test_a_large_image_without_a_coarse_view_says_how_far_it_is(
    person: Person, small_is_large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn(person.folder / "0.png", (1001, 517))
    said: list[str] = []
    monkeypatch.setattr(person.canvas, "say_reading", said.append)
    person.opens()
    person.sees(lambda: person.window.session.loaded)
    assert said[0].startswith("Reading 0.png, ") and said[-1].endswith("%")
    shares = [int(text.split(", ")[1].rstrip("%")) for text in said]
    assert shares == sorted(set(shares))


def test_a_large_image_is_not_read_ahead(person: Person, small_is_large: Path) -> None:
    for name in ("0.png", "1.png"):
        drawn(person.folder / name, (400, 300))
    person.opens()
    person.sees(lambda: person.window.session.loaded)
    person.window.pixels._pool.shutdown(wait=True)
    QApplication.processEvents()
    first, *_ = person.window.session.records
    assert list(person.window.pixels._kept) == [first.id]
