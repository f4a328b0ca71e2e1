"""The keys that the commands have now, for the sentences that name one: a person may have chosen others, or none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from app.core.tongue import Said, remade, tr

Shown = Callable[[str], str]
"""A command's id -> its key as a person reads it, "" where it has none."""


@dataclass
class _Keys:
    """Those in force."""

    shown: Shown = lambda command: ""


_KEYS = _Keys()


def use_keys(shown: Shown) -> None:
    """Name these keys from now on."""
    _KEYS.shown = shown


def keyed(command: str, text: str, without: str, /, **values: object) -> Said:
    """``text``, in which {key} is the key of ``command``, or ``without`` where it has none; said again, it names the
    key of then."""
    key = _KEYS.shown(command)
    said = tr(text, key=key, **values) if key else tr(without, key="", **values)
    return remade(said, partial(keyed, command, text, without, **values))


def open_first() -> Said:
    """What to do where something needs a folder."""
    return keyed(
        "file.open", "No folder is open; open one first ({key}).", "No folder is open; open one first."
    )
