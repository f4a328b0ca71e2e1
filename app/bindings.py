"""What each command of the table does: ids bound to handlers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.commands import COMMANDS
from app.core.records import LabelClass
from app.core.tongue import tr
from app.key_choice import KeyChoice
from app.language import CHOICES, LanguageChoice
from app.model_choice import ModelChoice
from app.models import Models
from app.palette_choice import PaletteChoice
from app.recent import Recent
from app.speed_choice import SpeedChoice
from app.theme_choice import ThemeChoice
from app.version import installed_version
from app.views.look import STEP
from app.views.threshold import HIGHEST, LOWEST
from app.window import Window
from engine.presets import Preset

_THRESHOLD_STEP = 0.05


def bind_commands(window: Window) -> None:
    """Connect every action of the view with its handler; a command without one is a KeyError."""
    handlers = {
        **_file_handlers(window),
        **_help_handlers(window),
        **_box_handlers(window),
        **_view_handlers(window),
        **_image_handlers(window),
        **_detect_handlers(window),
    }
    for command in COMMANDS:
        handler = handlers[command.id]
        answer = partial(_answer, window, command.id, handler)
        window.view.actions_by_id[command.id].triggered.connect(lambda _=False, run=answer: run())


def _answer(window: Window, name: str, handler: Callable[[], object]) -> None:
    """Do what was asked; where that does nothing now, say why, if the handler has nothing better to say."""
    window.view.status.excuse(window.view.why_not(name))
    handler()


def _file_handlers(window: Window) -> dict[str, Callable[[], object]]:
    return {
        "file.open": partial(_ask_folder, window),
        "file.recent": Recent(window).ask,
        "file.samples": window.open_samples,
        "file.import": lambda: window.sharing.ask_import(),
        "file.export": lambda: window.sharing.ask_export(),
        "file.quit": window.view.close,
    }


def _help_handlers(window: Window) -> dict[str, Callable[[], object]]:
    keys = KeyChoice(window.view, window.settings)
    palette = PaletteChoice(window, keys)
    return {
        "help.palette": palette.ask,
        "help.keys": keys.show_sheet,
        "help.about": partial(_show_about, window),
    }


def _box_handlers(window: Window) -> dict[str, Callable[[], object]]:
    session, editor, judge = window.session, window.editor, window.panels.judge
    handlers: dict[str, Callable[[], object]] = {
        "edit.undo": session.undo,
        "edit.redo": session.redo,
        "edit.accept": judge.accept,
        "edit.reject": judge.reject,
        "edit.accept_class": lambda: judge.accept_class(session.active_class),
        "edit.reject_class": lambda: judge.reject_class(session.active_class),
        "edit.reconsider": judge.reconsider,
        "edit.class": window.ask_class,
        "edit.duplicate": editor.duplicate,
        "edit.delete": editor.delete,
        "edit.delete_class": window.folder_choice.ask_delete_class,
        "edit.copy": editor.copy,
        "edit.paste": editor.paste,
        "edit.paste_previous": editor.paste_previous,
        "edit.all": lambda: session.select(box.id for box in session.shown()),
        "edit.of_class": partial(_select_of_class, window),
        "class.add": window.choice.ask_new_class,
        "class.rename": partial(_rename_class, window),
        "edit.next_box": partial(window.view.canvas.select_beside, 1),
        "edit.previous_box": partial(window.view.canvas.select_beside, -1),
        "tool.draw": partial(window.view.canvas.set_drawing, True),
        "tool.edit": partial(_back_to_editing, window),
        "tool.keep": partial(_keep_drawing, window),
    }
    for command in COMMANDS:
        group, _, rest = command.id.partition(".")
        if group in ("nudge", "stretch"):
            dx, dy = map(int, rest.split("."))
            handlers[command.id] = partial(editor.nudge if group == "nudge" else editor.stretch, dx, dy)
        elif group == "class" and rest.isdecimal():
            handlers[command.id] = partial(_class_key, window, rest)
    return handlers


def _view_handlers(window: Window) -> dict[str, Callable[[], object]]:
    view, session = window.view, window.session
    language, theme = LanguageChoice(view, window.settings), ThemeChoice(view, window.settings)
    return {
        "view.fit": view.canvas.fit,
        "view.actual": view.canvas.actual_size,
        "view.zoom_in": partial(view.canvas.zoom_by, 1.25),
        "view.zoom_out": partial(view.canvas.zoom_by, 0.8),
        "view.hide_all": lambda: session.hide_all(view.actions_by_id["view.hide_all"].isChecked()),
        "view.hide_selected": session.hide_selected,
        "view.look": view.canvas.look.toggle,
        "view.brighter": partial(view.canvas.look.shift, STEP, 0),
        "view.darker": partial(view.canvas.look.shift, -STEP, 0),
        "view.more_contrast": partial(view.canvas.look.shift, 0, STEP),
        "view.less_contrast": partial(view.canvas.look.shift, 0, -STEP),
        "view.plain_look": view.canvas.look.reset,
        "view.hide_class": partial(_hide_class, window),
        **{f"view.language_{choice}": partial(language.choose, choice) for choice in CHOICES},
        "view.theme_system": partial(theme.choose, "system"),
        "view.theme_light": partial(theme.choose, "light"),
        "view.theme_dark": partial(theme.choose, "dark"),
        **{name: partial(_show_part, window, name) for name in ("view.images", "view.panel", "view.tools")},
        "view.reset_layout": view.reset_layout,
        "view.next_part": partial(view.step_part, 1),
        "view.previous_part": partial(view.step_part, -1),
        "view.full_screen": lambda: view.setWindowState(
            view.windowState() ^ view.windowState().WindowFullScreen
        ),
    }


def _image_handlers(window: Window) -> dict[str, Callable[[], object]]:
    session, reviewing = window.session, window.images.reviewing
    return {
        "image.next": partial(session.step, 1),
        "image.previous": partial(session.step, -1),
        "image.next_unreviewed": partial(session.step_unreviewed, 1),
        "image.previous_unreviewed": partial(session.step_unreviewed, -1),
        "image.review": reviewing.review,
        "image.unreview": reviewing.unreview,
        "image.accept_all": window.folder_choice.ask_accept,
        "image.uncertain": reviewing.least_certain,
        "image.disagreed": reviewing.most_disagreed,
        "image.next_of_class": lambda: reviewing.to_class(session.active_class, 1),
        "image.previous_of_class": lambda: reviewing.to_class(session.active_class, -1),
        "image.statistics": window.images.counting.show,
        "image.find": partial(_find_image, window),
        "image.copy_path": partial(_copy_path, window),
    }


def _detect_handlers(window: Window) -> dict[str, Callable[[], object]]:
    choice = ModelChoice(window.view, window.settings, window.detecting, window.engine)
    window.learning.model_wanted.connect(choice.choose)
    models = Models(window.view, window.settings, choice, window.engine)
    QTimer.singleShot(0, models, models.tell_newcomer)
    speed = SpeedChoice(window.view, window.settings, window.detecting, window.engine)
    choice.chosen.connect(lambda _: speed.refresh())
    return {
        "detect.phrases": partial(_type_phrases, window),
        "detect.here": window.detect_here,
        "detect.all": window.batching.ask,
        "detect.again": partial(window.batching.ask, again=True),
        "detect.pause": window.batching.pause_or_go_on,
        "detect.learn": window.learning.ask,
        "detect.cancel": window.detecting.cancel,
        "detect.ahead": partial(_look_ahead, window),
        **{f"detect.{preset}": partial(speed.choose, preset) for preset in Preset},
        "detect.higher": partial(_shift_threshold, window, _THRESHOLD_STEP),
        "detect.lower": partial(_shift_threshold, window, -_THRESHOLD_STEP),
        "detect.class_higher": partial(_shift_class_threshold, window, _THRESHOLD_STEP),
        "detect.class_lower": partial(_shift_class_threshold, window, -_THRESHOLD_STEP),
        "detect.models": models.open,
        "detect.model": choice.ask_folder,
    }


def _ask_folder(window: Window) -> None:
    start = window.settings.get("folder")
    chosen = QFileDialog.getExistingDirectory(window.view, tr("Open a folder of images"), start)
    if chosen:
        window.open_folder(Path(chosen))


def _show_about(window: Window) -> None:
    box = QMessageBox(window.view)
    box.setWindowTitle(tr("About Phrasebox"))
    box.setText(tr("<b>Phrasebox</b> {version}", version=installed_version()))
    box.setInformativeText(tr("Type phrases, get boxes, on your own machine.\nLicence: Apache-2.0."))
    box.setIconPixmap(window.view.windowIcon().pixmap(64, 64))
    box.setModal(False)
    box.open()


def _select_of_class(window: Window) -> None:
    session = window.session
    session.select(box.id for box in session.shown() if box.class_id == session.active_class)


def _rename_class(window: Window) -> None:
    label = window.session.label(window.session.active_class)
    if isinstance(label, LabelClass):
        window.view.show_part("view.panel", True)
        window.view.panel.edit_name(label.index)


def _show_part(window: Window, name: str) -> None:
    window.view.show_part(name, window.view.actions_by_id[name].isChecked())


def _find_image(window: Window) -> None:
    window.view.show_part("view.images", True)
    window.view.images.name.setFocus()


def _copy_path(window: Window) -> None:
    path = window.current_path()
    if path is not None:
        QGuiApplication.clipboard().setText(str(path))
        window.view.status.say(tr("Copied: {path}", path=path))


def _back_to_editing(window: Window) -> None:
    window.view.canvas.cancel()
    drawing = window.view.canvas.drawing
    window.view.actions_by_id["tool.edit"].setChecked(not drawing)
    window.view.focus_image()


def _look_ahead(window: Window) -> None:
    enabled = window.view.actions_by_id["detect.ahead"].isChecked()
    window.settings.set("look_ahead", enabled)
    window.detecting.ahead.set_enabled(enabled)


def _keep_drawing(window: Window) -> None:
    window.settings.set("keep_drawing", window.view.actions_by_id["tool.keep"].isChecked())


def _class_key(window: Window, key: str) -> None:
    for label in window.session.classes:
        if label.key == key:
            window.editor.set_class(label.index)
            return
    window.session.said.emit(tr("No class has the key {key}.", key=key))


def _shift_threshold(window: Window, step: float) -> None:
    window.view.panel.threshold.shift(step)


def _shift_class_threshold(window: Window, step: float) -> None:
    window.panels.thresholding.shift_class(step, LOWEST / 100, HIGHEST / 100)


def _hide_class(window: Window) -> None:
    """Hide the boxes of the active class, or show them again."""
    index = window.session.active_class
    if index is not None:
        window.session.show_class(index, index in window.session.hidden_classes)


def _type_phrases(window: Window) -> None:
    window.view.phrase_bar.field.setFocus()
    window.view.phrase_bar.field.selectAll()
