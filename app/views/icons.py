"""Icons: the project's own line drawings, coloured to fit the theme."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

import resources

FOLDER = Path(resources.__file__).parent / "icons"
_FAINT = 90 / 255


@lru_cache(maxsize=500)
def icon(name: str, colour: str) -> QIcon:
    """The drawing ``name`` in ``colour`` ("#rrggbb"), faint where its action is disabled."""
    result = QIcon()
    for scale in (1, 2):
        drawn = pixmap(name, colour, 20, scale)
        result.addPixmap(drawn, QIcon.Mode.Normal)
        result.addPixmap(_faint(drawn), QIcon.Mode.Disabled)
    return result


def pixmap(name: str, colour: str | QColor, size: int, scale: float = 1) -> QPixmap:
    """The drawing ``name`` as a picture of ``size`` logical pixels at a device pixel ratio of ``scale``."""
    text = (FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    shade = QColor(colour)
    renderer = QSvgRenderer(QByteArray(text.replace("currentColor", shade.name()).encode()))
    result = QPixmap(round(size * scale), round(size * scale))
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setOpacity(shade.alphaF())
    renderer.render(painter, QRectF(0, 0, size * scale, size * scale))
    painter.end()
    result.setDevicePixelRatio(scale)
    return result


def _faint(drawn: QPixmap) -> QPixmap:
    result = QPixmap(drawn.size())
    result.fill(Qt.GlobalColor.transparent)
    painter = QPainter(result)
    painter.setOpacity(_FAINT)
    painter.drawPixmap(result.rect(), drawn)
    painter.end()
    result.setDevicePixelRatio(drawn.devicePixelRatio())
    return result


def app_icon() -> QIcon:
    """The program's own icon."""
    return QIcon(str(FOLDER / "phrasebox.svg"))
