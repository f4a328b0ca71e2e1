"""The dialog of models: which there are, what they are good for, getting one and choosing it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.core.model_cards import ModelCard
from app.core.tongue import mark, present, tr
from app.views.icons import icon
from app.views.model_connection import ConnectionPanel
from engine.checkpoints.states import Presence

_COLUMNS = (
    mark("Model"),
    mark("Here"),
    mark("Size"),
    mark("Time here"),
    "COCO",
    mark("LVIS minival"),
    mark("LVIS val"),
)
_TIPS = (
    mark("The name by which --model finds it, too"),
    mark("What of it is on this machine"),
    mark("How much is fetched"),
    mark("Seconds for one photograph here, by the measurement of this machine"),
    mark("AP on COCO in percent, zero-shot; with * its pictures were among the training data"),
    mark("AP on LVIS minival in percent, zero-shot; with * its pictures were among the training data"),
    mark("AP on LVIS val in percent, zero-shot; with * its pictures were among the training data"),
)
_WIDTHS = (330, 220, 76, 100, 70, 100, 76)
_NAME = Qt.ItemDataRole.UserRole


class ModelsDialog(QDialog):
    """Shows cards and says what is asked for; it fetches and removes nothing by itself."""

    get_wanted = Signal(str)
    use_wanted = Signal(str)
    check_wanted = Signal(str)
    remove_wanted = Signal(str)
    show_wanted = Signal(str)
    add_wanted = Signal(str)
    """The folder or file to add."""
    folder_wanted = Signal(str)
    """The models folder to use from now on."""
    stop_wanted = Signal()
    measure_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Models"))
        self.resize(1060, 720)
        self._cards: dict[str, ModelCard] = {}
        self._rows: dict[str, QTreeWidgetItem] = {}
        self._busy = ""
        self.advice = QLabel(self)
        self.advice.setWordWrap(True)
        self.advice.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.measure = self._button(
            tr("Measure this machine"), tr("See in ten seconds how long each model takes here")
        )
        self.list = self._make_list()
        self.card = QLabel(self)
        self.card.setWordWrap(True)
        self.card.setTextFormat(Qt.TextFormat.RichText)
        self.card.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.card.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.get = self._button(
            tr("Get"), tr("Fetch this model; it can be stopped and gone on with"), primary=True
        )
        self.use = self._button(tr("Use"), tr("Detect with this model from now on"), primary=True)
        self.check = self._button(tr("Check"), tr("Read its files and hold them to their checksums"))
        self.remove = self._button(
            tr("Remove…"), tr("Delete this model, or what has come of it, from the models folder")
        )
        self.show_folder = self._button(tr("Show folder"), tr("Open the model's folder in the file manager"))
        self.add_folder = self._button(tr("Add folder…"), tr("Add a model folder that you have"))
        self.add_file = self._button(
            tr("Add file…"), tr("Add a .pth, .pt or .bin file of weights that you have")
        )
        self.choose_folder = self._button(
            tr("Choose folder…"), tr("Keep models in another folder from now on")
        )
        self.connection_button = self._button(tr("Connection"), tr("Mirror, proxy and token"))
        self.connection_button.setCheckable(True)
        self.close_button = self._button(
            tr("Close"), tr("Close this window; a model that is being fetched goes on")
        )
        self.connection = ConnectionPanel(self)
        self.connection.hide()
        self.folder = QLabel(self)
        self.folder.setProperty("muted", True)
        self.folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(tr("How much has come"))
        self.told = QLabel(self)
        self.told.setWordWrap(True)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.told.setAccessibleName(tr("What is going on"))
        self.stop = self._button(tr("Stop"), tr("Stop; what has come is kept"))
        self._lay_out()
        self._connect()
        self.show_idle("")

    def _make_list(self) -> QTreeWidget:
        made = QTreeWidget(self)
        made.setProperty("inset", True)
        made.setColumnCount(len(_COLUMNS))
        made.setHeaderLabels([tr(name) for name in _COLUMNS])
        made.setRootIsDecorated(False)
        made.setIndentation(14)
        made.setItemsExpandable(False)
        made.setUniformRowHeights(True)
        made.setStyleSheet("QTreeWidget::item { padding: 4px 8px; }")
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setAccessibleName(tr("Models"))
        header = made.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate(_WIDTHS):
            made.setColumnWidth(column, width)
            made.headerItem().setToolTip(column, tr(_TIPS[column]))
            if column > 1:
                made.headerItem().setTextAlignment(
                    column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
                )
        return made

    def _button(self, text: str, help: str, primary: bool = False) -> QPushButton:
        button = QPushButton(text, self)
        button.setToolTip(help)
        button.setAutoDefault(False)
        if primary:
            button.setProperty("primary", True)
        return button

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.advice, 1)
        top.addWidget(self.measure, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QVBoxLayout()
        buttons.setSpacing(8)
        for button in (self.get, self.use, self.check, self.show_folder, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        lower = QFrame(self)
        below = QHBoxLayout(lower)
        below.setContentsMargins(2, 12, 0, 0)
        below.setSpacing(24)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")
        scroll.setWidget(self.card)
        below.addWidget(scroll, 1)
        below.addLayout(buttons)
        panes = QSplitter(Qt.Orientation.Vertical, self)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(1)
        panes.addWidget(self.list)
        panes.addWidget(lower)
        panes.setStretchFactor(0, 1)
        work = QHBoxLayout()
        work.setSpacing(12)
        work.addWidget(self.told, 1)
        work.addWidget(self.stop)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        for button in (self.add_folder, self.add_file, self.choose_folder, self.connection_button):
            bottom.addWidget(button)
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(panes, 1)
        column.addWidget(self.progress)
        column.addLayout(work)
        column.addWidget(self.connection)
        column.addWidget(self.folder)
        column.addLayout(bottom)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(lambda *_: self._show_card())
        self.list.itemActivated.connect(lambda *_: self._activate())
        for button, signal in (
            (self.get, self.get_wanted),
            (self.use, self.use_wanted),
            (self.check, self.check_wanted),
            (self.remove, self.remove_wanted),
            (self.show_folder, self.show_wanted),
        ):
            button.clicked.connect(lambda _=False, wanted=signal: wanted.emit(self.chosen()))
        self.stop.clicked.connect(self.stop_wanted)
        self.measure.clicked.connect(self.measure_wanted)
        self.add_folder.clicked.connect(self._ask_add_folder)
        self.add_file.clicked.connect(self._ask_add_file)
        self.choose_folder.clicked.connect(self._ask_folder)
        self.connection_button.toggled.connect(self._show_connection)
        self.close_button.clicked.connect(self.close)

    # Shown

    def show_cards(self, cards: Sequence[ModelCard], folder: Path, advice: str) -> None:
        """Show these models, the chosen one chosen still."""
        chosen = self.chosen()
        self._cards = {card.name: card for card in cards}
        self.advice.setText(advice)
        self.folder.setText(tr("Models folder: {folder}", folder=folder))
        self.list.blockSignals(True)
        self.list.clear()
        self._rows.clear()
        groups: dict[str, QTreeWidgetItem] = {}
        for card in cards:
            if card.group not in groups:
                groups[card.group] = self._add_group(card.group)
            self._add_row(groups[card.group], card)
        self.list.blockSignals(False)
        self.choose(chosen if chosen in self._cards else next(card.name for card in cards if card.used))

    def choose(self, name: str) -> None:
        """Put the cursor of the list on a model."""
        if name in self._rows:
            self.list.setCurrentItem(self._rows[name])
            self.list.scrollToItem(self._rows[name])
        self._show_card()

    def chosen(self) -> str:
        """The model under the cursor, "" for none."""
        item = self.list.currentItem()
        return str(item.data(0, _NAME) or "") if item is not None else ""

    def show_working(self, told: str, part: tuple[int, int] | None, busy: str = "") -> None:
        """Show what is going on, with how much of it is done where that is known; busy: the model that it is about."""
        if self._busy != busy or self.stop.isHidden():
            self._busy = busy
            self.stop.setEnabled(True)
            self.stop.show()
            self._show_card()
        # A range of an int holds two thousand million; megabytes are fine enough.
        done, total = (part[0] // 1024, max(part[1] // 1024, 1)) if part else (0, 0)
        self.progress.setRange(0, total)
        self.progress.setValue(done)
        self.progress.show()
        self.told.setText(told)
        if part and busy in self._rows:
            self._rows[busy].setText(1, tr("{percent} % of it", percent=100 * part[0] // max(part[1], 1)))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._show_card()

    def show_stopping(self) -> None:
        """Show that it was asked to stop."""
        self.stop.setEnabled(False)
        self.told.setText(tr("Stopping…"))

    def show_idle(self, sentence: str, fault: bool = False) -> None:
        """Show that nothing is going on, and how the last thing ended; a fault is marked by words."""
        self._busy = ""
        self.progress.hide()
        self.stop.hide()
        self.told.setText(
            tr("<b>Problem:</b> {sentence}", sentence=escape(sentence)) if fault else escape(sentence)
        )
        self._show_card()

    def _add_group(self, title: str) -> QTreeWidgetItem:
        group = QTreeWidgetItem(self.list, [tr(title)])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        font = group.font(0)
        font.setBold(True)
        group.setFont(0, font)
        group.setExpanded(True)
        return group

    def _add_row(self, group: QTreeWidgetItem, card: ModelCard) -> None:
        state = tr("{state}, in use", state=card.state) if card.used else card.state
        row = QTreeWidgetItem(
            group, [card.title, state, card.size, card.seconds, card.coco, card.minival, card.val]
        )
        row.setData(0, _NAME, card.name)
        self._rows[card.name] = row
        for column in range(2, len(_COLUMNS)):
            row.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if card.used:
            bold = row.font(0)
            bold.setBold(True)
            row.setFont(0, bold)
            row.setFont(1, bold)
        if card.presence is Presence.ALTERED:
            row.setIcon(1, icon("warning", self.palette().color(QPalette.ColorRole.BrightText).name()))
        if not card.can & {"use", "check", "show"}:
            muted = self.palette().brush(QPalette.ColorRole.PlaceholderText)
            row.setForeground(1, muted)

    def _show_card(self) -> None:
        card = self._cards.get(self.chosen())
        can = card.can if card is not None else frozenset()
        free = not self._busy
        self.get.setText(tr("Resume") if "resume" in can else tr("Get"))
        self.get.setVisible(bool(can & {"get", "resume"}))
        self.get.setEnabled(free)
        self.use.setVisible("use" in can)
        for button, word in ((self.check, "check"), (self.remove, "remove"), (self.show_folder, "show")):
            button.setVisible(word in can)
        self.check.setEnabled(free)
        self.remove.setEnabled(card is not None and self._busy != card.name)
        self.add_folder.setEnabled(free)
        self.add_file.setEnabled(free)
        self.choose_folder.setEnabled(free)
        self.measure.setEnabled(free)
        self.card.setText(_as_text(card) if card is not None else "")

    def _show_connection(self, shown: bool) -> None:
        self.connection.setVisible(shown)
        # The list gives way; what it is about must stay in sight.
        QTimer.singleShot(0, self, lambda: self.choose(self.chosen()))

    # Asked

    def _activate(self) -> None:
        """Enter or a double click: use what is here, get what is not."""
        for button in (self.use, self.get):
            if not button.isHidden() and button.isEnabled():
                button.click()
                return

    def _ask_add_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Add a model folder"))
        if chosen:
            self.add_wanted.emit(chosen)

    def _ask_add_file(self) -> None:
        kinds = tr("Weights (*.pth *.pt *.bin)")
        chosen, _ = QFileDialog.getOpenFileName(self, tr("Add a file of weights"), "", kinds)
        if chosen:
            self.add_wanted.emit(chosen)

    def _ask_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Keep models in this folder"))
        if chosen:
            self.folder_wanted.emit(chosen)


def _as_text(card: ModelCard) -> str:
    rows = "".join(
        f"<tr><td style='padding-right:14px'><b>{escape(present(what))}</b></td>"
        f"<td style='padding-bottom:3px'>{escape(present(text))}</td></tr>"
        for what, text in card.details
    )
    return f"<p style='font-size:large; font-weight:600'>{escape(card.title)}</p><table>{rows}</table>"
