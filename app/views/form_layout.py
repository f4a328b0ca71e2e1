"""How the dialogs of export and import are laid out: a form above, the preview, the buttons below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget


def dialog_form() -> QFormLayout:
    """An empty form with room between its rows."""
    form = QFormLayout()
    form.setHorizontalSpacing(18)
    form.setVerticalSpacing(12)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    form.setLabelAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return form


def add_line(form: QFormLayout, name: str, field: QWidget | QLayout, first: QWidget | None = None) -> None:
    """A row whose name stands beside ``first``, the uppermost widget of the field; None where that is the field."""
    beside = first or field
    assert isinstance(beside, QWidget)
    label = QLabel(name)
    label.setBuddy(beside)
    beside.ensurePolished()
    # Left to itself the form makes a name at most 7/4 of a line high and sets it in the middle of that.
    label.setFixedHeight(beside.sizeHint().height())
    form.addRow(label, field)


def dialog_column(
    dialog: QWidget, form: QFormLayout, below: QWidget, buttons: Sequence[QPushButton]
) -> QVBoxLayout:
    """Lay ``dialog`` out; the last button is the one that does it."""
    row = QHBoxLayout()
    row.addStretch(1)
    for button in buttons:
        row.addWidget(button)
    column = QVBoxLayout(dialog)
    column.setContentsMargins(22, 20, 22, 18)
    column.setSpacing(16)
    column.addLayout(form)
    column.addWidget(below, 1)
    column.addLayout(row)
    return column
