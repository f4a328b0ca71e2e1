"""The command palette at work: what it lists, why some of it is not to be had now, and doing what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QObject

from app.availability import Situation, why_not
from app.commands import COMMANDS
from app.core.tongue import tr
from app.fuzzy import match
from app.key_choice import KeyChoice
from app.views.command_palette import CommandPalette, Entry
from app.views.shortcut_sheet import shown_keys
from app.window import Window


class PaletteChoice(QObject):
    """Opens the palette, and lets menus and palette know what would do nothing."""

    def __init__(self, window: Window, keys: KeyChoice) -> None:
        super().__init__(window)
        self._window = window
        self._keys = keys
        self.palette = CommandPalette(match, window.view)
        self.palette.chosen.connect(lambda name: window.view.actions_by_id[name].trigger())
        window.view.why_not = self.why_not
        window.session.selection_changed.connect(lambda _: window.view.show_bin())
        window.session.current_changed.connect(lambda _: window.view.show_bin())
        window.view.show_bin()

    def ask(self) -> None:
        """Open the palette."""
        situation = self._situation()
        actions = self._window.view.actions_by_id
        self.palette.ask(
            [
                Entry(
                    command.id,
                    actions[command.id].text(),
                    tr(command.menu or "Boxes"),
                    command.told,
                    shown_keys(self._keys.keymap.keys(command.id)),
                    why_not(command.id, situation),
                    not command.menu,
                )
                for command in COMMANDS
                if command.id != "help.palette"
            ]
        )

    def why_not(self, name: str) -> str:
        """Why the command ``name`` would do nothing now, "" where it would do something."""
        return why_not(name, self._situation())

    def _situation(self) -> Situation:
        session, detecting = self._window.session, self._window.detecting
        current, shown = session.current, session.shown()
        of_class = [box for box in shown if box.class_id == session.active_class]
        return Situation(
            project=session.store is not None,
            image=current is not None,
            shown=len(shown),
            candidates=sum(box.is_candidate for box in shown),
            selected=len(session.selection),
            copied=self._window.editor.has_copied,
            undo=session.next_undo is not None,
            redo=session.next_redo is not None,
            reviewed=current is not None and current.state.value == "reviewed",
            active_class=session.label(session.active_class) is not None,
            of_class=len(of_class),
            candidates_of_class=sum(box.is_candidate for box in of_class),
            detecting=detecting.running,
            batch=detecting.batch.running,
        )
