"""A bar that offers something and can be left alone: to go on with what was unfinished, to use what is ready."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget


class OfferBar(QFrame):
    """One sentence and its buttons; hidden while there is nothing to offer. A later offer waits for the first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("offer")
        self._text = QLabel(self)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 6, 10, 6)
        self._row.setSpacing(8)
        self._row.addWidget(self._text, 1)
        self.buttons: list[QPushButton] = []
        self._offers: dict[str, tuple[str, tuple[tuple[str, Callable[[], object]], ...]]] = {}
        self.hide()

    def ask(self, key: str, sentence: str, answers: Sequence[tuple[str, Callable[[], object]]]) -> None:
        """Offer something; any answer takes the offer away. ``key`` names it, to withdraw it."""
        self._offers[key] = (sentence, tuple(answers))
        self._show_first()

    def withdraw(self, key: str) -> None:
        """Offer this no more."""
        if self._offers.pop(key, None) is not None:
            self._show_first()

    def sentence(self) -> str:
        """What is offered, "" where nothing is."""
        return "" if self.isHidden() else self._text.text()

    def _show_first(self) -> None:
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        if not self._offers:
            self.hide()
            return
        key, (sentence, answers) = next(iter(self._offers.items()))
        self._text.setText(sentence)
        for place, (text, act) in enumerate(answers):
            button = QPushButton(text, self)
            button.setProperty("primary", place == 0)
            button.clicked.connect(lambda _=False, key=key, act=act: self._answered(key, act))
            self._row.addWidget(button)
            self.buttons.append(button)
        self.show()

    def _answered(self, key: str, act: Callable[[], object]) -> None:
        self.withdraw(key)
        act()
