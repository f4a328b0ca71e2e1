"""The light and the dark look: one table of colours each, a palette and a small style sheet made from it."""

from __future__ import annotations

from dataclasses import dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from app.views.icons import FOLDER


@dataclass(frozen=True)
class Theme:
    """The colours of one look, "#rrggbb" each."""

    name: str
    window: str
    surface: str
    raised: str
    border: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    on_accent: str
    selected: str
    canvas: str
    warning: str
    warning_surface: str


LIGHT = Theme(
    name="light",
    window="#f4f5f7",
    surface="#ffffff",
    raised="#e9ebef",
    border="#d7dae0",
    text="#1b1f27",
    muted="#5d6675",
    accent="#2f55d4",
    accent_hover="#2647b8",
    on_accent="#ffffff",
    selected="#dfe6fb",
    canvas="#e3e6ea",
    warning="#9a3412",
    warning_surface="#fdebdd",
)

DARK = Theme(
    name="dark",
    window="#1d2025",
    surface="#25292f",
    raised="#31363e",
    border="#3b414b",
    text="#e7eaef",
    muted="#a5aebc",
    accent="#6f95ff",
    accent_hover="#8aa9ff",
    on_accent="#0f1524",
    selected="#303c5c",
    canvas="#15171b",
    warning="#ffb68a",
    warning_surface="#40291d",
)

_SHEET = Template("""
* { outline: none; }
QMainWindow, QDialog { background: $window; }
QToolTip { background: $surface; color: $text; border: 1px solid $border; padding: 5px 7px; }
QMenuBar { background: $window; padding: 2px 6px; }
QMenuBar::item { padding: 5px 10px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $raised; }
QMenu { background: $surface; border: 1px solid $border; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 26px; border-radius: 4px; }
QMenu::item:selected { background: $selected; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 5px 8px; }
QMenu::icon { padding-left: 6px; }
QToolBar { background: $window; border: none; border-bottom: 1px solid $border;
  padding: 4px 8px; spacing: 2px; }
QToolBar::separator { background: $border; width: 1px; margin: 6px 7px; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px 7px; background: transparent; }
QToolButton:hover { background: $raised; }
QToolButton:pressed, QToolButton:checked { background: $selected; }
QToolButton:focus { border-color: $accent; }
QToolButton[small="true"] { padding: 2px 2px; }
QPushButton { background: $surface; border: 1px solid $border; border-radius: 6px; padding: 6px 14px; }
QPushButton:hover { background: $raised; }
QPushButton:focus { border-color: $accent; }
QPushButton:disabled { color: $muted; background: $window; }
QPushButton[primary="true"] { background: $accent; border-color: $accent;
  color: $on_accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: $accent_hover; }
QPushButton[primary="true"]:focus { border-color: $text; }
QPushButton[primary="true"]:disabled { background: $raised; border-color: $raised; color: $muted; }
QLineEdit, QComboBox, QPlainTextEdit, QDoubleSpinBox {
  background: $surface; border: 1px solid $border; border-radius: 6px; padding: 6px 8px;
  selection-background-color: $accent; selection-color: $on_accent; }
QLineEdit:focus, QComboBox:focus, QDoubleSpinBox:focus { border-color: $accent; }
QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: 0; border: none; }
QAbstractSpinBox QLineEdit { border: none; padding: 0 6px; background: transparent; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$chevron"); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $border;
  selection-background-color: $selected; selection-color: $text; padding: 3px; }
QTreeView { selection-background-color: $selected; selection-color: $text; }
QListView, QTreeView, QTableView { background: $surface; border: 1px solid $surface;
  alternate-background-color: $window; }
QTableView#images { selection-background-color: transparent; }
QListWidget { background: $surface; selection-background-color: $selected; selection-color: $text; }
QListWidget::item { padding: 4px 4px; }
QListWidget::item:selected { background: $selected; color: $text; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QListWidget::item { border-radius: 4px; }
QListView[inset="true"], QTreeView[inset="true"] { border: 1px solid $border; border-radius: 6px; }
QHeaderView::section { background: $window; color: $muted; border: none; border-bottom: 1px solid $border;
  padding: 6px 8px; }
QSplitter::handle { background: $border; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $border; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }
QSlider::groove:horizontal { height: 4px; background: $border; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $border; border-radius: 2px; }
QSlider::add-page:horizontal { background: $accent; border-radius: 2px; }
QSlider::handle:horizontal { width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
  background: $surface; border: 2px solid $accent; }
QSlider::handle:horizontal:hover { background: $selected; }
QSlider::handle:horizontal:focus { background: $accent; border-color: $text; }
QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QRadioButton::indicator { width: 15px; height: 15px; border: 1px solid $muted;
  background: $surface; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus { width: 13px; height: 13px; border: 2px solid $accent; }
QCheckBox::indicator { border-radius: 3px; }
QRadioButton::indicator { border-radius: 8px; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$tick"); }
QRadioButton::indicator:checked { width: 7px; height: 7px; border: 5px solid $accent;
  border-radius: 8px; }
QCheckBox:focus, QRadioButton:focus { color: $accent; }
QProgressBar { background: $raised; border: none; border-radius: 3px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QStatusBar { background: $window; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; padding: 2px 6px; }
QStatusBar QToolButton#speed { color: $muted; padding: 2px 6px; margin-right: 4px; }
QStatusBar QToolButton#speed::menu-indicator { image: none; }
QLabel[muted="true"] { color: $muted; }
QLabel[remark="true"] { color: $warning; }
QLineEdit[chip="true"] { padding: 1px 8px; border-radius: 13px; border-color: $accent; }
QLabel[heading="true"] { font-weight: 600; }
QLabel[badge="true"] { background: $selected; color: $text; border-radius: 14px; font-weight: 600; }
QPushButton[link="true"] { background: transparent; border: 1px solid transparent; color: $accent; padding: 2px 6px; }
QPushButton[link="true"]:hover { background: $raised; }
QPushButton[link="true"]:focus { border-color: $accent; }
QFrame[pane="true"] { background: $surface; }
QFrame[bar="true"] { background: $window; border-bottom: 1px solid $border; }
QFrame#banner { background: $warning_surface; border-bottom: 1px solid $border; }
QFrame#banner QLabel { color: $warning; }
QFrame#offer { background: $selected; border-bottom: 1px solid $border; }
QLabel[warning="true"] { color: $warning; }
QPushButton[flat="true"] { background: transparent; border: 1px solid transparent; padding: 2px 6px;
  color: $muted; }
QPushButton[flat="true"]:hover { color: $text; }
QPushButton[flat="true"]:focus { border-color: $accent; }
QToolButton[small="true"] { padding: 2px; border-radius: 4px; }
QFrame#strip QToolButton { padding: 2px; }
QDockWidget { border: none; }
QMainWindow::separator { background: $border; width: 1px; height: 1px; }
QMainWindow::separator:hover { background: $accent; }
QListView:focus, QTreeView:focus, QTableView:focus, QGraphicsView:focus { border: 1px solid $accent; }
QKeySequenceEdit QLineEdit { padding: 5px 8px; }
QFrame#banner[notice="true"] { background: $selected; }
QFrame#banner[notice="true"] QLabel { color: $text; }
QFrame#popup { background: $surface; border: 1px solid $border; border-radius: 8px; }
""")


