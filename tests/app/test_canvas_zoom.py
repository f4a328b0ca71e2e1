"""Zooming keeps what is under the pointer there; fit shows all, and 100 % shows pixel for pixel."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from tests.app.window_kit import HEIGHT, WIDTH, Person, person

__all__ = ["person"]

CONTROL = Qt.KeyboardModifier.ControlModifier


def turns_the_wheel(person: Person, at: QPoint, angle: int) -> None:
    """Turn the wheel with Ctrl held at a place of the canvas."""
    viewport = person.canvas.viewport()
    event = QWheelEvent(
        QPointF(at),
        QPointF(viewport.mapToGlobal(at)),
        QPoint(),
        QPoint(0, angle),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


@pytest.mark.parametrize("pixel", [(200, 150), (20, 280), (399, 1)])
def test_the_wheel_keeps_the_pixel_under_the_pointer_in_its_place(
    person: Person, pixel: tuple[int, int]
) -> None:
    person.opens()
    at = person.at(*pixel)
    before = person.canvas.zoom()
    under = person.canvas.mapToScene(at)
    for angle in (120, 120, 240, -120):
        turns_the_wheel(person, at, angle)
        now = person.canvas.mapToScene(at)
        assert (now.x(), now.y()) == pytest.approx((under.x(), under.y()), abs=1.5 / person.canvas.zoom())
    assert person.canvas.zoom() > before


def test_zoom_ends_where_a_pixel_is_large_and_where_an_image_is_a_dot(person: Person) -> None:
    person.opens()
    middle = person.canvas.viewport().rect().center()
    for _ in range(60):
        turns_the_wheel(person, middle, 480)
    assert person.canvas.zoom() == 40
    for _ in range(80):
        turns_the_wheel(person, middle, -480)
    assert person.canvas.zoom() == 0.01


def test_fit_shows_the_whole_image_also_after_the_window_changed_its_size(person: Person) -> None:
    person.opens()
    person.presses(Qt.Key.Key_0, CONTROL)
    assert person.canvas.zoom() == 1
    person.presses(Qt.Key.Key_F, CONTROL)
    for size in ((1280, 800), (900, 640), (1600, 900)):
        person.window.view.resize(*size)
        QApplication.processEvents()
        whole = person.canvas.viewportTransform().mapRect(person.canvas.bounds())
        room = person.canvas.viewport().rect()
        assert room.contains(whole.toAlignedRect())
        assert whole.width() > room.width() - 40 or whole.height() > room.height() - 40


def test_the_middle_button_and_a_held_space_bar_move_the_image(person: Person) -> None:
    person.opens()
    person.canvas.zoom_by(4)
    person.canvas.centerOn(WIDTH / 2, HEIGHT / 2)
    before = person.canvas.mapToScene(QPoint(0, 0))
    person.drags((200, 150), (210, 160), button=Qt.MouseButton.MiddleButton)
    after = person.canvas.mapToScene(QPoint(0, 0))
    assert (before.x() - after.x(), before.y() - after.y()) == pytest.approx((10, 10), abs=1)


def test_a_box_that_is_selected_out_of_view_comes_into_view(person: Person) -> None:
    person.opens()
    person.window.session.ensure_class("cat")
    person.draws((20, 20), (40, 40))
    person.draws((360, 260), (380, 280))
    first, second = person.stored()
    person.canvas.zoom_by(8 / person.canvas.zoom())
    for box in (first, second, first):
        person.window.session.select([box.id])
        seen = person.canvas.mapToScene(person.canvas.viewport().rect()).boundingRect()
        assert seen.contains(person.canvas.layer.rect_of(box))
    place = person.canvas.mapToScene(QPoint(0, 0))
    person.presses(Qt.Key.Key_Right)
    assert person.canvas.mapToScene(QPoint(0, 0)) == place
