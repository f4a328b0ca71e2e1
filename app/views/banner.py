"""One sentence across the top that waits until it is read, and blocks nothing."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from app.core.tongue import tr
from app.views.icons import icon, pixmap


class Banner(QFrame):
    """Shows what went wrong; hidden until there is something, and again when it is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._notice = False
        self._sign = QLabel(self)
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._close = QToolButton(self)
        self._close.setToolTip(tr("Close this message"))
        self._close.setAccessibleName(tr("Close this message"))
        self._close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._close)
        self._colour_icons()
        self.hide()

    def show_sentence(self, sentence: str) -> None:
        """Show ``sentence`` until it is closed or another takes its place."""
        self._show(sentence, notice=False)

    def show_notice(self, sentence: str) -> None:
        """Show something worth knowing in the same place, unless a fault waits there to be read."""
        if self.isHidden():
            self._show(sentence, notice=True)

    def hide_notice(self) -> None:
        """Take away what was worth knowing and is not any more; a fault stays."""
        if self._notice:
            self.hide()

    def hide_sentence(self, sentence: str) -> None:
        """Take away what is no longer so, where it still stands."""
        if self.sentence() == sentence:
            self.hide()

    def _show(self, sentence: str, notice: bool) -> None:
        if notice != self._notice:
            self._notice = notice
            self.setProperty("notice", notice)
            # A style sheet looks at a property only when it is told to.
            for widget in (self, self._text):
                widget.style().unpolish(widget)
                widget.style().polish(widget)
            self._colour_icons()
        self._text.setText(sentence)
        self.show()

    def sentence(self) -> str:
        """What is shown, "" where nothing is."""
        return "" if self.isHidden() else self._text.text()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._colour_icons()

    def _colour_icons(self) -> None:
        role = QPalette.ColorRole.WindowText if self._notice else QPalette.ColorRole.BrightText
        colour = self.palette().color(role).name()
        sign = "info" if self._notice else "warning"
        self._sign.setPixmap(pixmap(sign, colour, 18, self.devicePixelRatioF()))
        self._close.setIcon(icon("cancel", colour))