def palette(theme: Theme) -> QPalette:
    """The Qt palette of ``theme``; views that paint themselves take their colours from it."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.surface,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.Button: theme.surface,
        role.ButtonText: theme.text,
        role.BrightText: theme.warning,
        role.PlaceholderText: theme.muted,
        role.ToolTipBase: theme.surface,
        role.ToolTipText: theme.text,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.Light: theme.raised,
        role.Midlight: theme.selected,
        role.Mid: theme.border,
        role.Dark: theme.canvas,
    }
    result = QPalette()
    for key, colour in colours.items():
        result.setColor(key, QColor(colour))
    for key in (role.Text, role.WindowText, role.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, key, QColor(theme.muted))
    return result


def theme_for(choice: str, app: QApplication) -> Theme:
    """The theme that ``choice`` ("system", "light" or "dark") means on this machine."""
    system_is_dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
    return DARK if choice == "dark" or (choice == "system" and system_is_dark) else LIGHT


def _sheet(theme: Theme) -> str:
    drawn = {name: (FOLDER / f"{name}-{theme.name}.svg").as_posix() for name in ("chevron", "tick")}
    return _SHEET.substitute(vars(theme), **drawn)


def apply_theme(app: QApplication, choice: str) -> Theme:
    """Give the whole program the look that ``choice`` means, and say which it is."""
    theme = theme_for(choice, app)
    app.setStyle("Fusion")
    app.setPalette(palette(theme))
    app.setStyleSheet(_sheet(theme))
    return theme
