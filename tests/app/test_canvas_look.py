"""Brightness and contrast change what the person sees, and nothing that is stored or detected."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.views.look import Look
from tests.app.window_kit import Person, person

__all__ = ["person"]

ALT = Qt.KeyboardModifier.AltModifier


def seen(person: Person) -> tuple[int, int, int]:
    """The colour in the middle of the canvas."""
    picture = person.canvas.viewport().grab().toImage()
    colour = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    return colour.red(), colour.green(), colour.blue()


def test_keys_change_what_is_seen_and_another_key_shows_the_file_again(person: Person) -> None:
    person.opens()
    assert seen(person) == (60, 120, 160)
    person.presses(Qt.Key.Key_Up, ALT)
    brighter = seen(person)
    assert all(new > old for new, old in zip(brighter, (60, 120, 160), strict=True))
    person.presses(Qt.Key.Key_Right, ALT)
    assert seen(person)[2] - seen(person)[0] > 100
    person.presses(Qt.Key.Key_Left, ALT)
    person.presses(Qt.Key.Key_Down, ALT)
    assert seen(person) == (60, 120, 160)
    for _ in range(3):
        person.presses(Qt.Key.Key_Down, ALT)
    assert seen(person) == (3, 63, 103)
    person.presses(Qt.Key.Key_0, ALT)
    assert seen(person) == (60, 120, 160)


def test_the_look_stays_for_the_next_image_and_is_told_while_its_panel_is_closed(person: Person) -> None:
    person.opens()
    person.presses(Qt.Key.Key_Up, ALT)
    person.presses(Qt.Key.Key_D)
    person.sees(lambda: person.path() == "b.png" and not person.canvas.bounds().isEmpty())
    assert seen(person) == (119, 139, 179)
    notes: list[str] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("app.views.canvas.paint_note", lambda painter, text, at: notes.append(text))
        person.canvas.viewport().grab()
    assert notes == ["Brightness +10, contrast +0"]


def test_the_panel_is_opened_moved_and_closed_by_keys(person: Person) -> None:
    person.opens()
    look = person.canvas.look
    person.presses(Qt.Key.Key_B, ALT)
    assert look.isVisible()
    assert QApplication.focusWidget() is look.brightness
    QTest.keyClick(look.brightness, Qt.Key.Key_PageUp)
    QTest.keyClick(look.brightness, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is look.contrast
    QTest.keyClick(look.contrast, Qt.Key.Key_Left)
    assert look.look == Look(10, -5)
    QTest.keyClick(look.contrast, Qt.Key.Key_Escape)
    assert not look.isVisible()
    assert QApplication.focusWidget() is person.canvas
    assert look.look == Look(10, -5)


def test_what_is_detected_in_is_the_file_as_it_is(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    given = []
    detect = person.detector.detect
    monkeypatch.setattr(
        person.detector,
        "detect",
        lambda image, phrases, **rest: given.append(image) or detect(image, phrases, **rest),
    )
    person.opens()
    person.presses(Qt.Key.Key_Up, ALT)
    person.detects("cat")
    assert given[0][150, 200].tolist() == [60, 120, 160]


def test_a_look_goes_no_farther_than_its_ends() -> None:
    assert Look(95, -95).shifted(10, -10) == Look(100, -100)
    assert list(Look().table()) == list(range(256))
    assert set(Look(100, 100).table()) <= set(range(256))
    assert list(Look(0, 50).table()) == sorted(Look(0, 50).table())
