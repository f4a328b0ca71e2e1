"""Which keys a command has: those of the table, or those that a person chose instead; no Qt is known here."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.commands import COMMANDS, Command


@dataclass(frozen=True)
class Keymap:
    """The keys of every command. A change is a new value.

    chosen: command id -> key sequences in Qt's portable text that a person chose in place of the table's.
    """

    commands: Sequence[Command] = COMMANDS
    chosen: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def read(cls, text: str, commands: Sequence[Command] = COMMANDS) -> Keymap:
        """What ``text`` wrote; what cannot be read, and commands that are no more, count as not chosen."""
        try:
            stored = json.loads(text) if text else {}
        except ValueError:
            stored = {}
        known = {command.id for command in commands}
        chosen = {
            name: tuple(keys)
            for name, keys in (stored.items() if isinstance(stored, dict) else ())
            if name in known and isinstance(keys, list) and all(isinstance(key, str) for key in keys)
        }
        return cls(commands, chosen)

    def text(self) -> str:
        """For the settings; "" where nothing is chosen."""
        return json.dumps(self.chosen, sort_keys=True) if self.chosen else ""

    def keys(self, name: str) -> tuple[str, ...]:
        """The keys of a command, the shown one first; keys that another command was given are not among the table's."""
        if name in self.chosen:
            return self.chosen[name]
        taken = {key for keys in self.chosen.values() for key in keys}
        return tuple(key for key in self._default(name) if key not in taken)

    def owners(self, key: str, besides: str) -> tuple[Command, ...]:
        """The other commands that have this key now."""
        return tuple(
            command for command in self.commands if command.id != besides and key in self.keys(command.id)
        )

    def is_changed(self, name: str) -> bool:
        """Whether a command has other keys than the table gives it."""
        return self.keys(name) != self._default(name)

    def with_keys(self, name: str, keys: Iterable[str]) -> Keymap:
        """The command has exactly these keys, and whoever had one of them before has it no more."""
        wanted = tuple(dict.fromkeys(keys))
        chosen = dict(self.chosen)
        for key in wanted:
            for owner in self.owners(key, name):
                # One whose keys nobody chose loses it by what ``keys`` says, and so has it again when this is reset.
                if owner.id in chosen:
                    chosen[owner.id] = tuple(other for other in chosen[owner.id] if other != key)
        chosen[name] = wanted
        return self._tidy(chosen)

    def reset(self, name: str) -> Keymap:
        """The command has the table's keys again; whoever was given one of them gives it back."""
        return self.with_keys(name, self._default(name))

    def _tidy(self, chosen: Mapping[str, tuple[str, ...]]) -> Keymap:
        """Without choices that are what the table says."""
        return Keymap(
            self.commands, {name: keys for name, keys in chosen.items() if keys != self._default(name)}
        )

    def _default(self, name: str) -> tuple[str, ...]:
        return next(command.keys for command in self.commands if command.id == name)
