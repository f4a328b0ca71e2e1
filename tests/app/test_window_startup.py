"""How the window begins, its commands and its looks."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeySequence
from PySide6.QtWidgets import QDialog, QToolBar

from app.commands import BY_ID, COMMANDS, MENUS, TOOL_BAR
from app.core.records import Box, LabelClass, Origin, new_box_id, text_on
from app.views.canvas import Canvas
from app.views.icons import FOLDER
from app.views.shortcut_sheet import ShortcutSheet
from app.views.theme import DARK, LIGHT, Theme
from tests.app.window_kit import Person, person

__all__ = ["person"]

_SHOW = """
import sys
from PySide6.QtCore import QSettings
from app.settings import Settings
from app.startup import make_window
window = make_window(Settings(QSettings(sys.argv[1], QSettings.Format.IniFormat)))
window.view.show()
window.view.grab()
print(sorted(name for name in ("torch", "torchvision", "transformers") if name in sys.modules))
window.view.close()
"""


def test_the_window_shows_before_torch_is_imported(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SHOW, str(tmp_path / "settings.ini")],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    assert done.stdout.strip() == "[]"


def test_no_dialog_is_made_before_it_is_asked_for(person: Person) -> None:
    view = person.window.view
    assert view.findChildren(QDialog) == []
    person.opens()
    person.types("cat")
    for name in ("detect.all", "detect.learn", "detect.models"):
        view.actions_by_id[name].trigger()
    made = view.findChildren(QDialog)
    assert len(made) == 3 and all(dialog.isVisible() for dialog in made)
    for dialog in made:
        dialog.close()
    for name in ("detect.all", "detect.learn", "detect.models"):
        view.actions_by_id[name].trigger()
    assert view.findChildren(QDialog) == made
    for dialog in made:
        dialog.close()


def test_torch_is_mapped_ahead_without_being_imported() -> None:
    code = (
        "import sys\n"
        "from app.torch_libraries import map_torch_libraries\n"
        "map_torch_libraries()\n"
        "print('torch' in sys.modules, 'libtorch_cpu' in open('/proc/self/maps').read())"
    )
    if not sys.platform.startswith("linux"):
        pytest.skip("only Linux tells what is mapped in /proc/self/maps")
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=120
    )
    assert done.stdout.split() == ["False", "True"]


def test_every_command_can_be_asked_for_and_is_explained(person: Person) -> None:
    for command in COMMANDS:
        action = person.window.view.actions_by_id[command.id]
        assert command.told and command.told in action.toolTip()
        assert command.menu or command.keys, f"{command.id} cannot be reached"
        assert command.menu in (*MENUS, "")
        assert [key.toString() for key in action.shortcuts()] == [
            QKeySequence(key).toString() for key in command.keys
        ]
    assert all(name in BY_ID or name in ("|", "<>") for name in TOOL_BAR)


def test_no_key_means_two_things() -> None:
    keys = [QKeySequence(key).toString() for command in COMMANDS for key in command.keys]
    assert sorted(keys) == sorted(set(keys))


KNOWN_KEYS = {
    "image.next": "D, PgDown",
    "image.previous": "A, PgUp",
    "image.next_unreviewed": "Ctrl+Shift+D",
    "image.previous_unreviewed": "Ctrl+Shift+A",
    "tool.draw": "W, R, N",
    "tool.edit": "Esc, Ctrl+J",
    "image.review": "Space",
    "edit.delete": "Del, Backspace",
    "edit.duplicate": "Ctrl+D",
    "edit.copy": "Ctrl+C",
    "edit.paste": "Ctrl+V",
    "edit.paste_previous": "Ctrl+Shift+V",
    "edit.undo": "Ctrl+Z",
    "edit.redo": "Ctrl+Y, Ctrl+Shift+Z",
    "edit.class": "Ctrl+E",
    "view.hide_all": "Ctrl+H",
    "view.hide_selected": "H",
    "view.fit": "Ctrl+F",
    "view.actual": "Ctrl+0",
    "file.open": "Ctrl+U, Ctrl+O",
    "file.export": "Ctrl+Shift+E",
    "detect.here": "I",
    "detect.all": "Ctrl+B",
    "help.keys": "F1",
    "help.palette": "Ctrl+K",
    **{f"class.{number}": str(number) for number in range(1, 10)},
    **{
        f"nudge.{x}.{y}": key
        for key, x, y in (("Left", -1, 0), ("Right", 1, 0), ("Up", 0, -1), ("Down", 0, 1))
    },
    "nudge.10.0": "Shift+Right",
}


@pytest.mark.parametrize(("name", "keys"), KNOWN_KEYS.items())
def test_the_keys_that_annotators_know_are_there(name: str, keys: str) -> None:
    assert set(keys.split(", ")) <= set(BY_ID[name].keys)


def test_the_shortcut_sheet_finds_commands_by_word_and_by_key(person: Person) -> None:
    person.presses(Qt.Key.Key_F1)
    sheet = person.window.view.findChild(ShortcutSheet)
    assert sheet is not None and sheet.isVisible()
    assert len(sheet.shown_rows()) >= len(COMMANDS)
    sheet.search("duplicate")
    assert "Duplicate" in sheet.shown_rows() and len(sheet.shown_rows()) < 4
    sheet.search("ctrl+shift+v")
    assert sheet.shown_rows() == ["Paste the previous image's boxes"]
    sheet.close()


def test_every_icon_of_a_command_is_drawn() -> None:
    drawn = {path.stem for path in FOLDER.glob("*.svg")}
    assert {command.icon for command in COMMANDS if command.icon} <= drawn


def _contrast(one: str, other: str) -> float:
    def luminance(name: str) -> float:
        colour = QColor(name)
        parts = [
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
            for part in (colour.redF(), colour.greenF(), colour.blueF())
        ]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_text_of_a_theme_is_readable(theme: Theme) -> None:
    for ground in (theme.window, theme.surface, theme.selected):
        assert _contrast(theme.text, ground) >= 7
        assert _contrast(theme.muted, ground) >= 4.5
    assert _contrast(theme.on_accent, theme.accent) >= 4.5
    assert _contrast(theme.warning, theme.warning_surface) >= 4.5


@pytest.mark.parametrize("colour", ["#000000", "#ffffff", "#e66100", "#5d3a9b", "#40b0a6", "#808080"])
def test_a_label_reads_on_any_class_colour(colour: str) -> None:
    assert _contrast(QColor(text_on(colour)).name(), colour) >= 4.5


def test_the_theme_can_be_chosen_and_is_remembered(person: Person) -> None:
    view = person.window.view
    for choice, theme in (("dark", DARK), ("light", LIGHT)):
        view.actions_by_id[f"view.theme_{choice}"].trigger()
        assert view.palette().window().color().name() == theme.window
        assert person.window.settings.get("theme") == choice


@pytest.mark.parametrize("size", [(1280, 800), (1920, 1080)])
def test_nothing_in_the_bars_is_cut_off(person: Person, size: tuple[int, int]) -> None:
    person.opens()
    view = person.window.view
    view.resize(*size)
    bar = view.findChild(QToolBar)
    assert bar is not None and bar.sizeHint().width() <= view.width()
    for widget in (
        view.phrase_bar.detect,
        view.phrase_bar.detect_all,
        view.images.filter.state,
        view.status.model,
    ):
        assert widget.width() >= widget.minimumSizeHint().width()
    assert view.minimumSizeHint().width() <= 1280


def test_five_hundred_boxes_are_painted_and_hit(qtbot) -> None:
    canvas = Canvas()
    qtbot.addWidget(canvas)
    canvas.resize(900, 700)
    boxes = [
        Box(new_box_id(), 0, x * 40 + 2, y * 40 + 2, x * 40 + 36, y * 40 + 36, Origin.HUMAN)
        for x in range(25)
        for y in range(20)
    ]
    canvas.show_image((), 1000, 800)
    canvas.show_boxes(boxes, (LabelClass(0, "cell", "#e66100"),))
    picture = canvas.grab().toImage()
    at = canvas.viewportTransform().map(canvas.layer.rect_of(boxes[0]).topLeft().toPoint())
    assert QColor(picture.pixel(at)).hue() == pytest.approx(QColor("#e66100").hue(), abs=12)
    hit = canvas.layer.boxes_at(canvas.layer.rect_of(boxes[137]).center(), 1)
    assert hit == [boxes[137]]
