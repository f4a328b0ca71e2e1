"""The settings table: every remembered setting once, with its type, default and description."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QByteArray, QSettings

from engine.presets import Preset


@dataclass(frozen=True)
class Setting:
    """One remembered value; ``type`` turns what was stored back into a value."""

    name: str
    type: Callable[[Any], Any]
    default: Any
    description: str


def _flag(value: Any) -> bool:
    return value in (True, 1, "1", "true", "True")


def _bytes(value: Any) -> QByteArray:
    return value if isinstance(value, QByteArray) else QByteArray()


SETTINGS: tuple[Setting, ...] = (
    Setting("window/geometry", _bytes, QByteArray(), "Where the window stood and how large it was"),
    Setting("window/layout", _bytes, QByteArray(), "Where the docks are, how large, and which are hidden"),
    Setting("keys", str, "", "The keys that a person chose in place of the command table's, as JSON"),
    Setting("language", str, "system", "system, or the code of a language: en, zh_CN, es, de, ja"),
    Setting("theme", str, "system", "system, light or dark"),
    Setting("folder", str, "", "The folder that was opened last"),
    Setting("folders", str, "", "The folders that were opened, the last one first, as JSON"),
    Setting("phrases", str, "", "The phrases typed last; each project also keeps its own"),
    Setting("model", str, "starter", "The model to detect with: a name, or the folder of a checkpoint"),
    Setting("speed", Preset, Preset.ACCURATE, "How fast to detect: fast, balanced or accurate"),
    Setting("speed/seconds", str, "", "What the last detections took at each speed, as JSON"),
    Setting("look_ahead", _flag, True, "Detect in the next images while the open one is corrected"),
    Setting("models/mirror", str, "", "A mirror of the hub; empty for huggingface.co"),
    Setting("models/proxy", str, "", "The proxy to the hub; empty for the system's own"),
    Setting("models/told", _flag, False, "Whether a newcomer was told how to get more models"),
    Setting("machine/speed", str, "", "Device, precision and seconds an image, as measured"),
    Setting("machine/gpu", str, "", "What was said of the GPU when it was measured"),
    Setting("keep_drawing", _flag, False, "Stay in drawing after each box"),
    Setting("export/format", str, "coco", "The format exported last"),
    Setting("export/images", str, "reviewed", "all or reviewed: what was exported last"),
    Setting("export/pictures", str, "", "What became of the pictures in the last export"),
    Setting("import/folder", str, "", "Where labels were imported from last"),
)

_BY_NAME = {setting.name: setting for setting in SETTINGS}


class Settings:
    """Reads and writes the table's values in the person's own settings store (or the one given)."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store if store is not None else QSettings("Phrasebox", "Phrasebox")

    def get(self, name: str) -> Any:
        """The value of setting ``name``; its default where none, or one that cannot be read, is stored."""
        setting = _BY_NAME[name]
        value = self._store.value(name)
        if value is None:
            return setting.default
        try:
            return setting.type(value)
        except (TypeError, ValueError):
            return setting.default

    def set(self, name: str, value: Any) -> None:
        """Remember ``value`` for setting ``name``."""
        self._store.setValue(_BY_NAME[name].name, value)
