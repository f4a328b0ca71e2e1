"""How the hub is reached: a mirror, a proxy, a token."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QLabel, QLineEdit, QWidget

from app.core.tongue import tr
from app.views.form_layout import add_line


class ConnectionPanel(QFrame):
    """Three fields, empty where nothing special is wanted."""

    changed = Signal(str, str, str)
    """Mirror, proxy and token, when one of them was edited."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.mirror = QLineEdit(self)
        self.mirror.setPlaceholderText("https://huggingface.co")
        self.proxy = QLineEdit(self)
        self.proxy.setPlaceholderText(tr("http://proxy.example:3128; empty for the system's own"))
        self.token = QLineEdit(self)
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        self.token.setPlaceholderText(
            tr("Only for models that ask for one; not stored, and sent only when asked for")
        )
        recipe = QLabel(
            tr(
                "Without network: get the model on another machine, carry its folder over, and press Add folder…"
            ),
            self,
        )
        recipe.setProperty("muted", True)
        recipe.setWordWrap(True)
        form = QFormLayout(self)
        form.setContentsMargins(0, 4, 0, 4)
        form.setHorizontalSpacing(16)
        for name, field in (
            (tr("Mirror"), self.mirror),
            (tr("Proxy"), self.proxy),
            (tr("Token"), self.token),
        ):
            field.setAccessibleName(name)
            field.editingFinished.connect(self._say)
            add_line(form, name, field)
        form.addRow("", recipe)

    def show_values(self, mirror: str, proxy: str) -> None:
        """Fill the fields; a token is never shown again."""
        self.mirror.setText(mirror)
        self.proxy.setText(proxy)

    def values(self) -> tuple[str, str, str]:
        """Mirror, proxy and token as they stand."""
        mirror, proxy, token = (field.text().strip() for field in (self.mirror, self.proxy, self.token))
        return mirror, proxy, token

    def _say(self) -> None:
        self.changed.emit(*self.values())
