"""Palette, keys that can be changed, context menus, docks, and work without a mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QSlider,
    QWidget,
)

from app.views.command_palette import CommandPalette
from app.views.shortcut_sheet import ShortcutSheet
from tests.app.window_kit import Person, make_person, person

__all__ = ["person"]

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def at_work(person: Person) -> Person:
    """A person with the first image open."""
    person.opens()
    return person


def palette_of(person: Person) -> CommandPalette:
    person.presses(Qt.Key.Key_K, CONTROL)
    found = person.window.view.findChild(CommandPalette)
    assert found is not None
    return found


def sheet_of(person: Person) -> ShortcutSheet:
    person.presses(Qt.Key.Key_F1)
    found = person.window.view.findChild(ShortcutSheet)
    assert found is not None
    return found


def test_the_palette_finds_a_command_by_letters_and_does_it(at_work: Person) -> None:
    palette = palette_of(at_work)
    QTest.keyClicks(palette.field, "nim")
    assert palette.shown()[0].text == "Next image"
    assert palette.shown()[0].keys.startswith("D")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isHidden()
    assert at_work.path() == "b.png"


def test_the_palette_names_what_a_word_is_sought_for_before_nine_alike(at_work: Person) -> None:
    at_work.window.session.ensure_class("cat")
    palette = palette_of(at_work)
    QTest.keyClicks(palette.field, "class")
    found = [entry.text for entry in palette.shown()]
    assert found.index("Add a class…") < found.index("Class 1") < found.index("Class 9")
    QTest.keyClicks(palette.field, " 3")
    assert palette.shown()[0].text == "Class 3"
    palette.hide()


def test_the_palette_says_why_a_command_is_not_to_be_had(at_work: Person) -> None:
    palette = palette_of(at_work)
    QTest.keyClicks(palette.field, "duplicate")
    assert palette.shown()[0].why_not == "No box is selected."
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isHidden()
    assert "No box is selected." in palette.told.text()
    palette.hide()


def test_a_key_is_changed_in_the_sheet_with_a_warning_and_kept(at_work: Person) -> None:
    sheet = sheet_of(at_work)
    sheet.choose("image.next")
    editor = sheet.editor
    QTest.keyClick(editor.field, Qt.Key.Key_D, CONTROL)
    assert editor.typed() == "Ctrl+D"
    assert "the key of “Duplicate”, which would lose it" in editor.told.text()
    editor.use.click()
    view = at_work.window.view
    assert [key.toString() for key in view.actions_by_id["image.next"].shortcuts()] == ["Ctrl+D"]
    assert view.actions_by_id["edit.duplicate"].shortcuts() == []
    assert "Ctrl+D" in view.actions_by_id["image.next"].toolTip()
    sheet.close()
    view.activateWindow()
    at_work.sees(view.isActiveWindow)
    at_work.presses(Qt.Key.Key_D, CONTROL)
    assert at_work.path() == "b.png"
    at_work.presses(Qt.Key.Key_D)
    assert at_work.path() == "b.png"
    assert "image.next" in at_work.window.settings.get("keys")
    editor.reset_all.click()
    assert at_work.window.settings.get("keys") == ""
    assert QKeySequence("D") in view.actions_by_id["image.next"].shortcuts()


def test_the_sheet_is_searched_and_its_rows_chosen_by_keys(person: Person) -> None:
    person.window.view.actions_by_id["help.keys"].trigger()
    sheet = person.window.view.findChild(ShortcutSheet)
    assert sheet is not None
    QTest.keyClicks(sheet.field, "next image")
    QTest.keyClick(sheet.field, Qt.Key.Key_Down)
    assert sheet.editor.title.text() == "Key of “Next image”:"
    assert sheet.tree.focusPolicy() & Qt.FocusPolicy.TabFocus
    sheet.close()


def test_a_second_key_and_no_key_can_be_given(at_work: Person) -> None:
    sheet = sheet_of(at_work)
    sheet.choose("view.fit")
    QTest.keyClick(sheet.editor.field, Qt.Key.Key_F7)
    assert sheet.editor.told.text().strip() == ""
    sheet.editor.add.click()
    action = at_work.window.view.actions_by_id["view.fit"]
    assert [key.toString() for key in action.shortcuts()] == ["Ctrl+F", "F7"]
    sheet.editor.none.click()
    assert action.shortcuts() == []
    sheet.editor.reset.click()
    assert [key.toString() for key in action.shortcuts()] == ["Ctrl+F"]


def test_chosen_keys_are_there_in_the_next_window(
    person: Person, qtbot: object, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    person.window.settings.set("keys", '{"image.next": ["F9"]}')
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    store.sync()
    again: Iterator[Person] = make_person(request.getfixturevalue("qtbot"), tmp_path)
    second = next(again)
    keys = second.window.view.actions_by_id["image.next"].shortcuts()
    assert [key.toString() for key in keys] == ["F9"]
    assert list(again) == []


@pytest.mark.parametrize(("kind", "holds"), [("box", "Duplicate"), ("image", "Reviewed, next")])
def test_a_right_click_offers_commands_and_greys_what_would_do_nothing(
    at_work: Person, kind: str, holds: str
) -> None:
    view = at_work.window.view
    widget = {"box": view.canvas, "image": view.images.view}[kind]
    widget.customContextMenuRequested.emit(QPoint(20, 10))
    (menu,) = [found for found in view.findChildren(QMenu) if found.isVisible() and found.parent() is view]
    actions = {action.text(): action for action in menu.actions()}
    assert holds in actions
    if kind == "box":
        assert not actions["Duplicate"].isEnabled()
    menu.close()
    assert view.actions_by_id["edit.duplicate"].isEnabled()


def test_the_menu_of_a_class_holds_commands_for_that_class(at_work: Person) -> None:
    session, classes = at_work.window.session, at_work.window.view.panel.class_view
    for name in ("cat", "dog"):
        session.ensure_class(name)
    at_work.draws((50, 60), (150, 160))
    session.select(())
    assert session.active_class == 0
    at = classes.visualRect(classes.rows.index(1)).center()
    classes.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, classes.mapToGlobal(at)))
    assert session.active_class == 1
    (menu,) = [found for found in classes.findChildren(QMenu) if found.isVisible()]
    texts = [action.text() for action in menu.actions()]
    assert {"Rename", "Select the boxes of the class", "Add a class…"} <= set(texts)
    menu.close()


def test_docks_hide_move_and_are_remembered_and_come_back(at_work: Person, qtbot: object) -> None:
    view = at_work.window.view
    dock = view.docks["view.images"]
    view.actions_by_id["view.images"].trigger()
    assert not dock.isVisible()
    assert not view.actions_by_id["view.images"].isChecked()
    view.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, view.docks["view.panel"])
    state = view.layout_state()
    view.actions_by_id["view.reset_layout"].trigger()
    assert dock.isVisible()
    assert view.dockWidgetArea(dock) is Qt.DockWidgetArea.LeftDockWidgetArea
    view.restore_layout(state)
    assert not dock.isVisible()
    at_work.presses(Qt.Key.Key_L, CONTROL)
    assert dock.isVisible()
    assert view.images.name.hasFocus()


def test_panels_get_their_width_back_when_a_window_that_was_narrow_is_wide_again(at_work: Person) -> None:
    view = at_work.window.view
    docks = list(view.docks.values())

    def draws_the_lines(*widths: int) -> None:
        view.resizeDocks(docks, list(widths), Qt.Orientation.Horizontal)
        at_work.sees(lambda: [dock.width() for dock in docks] == list(widths))
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(docks[0].geometry().right() + 2, 400))
        at_work.sees(lambda: view._widths == list(widths))

    view.resize(1280, 800)
    draws_the_lines(260, 330)
    view.resize(820, 800)
    at_work.sees(lambda: docks[0].width() < 260 and docks[1].width() < 330)
    view.resize(900, 800)
    view.resize(1280, 800)
    at_work.sees(lambda: [dock.width() for dock in docks] == [260, 330])
    draws_the_lines(230, 300)
    view.resize(1400, 800)
    at_work.sees(lambda: view.width() == 1400 and [dock.width() for dock in docks] == [230, 300])


def test_f6_goes_round_the_parts_that_are_shown(at_work: Person) -> None:
    view = at_work.window.view
    view.phrase_bar.field.setFocus()
    gone = []
    for _ in range(3):
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_F6)
        gone.append(QApplication.focusWidget())
    assert gone == [view.images.view, view.canvas, view.phrase_bar.field]
    QTest.keyClick(view.phrase_bar.field, Qt.Key.Key_F6, SHIFT)
    assert view.canvas.hasFocus()


def test_every_control_says_what_it_is(at_work: Person) -> None:
    at_work.window.session.ensure_class("cat")
    at_work.types("cat")
    sheet_of(at_work)
    at_work.window.batching.ask()
    at_work.window.learning.ask()
    at_work.window.sharing.ask_export()
    view = at_work.window.view
    view.actions_by_id["detect.models"].trigger()
    controls = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QSlider, QAbstractSpinBox)
    silent = [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in view.findChildren(QWidget)
        if isinstance(widget, controls)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (widget.isHidden() and isinstance(widget, QAbstractButton))
        and not _is_part(widget)
        and not (widget.accessibleName() or _text(widget) or _buddied(widget, view))
    ]
    assert silent == []
    for dialog in view.findChildren(QDialog):
        dialog.close()


def _text(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QAbstractButton) else ""


def _is_part(widget: QWidget) -> bool:
    """Whether a widget is inside another that has a name: the line of a spin box, the list of a combo box."""
    parents = (QComboBox, QAbstractSpinBox, QAbstractItemView, QLineEdit)
    at = widget.parentWidget()
    while at is not None:
        if isinstance(at, parents) or type(at).__name__ in ("QComboBoxPrivateContainer", "KeyField"):
            return True
        at = at.parentWidget()
    return False


def _buddied(widget: QWidget, view: QWidget) -> bool:
    return any(label.buddy() is widget for label in view.findChildren(QLabel))


def test_tab_reaches_every_field_and_button_of_the_dialog(at_work: Person) -> None:
    at_work.types("cat")
    at_work.window.batching.ask()
    dialog = at_work.window.batching.dialog
    wanted = {dialog.begin, dialog.again}
    widget: QWidget | None = dialog.begin
    seen = set()
    for _ in range(60):
        assert widget is not None
        widget = widget.nextInFocusChain()
        if widget is not None and widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            seen.add(widget)
    assert wanted <= seen
    assert any(button in seen for button in dialog.scopes.values())


def test_the_status_bar_says_that_all_is_saved_or_that_it_is_not(
    at_work: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.core.store import Store, StoreError

    at_work.window.session.ensure_class("cat")
    at_work.draws((50, 60), (150, 160))
    assert at_work.window.view.status.saved.text() == "✓ Saved"

    def full(*_: object, **__: object) -> None:
        raise StoreError("The disk is full.")

    monkeypatch.setattr(Store, "replace_boxes_of_many", full)
    at_work.presses(Qt.Key.Key_D, CONTROL)
    assert "not saved" in at_work.window.view.status.saved.text()


def test_a_key_that_does_nothing_now_is_answered_in_words_until_one_does_something(person: Person) -> None:
    person.opens()
    person.window.session.ensure_class("cat")
    said = person.window.view.status.said
    person.presses(Qt.Key.Key_Delete)
    assert said.text() == "No box is selected."
    person.presses(Qt.Key.Key_R, CONTROL | SHIFT)
    assert said.text() == "The image is not reviewed."
    person.draws((20, 20), (80, 80))
    assert said.text() == ""


def test_sentences_name_the_keys_that_a_person_chose(person: Person) -> None:
    person.opens()
    sheet, view = sheet_of(person), person.window.view
    hint, accept, field = view.panel._box_hint, view.panel.accept_button, view.phrase_bar.field
    assert hint.text() == "No boxes to show. Press I to detect the phrases. Or press W to draw one."
    for command, keys in (
        ("detect.here", ("F8",)),
        ("tool.draw", ("Ctrl+Shift+F8", "F9")),
        ("edit.accept", ("F10",)),
        ("detect.phrases", ("F11",)),
    ):
        sheet.keys_wanted.emit(command, keys)
    assert hint.text() == "No boxes to show. Press F8 to detect the phrases. Or press F9 to draw one."
    assert accept.toolTip() == "Accept the selected candidates, or all that are shown (F10)"
    assert accept.accessibleName() == accept.toolTip()
    assert field.toolTip().endswith("labels it car. (F11)")
    person.presses(Qt.Key.Key_D)
    assert "F8" in hint.text()
    sheet.close()


def test_sentences_read_well_where_a_command_has_no_key(person: Person) -> None:
    sheet, view = sheet_of(person), person.window.view
    for command in ("detect.here", "tool.draw", "edit.accept", "edit.reject", "file.open", "image.review"):
        sheet.keys_wanted.emit(command, ())
    assert view.panel._box_hint.text() == (
        "No boxes to show. Press Enter in the phrase field to detect the phrases. "
        "Or draw one by “Draw a box” in the menu Edit."
    )
    assert view.panel.reject_button.toolTip() == "Reject the selected candidates, or all that are shown"
    assert "Drop it here. The images stay" in view.empty.text()
    assert "mark the image reviewed in the menu Images" in view.empty.text()
    shown = [label.text() for label in view.empty.findChildren(QLabel)]
    assert "Drop it here. The images stay where they are." in shown
    sheet.reset_wanted.emit("")
    assert "press Ctrl+O" in view.empty.text()


def test_a_sentence_that_waits_to_be_read_names_the_key_of_now(person: Person) -> None:
    person.window.detect_here()
    banner = person.window.view.banner
    assert banner.sentence() == "No image is open; open a folder first (Ctrl+O)."
    sheet = sheet_of(person)
    sheet.keys_wanted.emit("file.open", ("F7",))
    assert banner.sentence() == "No image is open; open a folder first (F7)."
    sheet.keys_wanted.emit("file.open", ())
    assert banner.sentence() == "No image is open; open a folder first."
    sheet.keys_wanted.emit("file.open", ("F6",))
    assert banner.sentence() == "No image is open; open a folder first (F6)."


def test_a_sentence_longer_than_its_place_ends_in_dots_and_is_whole_under_the_pointer(person: Person) -> None:
    status = person.window.view.status
    status.say("Saved.")
    assert status.said.shown() == "Saved."
    long = "Detected in 2 images. " * 20
    status.say(long)
    assert status.said.shown().endswith("…") and long.startswith(status.said.shown()[:-1])
    assert status.said.text() == status.said.toolTip() == long
